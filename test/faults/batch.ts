// A batch that is killed or refused at any operation gives, when it is run again, the same bytes.

import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Figures, type Case } from './figures.ts';
import { freshPath, runProgram, type Ended, type Fault } from './program.ts';
import { sampleFolder, secret } from './sample.ts';

/** Where operations on the disk are: in the run, in the processes that examine for it, in the merge. */
type Place = 'run' | 'examining' | 'merge';

export interface Prepared {
  /** Plans the same batch into another folder. */
  readonly plan: (out: string) => readonly string[];
  /** A folder with the plan alone, and one with all shards published. */
  readonly planned: string;
  readonly run: string;
  readonly tables: string;
  readonly operations: Readonly<Record<Place, number>>;
  /** How long each takes. */
  readonly milliseconds: { readonly plan: number; readonly run: number; readonly merge: number };
}

export const run = (out: string): readonly string[] => ['batch', 'run', '--all', '--out', out];
export const merge = (out: string): readonly string[] => ['batch', 'merge', '--out', out];

let prepared: Promise<Prepared> | null = null;

/** Once for all sections that need one. */
export function prepare(): Promise<Prepared> {
  return (prepared ??= makePrepared());
}

async function makePrepared(): Promise<Prepared> {
  const cwd = freshPath();
  mkdirSync(cwd);
  writeFileSync(join(cwd, 'key'), 'x'.repeat(40));
  const list = ['a', 'b', 'c', 'd'].map((id) => `${id},${sampleFolder()}`);
  writeFileSync(join(cwd, 'list.csv'), `id,path\n${list.join('\n')}\n`);
  const planned = freshPath();
  const [listed, key] = [join(cwd, 'list.csv'), join(cwd, 'key')];
  const plan = (out: string): readonly string[] => {
    return ['batch', 'plan', listed, '--out', out, '--shards', '2', '--key-file', key];
  };
  const fault = (below: string): Fault => ({ below, kind: null, at: 0 });
  const first = await runProgram(plan(planned), { cwd });
  if (first.code !== 0) throw new Error(`no batch can be planned: ${first.stderr}`);
  const done = copyOf(planned);
  const second = await runProgram(run(done), { cwd, fault: fault(done) });
  const examined = copyOf(planned);
  const examining = await runProgram(run(examined), { cwd, fault: { ...fault(examined), workers: true } });
  const merged = copyOf(done);
  const third = await runProgram(merge(merged), { cwd, fault: fault(merged) });
  if (second.code !== 0 || third.code !== 0)
    throw new Error(`no batch can be run: ${second.stderr}${third.stderr}`);
  return {
    plan,
    planned,
    run: done,
    tables: tablesIn(merged),
    operations: {
      run: operationsIn(second),
      examining: operationsIn(examining),
      merge: operationsIn(third),
    },
    milliseconds: { plan: first.wallMs, run: second.wallMs, merge: third.wallMs },
  };
}

function operationsIn({ measured }: Ended): number {
  return measured?.operations ?? 0;
}

export function copyOf(folder: string): string {
  const copy = freshPath();
  cpSync(folder, copy, { recursive: true });
  return copy;
}

/** Names and digests of the published tables. */
export function tablesIn(out: string): string {
  return readdirSync(out)
    .filter((name) => /^\w.*\.(?:csv|json)$/.test(name) && name !== 'run.json' && name !== 'manifest.json')
    .sort()
    .map(
      (name) =>
        `${name} ${createHash('sha256')
          .update(readFileSync(join(out, name)))
          .digest('hex')}`,
    )
    .join('\n');
}

const kinds: readonly Pick<Fault, 'kind' | 'sticky'>[] = [
  { kind: 'KILL' },
  { kind: 'HALF' },
  { kind: 'ENOSPC', sticky: true },
  { kind: 'EIO' },
  { kind: 'SIGTERM' },
  { kind: 'EIO', sticky: true },
  { kind: 'EDQUOT' },
  { kind: 'EROFS', sticky: true },
];

/** What one that examines can meet beside these: the run dies too, as when a machine is switched off. */
const together: typeof kinds = [{ kind: 'KILL ALL' }, { kind: 'HALF ALL' }];

export async function batchesUnderFault(): Promise<readonly Case[]> {
  const figures = new Figures(
    'Batches, with a fault at the N-th operation of run, of what examines for it, and of merge, then run again',
  );
  const made = await prepare();
  const faults = [
    ...kinds.flatMap((kind) => (['run', 'examining', 'merge'] as const).map((place) => ({ place, kind }))),
    ...together.map((kind) => ({ place: 'examining' as const, kind })),
  ];
  return faults.flatMap(({ place, kind }) =>
    Array.from({ length: made.operations[place] }, (_, operation) => ({
      figures,
      run: async () => {
        const out = copyOf(place === 'merge' ? made.run : made.planned);
        const met = freshPath();
        const fault = { below: out, at: operation + 1, workers: place === 'examining', met, ...kind };
        const ended = await runProgram((place === 'merge' ? merge : run)(out), { cwd: '/', fault });
        figures.count(
          `${place}, ${kind.kind}${kind.sticky ? ' from then on' : ''} at ${operation + 1}`,
          existsSync(met) ? 1 : 0,
          await complaintAbout(out, ended, made.tables),
        );
      },
    })),
  );
}

async function complaintAbout(out: string, ended: Ended, tables: string): Promise<string | null> {
  if (ended.hung) return 'it hung';
  if (ended.signal === null && ![0, 2, 75, 129, 130, 143].includes(ended.code ?? -1))
    return `exit ${ended.code}`;
  for (const name of readdirSync(out, { recursive: true, encoding: 'utf8' })) {
    if (/\.(?:part|tmp|ndjson|csv)$/.test(name) && readFileSync(join(out, name), 'latin1').includes(secret))
      return `${name} holds the text of a message`;
  }
  // A description, where there is one, vouches for tables that are whole.
  if (readdirSync(out).includes('datapackage.json') && tablesIn(out) !== tables)
    return 'tables that are not what is said of them';
  const again = await runProgram(run(out), { cwd: '/' });
  if (again.code !== 0) return `the next run ended with ${again.code}`;
  const merged = await runProgram(merge(out), { cwd: '/' });
  if (merged.code !== 0) return `the next merge ended with ${merged.code}`;
  if (tablesIn(out) !== tables) return 'other tables than without a fault';
  const left = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.(?:part|tmp)$/.test(name),
  );
  return left.length === 0 ? null : `left behind: ${left.join(', ')}`;
}
