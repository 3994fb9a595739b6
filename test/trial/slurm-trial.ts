// `npm run slurm-trial -- [exports]`: a batch on real Slurm and under GNU parallel, in 1, 7 and 200 shards, with tasks killed
// at random. Too long for every change; prints what it saw, and ends with 1 where the tables are not the same bytes.

import { execFile, execFileSync, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { digestOfTables } from '../batch/merged-digest.ts';
import { missingPrograms, signal, startCluster, type Cluster } from '../batch/slurm/cluster.ts';
import { writeTinyExports } from '../batch/tiny-exports.ts';

const program = join(fileURLToPath(new URL('../..', import.meta.url)), 'bin/dyi-audit.js');
const [exportCount = 400] = process.argv.slice(2).map(Number);
const nodes = 6;
const mostRounds = 30;
const place = mkdtempSync(join(tmpdir(), 'dyi-audit-trial-'));
const donations = join(place, 'donations');
const keyFile = join(place, 'key');
let isAsPromised = true;

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** What the command printed; its exit code says whether all exports were whole, which some are not here. */
function batch(...args: readonly string[]): string {
  try {
    const stdio: ['ignore', 'pipe', 'ignore'] = ['ignore', 'pipe', 'ignore'];
    return execFileSync(process.execPath, [program, 'batch', ...args], { encoding: 'utf8', stdio });
  } catch (error) {
    return typeof error === 'object' && error !== null && 'stdout' in error ? String(error.stdout) : '';
  }
}

function plan(name: string, shards: number): string {
  const out = join(place, name);
  batch('plan', donations, '--out', out, '--shards', String(shards), '--key-file', keyFile);
  return out;
}

const missing = (out: string): string => batch('missing', '--out', out).trim();
const isMerged = (out: string): boolean => existsSync(join(out, 'datapackage.json'));

function check(what: string, out: string, started: number): void {
  const same = isMerged(out) && digestOfTables(out) === reference;
  isAsPromised &&= same;
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  print(`${same ? 'ok    ' : 'FAILED'} ${what}: tables ${same ? 'the same' : 'not the same'}, ${seconds} s`);
}

/** Submits what is missing, and a merge after it. */
async function submit(cluster: Cluster, out: string): Promise<void> {
  const script = `${out}.sh`;
  writeFileSync(script, batch('slurm-script', '--out', out, '--quiet'));
  await promisify(execFile)('bash', [script, '--partition=main'], { env: cluster.env });
}

/** Until nothing is left to run. @param meanwhile done again and again */
async function rest(cluster: Cluster, meanwhile: () => void = () => {}): Promise<void> {
  while ((await cluster.ask('squeue', '-h')) !== '') {
    meanwhile();
    await pause(randomInt(100, 900));
  }
}

/** One process of the program, as long as there is one. */
function killOne(pids: readonly number[]): boolean {
  const pid = pids[randomInt(Math.max(1, pids.length))];
  if (pid === undefined) return false;
  signal(pid, 'SIGKILL');
  return true;
}

function programsOf(pids: readonly number[]): readonly number[] {
  return pids.filter((pid) => commandOf(pid).includes('dyi-audit.js\0batch\0run'));
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'latin1');
  } catch {
    // Gone meanwhile.
    return '';
  }
}

async function onSlurm(): Promise<void> {
  const lacking = missingPrograms();
  if (lacking.length > 0) {
    print(`       Slurm is left out: not installed: ${lacking.join(', ')}`);
    return;
  }
  const cluster = await startCluster(nodes);
  try {
    for (const shards of [1, 7, 200]) {
      const started = performance.now();
      const out = plan(`slurm-${shards}`, shards);
      await submit(cluster, out);
      await rest(cluster);
      check(`Slurm, ${shards} shards`, out, started);
    }
    const started = performance.now();
    const out = plan('slurm-kills', 12);
    let kills = 0;
    let rounds = 0;
    while (!isMerged(out) && rounds < mostRounds) {
      rounds += 1;
      await submit(cluster, out);
      await rest(cluster, () => {
        const node = randomInt(1, nodes + 1);
        // Fewer from round to round, so that it ends.
        if (randomInt(rounds) < 2 && killOne(programsOf(cluster.jobsOn(node)))) kills += 1;
      });
    }
    check(`Slurm, 12 shards, ${kills} SIGKILLs in ${rounds} rounds`, out, started);
  } finally {
    await cluster.stop();
  }
}

/** The recipe of the README, with its jobs killed at random. */
async function underParallel(): Promise<void> {
  const started = performance.now();
  const out = plan('parallel', 12);
  let kills = 0;
  let rounds = 0;
  for (; missing(out) !== '' && rounds < mostRounds; rounds += 1) {
    const recipe = 'tr , "\\n" | parallel -j 3 "$0" "$1" batch run --out "$2" --shard {} --quiet';
    const child = spawn('bash', ['-c', recipe, process.execPath, program, out], {
      stdio: ['pipe', 'ignore', 'ignore'],
    });
    child.stdin.end(missing(out));
    const ended = new Promise((settle) => child.once('exit', settle));
    for (let isOver = false; !isOver;) {
      isOver = await Promise.race([ended.then(() => true), pause(randomInt(200, 900)).then(() => false)]);
      if (!isOver && randomInt(rounds + 1) < 2 && killOne(programsOf(runsOf(out)))) kills += 1;
    }
  }
  batch('merge', '--out', out);
  check(`GNU parallel, 12 shards, ${kills} SIGKILLs in ${rounds} rounds`, out, started);
}

/** Processes that run this batch. */
function runsOf(out: string): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => commandOf(pid).includes(`\0batch\0run\0--out\0${out}\0`));
}

let reference = '';
try {
  mkdirSync(donations);
  writeFileSync(keyFile, 'a key for the trial, 32 bytes...');
  writeTinyExports(donations, exportCount, 20);
  const whole = plan('whole', 1);
  batch('run', '--out', whole, '--all', '--quiet');
  batch('merge', '--out', whole);
  reference = digestOfTables(whole);
  print(`${exportCount} exports; one process, one shard: sha256 ${reference}`);
  await onSlurm();
  await underParallel();
} finally {
  rmSync(place, { recursive: true, force: true });
}
process.exitCode = isAsPromised ? 0 : 1;
