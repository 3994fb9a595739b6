// Invented exports of any layout, and one with anything in any place: the copy has the same answer but for names.

import fc from 'fast-check';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeExport } from '../../fixtures/generator/make-export.ts';
import { layouts } from '../../fixtures/generator/plan.ts';
import { temporaryFolder } from '../input/temporary.ts';
import { smallExport } from '../properties/small-export.ts';
import { answerOf, copied } from './same-answer.ts';
import { withoutNames } from './without-names.ts';

async function expectSameAnswer(paths: readonly string[]): Promise<void> {
  const { file } = await copied(paths, '/');
  expect(withoutNames(await answerOf([file], '/', false))).toEqual(
    withoutNames(await answerOf(paths, '/', false)),
  );
}

describe('the copy of an export', () => {
  it('of any layout, size and number of parts has the same answer', async () => {
    const options = fc.record({
      layout: fc.constantFrom(...layouts),
      as: fc.constantFrom('zip' as const, 'folder' as const),
      parts: fc.integer({ min: 1, max: 3 }),
      messages: fc.integer({ min: 0, max: 150 }),
      apps: fc.integer({ min: 0, max: 80 }),
      seed: fc.nat(),
    });
    await fc.assert(
      fc.asyncProperty(options, async (asked) => {
        const out = temporaryFolder();
        const { paths } = makeExport({ out, ...asked });
        await expectSameAnswer(paths);
      }),
      { numRuns: 6 },
    );
  });

  it('with any value in any place has the same answer', async () => {
    const paths = Object.keys(smallExport).filter((path) => path.endsWith('.json'));
    const value = fc.oneof(
      fc.constantFrom(
        null,
        true,
        0,
        -1,
        7,
        1.5,
        '',
        ' ',
        '0',
        '5',
        [],
        {},
        [[]],
        { dict: [] },
        [null],
        1e20,
        1e300,
        5e-324,
      ),
      fc.integer(),
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.jsonValue({ maxDepth: 2 }),
    );
    const damage = fc.array(fc.tuple(fc.constantFrom(...paths), fc.nat({ max: 60 }), value), {
      minLength: 1,
      maxLength: 6,
    });
    await fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        const files = { ...smallExport };
        for (const [path, place, odd] of changes) {
          files[path] = JSON.stringify(replaced(JSON.parse(files[path] ?? ''), place, odd));
        }
        const folder = join(temporaryFolder(), 'facebook-janefake-2024-05-01-AbCdEf12');
        for (const [path, content] of Object.entries(files)) {
          mkdirSync(dirname(join(folder, path)), { recursive: true });
          writeFileSync(join(folder, path), content);
        }
        await expectSameAnswer([folder]);
      }),
      { numRuns: 30 },
    );
  });
});

/** One value anywhere in a document by another. */
function replaced(document: unknown, place: number, value: unknown): unknown {
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
