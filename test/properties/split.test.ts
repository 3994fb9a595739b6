// The same export as a folder, as a zip, or in parts in any order gives the same answer.

import fc from 'fast-check';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { auditExport, conclude, readParts } from '../../src/audit.ts';
import { memoryPart } from '../../src/input/memory.ts';
import type { Part } from '../../src/input/source.ts';
import type { AuditResult } from '../../src/model/result.ts';
import { temporaryFolder } from '../input/temporary.ts';
import { zipOf } from '../input/zip-writer.ts';
import { smallExport } from './small-export.ts';

const name = 'facebook-janefake-2024-05-01-AbCdEf12';

/** All of the answer but how the export was packed. */
function answerOf(result: AuditResult): object {
  return {
    ...result,
    export: { ...result.export, parts: [] },
    diagnostics: result.diagnostics.filter(
      ({ code }) => code !== 'part-without-json' && code !== 'entry-duplicate',
    ),
  };
}

async function answerFor(parts: readonly Part[]): Promise<object> {
  return answerOf(conclude(await readParts({ parts, unopened: [] }), { conversations: true }));
}

const whole = await answerFor([memoryPart(name, smallExport)]);

describe('the same export, packed in another way', () => {
  it('gives the same answer from a folder and from zips', async () => {
    const folder = temporaryFolder();
    const entries = Object.entries(smallExport);
    for (const [path, content] of entries) {
      mkdirSync(join(folder, name, dirname(path)), { recursive: true });
      writeFileSync(join(folder, name, path), content);
    }
    writeFileSync(join(folder, `${name}.zip`), zipOf(entries));
    writeFileSync(join(folder, `${name}-1.zip`), zipOf(entries.slice(0, 5)));
    writeFileSync(join(folder, `${name}-2.zip`), zipOf(entries.slice(5)));
    const options = { cwd: folder, conversations: true };
    for (const paths of [
      [name],
      [`${name}/`],
      [`./${name}/.`],
      [`${name}.zip`],
      [`${name}-2.zip`, `${name}-1.zip`],
      [name, `${name}.zip`],
      [`${name}-1.zip`, name],
    ]) {
      expect(answerOf(await auditExport(paths, options))).toEqual(whole);
    }
    expect(answerOf(await auditExport(['.'], { cwd: join(folder, name), conversations: true }))).toEqual(
      whole,
    );
  });

  it('gives the same answer from any parts, in any order, with wrapper folders and chunks of any size', async () => {
    const paths = Object.keys(smallExport);
    const packing = fc.record({
      places: fc.array(fc.nat({ max: 5 }), { minLength: paths.length, maxLength: paths.length }),
      again: fc.array(fc.nat({ max: 5 }), { minLength: paths.length, maxLength: paths.length }),
      order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5], { minLength: 6 }),
      wrapper: fc.constantFrom('', 'facebook-janefake/', 'Documents/x/'),
      chunkBytes: fc.integer({ min: 1, max: 2000 }),
    });
    await fc.assert(
      fc.asyncProperty(packing, async ({ places, again, order, wrapper, chunkBytes }) => {
        const parts = order.map((part) => {
          const mine = paths.filter((_, place) => places[place] === part || again[place] === part);
          const files = Object.fromEntries(mine.map((path) => [wrapper + path, smallExport[path] ?? '']));
          return memoryPart(`${name}-${part + 1}.zip`, files, { chunkBytes });
        });
        const sorted = parts.filter((part) => part.entries.length > 0);
        expect(await answerFor(sorted)).toEqual(whole);
      }),
      { numRuns: 150 },
    );
  });
});
