// What is JSON and what is not, by JSONTestSuite (MIT) where it is at hand, and always by the cases of it that matter most here.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument, type JsonDocument } from '../../../src/parser/json/document.ts';
import { readWholeThread } from '../../../src/parser/json/thread-file.ts';

const suite = resolve(import.meta.dirname, '../../../../shared/corpora/nst+JSONTestSuite/test_parsing');

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

const read = (bytes: Uint8Array): Promise<JsonDocument> => readDocument(once(bytes));

/** What JSON.parse makes of it; undefined where it refuses. */
function reference(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(bytes).toString('utf8'));
  } catch {
    return undefined;
  }
}

/** Exact integers as the numbers JSON.parse makes of them. */
function rounded(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (Array.isArray(value)) return value.map(rounded);
  if (typeof value !== 'object' || value === null) return value;
  const copy = Object.create(null);
  for (const [key, inner] of Object.entries(value)) copy[key] = rounded(inner);
  return copy;
}

const right: readonly string[] = [
  '[]',
  '{}',
  'null',
  '"\\u0000\\ud83d\\ude00\\/"',
  '{"a":1,"a":2}',
  '{"__proto__":1,"constructor":{"prototype":2}}',
  '[-0, 0.1e1, 1E+2, 123456789012345678901234567890]',
  ' \t\r\n[ 1 , 2 ] \n',
  '{"":0}',
  '"\u2028\u2029\u007f"',
];

const wrong: readonly string[] = [
  '',
  ' ',
  '[',
  '{"a"',
  '{"a":}',
  '[1,]',
  '{"a":1,}',
  '[1 2]',
  "['a']",
  '[01]',
  '[1.]',
  '[.5]',
  '[+1]',
  '[NaN]',
  '[Infinity]',
  '[0x1]',
  '"\u0001"',
  '"\\x00"',
  '"\\u12"',
  '[] []',
  '[1]x',
  '{a:1}',
  '/* */[]',
  '[tru]',
  '[object Object]',
  '\u00a0[]',
];

describe('readDocument', () => {
  it.each(right)('reads %j as JSON.parse does', async (text) => {
    const document = await read(Buffer.from(text));
    expect(document.status).toBe('read');
    expect(rounded(document.status === 'read' ? document.value : undefined)).toEqual(
      rounded(JSON.parse(text)),
    );
  });

  it.each(wrong)('says what is wrong with %j', async (text) => {
    const document = await read(Buffer.from(text));
    expect(document.status).toBe('unreadable');
  });

  it('is not brought down by 100 000 levels of nesting', async () => {
    for (const text of ['['.repeat(100_000), '{"a":'.repeat(100_000), '['.repeat(1e5) + ']'.repeat(1e5)]) {
      const document = await read(Buffer.from(text));
      expect(document).toMatchObject({ status: 'unreadable', code: 'json-too-deep' });
      expect(document.status === 'unreadable' ? (document.pointer ?? '').length : 0).toBeLessThan(200);
    }
  });

  it('is not brought down by a string of a gigabyte', async () => {
    async function* endless(before: string): AsyncGenerator<Uint8Array> {
      yield Buffer.from(before);
      const piece = Buffer.alloc(2 ** 24, 'x');
      for (let given = 0; given < 2 ** 30; given += piece.length) yield piece;
    }
    const refused = { status: 'unreadable', code: 'json-too-large' };
    expect(await readDocument(endless('["'))).toMatchObject(refused);
    const thread = await readWholeThread(endless('{"participants":[],"messages":[{"content":"'), true);
    expect(thread.outcome).toMatchObject({ ...refused, status: 'partial', pointer: '/messages/0/content' });
  });

  it('sets no prototype', async () => {
    const document = await read(Buffer.from('{"__proto__":{"polluted":true}}'));
    const value = document.status === 'read' ? document.value : null;
    expect(Object.keys(value ?? {})).toEqual(['__proto__']);
    expect(value).not.toHaveProperty('polluted');
  });
});

const cases = existsSync(suite) ? readdirSync(suite).sort() : [];
if (cases.length === 0)
  process.stdout.write(`JSONTestSuite is not at hand (${suite}): its cases are skipped\n`);

describe.skipIf(cases.length === 0)('JSONTestSuite', () => {
  it.each(cases)('%s', async (name) => {
    const bytes = readFileSync(join(suite, name));
    const document = await read(bytes);
    if (name.startsWith('y_')) {
      expect(document.status).toBe('read');
      expect(rounded(document.status === 'read' ? document.value : undefined)).toEqual(
        rounded(reference(bytes)),
      );
    }
    // NUL bytes at the end are read over, and said to be there.
    const isSaid =
      document.status === 'unreadable' || document.notes.some(({ code }) => code === 'trailing-nul');
    if (name.startsWith('n_')) expect(isSaid).toBe(true);
    // A message file is judged the same way, whichever way it is read.
    const scan = await readWholeThread(once(bytes), true);
    expect(scan.outcome.status === 'complete').toBe(document.status === 'read');
    expect(scan.shape).toBe('other');
  });
});
