// Nothing that is read may be written over: an export can often not be had again.

import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path';
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
  inputs: InputPaths,
  { cwd }: Pick<Io, 'cwd'>,
): Promise<void> {
  for (const output of outputs) {
    if (output === null || output === undefined) continue;
    const place = await realPlace(resolve(cwd, output));
    // What is not there cannot be lost; a pipe or a device holds nothing.
    if (!(await isFile(place)) || !(await isInput(place, inputs, { cwd }, isFileOfExport))) continue;
    throw new ExportError('options-conflict', { problem: 'output-is-input', options: [output] });
  }
}

/**
 * Whether a file is one of what is read, by whatever name it is called, or lies in a folder that is.
 * @param place links followed
 * @param isOfFolder told the path below such a folder
 */
export async function isInput(
  place: string,
  { exports = [], files = [] }: InputPaths,
  { cwd }: Pick<Io, 'cwd'>,
  isOfFolder: (inside: string) => boolean,
): Promise<boolean> {
  for (const path of [...exports, ...files]) {
    if (path === undefined) continue;
    const input = await realPlace(resolve(cwd, path));
    if (await isSame(place, input)) return true;
    const inside = relative(input, place);
    const isBelow = inside !== '..' && !inside.startsWith(`..${sep}`) && !isAbsolute(inside);
    if (isBelow && isOfFolder(inside)) return true;
  }
  return false;
}

/** Of a file that is not there yet, the place of its folder. */
export async function realPlace(path: string): Promise<string> {
  return realpath(path).catch(async () =>
    join(await realpath(dirname(path)).catch(() => dirname(path)), basename(path)),
  );
}

/** By what the system knows a file by: one file can have two names. */
async function isSame(place: string, input: string): Promise<boolean> {
  if (place === input) return true;
  const [one, other] = await Promise.all([place, input].map((path) => stat(path).catch(() => null)));
  return one?.isFile() === true && one.dev === other?.dev && one.ino === other.ino;
}

/** A report of an earlier run may lie right in the folder, and be written anew; zips there are parts of the export. */
function isFileOfExport(inside: string): boolean {
  return inside.includes(sep) || extname(inside).toLowerCase() === '.zip';
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (status) => status.isFile(),
    () => false,
  );
}
