// Nothing that is read may be written over, or into: an export can often not be had again.

import { open, readdir, stat } from 'node:fs/promises';
import { basename, extname, join, resolve, sep } from 'node:path';
import { isExportFolder } from '../export-folder.ts';
import { foldersBetween, realPlace } from '../input/places.ts';
import { ExportError } from '../model/errors.ts';
import { isKnownFileName } from '../parser/inventory/known-names.ts';
import { isNamedByFacebook } from '../parser/inventory/part-names.ts';
import { isFolderOfExports } from '../parser/inventory/folders.ts';
import { isInFacebookFolder } from '../parser/inventory/paths.ts';
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

/**
 * Whether a file that is there is one of what is read: a zip, whatever lies in an export's folders, and what Facebook wrote,
 * wherever it lies. A report of last time is none.
 */
async function isThereAsPart(place: string, folders: readonly string[]): Promise<boolean> {
  if (!(await stat(place).catch(() => null))) return false;
  if (isZip(place) || isKnownFileName(basename(place).toLowerCase())) return true;
  if (folders.length > 1 && (await isInExport(folders))) return true;
  return extname(place).toLowerCase() === '.json' && (await isLooseThread(place));
}

/** Threads of end-to-end-encrypted chats are named after people: only what they begin with tells them. */
async function isLooseThread(place: string): Promise<boolean> {
  const file = await open(place).catch(() => null);
  if (file === null) return false;
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(200) });
    return /^\uFEFF?\s*\{\s*"(?:participants|threadName|messages)"/.test(
      buffer.toString('utf8', 0, bytesRead),
    );
  } catch {
    return true;
  } finally {
    await file.close();
  }
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

/** Names alone do not tell: people call a folder for their downloads `messages`, too. */
async function looksLikeExport(folder: string): Promise<boolean> {
  const isNamedAsOne = isNamedByFacebook(basename(folder)) || isNamedAsFolderOfOne(basename(folder));
  if (isNamedAsOne && !(await merelyHoldsExports(folder))) return true;
  for (const name of (await namesIn(folder)).filter(isNamedAsFolderOfOne)) {
    if (!(await merelyHoldsExports(join(folder, name)))) return true;
  }
  return false;
}

function isNamedAsFolderOfOne(name: string): boolean {
  return isInFacebookFolder(`${name}/`);
}

/** Whether there are exports or zips in a folder, and nothing that an export has itself. */
async function merelyHoldsExports(folder: string): Promise<boolean> {
  const names = (await namesIn(folder)).map((name) => name.toLowerCase());
  if (names.some((name) => isFolderOfExports(name) || isKnownFileName(name))) return false;
  return holdsExports(folder);
}

/** @param depth how many folders down are looked into: unzip programs and people put folders around an export */
async function holdsExports(folder: string, depth = 6): Promise<boolean> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  if (entries.some(({ name }) => isZip(name) || isNamedByFacebook(name))) return true;
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (await isExportFolder(path)) return true;
    if (entry.isDirectory() && depth > 1 && (await holdsExports(path, depth - 1))) return true;
  }
  return false;
}

async function namesIn(folder: string): Promise<readonly string[]> {
  return readdir(folder).catch(() => []);
}

function isZip(path: string): boolean {
  return extname(path).toLowerCase() === '.zip';
}

async function isSpecial(path: string): Promise<boolean> {
  const status = await stat(path).catch(() => null);
  return status !== null && !status.isFile() && !status.isDirectory();
}
