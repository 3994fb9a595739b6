// Writes files of a batch so that they are there whole or not at all, even after a crash.

import { createHash, randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import { mkdir, open, readFile, rename, unlink } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { draftName } from '../../model/draft-names.ts';
import { ExportError } from '../../model/errors.ts';

/** Only the person who runs the batch may read what it writes. */
export const privateFile = 0o600;
export const privateFolder = 0o700;

/** A merge sweeps up drafts that were left behind, and cannot tell whose they are. */
const sweptAtMost = 3;

/**
 * The content goes to a draft (a file descriptor) beside the target, to the disk, and then takes the target's place in one step.
 * Of several writers at once the last one wins, and each of them leaves a whole file. Where somebody sweeps the draft away, it
 * is written again.
 * @throws {ExportError} `batch-write-failed`; the target is then as it was
 */
export async function publishFile(
  target: string,
  write: (draft: number) => void,
  named = draftNameFor(basename(target)),
): Promise<void> {
  const draft = join(dirname(target), named);
  await orWriteFailed(target, async () => {
    for (let swept = 0; !(await publishOnce(target, draft, write)); swept += 1) {
      if (swept === sweptAtMost) throw Object.assign(new Error('swept'), { code: 'ENOENT' });
    }
    await syncFolder(dirname(target));
  });
}

/** False when the draft was gone before it could take its place. */
async function publishOnce(target: string, draft: string, write: (draft: number) => void): Promise<boolean> {
  const file = await open(draft, 'wx', privateFile);
  try {
    try {
      write(file.fd);
      // If this fails nothing may be published: asked again, the system could say that all is well.
      await file.sync();
    } finally {
      await file.close();
    }
    return await rename(draft, target).then(
      () => true,
      (error: unknown) => {
        if (isMissingFile(error)) return false;
        throw error;
      },
    );
  } catch (error) {
    await unlink(draft).catch(() => {});
    throw error;
  }
}

/**
 * Puts a draft that is on the disk in its place. Where another writer of the same file has swept the draft away, the file
 * may be there already: its digest tells.
 */
export async function takePlace(draft: string, target: string, sha256: string): Promise<void> {
  try {
    await rename(draft, target);
  } catch (error) {
    const there = await readFile(target).catch(() => null);
    if (there === null || createHash('sha256').update(there).digest('hex') !== sha256) throw error;
  }
}

export function isMissingFile(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

export function draftNameFor(name: string): string {
  return draftName(name, randomBytes(6).toString('hex'));
}

/** {@link publishFile} of a text that is at hand. */
export async function publishText(target: string, text: string): Promise<void> {
  await publishFile(target, (draft) => writeAll(draft, Buffer.from(text), 0));
}

/**
 * By position where one is given: what a failed write left behind is written over, and no gap is made. Else at the end of what
 * was written before.
 */
export function writeAll(file: number, bytes: Uint8Array, position: number | null): void {
  for (let written = 0; written < bytes.length;) {
    const at = position === null ? null : position + written;
    written += writeSync(file, bytes, written, bytes.length - written, at);
  }
}

export async function makeFolder(path: string): Promise<void> {
  await orWriteFailed(path, async () => {
    try {
      await mkdir(path, { recursive: true, mode: privateFolder });
    } catch (error) {
      if (!isMissingFile(error)) throw error;
      // Node says so too of a disk that can only be read: what is wrong shows where no other folder is to be made.
      await mkdir(path, { mode: privateFolder });
    }
  });
}

/** @throws {ExportError} `batch-write-failed` for what the system refused; other errors as they are */
export async function orWriteFailed<T>(path: string, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    throw writeFailure(path, error);
  }
}

/** {@link orWriteFailed} of what does not wait. */
export function orWriteFailedAtOnce<T>(path: string, write: () => T): T {
  try {
    return write();
  } catch (error) {
    throw writeFailure(path, error);
  }
}

function writeFailure(path: string, error: unknown): unknown {
  if (!(error instanceof Error) || !('code' in error) || error instanceof ExportError) return error;
  return new ExportError('batch-write-failed', { path, reason: String(error.code) }, { cause: error });
}

/** So that the new name itself outlasts a loss of power. */
async function syncFolder(path: string): Promise<void> {
  // Windows and some network file systems cannot open or sync a folder; there the rename must do.
  const folder = await open(path, 'r').catch(() => null);
  if (folder === null) return;
  await folder.sync().catch(() => {});
  await folder.close();
}
