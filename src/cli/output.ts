// Writes a report to a file so that it is there whole or not at all.

import { randomBytes } from 'node:crypto';
import { closeSync, openSync, unlinkSync } from 'node:fs';
import { open, realpath, rename, stat, unlink, writeFile, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { draftName } from '../model/draft-names.ts';
import { ExportError } from '../model/errors.ts';
import type { Io } from './io.ts';

/**
 * Atomic: the text goes to a file beside the target, which takes its place when all is on the disk. Readable by the
 * person alone. A pipe or device is written to directly.
 * @throws {ExportError} `output-failed`; the target is then as it was
 */
export async function writeOutput(path: string, text: string, io: Io): Promise<void> {
  const target = await followLink(resolve(io.cwd, path));
  await orOutputFailed(path, async () => {
    if (await isSpecial(target)) await writeFile(target, text);
    else await replaceFile(target, (file) => file.writeFile(text), io);
  });
}

/**
 * The same for what is written bit by bit; the draft can be read again before it takes its place. If `write` fails, nothing
 * is left of it.
 * @param target absolute
 */
export async function publishFile(
  target: string,
  write: (file: FileHandle, draft: string) => Promise<void>,
  io: Io,
): Promise<void> {
  await orOutputFailed(target, () => replaceFile(target, write, io));
}

async function orOutputFailed(path: string, write: () => Promise<void>): Promise<void> {
  try {
    await write();
  } catch (error) {
    // What the system says has a code; everything else is none of the output.
    if (error instanceof ExportError || !(error instanceof Error) || !('code' in error)) throw error;
    throw new ExportError('output-failed', { path, reason: String(error.code) }, { cause: error });
  }
}

async function replaceFile(
  target: string,
  write: (file: FileHandle, draft: string) => Promise<void>,
  io: Io,
): Promise<void> {
  const draft = join(dirname(target), draftName(basename(target), randomBytes(6).toString('hex')));
  const forget = io.onInterrupt(() => removeNow(draft));
  try {
    // At once: a signal must find it made or not made, never on its way.
    closeSync(openSync(draft, 'wx', 0o600));
    const file = await open(draft, 'r+');
    try {
      await write(file, draft);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, target);
  } catch (error) {
    await unlink(draft).catch(() => {});
    throw error;
  } finally {
    forget();
  }
}

function removeNow(draft: string): void {
  try {
    unlinkSync(draft);
  } catch {
    // Already renamed or never made: nothing is left behind either way.
  }
}

/** A link keeps pointing to the file it points to. */
async function followLink(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

async function isSpecial(path: string): Promise<boolean> {
  const status = await stat(path).catch(() => null);
  return status !== null && !status.isFile() && !status.isDirectory();
}
