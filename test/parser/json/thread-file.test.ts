// The complete reader takes a message file piece by piece: the answer is that of the file as a whole, at any size.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, it } from 'vitest';
import { isRecord } from '../../../src/parser/file-context.ts';
import { readDocument } from '../../../src/parser/json/document.ts';
import { JsonReader } from '../../../src/parser/json/json-reader.ts';
import { readWholeThread } from '../../../src/parser/json/thread-file.ts';
import { NumberedNames } from '../../../src/parser/threads/numbered-names.ts';
import { lacksMessages, ThreadRecords } from '../../../src/parser/threads/records.ts';
import type { ThreadFileScan } from '../../../src/parser/threads/scan.ts';
import { files } from '../scan/shapes.ts';

async function* pieces(bytes: Uint8Array, length: number): AsyncGenerator<Uint8Array> {
  // One memory for all pieces, as of a file that is read.
  const piece = new Uint8Array(length);
  for (let at = 0; at < bytes.length; at += length) {
    const cut = bytes.subarray(at, at + length);
    piece.set(cut);
    yield piece.subarray(0, cut.length);
  }
}

async function* cutAt(bytes: Uint8Array, at: number): AsyncGenerator<Uint8Array> {
  yield bytes.subarray(0, at);
  yield bytes.subarray(at);
}

/** The same by way of one value that holds all records. */
async function atOnce(bytes: Uint8Array): Promise<ThreadFileScan> {
  const document = await readDocument(pieces(bytes, Math.max(1, bytes.length)));
  const value = document.status === 'read' ? document.value : document.partial;
  const list = isRecord(value) ? value['messages'] : undefined;
  const records = new ThreadRecords(true);
  const isThread = isRecord(value) && Array.isArray(list);
  if (Array.isArray(list)) for (const record of list) records.message(record);
  const outcome =
    document.status === 'read'
      ? { status: 'complete' as const }
      : {
          status: isThread ? ('partial' as const) : ('unreadable' as const),
          code: document.code,
          pointer: document.pointer,
          offset: document.offset,
        };
  const scan = records.finish(isThread ? value : {}, outcome, document.notes);
  if (isThread) return scan;
  const isLost = document.status === 'read' && isRecord(value) && lacksMessages(value);
  return { ...scan, shape: isLost ? 'without-messages' : 'other' };
}

function jsonFilesIn(folder: string): readonly string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return jsonFilesIn(path);
    return name.endsWith('.json') ? [path] : [];
  });
}

const fixtures = join(import.meta.dirname, '../../../fixtures');

const odd: readonly (readonly [string, string | Uint8Array])[] = [
  ['the key twice', '{"messages":[{"timestamp_ms":1}],"messages":[{"timestamp_ms":1600000000000},2]}'],
  [
    'the key twice, the second broken',
    '{"messages":[{"timestamp_ms":1600000000000}],"messages":[{"a":1},{"b',
  ],
  ['the key twice, the first no list', '{"title":"x","messages":null,"messages":[{"a":1},[2,{"b'],
  ['the key twice, the second no list', '{"title":"x","messages":[{"a":1}],"messages":7}'],
  ['the key further in', '{"title":{"messages":[1]},"x":[{"messages":[2]}],"messages":[{"messages":[3]}]}'],
  ['a list outermost', '[{"messages":[{"a":1}]}]'],
  ['records that are none', '{"title":"x","messages":[1,"a",null,[],[{"a":1}],{"__proto__":{"a":1}}]}'],
  ['a fault in a list in the list', '{"messages":[{"timestamp_ms":1600000000000},[1,[2,{"a":'],
  ['numbers', '{"title":"x","messages":[{"timestamp_ms":-1.5e+3},{"timestamp_ms":123456789012345678901}]}'],
  ['a number at the end', '{"title":"x","messages":[{"timestamp_ms":1600000000000}],"n":12'],
  ['lone surrogates', '{"ti\\ud800":"\\udc00","messages":[{"\\ud83d":"\\ud83d\\ude00\\ud83d"}]}'],
  ['duplicate keys', '{"a":1,"a":2,"messages":[{"a":{"b":1,"b":2}},{"a":1,"a":2}]}'],
  ['text behind the end', '{"title":"x","messages":[{"a":1}]} {"a":1}'],
  ['zeros behind the end', '{"title":"x","messages":[{"a":1}]}\n\0\0\0\0'],
  ['zeros in the middle', '{"title":"x","messages":[{"a":1},\0\0\0\0{"b":2}]}'],
  ['a mark at the beginning', '\uFEFF{"title":"x","messages":[{"content":"é😀"}]}'],
  ['UTF-16', Buffer.from('\uFEFF{"title":"x","messages":[{"content":"é😀"}]}\0', 'utf16le')],
  ['UTF-16 without a mark', Buffer.from('{"title":"x","messages":[{"content":"é😀"}]}', 'utf16le').swap16()],
  [
    'an odd byte of UTF-16',
    Buffer.from('{"title":"x","messages":[{"content":"é😀"}]} ', 'utf16le').subarray(0, -1),
  ],
  ['a cut character', Buffer.from('{"title":"x","messages":[{"content":"a"},{"content":"😀').subarray(0, -1)],
  ['a byte that is none', Buffer.from('{"title":"x","messages":[{"content":"\xe0"}]}', 'latin1')],
  ['bytes that are none behind the end', Buffer.from('{"title":"x","messages":[]}\0\0\xff\xff', 'latin1')],
  ['white space', ' \n\t '],
  ['nothing', ''],
];

describe('a message file in pieces', () => {
  it.each([...files, ...odd])('is the same wherever it is cut: %s', async (_, content) => {
    const bytes = Buffer.from(content);
    const expected = await atOnce(bytes);
    for (let at = 0; at <= bytes.length; at += 1) {
      const read = await readWholeThread(cutAt(bytes, at), true);
      // Asked of thousands of readings, which the other way takes most of the time.
      if (!isDeepStrictEqual(read, expected)) expect(read, `cut at ${at}`).toEqual(expected);
    }
    for (const length of [1, 2, 3, 7]) {
      expect(await readWholeThread(pieces(bytes, length), true), `by ${length}`).toEqual(expected);
    }
  });

  it('is the same by the byte: every JSON file of the fixtures', async () => {
    let read = 0;
    for (const path of jsonFilesIn(fixtures)) {
      const bytes = readFileSync(path);
      if (bytes.length > 10_000) continue;
      expect(await readWholeThread(pieces(bytes, 1), true), `file ${path}`).toEqual(await atOnce(bytes));
      read += 1;
    }
    expect(read).toBeGreaterThan(150);
  });
});

describe('a file without a list of messages', () => {
  it.each([
    ['{"participants":["Jane Fake"],"threadName":"Bob Made-Up_1","messages":null}', 'without-messages'],
    ['{"participants":["Jane Fake"],"threadName":"Bob Made-Up_1"}', 'without-messages'],
    ['{"participants":[{"name":"Jane Fake"}],"title":"Bob Made-Up","messages":{}}', 'without-messages'],
    ['{"threadName":"Bob Made-Up_1","messages":7}', 'without-messages'],
    ['{"participants":["Jane Fake"],"rounds":[]}', 'other'],
    ['{"threadName":"Bob Made-Up_1"}', 'other'],
    ['{"messages":null}', 'other'],
    ['{"support_messages":{"1":{"messages":[{"from":"Facebook"}]}}}', 'other'],
    ['[{"participants":[],"messages":null}]', 'other'],
  ])('%s is %s', async (content, shape) => {
    expect((await readWholeThread(pieces(Buffer.from(content), 16), false)).shape).toBe(shape);
  });
});

describe('a message file that is large', () => {
  const filler = Buffer.alloc(15 * 2 ** 20, ' ');

  async function* spacious(records: readonly string[]): AsyncGenerator<Uint8Array> {
    yield Buffer.from('{"title":"x","messages":[');
    for (const [place, record] of records.entries()) {
      yield filler;
      yield filler;
      yield Buffer.from(place === 0 ? record : `,${record}`);
    }
    yield Buffer.from(']}');
  }

  it('is read beyond what one string can hold', async () => {
    const records = Array.from(
      { length: 19 },
      () => '{"timestamp_ms":1600000000000,"sender_name":"Jane Fake"}',
    );
    expect(2 * filler.length * records.length).toBeGreaterThan(2 ** 29);
    const scan = await readWholeThread(spacious([...records, '{"timestamp_ms":"1"}']), false);
    expect(scan).toMatchObject({ shape: 'thread', outcome: { status: 'complete' }, senders: ['Jane Fake'] });
    expect(scan.messages.count).toBe(20);
    expect(scan.notes).toContainEqual({
      code: 'timestamp-text',
      pointer: '/messages/19/timestamp_ms',
      count: 1,
    });
  });

  it.each([
    ['a string', '{"timestamp_ms":1,"content":"', 'x'],
    ['objects', '{"timestamp_ms":1,"content":[', '{},'],
    ['white space', '', ' '],
  ])('gives what came before a record beyond all bounds: %s', async (_, before, content) => {
    const bytes = Buffer.concat([
      Buffer.from(`{"title":"x","messages":[{"timestamp_ms":1600000000000},${before}`),
      Buffer.alloc(34 * 2 ** 20, content),
    ]);
    const [scan, again] = [
      await readWholeThread(pieces(bytes, bytes.length), true),
      await readWholeThread(pieces(bytes, 2 ** 22 - 1), true),
    ];
    expect(scan.outcome.status).toBe('partial');
    expect(scan.outcome).toMatchObject({ code: 'json-too-large' });
    expect(scan.outcome.status === 'partial' && scan.outcome.pointer).toMatch(
      /^\/messages\/1(?:\/content|$)/,
    );
    expect(scan).toMatchObject({ title: 'x', messages: { count: 1 } });
    expect(again).toEqual(scan);
  });

  it('is refused when it is made of names alone', () => {
    const names = new NumberedNames();
    const all = (): void => {
      for (let name = 0; name <= 2 ** 20; name += 1) names.numberOf(`${name}`);
    };
    expect(all).toThrow('entry-limit');
    expect(names.numberOf('7')).toBe(7);
  });

  it('is refused when its names are long', () => {
    const names = new NumberedNames();
    const long = 'x'.repeat(2 ** 20);
    for (let name = 0; name < 60; name += 1) names.numberOf(`${name}${long}`);
    expect(() => {
      for (let name = 60; name < 70; name += 1) names.numberOf(`${name}${long}`);
    }).toThrow('entry-limit');
  });

  it('is given up as soon as a string is beyond the limit, however its pieces come', () => {
    const reader = new JsonReader({ maxDepth: 64, limit: 1000, taken: null });
    reader.write(`{"a":"${'x'.repeat(990)}`);
    expect(reader.isBroken).toBe(false);
    reader.write('x'.repeat(20));
    expect(reader.isBroken).toBe(true);
    expect(reader.end()).toMatchObject({ status: 'unreadable', code: 'json-too-large' });
  });
});
