// Runs the trying process, and notices when an input makes it hang or die: that is a finding too.

import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Found, Standing } from './campaign.ts';
import type { FromChild, ToChild } from './messages.ts';

/** Without a word for so long, on however busy a machine, it hangs. */
const longestSilence = 120_000;

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
    // Inputs lie below its own folder for temporary files, which goes with it.
    {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: { ...process.env, TMPDIR: folder, NODE_OPTIONS: '' },
    },
  );
  let standings: readonly Standing[] = [];
  let ended = false;
  let hangs = false;
  let silence = setTimeout(() => {}, 0);
  const heard = (): void => {
    clearTimeout(silence);
    silence = setTimeout(() => {
      hangs = true;
      child.kill('SIGKILL');
    }, longestSilence);
  };
  heard();
  child.on('message', (message: FromChild) => {
    heard();
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
      clearTimeout(silence);
      if (!ended) {
        const signature = hangs ? 'hangs' : 'ends the process';
        onFinding({ ...lastInput(folder), signature, detail: `exit ${code ?? ''} ${signal ?? ''}` });
      }
      done({ standings, ended });
    });
  });
}

function lastInput(folder: string): Pick<Found, 'target' | 'input'> {
  try {
    const target = readFileSync(join(folder, 'running-target'), 'utf8');
    return { target, input: readFileSync(join(folder, 'running')) };
  } catch {
    return { target: 'start', input: new Uint8Array() };
  }
}
