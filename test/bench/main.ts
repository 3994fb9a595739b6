// `npm run bench`: this program and its yardsticks over the same exports, in one run.

import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import {
  audit,
  duckdb,
  jq,
  python,
  simdjsonIn,
  spins,
  startUps,
  unzip,
  type Contender,
} from './contenders.ts';
import { fingerprint } from './counts.ts';
import { folderOf, zipOf, type Input, type Size } from './inputs.ts';
import { run } from './measure.ts';
import { writeResults, type Measured, type Table } from './results.ts';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: 'S,M' },
    rounds: { type: 'string', default: '5' },
    cache: { type: 'string', default: join(tmpdir(), 'dyi-audit-bench') },
    only: { type: 'string', default: '' },
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  console.log(`npm run bench -- [options]
  --sizes S,M,L,file,apps   which exports: 10 MB, 500 MB, 4 GB, one file of 2 GB, 5,000 apps (default: S,M)
  --rounds N                how often each is run, taking turns (default: 5; from 4 GB on at most 3)
  --only TEXT               only tables whose title has it
  --cache FOLDER            where the exports are kept
  --quick                   without the yardsticks that take long
  --write                   write test/bench/RESULTS.md`);
  process.exit(0);
}
const { cache } = values;
const wanted = values.sizes.split(',');
const simdjson = simdjsonIn(cache);

/** All take turns, so that what else the machine does falls on all alike. */
function compare(title: string, contenders: readonly Contender[], rounds: number, made?: Input): Table[] {
  if (!title.includes(values.only)) return [];
  console.log(`\n${title}`);
  const runs = contenders.map((contender): Measured => ({ name: contender.name, runs: [] }));
  const counts = new Map<string, string>();
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < contenders.length; turn += 1) {
      const place = (turn + round) % contenders.length;
      const contender = contenders[place];
      if (contender === undefined) continue;
      const { stdout, ...cost } = run(contender.command);
      runs[place]?.runs.push(cost);
      if (contender.counts !== null) counts.set(contender.name, fingerprint(contender.counts(stdout)));
    }
  }
  requireEqual(counts);
  const agreed = [...counts.values()].length;
  const table = {
    title,
    bytes: made?.made.bytes ?? 0,
    messages: made?.made.messages ?? 0,
    agreed,
    rows: runs,
  };
  for (const row of runs) console.log(summary(row));
  return [table];
}

function summary({ name, runs }: Measured): string {
  const best = Math.min(...runs.map(({ wall }) => wall));
  return `  ${name.padEnd(40)} ${best.toFixed(2)} s at best, ${Math.max(...runs.map(({ memory }) => memory ?? 0)).toFixed(0)} MB`;
}

function requireEqual(counts: ReadonlyMap<string, string>): void {
  const [first] = counts.values();
  for (const [name, count] of counts) {
    if (count !== first)
      throw new Error(`${name} counted ${count.slice(0, 80)} instead of ${first?.slice(0, 80)}`);
  }
}

function tables(size: Size, rounds: number): Table[] {
  const input = folderOf(cache, size);
  const { path } = input;
  const scale = `${(input.made.bytes / 1e6).toFixed(0)} MB, ${input.made.files} files`;
  const ours = [audit(path, 1), audit(path, 2)];
  switch (size) {
    case 'S':
    case 'M':
    case 'L': {
      const slow = size === 'L' || values.quick ? [] : [duckdb(path, 'natural', 2), ...python(path)];
      const contenders = [
        ...ours,
        ...simdjson(path, 1),
        ...simdjson(path, 2),
        duckdb(path, 'one', 1),
        duckdb(path, 'one', 2),
      ];
      const zip = zipOf(cache, size, size === 'M' ? 2e9 : 0);
      const archived = [audit(zip.path, 1), audit(zip.path, 2), ...unzip(zip.path)];
      return [
        ...compare(`Folder, ${size}: ${scale}`, [...contenders, ...slow], rounds, input),
        ...(size === 'S' && !values.quick
          ? compare('Folder, S, and jq', [audit(path, 1), ...jq(path)], 1, input)
          : []),
        ...compare(
          `Zip, ${size}: the same${size === 'M' ? ', with 2 GB of pictures' : ''}`,
          archived,
          rounds,
          zip,
        ),
      ];
    }
    case 'file': {
      const zip = zipOf(cache, size);
      return [
        ...compare(`One file, ${scale}`, [audit(path, 1), ...simdjson(path, 1)], rounds, input),
        ...compare('One file, in a zip', [audit(zip.path, 1), ...unzip(zip.path)], rounds, zip),
      ];
    }
    default:
      return compare(`20,000 threads, ${size === 'apps' ? '5,000' : '60'} apps`, ours, rounds, input);
  }
}

const all: Table[] = [
  ...compare('Start-up', startUps(), 9),
  ...compare('What a second processor adds', spins(), 5),
];
for (const size of ['S', 'M', 'L', 'file', 'threads', 'apps'] as const) {
  const name = size === 'threads' ? 'apps' : size;
  if (!wanted.includes(name)) continue;
  const rounds = Number(values.rounds);
  all.push(...tables(size, size === 'L' || size === 'file' ? Math.min(3, rounds) : rounds));
}
const text = writeResults(all, values.write);
console.log(`\n${text}`);
