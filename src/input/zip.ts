// A zip as a part: its table of contents through yauzl, its content by position, bounded and checked. Nothing is unpacked.

import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { ExportError } from '../model/errors.ts';
import { compareText } from '../model/order.ts';
import { systemCode } from './file-reader.ts';
import type { Limits } from './limits.ts';
import type { Part, PartProblem, SourceEntry, ZippedEntry } from './source.ts';
import { zippedEntry } from './zip-content.ts';
import { judgeName } from './zip-names.ts';

/** @throws {ExportError} `zip-damaged`, `zip-encrypted`, `limit-exceeded`, `path-unreadable` */
export async function openZip(path: string, limits: Limits): Promise<Part> {
  const name = basename(path);
  const file = await open(path, 'r').catch((error: unknown) => {
    throw new ExportError('path-unreadable', { path, reason: systemCode(error) }, { cause: error });
  });
  try {
    const { size } = await file.stat();
    const listing = await listEntries(name, path, size, file, limits);
    return { name, kind: 'zip', ...listing, close: () => file.close() };
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function listEntries(
  part: string,
  path: string,
  archiveSize: number,
  file: FileHandle,
  limits: Limits,
): Promise<Pick<Part, 'entries' | 'problems'>> {
  const damaged = (error: unknown): ExportError =>
    new ExportError('zip-damaged', { part, reason: reasonOf(error) }, { cause: error });
  // A descriptor of its own, which yauzl closes; names are judged here, since yauzl ends at the first bad one.
  const zip: ZipFile = await yauzl
    .openPromise(path, { decodeStrings: false, validateEntrySizes: false, autoClose: false })
    .catch((error: unknown) => {
      throw damaged(error);
    });
  const directory = new ZipDirectory(part, archiveSize, file, limits);
  try {
    if (zip.entryCount > limits.entries) throw directory.exceeded('entries', limits.entries, zip.entryCount);
    for await (const entry of zip.eachEntry()) directory.add(entry);
  } catch (error) {
    throw error instanceof ExportError ? error : damaged(error);
  } finally {
    zip.close();
  }
  return directory.finish();
}

function lineOf(entry: Entry): ZippedEntry {
  return {
    // A copy, since yauzl's is a piece of something larger, which would go along from thread to thread.
    nameBytes: Uint8Array.from(entry.fileNameRaw),
    extraBytes: entry.extraFieldRaw.length,
    headerOffset: entry.relativeOffsetOfLocalHeader,
    method: entry.compressionMethod,
    encrypted: entry.isEncrypted(),
    compressedSize: entry.compressedSize,
    size: entry.uncompressedSize,
    crc32: entry.crc32,
  };
}

/** yauzl's words, without anything an archive could have put into them. */
function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : '';
  if (/end of central directory/i.test(message)) return 'no-end';
  if (/multi-?disk/i.test(message)) return 'split';
  return 'directory';
}

interface Listed {
  readonly entry: SourceEntry;
  readonly identity: string;
}

class ZipDirectory {
  readonly #part: string;
  readonly #archiveSize: number;
  readonly #file: FileHandle;
  readonly #limits: Limits;
  readonly #byPath = new Map<string, Listed[]>();
  readonly #problems: PartProblem[] = [];
  #files = 0;
  #encrypted = 0;
  #compressedBytes = 0;

  constructor(part: string, archiveSize: number, file: FileHandle, limits: Limits) {
    this.#part = part;
    this.#archiveSize = archiveSize;
    this.#file = file;
    this.#limits = limits;
  }

  add(entry: Entry): void {
    const verdict = judgeName(entry);
    if (verdict.is === 'folder') return;
    if (verdict.is === 'unsafe') {
      this.#problems.push({ code: 'entry-name-unsafe', path: null, detail: verdict.reason });
      return;
    }
    const { path } = verdict;
    if (verdict.is === 'link') {
      this.#problems.push({ code: 'link-not-followed', path, detail: '' });
      return;
    }
    if (verdict.notUtf8) this.#problems.push({ code: 'entry-name-not-utf8', path, detail: '' });
    this.#files += 1;
    if (entry.isEncrypted()) this.#encrypted += 1;
    this.#compressedBytes += entry.compressedSize;
    if (this.#files > this.#limits.entries) throw this.exceeded('entries', this.#limits.entries, this.#files);
    // Entries that share their bytes: an archive that says it holds far more than it can.
    if (this.#compressedBytes > this.#archiveSize) {
      throw new ExportError('zip-damaged', { part: this.#part, reason: 'overlap' });
    }
    this.#keep(path, entry);
  }

  #keep(path: string, entry: Entry): void {
    const identity = `${entry.crc32}/${entry.uncompressedSize}`;
    const before = this.#byPath.get(path) ?? [];
    if (before.some((listed) => listed.identity === identity)) {
      this.#problems.push({ code: 'entry-duplicate', path, detail: '' });
      return;
    }
    if (before.length > 0) this.#problems.push({ code: 'entry-ambiguous', path, detail: '' });
    const place = {
      is: 'zipped' as const,
      descriptor: this.#file.fd,
      entry: lineOf(entry),
      limits: this.#limits,
    };
    this.#byPath.set(path, [...before, { identity, entry: zippedEntry(path, place) }]);
  }

  exceeded(limit: string, allowed: number, found: number): ExportError {
    return new ExportError('limit-exceeded', { part: this.#part, limit, allowed, found });
  }

  finish(): Pick<Part, 'entries' | 'problems'> {
    if (this.#encrypted > 0 && this.#encrypted === this.#files) {
      throw new ExportError('zip-encrypted', { part: this.#part });
    }
    const listed = [...this.#byPath.values()].flat();
    return {
      entries: listed.map(({ entry }) => entry).sort((a, b) => compareText(a.path, b.path)),
      problems: this.#problems,
    };
  }
}
