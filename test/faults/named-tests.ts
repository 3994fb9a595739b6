// The files of tests that the table of faults names, run as a part of the suite, so that each row of it has been tried.

import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { z } from 'zod';
import { Figures, type Case } from './figures.ts';
import { freshPath, root } from './program.ts';

const report = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
});

/** What came of each file, in words. */
export type TestsTold = Map<string, string>;

/** @param files from the root */
export function namedTests(files: readonly string[], told: TestsTold): readonly Case[] {
  const figures = new Figures('Files of tests that are named below');
  return files.map((file) => ({
    figures,
    run: async () => {
      const found = await resultsOf(file);
      if (found === null) {
        figures.count(file, 0, 'it gave no results');
        told.set(file, 'no results');
        return;
      }
      const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = found;
      // Those of Slurm are skipped where it is not installed, and say so themselves.
      if (passed + failed === 0) figures.skip(`${file}: what it needs is not installed here`);
      else figures.count(file, 0, failed === 0 ? null : `${failed} of its tests failed`);
      told.set(file, `${passed} passed, ${failed} failed${skipped === 0 ? '' : `, ${skipped} skipped`}`);
    },
  }));
}

async function resultsOf(file: string): Promise<z.infer<typeof report> | null> {
  const output = freshPath();
  const args = ['vitest', 'run', file, '--reporter=json', `--outputFile=${output}`];
  // A test that fails is told by the report.
  await promisify(execFile)('npx', args, { cwd: root, maxBuffer: 2 ** 26 }).catch(() => {});
  return existsSync(output) ? report.parse(JSON.parse(readFileSync(output, 'utf8'))) : null;
}
