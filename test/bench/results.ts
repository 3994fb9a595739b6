// The tables of one run as Markdown, with the machine they were measured on.

import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { resolve } from 'node:path';
import { median, type Run } from './measure.ts';

export interface Measured {
  readonly name: string;
  readonly runs: Omit<Run, 'stdout'>[];
}

export interface Table {
  readonly title: string;
  readonly bytes: number;
  readonly messages: number;
  /** How many counted, all of them the same. */
  readonly agreed: number;
  readonly rows: readonly Measured[];
}

const root = resolve(import.meta.dirname, '../..');

/** @param isKept whether it becomes RESULTS.md */
export function writeResults(tables: readonly Table[], isKept: boolean): string {
  const text = `${[head(), ...tables.map(section)].join('\n\n')}\n`;
  if (isKept) writeFileSync(resolve(root, 'test/bench/RESULTS.md'), text);
  return text;
}

function head(): string {
  const [cpu] = cpus();
  const machine = [
    `${cpus().length} × ${cpu?.model.trim() ?? 'unknown'}`,
    `${(totalmem() / 2 ** 30).toFixed(0)} GB`,
    `${type()} ${release().split('-')[0]}`,
    `load ${loadavg()
      .map((load) => load.toFixed(1))
      .join(' ')} at the end`,
  ];
  return `# Results of \`npm run bench\`

Written by \`npm run bench -- --write\`. ${machine.join(', ')}. ${versions().join(', ')}.

All rows of a table ran in turns over the same export, with its files in the page cache; those that count were checked to
count the same conversations, messages, first and last instant, and messages of each month. Times are medians in seconds;
CPU is the time of all threads together, which other work on the machine changes least. The last column is the median of the
times relative to the first row, round by round.`;
}

function versions(): readonly string[] {
  const asked: readonly (readonly [string, readonly string[]])[] = [
    ['Python', ['python3', '--version']],
    ['jq', ['jq', '--version']],
    ['g++', ['g++', '-dumpfullversion']],
  ];
  const found = asked.flatMap(([name, [file = '', ...args]]) => {
    const { stdout, error } = spawnSync(file, args, { encoding: 'utf8' });
    const version = /\d[\d.]*/.exec(error === undefined ? stdout : '')?.[0];
    return version === undefined ? [] : [`${name} ${version}`];
  });
  const packages: { readonly devDependencies: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(resolve(root, 'package.json'), 'utf8'),
  );
  return [
    `Node ${process.versions.node}`,
    `DuckDB ${packages.devDependencies['@duckdb/node-api'] ?? ''}`,
    `simdjson ${packages.devDependencies['@nozbe/simdjson'] ?? ''}`,
    ...found,
  ];
}

function section({ title, bytes, messages, agreed, rows }: Table): string {
  const lines = rows.map(({ name, runs }) => {
    const ratios = runs.map(({ wall }, round) => wall / (rows[0]?.runs[round]?.wall ?? NaN));
    const cpu = runs.flatMap((run) => (run.cpu === null ? [] : [run.cpu]));
    const memory = runs.flatMap((run) => (run.memory === null ? [] : [run.memory]));
    const cells = [
      name,
      median(runs.map(({ wall }) => wall)).toFixed(2),
      Math.min(...runs.map(({ wall }) => wall)).toFixed(2),
      cpu.length === 0 ? '' : median(cpu).toFixed(2),
      memory.length === 0 ? '' : Math.max(...memory).toFixed(0),
      median(ratios).toFixed(2),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  const facts = [
    ...(bytes === 0 ? [] : [`${bytes} bytes of message files, ${messages} messages.`]),
    ...(agreed > 1 ? [`${agreed} counts, all equal.`] : []),
    `${rows[0]?.runs.length ?? 0} rounds.`,
  ];
  return `## ${title}

${facts.join(' ')}

| program | median s | best s | CPU s | peak MB | ratio |
| --- | --: | --: | --: | --: | --: |
${lines.join('\n')}`;
}
