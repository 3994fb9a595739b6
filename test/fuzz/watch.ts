// Runs the process that tries inputs, and keeps the input it dies of or hangs on: that is a finding too.

import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Found, Standing } from './campaign.ts';
import { readLastInput } from './last-input.ts';
import type { FromChild, ToChild } from './messages.ts';

/** What the process may use; the program itself needs a tenth. */
const heapMebibytes = 1024;

export interface Watched {
  readonly standings: readonly Standing[];
  /** Whether it came to its end by itself. */
  readonly ended: boolean;
}

export async function watch(
  orders: Omit<ToChild, 'folder'>,
  onFinding: (found: Found) => void,
): Promise<Watched> {
  const folder = mkdtempSync(join(tmpdir(), 'dyi-audit-fuzz-'));
  try {
    return await watchIn(folder, orders, onFinding);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function watchIn(
  folder: string,
  orders: Omit<ToChild, 'folder'>,
  onFinding: (found: Found) => void,
): Promise<Watched> {
  const here = import.meta.dirname;
  const child = spawn(
    process.execPath,
    [
      `--max-old-space-size=${heapMebibytes}`,
      // Much is made and thrown away.
      '--max-semi-space-size=32',
      '--no-warnings',
      '--import',
      resolve(here, 'coverage/register.mjs'),
      resolve(here, 'child.ts'),
      JSON.stringify({ ...orders, folder }),
    ],
    // Its own temporary files lie in the folder, which goes with it.
    {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, TMPDIR: folder, NODE_OPTIONS: '' },
    },
  );
  let standings: readonly Standing[] = [];
  let ended = false;
  child.on('message', (message: FromChild) => {
    if (message.is === 'finding') {
      onFinding({ ...message, input: Buffer.from(message.input, 'base64') });
      return;
    }
    ({ standings } = message);
    ended ||= message.is === 'end';
  });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('close', (code, signal) => {
      const last = readLastInput(folder);
      if (last === null) {
        fail(new Error('the process that tries inputs did not come to try any'));
        return;
      }
      // The watchdog kills what hangs.
      const signature = signal === 'SIGKILL' ? 'hangs' : 'ends the process';
      if (!ended) onFinding({ ...last, signature, detail: `exit ${code ?? ''} ${signal ?? ''}` });
      done({ standings, ended });
    });
  });
}
