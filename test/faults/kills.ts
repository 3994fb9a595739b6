// A batch that is killed at any moment, again and again, in its run and in its merge: what is published is never torn, and the
// end is the same. Two runs of one batch at once: likewise.

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { copyOf, merge, prepare, run, tablesIn } from './batch.ts';
import { Figures, type Case } from './figures.ts';
import { runProgram } from './program.ts';

/** In each case: some in the run, and most in the merge, which begins anew each time. */
const killsInRun = 3;
const killsInCase = 16;

const description = z.object({
  resources: z.array(z.object({ path: z.string(), hash: z.string() })),
});

/** @param kills how many in all */
export async function batchesKilled(kills: number): Promise<readonly Case[]> {
  const figures = new Figures('Batches, killed at any moment of run and of merge with Parquet');
  const { planned, tables } = await prepare();
  // Only where one is tried.
  let alone: ReturnType<typeof undisturbed> | null = null;
  return Array.from({ length: Math.ceil(kills / killsInCase) }, (_, round) => ({
    figures,
    run: async () => {
      const times = await (alone ??= undisturbed(planned));
      const out = copyOf(planned);
      // What a death in the middle of Parquet would leave.
      if (round % 2 === 0) writeFileSync(join(out, '.apps.parquet.0123456789ab.tmp'), 'not Parquet');
      let complaint: string | null = null;
      for (let kill = 0; kill < killsInCase; kill += 1) {
        const isRun = kill < killsInRun;
        if (kill === killsInRun) await runProgram(run(out), { cwd: '/' });
        const moment = ((round * killsInCase + kill) * 0.618_033_988_75) % 1;
        // As long as only the program itself is loaded, nothing can be torn.
        const { startMs } = times;
        const afterMs = Math.round(startMs + moment * ((isRun ? times.runMs : times.mergeMs) - startMs));
        const ended = await runProgram((isRun ? run : parquet)(out), {
          cwd: '/',
          signal: { name: 'SIGKILL', afterMs },
        });
        // Where the machine was busy when they were taken, they are too long, and death would come too late.
        if (ended.signal === null) {
          if (isRun && kill === 0) times.runMs = Math.min(times.runMs, ended.wallMs);
          if (!isRun) times.mergeMs = Math.min(times.mergeMs, ended.wallMs);
          times.startMs = Math.min(times.startMs, times.runMs / 2, times.mergeMs / 2);
        }
        complaint ??= ended.hung ? 'it hung' : tornIn(out);
        figures.count(
          `${isRun ? 'run' : 'merge'}, SIGKILL after ${afterMs} ms, round ${round + 1}`,
          ended.signal === null ? 0 : 1,
          complaint,
        );
      }
      const last = await runProgram(parquet(out), { cwd: '/' });
      const left = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((each) =>
        /\.(?:part|tmp)$/.test(each),
      );
      const end =
        last.code !== 0
          ? `the last merge ended with ${last.code}`
          : tablesIn(out) !== tablesAndParquet(tables, out) || parquetIn(out) !== times.whole
            ? 'other tables than without a death'
            : left.length > 0
              ? `left behind: ${left.join(', ')}`
              : null;
      if (end !== null) figures.count(`the end of round ${round + 1}`, 0, end);
    },
  }));
}

function parquet(out: string): readonly string[] {
  return [...merge(out), '--parquet'];
}

/** How long each step takes, and what comes of it. */
async function undisturbed(
  planned: string,
): Promise<{ startMs: number; runMs: number; mergeMs: number; whole: string }> {
  const out = copyOf(planned);
  const startMs = (await runProgram(['--version'], { cwd: '/' })).wallMs;
  const runMs = (await runProgram(run(out), { cwd: '/' })).wallMs;
  const mergeMs = (await runProgram(parquet(out), { cwd: '/' })).wallMs;
  return { startMs, runMs, mergeMs, whole: parquetIn(out) };
}

/** The description names the Parquet files too; the tables are the same. */
function tablesAndParquet(tables: string, out: string): string {
  const own = tablesIn(out).split('\n');
  return tables
    .split('\n')
    .map((line, place) => (line.startsWith('datapackage.json ') ? (own[place] ?? '') : line))
    .join('\n');
}

/** A description, where there is one, vouches for files that are whole. */
function tornIn(out: string): string | null {
  const path = join(out, 'datapackage.json');
  if (!existsSync(path)) return null;
  for (const { path: file, hash } of description.parse(JSON.parse(readFileSync(path, 'utf8'))).resources) {
    if (!existsSync(join(out, file))) return `${file} is described and not there`;
    if (!hash.endsWith(digestOf(join(out, file)))) return `${file} is torn`;
  }
  return null;
}

function parquetIn(out: string): string {
  const folder = join(out, 'parquet');
  const at = existsSync(folder) ? folder : out;
  return readdirSync(at)
    .filter((each) => each.endsWith('.parquet'))
    .sort()
    .map((each) => `${each} ${digestOf(join(at, each))}`)
    .join('\n');
}

function digestOf(path: string): string {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

export async function batchesAtOnce(rounds: number): Promise<readonly Case[]> {
  const figures = new Figures('Two runs of one batch at once, then two merges');
  const { planned, tables } = await prepare();
  return Array.from({ length: rounds }, (_, round) => ({
    figures,
    run: async () => {
      const out = copyOf(planned);
      const twice = async (args: readonly string[]): Promise<readonly (number | null)[]> =>
        (await Promise.all([runProgram(args, { cwd: '/' }), runProgram(args, { cwd: '/' })])).map(
          ({ code }) => code,
        );
      const codes = [...(await twice(run(out))), ...(await twice(merge(out)))];
      const complaint = codes.some((code) => code !== 0)
        ? `exit ${codes.join(', ')}`
        : tablesIn(out) === tables
          ? null
          : 'other tables than of one run';
      figures.count(`round ${round + 1}`, 1, complaint);
    },
  }));
}
