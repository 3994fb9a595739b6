// Opens what the person named: folders, zips, and the zips that lie in a folder, as the parts of one export.

import { closeSync, openSync, readSync, realpathSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { isNamedByDrive } from '../model/drive-zips.ts';
import { ExportError } from '../model/errors.ts';
import { compareBy, compareText } from '../model/order.ts';
import { neverWaiting } from './file-reader.ts';
import { openFolder } from './folder.ts';
import { defaultLimits, type Limits } from './limits.ts';
import { pathError } from './path-error.ts';
import type { Part } from './source.ts';
import { whatIs } from './signature.ts';

export interface OpenOptions {
  /** Against which relative paths are resolved. */
  readonly cwd: string;
  readonly limits?: Limits;
}

export interface OpenedParts {
  /** In an order that does not depend on the order of the arguments. */
  readonly parts: readonly Part[];
  /** Parts that are no zip, or a damaged one; what to do with them depends on the others. */
  readonly unopened: readonly { readonly name: string; readonly error: ExportError }[];
}

/**
 * @throws {ExportError} `path-not-found`, `path-unreadable`: wrong usage, whatever the other paths are
 */
export async function openParts(paths: readonly string[], options: OpenOptions): Promise<OpenedParts> {
  const limits = options.limits ?? defaultLimits;
  const parts: Part[] = [];
  const unopened: { name: string; error: ExportError }[] = [];
  const opened = new Set<string>();

  async function openOne(path: string): Promise<void> {
    try {
      const target = asked(basename(path), () => realpathSync.native(path));
      // The same part named twice is one part.
      if (opened.has(target)) return;
      opened.add(target);
      const part = await openPart(path, target, limits);
      const zips = part.kind === 'folder' ? zipsBeside(part) : [];
      parts.push(zips.length === 0 ? part : without(part, zips));
      for (const zip of zips) await openOne(join(path, zip));
    } catch (error) {
      if (!(error instanceof ExportError)) throw error;
      unopened.push({ name: basename(path), error });
    }
  }

  try {
    const absolute = paths.map((path) => resolve(options.cwd, path));
    for (const [place, path] of absolute.entries()) requireReadable(path, paths[place] ?? path);
    for (const path of absolute) await openOne(path);
  } catch (error) {
    await Promise.all(parts.map((part) => part.close()));
    throw error;
  }
  return {
    parts: parts.sort(byNameAndContent),
    unopened: unopened.sort((a, b) => compareText(a.name, b.name)),
  };
}

function requireReadable(path: string, asNamed: string): void {
  asked(asNamed, () => statSync(path));
}

/**
 * What the system says of a path, without waiting, like all that is asked of it here: a trip to Node's threads takes longer
 * than the answer. It can be gone, or its disk can fail, between one question and the next.
 */
function asked<T>(asNamed: string, question: () => T): T {
  try {
    return question();
  } catch (error) {
    throw pathError(asNamed, error);
  }
}

/** A file is judged by its first bytes, not by its name. */
async function openPart(path: string, real: string, limits: Limits): Promise<Part> {
  const part = basename(path);
  const status = asked(part, () => statSync(path));
  if (status.isDirectory()) return openFolder(path, limits, real);
  if (!status.isFile()) throw new ExportError('not-a-zip', { part, found: 'unknown' });
  if (status.size === 0) throw new ExportError('empty-part', { part, unsafeNames: null, links: null });
  const found = asked(part, () => readSignature(path, part));
  if (found === 'zip') {
    const { openZip } = await import('./zip.ts');
    return openZip(path, limits);
  }
  throw new ExportError('not-a-zip', { part, found });
}

function readSignature(path: string, part: string): ReturnType<typeof whatIs> {
  const file = openSync(path, neverWaiting);
  try {
    const head = Buffer.alloc(512);
    return whatIs(head.subarray(0, readSync(file, head, 0, head.length, 0)), part);
  } finally {
    closeSync(file);
  }
}

/** As Facebook names zips, or people and studies after it. */
const zipOfExport = /^[^/]*(?:facebook|messages|messenger)[^/]*\.zip$/i;

/**
 * Zips that lie right in a folder by such names, as in a folder of downloads or one half unzipped: further parts, rather than a
 * zip in a zip. Facebook's own empty stubs stay what they are.
 */
function zipsBeside(folder: Part): readonly string[] {
  return (
    folder.entries
      // Its size is looked up of no other file: there may be a hundred thousand.
      .filter((entry) => (zipOfExport.test(entry.path) || isNamedByDrive(entry.path)) && entry.size > 0)
      .map(({ path }) => path)
  );
}

function without(folder: Part, zips: readonly string[]): Part {
  return { ...folder, entries: folder.entries.filter(({ path }) => !zips.includes(path)) };
}

const byNameAndContent = compareBy<Part>(
  (a, b) => compareText(a.name, b.name),
  (a, b) => compareText(a.kind, b.kind),
  (a, b) => a.entries.length - b.entries.length,
  (a, b) => compareText(listing(a), listing(b)),
);

function listing(part: Part): string {
  return part.entries.map(({ path, size }) => `${path}\0${size}`).join('\0');
}
