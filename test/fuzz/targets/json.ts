// Message files, read the fast way, the complete way and by JSON.parse: they agree, or the fast way declines.

import { isDeepStrictEqual } from 'node:util';
import { parseJson } from '../../../src/parser/json/parse-json.ts';
import { complete, fast, newScanner } from '../../parser/scan/both-ways.ts';
import { files } from '../../parser/scan/shapes.ts';
import { countedName } from '../coverage/counters.mjs';
import { exportSeeds, decoded } from '../exports.ts';
import { withoutPieces } from '../minimise.ts';
import { mutateBytes, mutateWithWords } from '../mutate/bytes.ts';
import { keysIn, mutateDocument, parsed, write } from '../mutate/json.ts';
import { numberOf } from '../number-of.ts';
import { Complaint, demand, type Target } from '../target.ts';

const words: readonly string[] = [
  ...[
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    '\\u00e9',
    '\\ud83d\\ude00',
    '\\ud800',
    '\\u0000',
    '\\/',
    'null',
    'true',
  ],
  ...[
    '1e5',
    '-0',
    '0.1',
    '1e400',
    '9007199254740993',
    '1600000000000',
    '\u0000',
    '\ufeff',
    '\u00e9',
    '\u{1f600}',
    ' ',
    '\n',
  ],
  ...[
    '"messages":',
    '"participants":',
    '"title":',
    '"sender_name":',
    '"timestamp_ms":',
    '"content":',
    '"share":',
  ],
  ...[
    '"senderName":',
    '"text":',
    '"timestamp":',
    '"photos":',
    '"uri":',
    '"threadName":',
    '"reactions":',
    '"link":',
  ],
  ...[
    'http://a.example/',
    'https:\\/\\/b.example',
    '\\u0068ttp://',
    '://',
    'HTTP://',
    '{"messages":[',
    '"__proto__":',
  ],
];

/** Small ones, so that windows end in the middle of everything. */
const scanner = newScanner(64);
/** The same, but that the fuzzer sees what an input reaches in it. */
const countedScanner = counted(() => newScanner(64));

let known: readonly string[] | null = null;

function seeds(): readonly Uint8Array[] {
  const fixtures = exportSeeds().flatMap((seed) => decoded(seed)?.parts ?? []);
  const threads = fixtures.flatMap((part) =>
    Object.entries(part.files).filter(([path]) => path.includes('message')),
  );
  return [
    ...files.map(([, text]) => Buffer.from(text)),
    ...threads.map(([, text]) => Buffer.from(text, 'latin1')).filter(({ length }) => length < 4000),
  ];
}

export const json: Target = {
  name: 'json',
  about: 'message files read in every way there is',

  seeds,

  mutate(input, other, random) {
    if (random.once(3)) return mutateBytes(input, other, random);
    if (random.once(2)) return mutateWithWords(input, words, random);
    const document = parsed(Buffer.from(input).toString('utf8'));
    if (document === undefined) return mutateBytes(input, other, random);
    known ??= keysIn(seeds().map((seed) => parsed(Buffer.from(seed).toString('utf8'))));
    const foreign = parsed(Buffer.from(other).toString('utf8'));
    return Buffer.from(write(mutateDocument(document, foreign, known, random), random));
  },

  smaller: withoutPieces,

  async run(input) {
    const choice = numberOf(input);
    const text = decodedText(input);
    if (text !== null) demandParsedAlike(text);
    for (const withRows of [false, true]) {
      const whole = await complete(input, withRows);
      const scanned = await fast(input, withRows);
      demandSame(scanned, whole, 'the fast way reads what the complete way reads');
      const inPieces = await fast(input, withRows, { chunks: cuts(input, choice) }, scanner);
      demandSame(inPieces, whole, 'in pieces the fast way reads the same');
      const byBytes = await fast(input, withRows, { read: 1 + (choice % 61) }, scanner);
      demandSame(byBytes, whole, 'a few bytes at a time the fast way reads the same');
      const withCounters = await fast(input, withRows, 'at-once', countedScanner);
      demandSame(withCounters, scanned, 'with counters the fast way reads the same');
      if (scanned !== null) demand(text !== null && parsed(text) !== undefined, 'what is read fast is JSON');
    }
  },
};

/** Where the process was started without counters, it is made as always. */
function counted<T>(make: () => T): T {
  Reflect.set(globalThis, countedName, true);
  try {
    return make();
  } finally {
    Reflect.deleteProperty(globalThis, countedName);
  }
}

function demandSame(fast: unknown, whole: unknown, promise: string): void {
  if (fast === null || isDeepStrictEqual(fast, whole)) return;
  throw new Complaint(promise, { fast, whole });
}

function demandParsedAlike(text: string): void {
  const read = parseJson(text);
  const reference = parsed(text);
  if (read.status === 'read') {
    demand(reference !== undefined, 'what the complete way takes, JSON.parse takes');
    demand(
      isDeepStrictEqual(rounded(read.value), plain(reference)),
      'the complete way reads what JSON.parse reads',
    );
  } else
    demand(
      reference === undefined || read.code === 'json-too-deep',
      'what JSON.parse takes, the complete way takes',
    );
}

function decodedText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Exact integers as the numbers that JSON.parse makes of them. */
function rounded(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  return mapped(value, rounded);
}

function plain(value: unknown): unknown {
  return mapped(value, plain);
}

function mapped(value: unknown, each: (value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(each);
  if (typeof value !== 'object' || value === null) return value;
  return new Map(Object.entries(value).map(([key, inner]) => [key, each(inner)]));
}

function cuts(input: Uint8Array, choice: number): readonly number[] {
  const lengths: number[] = [];
  for (
    let done = 0, next = choice;
    done < input.length && lengths.length < 200;
    next = Math.imul(next, 0x9e3779b1) >>> 0
  ) {
    lengths.push(1 + (next % 97));
    done += 1 + (next % 97);
  }
  return lengths;
}
