// A folder as a part. Links are not followed, and only regular files are ever opened.

import type { Dirent, Stats } from 'node:fs';
import { closeSync, constants, fstatSync, openSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, parse, resolve, sep } from 'node:path';
import { ExportError } from '../model/errors.ts';
import { compareText } from '../model/order.ts';
import { neverWaiting, readAtOnce, readExactly, systemCode, throwUnreadable } from './file-reader.ts';
import { pieceBytes, wholeBytes, type Limits } from './limits.ts';
import {
  EntryError,
  type EntryPlace,
  type EntryReader,
  type Part,
  type PartProblem,
  type SourceEntry,
} from './source.ts';

/**
 * @param path absolute; a link to a folder is followed, since the person named it
 * @param real the same without links
 * @throws {ExportError} `home-directory`, `limit-exceeded`
 */
export function openFolder(path: string, limits: Limits, real = withoutLinks(path)): Part {
  const name = basename(path);
  if (real === withoutLinks(homedir()) || real === parse(real).root) {
    throw new ExportError('home-directory', { part: name });
  }
  const entries: SourceEntry[] = [];
  const problems: PartProblem[] = [];
  const waiting: { readonly folder: string; readonly depth: number }[] = [{ folder: '', depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { folder, depth } = next;
    const here = folder === '' ? path : `${path}${sep}${folder}`;
    for (const child of listFolder(here, folder, problems)) {
      const below = folder === '' ? child.name : `${folder}/${child.name}`;
      const place = withSlashes(below);
      if (child.isDirectory()) {
        if (depth < limits.depth) waiting.push({ folder: below, depth: depth + 1 });
        else
          problems.push({
            code: 'entry-limit',
            path: place,
            detail: `more than ${limits.depth} folders deep (limit depth)`,
          });
      } else if (child.isFile()) {
        entries.push(new FileEntry(`${here}${sep}${child.name}`, place));
      } else if (child.isSymbolicLink()) {
        problems.push({ code: 'link-not-followed', path: place, detail: '' });
      } else {
        problems.push({ code: 'not-a-regular-file', path: place, detail: '' });
      }
      if (entries.length > limits.entries) {
        throw new ExportError('limit-exceeded', {
          part: name,
          limit: 'entries',
          allowed: limits.entries,
          found: entries.length,
        });
      }
    }
  }
  return {
    name,
    kind: 'folder',
    entries: entries.sort((a, b) => compareText(a.path, b.path)),
    problems: problems.sort((a, b) => compareText(a.path ?? '', b.path ?? '')),
    close: async () => {},
  };
}

/**
 * Some zips made on Windows have backslashes between folders, and some unzip programs elsewhere take them for letters of one
 * long name. A name that would lead elsewhere stays as it is.
 */
function withSlashes(path: string): string {
  if (!path.includes('\\')) return path;
  const segments = path.split(/[/\\]/);
  return segments.some((segment) => ['', '.', '..'].includes(segment)) ? path : segments.join('/');
}

function withoutLinks(path: string): string {
  try {
    return realpathSync.native(path);
  } catch {
    return resolve(path);
  }
}

function listFolder(path: string, folder: string, problems: PartProblem[]): readonly Dirent[] {
  try {
    return readdirSync(path, { withFileTypes: true });
  } catch (error) {
    problems.push({
      code: 'entry-unreadable',
      path: folder === '' ? null : folder,
      detail: systemCode(error),
    });
    return [];
  }
}

export class FileEntry implements SourceEntry {
  readonly path: string;
  readonly #place: string;
  #size: number | null = null;

  /** @param place absolute @param path inside the part */
  constructor(place: string, path: string) {
    this.#place = place;
    this.path = path;
  }

  /** Looked up when it is asked for: of a hundred thousand pictures nobody asks. */
  get size(): number {
    return (this.#size ??= sizeOf(this.#place));
  }

  chunks(): AsyncIterable<Uint8Array> {
    return fileChunks(this.#place);
  }

  open(): EntryReader {
    return openFile(this.#place);
  }

  place(): EntryPlace {
    return { is: 'file', file: this.#place };
  }
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    // It will be reported when it is read, if it ever is.
    return 0;
  }
}

/** Up to here reading takes less time than Node's threads take to be told of it. */
const atOnceBytes = 2 ** 18;

/** Never a link either, even when one took the file's place since it was listed. */
const safely = neverWaiting | (constants.O_NOFOLLOW ?? 0);

async function* fileChunks(path: string): AsyncGenerator<Uint8Array> {
  const { descriptor, status } = openRegularFile(path);
  try {
    if (status.size <= atOnceBytes) {
      yield readWhole(descriptor, status.size);
      return;
    }
    if (status.size <= wholeBytes) {
      yield await readExactly(descriptor, 0, status.size);
      return;
    }
    for (let position = 0; position < status.size; position += pieceBytes) {
      yield await readExactly(descriptor, position, Math.min(pieceBytes, status.size - position));
    }
  } finally {
    closeSync(descriptor);
  }
}

function readWhole(descriptor: number, size: number): Uint8Array {
  const content = Buffer.allocUnsafe(size);
  if (readAtOnce(descriptor, content, 0) < size) {
    throw new EntryError('entry-unreadable', 'the file ends too early');
  }
  return content;
}

function openRegularFile(path: string): { readonly descriptor: number; readonly status: Stats } {
  let descriptor: number | null = null;
  try {
    descriptor = openSync(path, safely);
    const status = fstatSync(descriptor);
    if (status.isFile()) return { descriptor, status };
  } catch (error) {
    if (descriptor !== null) closeSync(descriptor);
    throwUnreadable(error);
  }
  closeSync(descriptor);
  throw new EntryError('entry-unreadable', 'not a regular file');
}

function openFile(path: string): EntryReader {
  const { descriptor, status } = openRegularFile(path);
  let position = 0;
  return {
    read(target) {
      // What the file grows by meanwhile is not read; and nobody has to ask the system whether this was the end.
      const rest = status.size - position;
      const read = readAtOnce(descriptor, target.length > rest ? target.subarray(0, rest) : target, position);
      position += read;
      return read;
    },
    close: () => closeSync(descriptor),
  };
}
