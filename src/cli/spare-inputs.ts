// Nothing that is read may be written over: an export can often not be had again.

import { realpath, stat } from 'node:fs/promises';
import { extname, isAbsolute, relative, resolve, sep } from 'node:path';
import { ExportError } from '../model/errors.ts';
import type { Io } from './io.ts';

export interface InputPaths {
  /** Folders and zips. */
  readonly exports?: readonly string[];
  /** Files beside them; those not given are undefined. */
  readonly files?: readonly (string | undefined)[];
}

/** What a command reads, by the options that commands share. */
export function inputsOf(
  exports: readonly string[],
  options: Partial<Record<'permissions' | 'aliases' | 'knowledge' | 'keyFile', string>> = {},
): Required<InputPaths> {
  const { permissions, aliases, knowledge, keyFile } = options;
  return { exports, files: [permissions, aliases, knowledge, keyFile] };
}

/**
 * @param outputs as typed; null = stdout, undefined = not asked for
 * @throws {ExportError} `options-conflict` when one of them is an input, or a file of an export
 */
export async function spareInputs(
  outputs: readonly (string | null | undefined)[],
  { exports = [], files = [] }: InputPaths,
  { cwd }: Pick<Io, 'cwd'>,
): Promise<void> {
  const placeOf = async (path: string): Promise<string | null> =>
    realpath(resolve(cwd, path)).catch(() => null);
  const inputs = await Promise.all([...exports, ...files].flatMap((path) => path ?? []).map(placeOf));
  for (const output of outputs) {
    const place = output === null || output === undefined ? null : await placeOf(output);
    // What is not there cannot be lost; a pipe or a device holds nothing.
    if (output === null || output === undefined || place === null || !(await isFile(place))) continue;
    if (inputs.some((input) => input !== null && (place === input || isFileOfExport(place, input))))
      throw new ExportError('options-conflict', { problem: 'output-is-input', options: [output] });
  }
}

/** A report of an earlier run may lie right in the folder, and be written anew; zips there are parts of the export. */
function isFileOfExport(file: string, folder: string): boolean {
  const inside = relative(folder, file);
  if (inside.startsWith('..') || isAbsolute(inside)) return false;
  return inside.includes(sep) || extname(inside).toLowerCase() === '.zip';
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (status) => status.isFile(),
    () => false,
  );
}
