// A batch of the built program: planned as a user does, and runs that a test can end in the middle.

import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished } from 'vitest';
import { temporaryFolder } from '../input/temporary.ts';
import { root, session } from '../sessions/session.ts';
import { testKey } from './small-batch.ts';

/** Plans the exports of a folder into `shards` shards. Returns the folder of the batch. */
export async function planned(
  folder: string,
  shards: number,
  options: readonly string[] = [],
): Promise<string> {
  const place = temporaryFolder();
  const out = join(place, 'out');
  const key = join(place, 'key');
  writeFileSync(key, testKey);
  const args = ['plan', folder, '--out', out, '--shards', `${shards}`, '--key-file', key, ...options];
  const { code, stderr } = await session(['batch', ...args]);
  expect([code, stderr]).toEqual([0, expect.stringContaining('Planned')]);
  return out;
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
