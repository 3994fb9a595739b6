// A shard of fifty exports whose run dies, at every operation on the disk and at any moment. The next run gives the same
// bytes, and nothing is done again but what was being written.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyOf } from './batch.ts';
import { Figures, type Case } from './figures.ts';
import { freshPath, runProgram, type Fault, type RunOptions } from './program.ts';
import { sampleFolder } from './sample.ts';

const exportsInShard = 50;

/** Of the run itself; and of all its processes, from one that examines, as when a machine is switched off. */
const kinds: readonly Pick<Fault, 'kind' | 'workers'>[] = [
  { kind: 'KILL' },
  { kind: 'HALF' },
  { kind: 'KILL ALL', workers: true },
  { kind: 'HALF ALL', workers: true },
];

/** How many exports are examined at once. */
const places = [1, 2];

interface Death {
  readonly what: string;
  readonly jobs: number;
  readonly options: (below: string, done: string) => Pick<RunOptions, 'fault' | 'signal'>;
}

/** @param moments how many at any moment, beside those at operations */
export async function shardsThatDie(moments: number): Promise<readonly Case[]> {
  const figures = new Figures(`A shard of ${exportsInShard} exports: its run dies, and is run again`);
  const planned = await plannedShard();
  const alone = copyOf(planned);
  const { wallMs } = await runProgram(run(alone, 1), { cwd: '/' });
  const whole = readFileSync(shardIn(alone));
  const deaths = [
    ...(await deathsAtOperations(planned)),
    ...Array.from({ length: moments }, (_, place) => deathAtMoment(place, wallMs)),
  ];
  return deaths.map((death) => ({
    figures,
    run: async () => {
      const out = copyOf(planned);
      const done = freshPath();
      const killed = await runProgram(run(out, death.jobs), { cwd: '/', ...death.options(out, done) });
      const again = await runProgram(run(out, death.jobs), {
        cwd: '/',
        fault: { below: out, done, kind: null, at: 0 },
      });
      const redone = recordsIn(done) - exportsInShard;
      const wasKilled = killed.signal !== null;
      if (wasKilled) figures.see(`${death.jobs} at once, done again after a death: ${redone}`);
      const complaint =
        again.code !== 0
          ? `the next run ended with ${again.code}`
          : !whole.equals(readFileSync(shardIn(out)))
            ? 'another shard than without a death'
            : redone < 0 || redone > death.jobs
              ? `${redone} exports were done again`
              : null;
      figures.count(`${death.what}, ${death.jobs} at once`, wasKilled ? 1 : 0, complaint);
    },
  }));
}

async function deathsAtOperations(planned: string): Promise<readonly Death[]> {
  const deaths: Death[] = [];
  for (const jobs of places) {
    for (const { kind, workers = false } of kinds) {
      const out = copyOf(planned);
      const fault = { below: out, workers, kind: null, at: 0 };
      const { measured } = await runProgram(run(out, jobs), { cwd: '/', fault });
      for (let at = 1; at <= (measured?.operations ?? 0); at += 1) {
        deaths.push({
          what: `${kind} at ${at}`,
          jobs,
          options: (below, done) => ({ fault: { below, workers, done, kind, at } }),
        });
      }
    }
  }
  return deaths;
}

function deathAtMoment(place: number, wallMs: number): Death {
  const afterMs = Math.round(((place * 0.618_033_988_75) % 1) * wallMs);
  return {
    what: `SIGKILL after ${afterMs} ms`,
    jobs: places[place % places.length] ?? 1,
    options: (below, done) => ({
      fault: { below, done, kind: null, at: 0 },
      signal: { name: 'SIGKILL', afterMs },
    }),
  };
}

async function plannedShard(): Promise<string> {
  const cwd = freshPath();
  mkdirSync(cwd);
  writeFileSync(join(cwd, 'key'), 'x'.repeat(40));
  const folder = sampleFolder();
  const list = Array.from({ length: exportsInShard }, (_, place) => `${place},${folder}`);
  writeFileSync(join(cwd, 'list.csv'), `id,path\n${list.join('\n')}\n`);
  const planned = freshPath();
  const args = ['batch', 'plan', 'list.csv', '--out', planned, '--shards', '1', '--key-file', 'key'];
  const ended = await runProgram(args, { cwd });
  if (ended.code !== 0) throw new Error(`no batch can be planned: ${ended.stderr}`);
  return planned;
}

function run(out: string, jobs: number): readonly string[] {
  return ['batch', 'run', '--all', '--out', out, '--jobs', String(jobs)];
}

function shardIn(out: string): string {
  return join(out, 'shards', '00000.ndjson');
}

function recordsIn(done: string): number {
  return existsSync(done) ? readFileSync(done, 'utf8').split('\n').length - 1 : 0;
}
