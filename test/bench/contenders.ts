// Who takes part: this program in several ways, and the yardsticks that this machine has.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { ofAudit, ofJq, ofYardstick, type Counts } from './counts.ts';

const root = resolve(import.meta.dirname, '../..');
const yardsticks = resolve(import.meta.dirname, 'yardsticks');
const simdjson = resolve(root, 'node_modules/@nozbe/simdjson/src');

export interface Contender {
  readonly name: string;
  readonly command: readonly string[];
  /** Null where it counts nothing. */
  readonly counts: ((stdout: string) => Counts) | null;
}

export function audit(input: string, jobs: number | null): Contender {
  const option = jobs === null ? [] : ['--jobs', String(jobs)];
  const name = jobs === null ? 'dyi-audit' : `dyi-audit --jobs ${jobs}`;
  const command = ['node', resolve(root, 'bin/dyi-audit.js'), input, '-f', 'json', ...option];
  return { name, command, counts: ofAudit };
}

export function duckdb(folder: string, way: 'one' | 'natural', threads: number): Contender {
  const name = `DuckDB, ${way === 'one' ? 'best single query' : 'natural SQL'}, ${threads} threads`;
  const command = ['node', join(yardsticks, 'counts-duckdb.mjs'), folder, way, String(threads)];
  return { name, command, counts: ofYardstick };
}

export function python(folder: string): readonly Contender[] {
  if (!has('python3')) return [];
  return [
    {
      name: 'Python json',
      command: ['python3', join(yardsticks, 'counts.py'), folder],
      counts: ofYardstick,
    },
  ];
}

export function jq(folder: string): readonly Contender[] {
  if (!has('jq')) return [];
  const script = 'find "$1" -name "message_*.json" -print0 | xargs -0 -n 200 jq -c -f "$2"';
  const command = ['sh', '-c', script, 'sh', folder, join(yardsticks, 'counts.jq')];
  return [{ name: 'jq', command, counts: ofJq }];
}

export function unzip(archive: string): readonly Contender[] {
  if (!has('unzip')) return [];
  const command = ['sh', '-c', 'unzip -p "$1" "*.json" > /dev/null', 'sh', archive];
  return [{ name: 'unzip -p, to nowhere', command, counts: null }];
}

/** Compiled once, where there is a compiler. */
export function simdjsonIn(cache: string): (folder: string, threads: number) => readonly Contender[] {
  const program = join(cache, 'counts-simdjson');
  if (!has('g++') || !existsSync(simdjson)) return () => [];
  if (!existsSync(program)) {
    mkdirSync(cache, { recursive: true });
    const sources = [join(yardsticks, 'counts.cpp'), join(simdjson, 'simdjson.cpp')];
    const options = ['-O3', '-march=native', '-std=c++20', '-pthread', '-I', simdjson];
    const { status } = spawnSync('g++', [...options, ...sources, '-o', program], { stdio: 'inherit' });
    if (status !== 0) return () => [];
  }
  return (folder, threads) => [
    {
      name: `simdjson, tuned, ${threads} thread${threads === 1 ? '' : 's'}`,
      command: [program, folder, String(threads)],
      counts: ofYardstick,
    },
  ];
}

/** Of a start alone. */
export function startUps(): readonly Contender[] {
  const program = resolve(root, 'bin/dyi-audit.js');
  const tiny = resolve(root, 'fixtures/layout-2023/export');
  return [
    { name: 'node -e 0', command: ['node', '-e', '0'], counts: null },
    { name: 'dyi-audit --version', command: ['node', program, '--version'], counts: null },
    { name: 'dyi-audit of a tiny export', command: ['node', program, tiny], counts: null },
  ];
}

/**
 * What a second processor adds on this machine, many of which are halves of one: at a ratio of 1, two threads do twice the work of
 * one, at a ratio of 1.25 they do 1.6 times of it. Nothing that is measured here needs less of what they share.
 */
export function spins(): readonly Contender[] {
  const spin = join(yardsticks, 'spin.mjs');
  return [
    { name: 'a loop without memory', command: ['node', spin], counts: null },
    {
      name: 'the same, two at once',
      command: ['sh', '-c', 'node "$1" & node "$1"; wait', 'sh', spin],
      counts: null,
    },
  ];
}

function has(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined;
}
