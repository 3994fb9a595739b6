// Where a copy goes: never over what is read, nor into it, and over another file only when asked.

import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ExportError } from '../../model/errors.ts';
import type { Io } from '../io.ts';
import { isInput, realPlace } from '../spare-inputs.ts';

export interface CopyRequest {
  /** What is read, as typed. */
  readonly paths: readonly string[];
  /** As typed; null = not said. */
  readonly output: string | null;
  readonly overwrite: boolean;
}

/** @throws {ExportError} `output-refused`, where that shows before the copy has a name */
export async function requireFree(request: CopyRequest, io: Pick<Io, 'cwd'>): Promise<void> {
  await targetOf(request, null, io);
}

/**
 * @param name of the copy, where a folder was named; null = not known yet
 * @returns absolute, links followed
 * @throws {ExportError} `output-refused`
 */
export async function targetOf(
  { paths, output, overwrite }: CopyRequest,
  name: string | null,
  io: Pick<Io, 'cwd'>,
): Promise<string> {
  if (output === null) throw new ExportError('output-refused', { path: '', problem: 'missing' });
  if (output === '-') throw new ExportError('output-refused', { path: output, problem: 'not-a-file' });
  const refuse = (problem: 'exists' | 'input' | 'not-a-file'): ExportError =>
    new ExportError('output-refused', { path: output, problem });
  const asked = resolve(io.cwd, output);
  const inFolder = (await isFolder(asked)) ? join(asked, name ?? 'not-known-yet.zip') : asked;
  const target = await realPlace(inFolder);
  // Not into the folder either: the next reading would find it there.
  if (await isInput(target, { exports: paths }, io, () => true)) throw refuse('input');
  const found = await stat(target).catch(() => null);
  if (found !== null && !found.isFile()) throw refuse('not-a-file');
  if (found !== null && !overwrite) throw refuse('exists');
  return target;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (status) => status.isDirectory(),
    () => false,
  );
}
