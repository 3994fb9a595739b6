// Runs the built program with a fault to come, and tells how it ended.

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

export const root = resolve(import.meta.dirname, '../..');
export const bin = resolve(root, 'bin/dyi-audit.js');
export const hook = resolve(import.meta.dirname, 'hook.mjs');

/** Everything of the suite lies below, and is gone at its end. */
export const scratch = mkdtempSync(join(tmpdir(), 'dyi-audit-faults-'));
process.on('exit', () => rmSync(scratch, { recursive: true, force: true }));

let folders = 0;
/** The path of a folder or file that nobody has used. */
export function freshPath(): string {
  folders += 1;
  return join(scratch, String(folders));
}

export interface Fault {
  /** Only operations on files below this folder count. */
  readonly below: string;
  /** What reads is counted, instead of what writes. */
  readonly reads?: boolean;
  /** In the processes that examine exports for a run, instead of in the run; each counts for itself. */
  readonly workers?: boolean;
  /** A file that is made when the fault happens: of several processes one alone meets it, unless it is from then on. */
  readonly met?: string;
  /** A file to note each record of an export in, as soon as it is made. */
  readonly done?: string;
  /**
   * A code of the system, a signal, KILL (before the operation), HALF (in the middle of it), the same with ALL (a process that
   * examines takes the run with it), or a change of the file.
   */
  readonly kind: string | null;
  readonly at: number;
  /** From then on, instead of once. */
  readonly sticky?: boolean;
}

export interface RunOptions {
  readonly cwd: string;
  readonly fault?: Fault;
  /** Arguments for Node itself. */
  readonly node?: readonly string[];
  readonly seconds?: number;
  /** Sent after so many milliseconds. */
  readonly signal?: { readonly name: NodeJS.Signals; readonly afterMs: number };
  /** Done after so many milliseconds. */
  readonly later?: { readonly act: () => void; readonly afterMs: number };
  readonly user?: number;
  /** Beside what every run has. */
  readonly env?: Readonly<Record<string, string>>;
  /** Of the process: by how many days its clock is wrong, and what its files are not to be. */
  readonly surroundings?: { readonly clockDays?: number; readonly umask?: number };
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly hung: boolean;
  readonly wallMs: number;
  /** Null when it was killed. */
  readonly measured: { operations: number; injected: number; rssMiB: number; cpuMs: number } | null;
}

/** Long: on a machine that others use a program that is well can be given little for minutes. */
const usualPatience = 300;

export async function runProgram(args: readonly string[], options: RunOptions): Promise<Ended> {
  const report = freshPath();
  const { fault } = options;
  const started = performance.now();
  const child = spawn(process.execPath, [...(options.node ?? []), bin, ...args], {
    cwd: options.cwd,
    env: {
      PATH: process.env['PATH'] ?? '',
      LANG: 'en_GB.UTF-8',
      TMPDIR: scratch,
      // So that what examines for a run of a batch has it too.
      NODE_OPTIONS: `--import=${pathToFileURL(hook).href}`,
      FAULT: JSON.stringify({ report, ...options.surroundings, ...fault }),
      ...options.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(options.user === undefined ? {} : { uid: options.user, gid: options.user }),
  });
  const said = { stdout: '', stderr: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.stdout += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.stderr += text));
  let hung = false;
  let ended = false;
  // In seconds of this process: a machine that sleeps, or stops its processes for a while, is no program that hangs.
  let patience = options.seconds ?? usualPatience;
  const watch = setInterval(() => {
    patience -= 1;
    if (patience > 0 || ended) return;
    hung = true;
    child.kill('SIGKILL');
  }, 1000);
  const { signal, later } = options;
  const sender = signal && setTimeout(() => child.kill(signal.name), signal.afterMs);
  const actor = later && setTimeout(later.act, later.afterMs);
  const [code, by] = await new Promise<[number | null, NodeJS.Signals | null]>((settle, fail) => {
    child.on('error', fail);
    child.on('close', (...how) => {
      ended = true;
      settle(how);
    });
  });
  clearInterval(watch);
  clearTimeout(sender);
  clearTimeout(actor);
  return {
    code,
    signal: by,
    ...said,
    hung,
    wallMs: performance.now() - started,
    measured: existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : null,
  };
}
