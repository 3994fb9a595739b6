// Batches on real disks that have no more room, or may not be written to: little space, few files, a quota, read-only from
// the start or from any moment on. With room again the tables are the same.

import { cpSync, existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { merge, prepare, run, tablesIn, type Prepared } from './batch.ts';
import { Figures, type Case } from './figures.ts';
import { runProgram } from './program.ts';
import { failingDisk, memoryDisk, quotaDisk, type Disk } from './real-disks.ts';
import { secret } from './sample.ts';

const steps = ['plan', 'run', 'merge'] as const;
type Step = (typeof steps)[number];

interface Shortage {
  readonly what: string;
  readonly make: () => Disk;
  /** When it comes: before the step, or so far through it. */
  readonly at: number | null;
  /** What the program must say of it. */
  readonly reason: RegExp;
}

const full = /the disk is full/;
const readOnly = /the disk can only be read/;
/** A disk that fails says one or the other. */
const failing = /the disk can only be read|the disk reported a fault/;

const numbers = (from: number, to: number, by: number): readonly number[] =>
  Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, place) => from + place * by);

/** From what has no room for the plan to what has room for all, in the smallest steps of each disk. */
const shortages: readonly Shortage[] = [
  ...numbers(12, 156, 8).map((size) => ({
    what: `${size} KiB`,
    make: () => memoryDisk(`size=${size}k`),
    at: null,
    reason: full,
  })),
  ...numbers(5, 26, 1).map((files) => ({
    what: `${files} files`,
    make: () => memoryDisk(`nr_inodes=${files}`),
    at: null,
    reason: full,
  })),
  { what: 'read-only', make: () => memoryDisk('ro'), at: null, reason: readOnly },
  ...numbers(64, 256, 32).map((size) => ({
    what: `quota of ${size} KiB`,
    make: () => quotaDisk(size),
    at: null,
    reason: /your disk quota is used up/,
  })),
  ...numbers(1, 8, 1).map((part) => ({
    what: `shut after ${part} of 8 parts`,
    make: failingDisk,
    at: part / 8,
    reason: failing,
  })),
];

export async function batchesOnRealDisks(): Promise<readonly Case[]> {
  const figures = new Figures('Batches on real disks: full, without files, with a quota, read-only');
  const made = await prepare();
  return shortages.flatMap((shortage) =>
    steps.map((step) => ({
      figures,
      run: async () => {
        const what = `${step}, ${shortage.what}`;
        let disk: Disk;
        try {
          disk = shortage.make();
        } catch (error) {
          figures.skip(error instanceof Error ? error.message : 'no disk');
          return;
        }
        try {
          if (step !== 'plan') cpSync(step === 'run' ? made.planned : made.run, disk.at, { recursive: true });
          disk.settle();
          await tryOn(disk, step, shortage, what);
        } finally {
          disk.end();
        }
      },
    })),
  );

  async function tryOn(disk: Disk, step: Step, { at, reason }: Shortage, what: string): Promise<void> {
    // A plan makes its folder.
    const out = step === 'plan' ? join(disk.at, 'new') : disk.at;
    if (at === null) {
      try {
        disk.refuse();
      } catch {
        // Less than what lies there already.
        figures.see('too little for what was there');
        return;
      }
    }
    const ended = await runProgram(commandFor(step, made)(out), {
      cwd: '/',
      ...(at === null ? {} : { later: { act: disk.refuse, afterMs: at * made.milliseconds[step] } }),
    });
    const cameThrough = ended.code === 0;
    const complaint = ended.hung
      ? 'it hung'
      : !cameThrough && ended.code !== 2
        ? `exit ${ended.code}: ${ended.stderr.slice(0, 300)}`
        : !cameThrough && !reason.test(ended.stderr)
          ? `it said: ${ended.stderr.slice(0, 300)}`
          : (vouchesForOthers(out, made.tables) ?? textIn(out));
    disk.allow();
    figures.count(what, cameThrough ? 0 : 1, complaint ?? (await doneAgain(step, out, made)));
  }
}

function commandFor(step: Step, { plan }: Prepared): (out: string) => readonly string[] {
  return { plan, run, merge }[step];
}

/** A description, where there is one, vouches for tables that are whole. */
function vouchesForOthers(out: string, tables: string): string | null {
  if (!existsSync(out)) return null;
  const isOther = readdirSync(out).includes('datapackage.json') && tablesIn(out) !== tables;
  return isOther ? 'tables that are not what is said of them' : null;
}

function textIn(out: string): string | null {
  if (!existsSync(out)) return null;
  const names = readdirSync(out, { recursive: true, encoding: 'utf8' });
  const found = names.find(
    (name) =>
      /\.(?:part|tmp|ndjson|csv|json)$/.test(name) &&
      readFileSync(join(out, name), 'latin1').includes(secret),
  );
  return found === undefined ? null : `${found} holds the text of a message`;
}

async function doneAgain(first: Step, out: string, made: Prepared): Promise<string | null> {
  const isPlanned = existsSync(join(out, 'manifest.json'));
  for (const step of first === 'plan' && !isPlanned ? steps : steps.slice(1)) {
    const { code, stderr } = await runProgram(commandFor(step, made)(out), { cwd: '/' });
    if (code !== 0) return `with room again ${step} ended with ${code}: ${stderr.slice(0, 300)}`;
  }
  if (tablesIn(out) !== made.tables) return 'other tables than with room';
  const left = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:part|tmp)$/.test(name),
  );
  return left.length === 0 ? null : `left behind: ${left.join(', ')}`;
}
