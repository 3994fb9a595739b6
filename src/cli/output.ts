// Writes a report to a file so that it is there whole or not at all.

import { randomBytes } from 'node:crypto';
import { unlinkSync } from 'node:fs';
import { open, realpath, rename, stat, unlink, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { ExportError } from '../model/errors.ts';
import type { Io } from './io.ts';

/**
 * Atomic: the text goes to a file beside the target, which takes its place when all is on the disk. Readable by the
 * person alone. A pipe or device is written to directly.
 * @throws {ExportError} `output-failed`; the target is then as it was
 */
export async function writeOutput(path: string, text: string, io: Io): Promise<void> {
  const target = await followLink(resolve(io.cwd, path));
  try {
    if (await isSpecial(target)) await writeFile(target, text);
    else await replaceFile(target, text, io);
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new ExportError('output-failed', { path, reason }, { cause: error });
  }
}

async function replaceFile(target: string, text: string, io: Io): Promise<void> {
  const draft = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  const file = await open(draft, 'wx', 0o600);
  const forget = io.onInterrupt(() => removeNow(draft));
  try {
    try {
      await file.writeFile(text);
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
