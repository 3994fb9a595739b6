// Where a copy goes: never over what is read, nor into it, and over another file only when asked.

import { mkdir, rmdir, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { ExportError } from '../../model/errors.ts';
import type { Io } from '../io.ts';
import { realPlace } from '../../input/places.ts';
import { isFolderTarget, isInput } from '../spare-inputs.ts';

export interface CopyRequest {
  /** What is read, as typed. */
  readonly paths: readonly string[];
  /** As typed; null = not said. */
  readonly output: string | null;
  readonly overwrite: boolean;
}

/** @throws {ExportError} `output-refused`, or `output-failed` where there is no folder for it; as far as that shows before the copy has a name */
export async function requireFree(request: CopyRequest, io: Pick<Io, 'cwd'>): Promise<void> {
  const folder = dirname(await targetOf(request, null, io));
  const output = request.output ?? '';
  const willBeMade = !(await isFolder(folder)) && (await isFolderTarget(output, io));
  if (!(await isFolder(willBeMade ? dirname(folder) : folder))) {
    throw new ExportError('output-failed', { path: output, reason: 'ENOENT' });
  }
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
  const refuse = (problem: 'exists' | 'input' | 'not-a-file', path = output): ExportError =>
    new ExportError('output-refused', { path, problem });
  const asked = resolve(io.cwd, output);
  const inFolder = (await isFolderTarget(output, io)) ? join(asked, name ?? 'not-known-yet.zip') : asked;
  const target = await realPlace(inFolder);
  // Not into the folder either: the next reading would find it there.
  if (await isInput(target, paths, io)) throw refuse('input');
  const found = await stat(target).catch(() => null);
  if (found !== null && !found.isFile()) throw refuse('not-a-file');
  if (found !== null && !overwrite)
    throw refuse('exists', inFolder === asked ? output : join(output, basename(inFolder)));
  return target;
}

/**
 * Makes the folder that a target lies in, where the target named a folder that is not there yet; the one around it must be.
 * @returns undoes that, if the folder is still empty
 * @throws {ExportError} `output-failed`
 */
export async function makeFolderOf(
  target: string,
  { output }: Pick<CopyRequest, 'output'>,
): Promise<() => Promise<void>> {
  const folder = dirname(target);
  try {
    await mkdir(folder);
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    if (reason === 'EEXIST') return async () => {};
    throw new ExportError('output-failed', { path: output ?? target, reason }, { cause });
  }
  return async () => rmdir(folder).catch(() => {});
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (status) => status.isDirectory(),
    () => false,
  );
}
