// Runs a program as its users do, and says what it cost.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export interface Run {
  /** Seconds. */
  readonly wall: number;
  /** Seconds of all its threads, in the program and in the system; null where it cannot be told. */
  readonly cpu: number | null;
  /** At its highest, megabytes; null where it cannot be told. */
  readonly memory: number | null;
  readonly stdout: string;
}

const timer = '/usr/bin/time';
const canTime = existsSync(timer);

/** @throws when the program fails */
export function run(command: readonly string[]): Run {
  const report = join(tmpdir(), `bench-${process.pid}.txt`);
  const [file = '', ...args] = canTime ? [timer, '-f', '%U %S %M', '-o', report, ...command] : command;
  const before = performance.now();
  const { status, stdout, stderr, error } = spawnSync(file, args, {
    encoding: 'utf8',
    maxBuffer: 2 ** 30,
  });
  const wall = (performance.now() - before) / 1000;
  if (error !== undefined || status !== 0)
    throw new Error(`${command.join(' ')} failed: ${error?.message ?? stderr}`);
  if (!canTime) return { wall, cpu: null, memory: null, stdout };
  const [user = 0, system = 0, kilobytes = 0] = readFileSync(report, 'utf8').trim().split(' ').map(Number);
  rmSync(report);
  return { wall, cpu: user + system, memory: kilobytes / 1024, stdout };
}

export function median(numbers: readonly number[]): number {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? NaN)) / 2;
}
