// The fast way and the complete way are one: whatever the scanner does not decline, it reads as the complete reader does.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { complete, fast, newScanner, type Delivery } from './both-ways.ts';
import { asFacebookWrites, files, thread2019, threadE2ee } from './shapes.ts';

/** Whether the scanner read it; where it did, both ways are equal. */
async function agree(
  bytes: Uint8Array,
  delivery: Delivery = 'at-once',
  scanner?: ReturnType<typeof newScanner>,
) {
  let isRead = false;
  for (const withRows of [false, true]) {
    const scanned = await fast(bytes, withRows, delivery, scanner);
    if (scanned === null) continue;
    isRead = true;
    expect(scanned).toEqual(await complete(bytes, withRows));
  }
  return isRead;
}

const bytesOf = (text: string): Uint8Array => Buffer.from(text, 'utf8');

/** What must not be read at all: no UTF-8, or nothing that JSON.parse takes. */
function isNoJson(bytes: Uint8Array): boolean {
  try {
    JSON.parse(new TextDecoder('utf8', { fatal: true, ignoreBOM: true }).decode(bytes));
    return false;
  } catch {
    return true;
  }
}

/** A file with a value in each place where the scanner has a way of its own to read it. */
function around(json: Uint8Array): readonly Uint8Array[] {
  const places = [
    ['{"title":"x","messages":[{"timestamp_ms":1600000000000,"new_key":', '}]}'],
    ['{"title":"x","messages":[{"timestamp_ms":1600000000000,"content":', '}]}'],
    ['{"title":"x","messages":[{"timestamp_ms":1600000000000,"share":{"link":', '}}]}'],
    ['{"title":"x","messages":[{"timestamp_ms":1600000000000,"sender_name":', '}]}'],
    ['{"title":"x","messages":[{"timestamp_ms":', '}]}'],
    ['{"title":"x","messages":[{"timestamp":', ',"senderName":"x"}]}'],
    ['{"title":"x","messages":[{"timestamp_ms":1600000000000,"photos":[{"uri":', '}]}]}'],
    ['{"title":"x","messages":[{"timestamp_ms":1600000000000,"photos":', '}]}'],
    ['{"title":"x","messages":[', ']}'],
    ['{"messages":[{"timestamp_ms":1600000000000}],"title":', '}'],
    ['{"messages":[{"timestamp_ms":1600000000000}],"participants":', '}'],
    ['{"title":"x","messages":', '}'],
    ['', ''],
  ] as const;
  return places.map(([before, after]) => Buffer.concat([Buffer.from(before), json, Buffer.from(after)]));
}

const values = [
  ...['0', '-0', '01', '1.', '.5', '+1', '1e5', '1E+2', '1e', '-', 'NaN', '0x1', '9007199254740993', '1e400'],
  ...['1600000000', '1600000000000', '1600000000000.5', '"1600000000000"', '-1600000000000', '4133980800000'],
  ...['true', 'tru', 'null', 'nul', 'false', 'True', '""', '"\\u00e9"', '"\\u00E9"', '"\\ud83d\\ude00"'],
  ...[
    '"\\ud83d"',
    '"\\ude00"',
    '"\\ud83d\\u0041"',
    '"\\u12"',
    '"\\x"',
    '"\t"',
    '"\u0000"',
    '"\\u0000"',
    '"\u007f"',
  ],
  ...[
    '[]',
    '{}',
    '[1,]',
    '{"a":1,}',
    '{"a":1,"a":2}',
    '{"a":{"b":1,"b":1}}',
    '[1 2]',
    '{"a" 1}',
    '{a:1}',
    '[[[]]]',
  ],
  ...[
    '"https://a.example/x"',
    '"HTTPS://A.Example"',
    '"https:\\/\\/b.example\\/x"',
    '"\\u0068ttp://c.example"',
  ],
  ...[
    '"http://http://d.example/"',
    '"http://e.example\\n"',
    '"http://f_g.example/"',
    '"http:///x"',
    '"http://h.example.:80"',
  ],
  ...[
    '"xhttp://i.example?"',
    '"http://j.example#http://k.example"',
    '"http://u@l.example/ http://l.example"',
    '"://"',
  ],
  ...[
    '"http://\u00e9.example/"',
    '"http\u017f://m.example/"',
    '"a\\\\http://n.example\\\\"',
    '[{"uri":"a/b"}]',
    '[{}]',
  ],
  ...[
    '[{"uri":1}]',
    '["x"]',
    '[[{"uri":"x"}]]',
    '{"uri":"a\\/b\\u002fc"}',
    '[{"uri":"\\ud83d\\ude00/\u00e9\u20ac\u{1f600}"}]',
  ],
  ...['/* */1', '1 ', ' 1', '\u00a01', '"', '"\\', '"\\u', '[', '{', '{"a"', '{"a":', ''],
];

describe('a file as Facebook writes it', () => {
  it.each(files)('is read the fast way: %s', async (_, text) => {
    expect(await agree(bytesOf(text))).toBe(true);
  });

  it.each(files)('is the same wherever its bytes are cut: %s', async (_, text) => {
    const bytes = bytesOf(text);
    const scanner = newScanner(64);
    const expected = await complete(bytes, true);
    for (let at = 0; at <= bytes.length; at += 1) {
      expect(await fast(bytes, true, { chunks: [at] }, scanner), `cut at ${at}`).toEqual(expected);
    }
    expect(await fast(bytes, true, 'at-once', newScanner(64)), 'in windows').toEqual(expected);
    for (let length = 1; length <= 70; length += 1) {
      const small = newScanner(64);
      expect(await fast(bytes, true, { read: length }, small), `by ${length}`).toEqual(expected);
    }
  });

  it.each(files)('is left to the complete reader when it breaks off: %s', async (_, text) => {
    const bytes = bytesOf(text.trimEnd());
    for (let end = 0; end < bytes.length; end += 1) {
      expect(await fast(bytes.subarray(0, end), false)).toBe(null);
    }
  });

  it.each([
    ['messages', '[{"timestamp_ms":1}]', '[]', 'json-value-dropped'],
    ['messages', '[]', '[{"timestamp_ms":1}]', 'json-duplicate-key'],
    ['participants', '[{"name":"Bob"}]', '[{"name":"Ann"}]', 'json-value-dropped'],
    ['title', '"Bob"', '"Ann"', 'json-duplicate-key'],
  ])('is left to the complete reader when it has %s twice, %s and %s', async (key, first, second, code) => {
    const pair = `"${key}":${first},"${key}":${second}`;
    const bytes = bytesOf(`{"participants":[],"messages":[],${pair}}`.replace(`"${key}":[],`, ''));
    expect(await fast(bytes, false)).toBe(null);
    const note = { code, pointer: `/${key}`, count: 1 };
    expect(await complete(bytes, false)).toMatchObject({ notes: expect.arrayContaining([note]) });
  });

  it('may hold more messages, links, senders and hosts than the scanner has rows for', async () => {
    const messages = Array.from({ length: 20_000 }, (_, place) => ({
      sender_name: `Person ${place % 3000} Fake`,
      timestamp_ms: 1_600_000_000_000 - place * 7,
      content: place % 2 === 0 ? `https://host${place % 5000}.example/ http://second.example` : 'no link',
    }));
    const bytes = bytesOf(asFacebookWrites({ participants: [], messages, title: 'many' }));
    expect(await agree(bytes)).toBe(true);
    expect(await agree(bytes, 'at-once', newScanner(2 ** 22))).toBe(true);
  });

  it('may hold a message that is larger than the window', async () => {
    const long = {
      ...thread2019,
      messages: [{ timestamp_ms: 1, content: 'long '.repeat(50_000) }],
    };
    const seconds = {
      ...long,
      messages: [{ ...long.messages[0], timestamp_ms: 1600000000000 }],
    };
    expect(await agree(bytesOf(JSON.stringify(seconds)), 'at-once', newScanner(256))).toBe(true);
    expect(await agree(bytesOf(JSON.stringify(long)))).toBe(false);
  });
});

describe('any file', () => {
  it.each(values)('with %j in it is read alike or left alone', async (value) => {
    for (const bytes of around(bytesOf(value))) expect((await agree(bytes)) && isNoJson(bytes)).toBe(false);
  });

  it('with bytes changed is read alike or left alone', async () => {
    const change = fc.record({
      at: fc.nat(),
      remove: fc.nat({ max: 3 }),
      insert: fc.uint8Array({ maxLength: 3 }),
    });
    const telling = fc
      .constantFrom(...'{}[]",:\\ \n0123456789eE+-.truefalsnu\u00e9'.split(''))
      .map((text) => bytesOf(text));
    let read = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files.map(([, text]) => bytesOf(text))),
        fc.array(
          fc.oneof(
            change,
            telling.chain((insert) => change.map((each) => ({ ...each, insert }))),
          ),
          {
            minLength: 1,
            maxLength: 3,
          },
        ),
        async (bytes, changes) => {
          let changed = Buffer.from(bytes);
          for (const { at, remove, insert } of changes) {
            const place = at % (changed.length + 1);
            changed = Buffer.concat([changed.subarray(0, place), insert, changed.subarray(place + remove)]);
          }
          if (!(await agree(changed))) return;
          expect(isNoJson(changed)).toBe(false);
          read += 1;
        },
      ),
      { numRuns: 1500 },
    );
    // Else nothing was compared.
    expect(read).toBeGreaterThan(100);
  });

  it('with values changed is read alike or left alone', async () => {
    let read = 0;
    const scalar = fc.oneof(
      fc.constant(null),
      fc.boolean(),
      fc.integer(),
      fc.double({ noNaN: true }),
      fc.string(),
      fc.webUrl(),
    );
    const anything = fc.oneof(scalar, fc.array(scalar), fc.dictionary(fc.string(), scalar));
    const key = fc.constantFrom(
      ...Object.keys(thread2019.messages[0]),
      ...Object.keys(threadE2ee.messages[0]),
      'share',
      'photos',
      'sticker',
      'files',
      'k',
    );
    const time = fc.oneof(
      fc.integer({ min: 0, max: 5e12 }),
      fc.constantFrom(0, 1e11, 99999999999, 4133980799999, '1600000000000'),
    );
    const message = fc
      .tuple(fc.dictionary(key, anything), fc.constantFrom('timestamp_ms', 'timestamp'), time)
      .map(([fields, field, at]) => ({ ...fields, [field]: at }));
    const thread = fc.record({
      participants: anything,
      title: anything,
      messages: fc.array(message, { maxLength: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(
        thread,
        fc.constantFrom(undefined, 1, 2),
        fc.boolean(),
        async (value, indent, ascii) => {
          const text = ascii ? asFacebookWrites(value) : JSON.stringify(value, null, indent);
          if (await agree(bytesOf(text))) read += 1;
        },
      ),
      { numRuns: 1500 },
    );
    expect(read).toBeGreaterThan(100);
  });
});

const suite = resolve(import.meta.dirname, '../../../../shared/corpora/nst+JSONTestSuite/test_parsing');
const cases = existsSync(suite) ? readdirSync(suite).sort() : [];
if (cases.length === 0)
  process.stdout.write(`JSONTestSuite is not at hand (${suite}): its cases are skipped\n`);

describe.skipIf(cases.length === 0)('JSONTestSuite', () => {
  it.each(cases)('%s, wherever it stands in a message file', async (name) => {
    const json = readFileSync(join(suite, name));
    // Deep nesting is declined at once, and costs the complete reader much.
    if (json.length > 50_000) return;
    for (const bytes of around(json)) expect((await agree(bytes)) && isNoJson(bytes)).toBe(false);
  });
});
