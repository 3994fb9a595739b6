// The key of a study: from a file that the researchers keep, or made at random for one batch.

import { randomBytes } from 'node:crypto';
import { open } from 'node:fs/promises';
import { ExportError } from '../model/errors.ts';
import { readKeyFile } from '../privacy/key-file.ts';
import { orWriteFailed, privateFile } from './journals/durable-file.ts';
import type { Settings } from './manifest.ts';
import type { BatchPaths } from './paths.ts';
import { keyFingerprint } from './pseudonyms.ts';

/** @throws {ExportError} `batch-key` */
export async function readStudyKey(path: string): Promise<Uint8Array> {
  const reading = await readKeyFile(path);
  if (reading.status === 'read') return reading.key;
  if (reading.status === 'unfit') throw new ExportError('batch-key', { path, problem: reading.problem });
  throw new ExportError('batch-key', { path, problem: 'unreadable' }, { cause: reading.cause });
}

/** The key that lies in the batch's own folder; made when there is none yet. */
export async function ownKey(paths: BatchPaths): Promise<Uint8Array> {
  const made = randomBytes(32);
  try {
    const file = await open(paths.key, 'wx', privateFile);
    try {
      await orWriteFailed(paths.key, async () => {
        await file.writeFile(made);
        await file.sync();
      });
    } finally {
      await file.close();
    }
    return made;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return readStudyKey(paths.key);
    throw error;
  }
}

/**
 * The key that the batch was planned with.
 * @throws {ExportError} `batch-key`: it is not there, or it is another one
 */
export async function keyOf({ key }: Settings, paths: BatchPaths, given: string | null): Promise<Uint8Array> {
  const path = given ?? (key.from === 'file' ? key.path : paths.key);
  const bytes = await readStudyKey(path);
  if (keyFingerprint(bytes) !== key.fingerprint)
    throw new ExportError('batch-key', { path, problem: 'other-key' });
  return bytes;
}
