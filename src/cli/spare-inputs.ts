// Nothing that is read may be written over, or into: an export can often not be had again.

import { readdir, stat } from 'node:fs/promises';
import { basename, extname, join, resolve, sep } from 'node:path';
import { isExportFolder } from '../batch/export-folder.ts';
import { foldersBetween, realPlace } from '../input/places.ts';
import { ExportError } from '../model/errors.ts';
import { readPartName } from '../parser/part-names.ts';
import { isInFacebookFolder } from '../parser/paths.ts';
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
 * @throws {ExportError} `options-conflict` when one of them is an input or lies in an export; `output-failed` when it is a folder
 */
export async function spareInputs(
  outputs: readonly (string | null | undefined)[],
  { exports = [], files = [] }: InputPaths,
  { cwd }: Pick<Io, 'cwd'>,
): Promise<void> {
  for (const output of outputs) {
    if (output === null || output === undefined || output === '-') continue;
    if (await isFolderTarget(output, { cwd })) {
      throw new ExportError('output-failed', { path: output, reason: 'EISDIR' });
    }
    const place = await realPlace(resolve(cwd, output));
    // A pipe or a device holds nothing.
    if (await isSpecial(place)) continue;
    const refuse = (problem: 'output-is-input' | 'output-in-export'): ExportError =>
      new ExportError('options-conflict', { problem, options: [output] });
    for (const path of [...exports, ...files]) {
      if (path !== undefined && (await isSame(place, await realPlace(resolve(cwd, path))))) {
        throw refuse('output-is-input');
      }
    }
    for (const path of exports) {
      const folders = await foldersBetween(resolve(cwd, path), place);
      if (folders === null) continue;
      if (await isThereAsPart(place, folders)) throw refuse('output-is-input');
      if (await isInExport(folders)) throw refuse('output-in-export');
    }
  }
}

/** Whether a target names a folder, be it there or not: a name that ends like one is none of a file. */
export async function isFolderTarget(output: string, { cwd }: Pick<Io, 'cwd'>): Promise<boolean> {
  if (output.endsWith('/') || output.endsWith(sep)) return true;
  return stat(resolve(cwd, output)).then(
    (status) => status.isDirectory(),
    () => false,
  );
}

/**
 * Whether a file is one of what is read, by whatever name it is called, or lies in a folder that is.
 * @param place links followed
 */
export async function isInput(
  place: string,
  exports: readonly string[],
  { cwd }: Pick<Io, 'cwd'>,
): Promise<boolean> {
  for (const path of exports) {
    const input = await realPlace(resolve(cwd, path));
    if ((await isSame(place, input)) || (await foldersBetween(input, place)) !== null) return true;
  }
  return false;
}

/** By what the system knows a file by: one file can have two names. */
async function isSame(place: string, input: string): Promise<boolean> {
  if (place === input) return true;
  const [one, other] = await Promise.all([place, input].map((path) => stat(path).catch(() => null)));
  return one?.isFile() === true && one.dev === other?.dev && one.ino === other.ino;
}

/** Files further down, and zips, are taken for parts of what is read, whatever the folder looks like. */
async function isThereAsPart(place: string, folders: readonly string[]): Promise<boolean> {
  if (folders.length === 1 && extname(place).toLowerCase() !== '.zip') return false;
  return stat(place).then(
    () => true,
    () => false,
  );
}

/**
 * A folder that is read is an export, but for one that merely holds exports, such as a folder of downloads: there a report may
 * lie beside them.
 * @param folders from the one that is read down to where the report would lie
 */
async function isInExport([input = '', ...below]: readonly string[]): Promise<boolean> {
  for (const folder of [input, ...below]) if (await looksLikeExport(folder)) return true;
  return !(await holdsExports(input));
}

async function looksLikeExport(folder: string): Promise<boolean> {
  const name = basename(folder);
  return isNamedAsExport(name) || isInFacebookFolder(`${name}/`) || (await isExportFolder(folder));
}

async function holdsExports(folder: string): Promise<boolean> {
  for (const name of await readdir(folder).catch(() => [])) {
    const isZip = extname(name).toLowerCase() === '.zip';
    if (isZip || isNamedAsExport(name) || (await isExportFolder(join(folder, name)))) return true;
  }
  return false;
}

function isNamedAsExport(name: string): boolean {
  return readPartName(name).user !== null;
}

async function isSpecial(path: string): Promise<boolean> {
  const status = await stat(path).catch(() => null);
  return status !== null && !status.isFile() && !status.isDirectory();
}
