// `npm run batch-trial -- [exports] [jobs]`: a large batch of generated exports, a twentieth of them hostile, for real.
//
// Too long for every change; it prints what it measured and ends with 1 when something is not as promised: a row for each
// export, exit code 3, memory that does not grow, throughput, and the same tables after a run of other shards with kills.

import { execFile, execFileSync, spawn, spawnSync } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { readCsv } from '../batch/read-csv.ts';
import { writeTinyExports } from '../batch/tiny-exports.ts';
import { digestOfTables } from '../batch/merged-digest.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [count = 10_000, jobs = availableParallelism()] = process.argv.slice(2).map(Number);
const program = join(root, 'bin/dyi-audit.js');
const place = mkdtempSync(join(tmpdir(), 'dyi-audit-trial-'));
const folder = join(place, 'donations');
/** Linux can bind a process to a processor; elsewhere it has what it takes. */
const oneProcessor = spawnSync('taskset', ['-c', '0', 'true']).status === 0 ? ['taskset', '-c', '0'] : [];
let isAsPromised = true;

function check(what: string, value: unknown, holds: boolean): void {
  print(`${holds ? 'ok    ' : 'FAILED'} ${what}: ${String(value)}`);
  isAsPromised &&= holds;
}

/** MiB that the program and its workers have together; 0 where the system does not say. */
function residentMib(pid: number): number {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
    return [String(pid), ...children].reduce((sum, each) => {
      if (each === '') return sum;
      const status = readFileSync(`/proc/${each}/status`, 'utf8');
      return sum + Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0) / 1024;
    }, 0);
  } catch {
    // Just ended.
    return 0;
  }
}

/** Seconds of processor time that each of them has had, as far as the system tells. */
function noteProcessorTime(pid: number, seen: Map<string, number>): void {
  try {
    const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ');
    for (const each of [String(pid), ...children]) {
      // After the name in brackets; user and system time are the 14th and 15th of all, in hundredths of a second.
      const fields = readFileSync(`/proc/${each}/stat`, 'utf8')
        .replace(/^.*\) /s, '')
        .split(' ');
      const seconds = (Number(fields[11]) + Number(fields[12])) / 100;
      // Of one that is just ending nothing may be left to read.
      if (Number.isFinite(seconds)) seen.set(each, seconds);
    }
  } catch {
    // Just ended.
  }
}

interface Ran {
  readonly code: number | null;
  readonly seconds: number;
  /** MiB, once in a while. */
  readonly memory: readonly number[];
  /** Seconds, of the run and its workers. */
  readonly processor: number;
}

/** @param killAfter milliseconds after which the run and its workers are killed */
async function batchRun(out: string, killAfter?: number): Promise<Ran> {
  const started = performance.now();
  const child = spawn(
    process.execPath,
    [program, 'batch', 'run', '--out', out, '--all', '-j', String(jobs), '-q'],
    { stdio: 'ignore' },
  );
  const memory: number[] = [];
  const processor = new Map<string, number>();
  const watch = setInterval(() => {
    memory.push(residentMib(child.pid ?? 0));
    noteProcessorTime(child.pid ?? 0, processor);
  }, 250);
  if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter);
  const code = await new Promise<number | null>((settle) => child.once('exit', settle));
  clearInterval(watch);
  return {
    code,
    seconds: (performance.now() - started) / 1000,
    memory: memory.filter((each) => each > 0),
    processor: [...processor.values()].reduce((sum, each) => sum + each, 0),
  };
}

function command(...args: readonly string[]): number {
  try {
    execFileSync(process.execPath, [program, 'batch', ...args], { stdio: 'ignore' });
    return 0;
  } catch (error) {
    return typeof error === 'object' && error !== null && 'status' in error ? Number(error.status) : -1;
  }
}

function plan(exports: string, name: string, shards: number): string {
  const out = join(place, name);
  command('plan', exports, '--out', out, '--shards', String(shards), '--key-file', join(place, 'key'));
  return out;
}

interface Alone {
  /** Exports a second. */
  readonly rate: number;
  /** Milliseconds of processor time for each. */
  readonly processor: number;
}

/**
 * What one process does that does nothing else.
 * @param on what it is started with: by itself it has every processor, for what V8 compiles and collects beside it
 */
async function alone(sample: number, on: readonly string[] = []): Promise<Alone> {
  const script = join(root, 'test/trial/one-process.ts');
  const started = [...on, process.execPath, '--import', 'tsx', script, join(root, 'dist/index.js')];
  const [first, ...args] = [...started, folder, String(sample)];
  const { stdout } = await promisify(execFile)(first, args, { cwd: root, encoding: 'utf8' });
  const [ms = 0, processor = 0] = stdout.split(' ').map(Number);
  return { rate: (sample * 1000) / ms, processor: processor / sample };
}

/** Exports a second that several such processes make together: what the machine has to give. */
async function together(sample: number): Promise<number> {
  const each = await Promise.all(Array.from({ length: jobs }, () => alone(sample)));
  return each.reduce((sum, { rate }) => sum + rate, 0);
}

/** Exports a second, where each has a command of its own: what scripts do who have no batches. */
async function commands(sample: number): Promise<number> {
  const waiting = readdirSync(folder).sort().slice(0, sample);
  const started = performance.now();
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      const args = [program, join(folder, next), '--jobs', '1', '--format', 'json'];
      // Hostile ones end with another code.
      await promisify(execFile)(process.execPath, args).catch(() => {});
    }
  };
  await Promise.all(Array.from({ length: jobs }, work));
  return (sample * 1000) / (performance.now() - started);
}

const largest = (numbers: readonly number[]): number => Math.max(0, ...numbers);

try {
  mkdirSync(folder);
  writeFileSync(join(place, 'key'), 'a key for the trial, 32 bytes...');
  writeTinyExports(folder, count, 20);
  print(`${count} exports, ${jobs} jobs, load before: ${loadavg()[0]?.toFixed(1)}`);

  const sample = Math.min(count, 2000);
  const before = await alone(sample);
  const bound = await alone(sample, oneProcessor);
  const all = await together(sample);
  const byCommands = await commands(Math.min(count, 100));
  const out = plan(folder, 'out', 200);
  const ran = await batchRun(out);
  const after = await alone(sample);
  const boundAfter = await alone(sample, oneProcessor);
  check('exit code of run', ran.code, ran.code === 3);
  const tenths = Array.from({ length: 10 }, (_, place) => {
    const at = (part: number): number => Math.floor((part * ran.memory.length) / 10);
    return largest(ran.memory.slice(at(place), at(place + 1)));
  });
  print(`       MiB in all, by tenths of the run: ${tenths.map((each) => each.toFixed(0)).join(' ')}`);
  // The first tenth begins with the start itself.
  const [, first = 0] = tenths;
  const last = tenths.at(-1) ?? 0;
  check('MiB in all, second and last tenth', `${first.toFixed(0)}, ${last.toFixed(0)}`, last <= 1.15 * first);
  const rate = count / ran.seconds;
  const single = (before.rate + after.rate) / 2;
  const onOne = (bound.rate + boundAfter.rate) / 2;
  // What a process gives depends on what it is and what runs beside it: a reader can judge from all of them.
  const against = (measure: number): string => `${measure.toFixed(0)} (${(rate / measure).toFixed(2)})`;
  print(`       exports a second: ${rate.toFixed(0)}; against, of the same machine,`);
  print(
    `         ${jobs} times one warm process alone: ${against(jobs * single)}; it gave ${before.rate.toFixed(0)} before, ${after.rate.toFixed(0)} after`,
  );
  print(
    `         ${jobs} times one warm process that has one processor: ${against(jobs * onOne)}; it gave ${bound.rate.toFixed(0)} before, ${boundAfter.rate.toFixed(0)} after`,
  );
  print(`         ${jobs} warm processes at once: ${against(all)}`);
  print(`         a command for each export, ${jobs} at once: ${against(byCommands)}`);
  // As many jobs as processors leave one to each: what one process gives that has them all can no machine give to each.
  const measure = jobs < availableParallelism() ? single : onOne;
  check(
    `of ${jobs} times one warm process, with as many processors to each`,
    (rate / (jobs * measure)).toFixed(2),
    rate >= 0.9 * jobs * measure,
  );
  // On a machine that others use the clock tells of them; this tells what a batch adds to its audits.
  const each = (1000 * ran.processor) / count;
  const eachAlone = (before.processor + after.processor) / 2;
  print(
    `       processor time of each export: ${each.toFixed(2)} ms, alone ${eachAlone.toFixed(2)} ms (${(eachAlone / each).toFixed(2)})`,
  );
  const merged = command('merge', '--out', out);
  check('exit code of merge', merged, merged === 3);
  const rows = readCsv(join(out, 'exports.csv'));
  check('rows of exports.csv', rows.length, rows.length === count);
  const left = readdirSync(out).filter((name) => name.startsWith('.'));
  check('drafts left behind', left.length, left.length === 0);

  // The same again and again, with fewer.
  const fewer = join(place, 'fewer');
  mkdirSync(fewer);
  writeTinyExports(fewer, Math.min(count, 1000), 20);
  const whole = plan(fewer, 'whole', 200);
  await batchRun(whole);
  command('merge', '--out', whole);
  const digest = digestOfTables(whole);
  for (const shards of [1, 7]) {
    const other = plan(fewer, `fewer-${shards}`, shards);
    let kills = 0;
    // Until it comes through by itself.
    for (let limit = 2000; ; limit *= 1.5) {
      const { code } = await batchRun(other, randomInt(1000, Math.ceil(limit) + 1000));
      if (code !== null) break;
      kills += 1;
    }
    command('merge', '--out', other);
    const same = digestOfTables(other) === digest;
    check(`tables of ${shards} shards after ${kills} kills`, same ? 'the same' : 'others', same);
  }
  print(`       load after: ${loadavg()[0]?.toFixed(1)}`);
} finally {
  rmSync(place, { recursive: true, force: true });
}
process.exitCode = isAsPromised ? 0 : 1;

function print(line: unknown): void {
  process.stdout.write(`${String(line)}\n`);
}
