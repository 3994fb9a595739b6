// Whatever is done to an export, it is read or refused with a known error, nothing that was not there is counted, and
// nothing that was lost goes unsaid.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { conclude, readParts } from '../../src/audit.ts';
import { memoryPart } from '../../src/input/memory.ts';
import { inspectionOf } from '../../src/inspect.ts';
import { ExportError } from '../../src/model/errors.ts';
import type { AuditResult } from '../../src/model/result.ts';
import { smallExport } from './small-export.ts';

const name = 'facebook-janefake-2024-05-01-AbCdEf12';
const paths = Object.keys(smallExport);
const jsonPaths = paths.filter((path) => path.endsWith('.json'));

async function audited(files: Readonly<Record<string, string | Uint8Array>>): Promise<AuditResult | null> {
  try {
    const read = await readParts({ parts: [memoryPart(name, files)], unopened: [] });
    inspectionOf(read);
    return conclude(read, { conversations: true });
  } catch (error) {
    // Refused: anything else is a bug, and fails the test.
    if (error instanceof ExportError) return null;
    throw error;
  }
}

const whole = await audited(smallExport);

/** Replaces one value anywhere in a JSON document by another. */
function replaceValue(document: unknown, place: number, value: unknown): unknown {
  let count = 0;
  const visit = (node: unknown): unknown => {
    count += 1;
    if (count - 1 === place) return value;
    if (Array.isArray(node)) return node.map(visit);
    if (typeof node !== 'object' || node === null) return node;
    return Object.fromEntries(Object.entries(node).map(([key, inner]) => [key, visit(inner)]));
  };
  return visit(document);
}

const oddValues = fc.oneof(
  fc.constantFrom(
    null,
    true,
    0,
    -1,
    1e300,
    '',
    '0',
    [],
    {},
    [[]],
    { dict: [] },
    [null],
    '\u0000',
    -0,
    5e-324,
  ),
  fc.integer(),
  fc.double(),
  fc.string({ unit: 'binary' }),
  fc.jsonValue(),
);

describe('a damaged export', () => {
  it('is never the end: values of any kind in any place', async () => {
    const damage = fc.record({
      path: fc.constantFrom(...jsonPaths),
      changes: fc.array(fc.tuple(fc.nat({ max: 60 }), oddValues), { minLength: 1, maxLength: 4 }),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ path, changes }) => {
        let document: unknown = JSON.parse(smallExport[path] ?? '');
        for (const [place, value] of changes) document = replaceValue(document, place, value);
        const result = await audited({ ...smallExport, [path]: JSON.stringify(document) ?? 'null' });
        expect(result).not.toBeNull();
        if (!path.includes('connected_apps')) expect(result?.summary.apps).toBe(whole?.summary.apps);
        if (!path.includes('/messages/')) expect(result?.summary.messages).toBe(whole?.summary.messages);
      }),
      { numRuns: 800 },
    );
  });

  it('says so: bytes that were cut off, overwritten or put in', async () => {
    const damage = fc.record({
      path: fc.constantFrom(...jsonPaths),
      from: fc.nat({ max: 1200 }),
      length: fc.nat({ max: 40 }),
      bytes: fc.uint8Array({ maxLength: 8 }),
      cut: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ path, from, length, bytes, cut }) => {
        const content = Buffer.from(smallExport[path] ?? '', 'utf8');
        const start = Math.min(from, content.length - 1);
        const damaged = cut
          ? content.subarray(0, start)
          : Buffer.concat([content.subarray(0, start), bytes, content.subarray(start + length)]);
        const result = await audited({ ...smallExport, [path]: damaged });
        expect(result).not.toBeNull();
        if (!cut || path.startsWith('posts/')) return;
        // Cut anywhere before its last bracket, a file is incomplete: never silent, and nothing is added.
        const lost = result?.coverage.unreadable.map(({ file }) => file);
        expect(lost).toEqual([path]);
        expect(result?.summary.messages).toBeLessThanOrEqual(whole?.summary.messages ?? 0);
        expect(result?.summary.apps).toBeLessThanOrEqual(whole?.summary.apps ?? 0);
      }),
      { numRuns: 800 },
    );
  });

  it('never brings the reader down: files that are missing, moved, renamed or of any bytes', async () => {
    const segment = fc.constantFrom(
      ...[
        'messages',
        'inbox',
        'apps',
        'your_facebook_activity',
        'x',
        '__MACOSX',
        'e2ee_cutover',
        'no-data.txt',
      ],
      ...[
        'message_1.json',
        'message.json',
        'Bob Made-Up_40.json',
        '.json',
        '_1.json',
        'ünï',
        '..json',
        'a.zip',
      ],
    );
    const anyPath = fc.array(segment, { minLength: 1, maxLength: 6 }).map((segments) => segments.join('/'));
    const content = fc.oneof(
      fc.constantFrom(...Object.values(smallExport)),
      fc.json(),
      fc.string(),
      fc.uint8Array({ maxLength: 60 }),
    );
    await fc.assert(
      fc.asyncProperty(fc.dictionary(anyPath, content), fc.subarray(paths), async (others, kept) => {
        await audited({
          ...Object.fromEntries(kept.map((path) => [path, smallExport[path] ?? ''])),
          ...others,
        });
      }),
      { numRuns: 600 },
    );
  });
});
