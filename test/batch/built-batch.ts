// Batches of the built program, which a test can end in the middle, and what needs no process of its own.

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { run as runProgram } from '../../src/cli/run.ts';
import { readToolVersion } from '../../src/version.ts';
import { fakeIo } from '../cli/fake-io.ts';
import { root } from '../sessions/session.ts';

/** A command that starts no other process, run in this one as the program would. */
export async function command(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<{ readonly code: number; readonly stdout: string; readonly stderr: string }> {
  const { io, stdout, stderr } = fakeIo({ env: { LANG: 'en_GB.UTF-8', ...env } });
  const code = await runProgram(['batch', ...args], { ...io, version: readToolVersion() });
  return { code, stdout: stdout(), stderr: stderr() };
}

export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<{ readonly code: number | null; readonly said: string }>;
}

/** A command that a test can end; what it said and how it ended. */
export function start(args: readonly string[], env: Readonly<Record<string, string>> = {}): Started {
  const child = spawn(process.execPath, [join(root, 'bin/dyi-audit.js'), 'batch', ...args], {
    env: { PATH: process.env['PATH'] ?? '', LANG: 'en_GB.UTF-8', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (said += text));
  return {
    child,
    ended: new Promise((settle) => child.on('close', (code) => settle({ code, said }))),
  };
}

/** Does something when the journals and shards in the folder have changed so many times. */
export function afterChanges(out: string, changes: number, act: () => void): void {
  const shards = join(out, 'shards');
  mkdirSync(shards, { recursive: true, mode: 0o700 });
  let seen = 0;
  const watcher = watch(shards, () => {
    seen += 1;
    if (seen >= changes) {
      watcher.close();
      act();
    }
  });
  onTestFinished(() => watcher.close());
}
