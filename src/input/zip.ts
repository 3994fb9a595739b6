// A zip as a part: its table of contents through yauzl, its content by position, bounded and checked. Nothing is unpacked.

import type { FileHandle } from 'node:fs/promises';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import yauzl, { type Entry } from 'yauzl';
import { ExportError } from '../model/errors.ts';
import { compareText } from '../model/order.ts';
import type { Limits } from './limits.ts';
import { pathError } from './path-error.ts';
import type { Part, PartProblem, ZippedEntry } from './source.ts';
import { beyondLimit, ZipEntry, type Archive } from './zip-content.ts';
import { zipBounds } from './zip-bounds.ts';
import { DirectoryReader } from './zip-directory-reader.ts';
import { judgeName } from './zip-names.ts';

/** @throws {ExportError} `zip-damaged`, `zip-encrypted`, `limit-exceeded`, `path-not-found`, `path-unreadable` */
export async function openZip(path: string, limits: Limits): Promise<Part> {
  const name = basename(path);
  const failed = (error: unknown): never => {
    throw pathError(name, error);
  };
  const file = await open(path, 'r').catch(failed);
  try {
    const { size } = await file.stat().catch(failed);
    const listing = await listEntries(name, size, file, limits);
    return { name, kind: 'zip', ...listing, close: () => file.close() };
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function listEntries(
  part: string,
  archiveSize: number,
  file: FileHandle,
  limits: Limits,
): Promise<Pick<Part, 'entries' | 'problems'>> {
  const damaged = (error: unknown): ExportError =>
    new ExportError('zip-damaged', { part, reason: reasonOf(error) }, { cause: error });
  const directory = new ZipDirectory(part, archiveSize, { descriptor: file.fd, limits });
  try {
    const { start, end } = zipBounds(file.fd, archiveSize);
    const reader = new DirectoryReader(file.fd, start);
    // Names are judged here, since yauzl ends at the first bad one.
    const zip = await yauzl.fromRandomAccessReaderPromise(reader, end - start, {
      decodeStrings: false,
      validateEntrySizes: false,
      autoClose: false,
    });
    if (zip.entryCount > limits.entries) throw directory.exceeded('entries', limits.entries, zip.entryCount);
    for await (const entry of zip.eachEntry()) directory.add(entry, start);
    // A reader that goes by the lines, not by their number, would find more.
    if (reader.isEntryNext()) throw new Error('more lines than stated');
  } catch (error) {
    throw error instanceof ExportError ? error : damaged(error);
  }
  return directory.finish();
}

function lineOf(entry: Entry, start: number): ZippedEntry {
  return {
    // A copy, since yauzl's is a piece of something larger, which would go along from thread to thread.
    nameBytes: Uint8Array.from(entry.fileNameRaw),
    extraBytes: entry.extraFieldRaw.length,
    headerOffset: start + entry.relativeOffsetOfLocalHeader,
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

class ZipDirectory {
  readonly #part: string;
  readonly #archiveSize: number;
  readonly #archive: Archive;
  readonly #byPath = new Map<string, ZipEntry>();
  /** Different entries of a path that another has already. */
  readonly #ambiguous: ZipEntry[] = [];
  /** Of paths that come more than once. */
  readonly #contents = new Map<string, Set<string>>();
  /** Of JSON files, as file systems see their paths. */
  readonly #folded = new Set<string>();
  readonly #problems: PartProblem[] = [];
  #files = 0;
  #encrypted = 0;
  #compressedBytes = 0;
  #bytes = 0;

  constructor(part: string, archiveSize: number, archive: Archive) {
    this.#part = part;
    this.#archiveSize = archiveSize;
    this.#archive = archive;
  }

  /** @param start where the archive begins in its file */
  add(entry: Entry, start: number): void {
    const verdict = judgeName(entry);
    if (verdict.is === 'folder') return;
    if (verdict.is === 'unsafe') {
      const { reason: detail, namedLike } = verdict;
      this.#problems.push({ code: 'entry-name-unsafe', path: null, namedLike, detail });
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
    // Entries that share their bytes: an archive that says it holds far more than it can.
    if (this.#compressedBytes > this.#archiveSize) {
      throw new ExportError('zip-damaged', { part: this.#part, reason: 'overlap' });
    }
    const line = lineOf(entry, start);
    // What is too much for one entry is refused alone, when it is read.
    if (beyondLimit(line, this.#archive.limits) === null) this.#bytes += line.size;
    this.#keep(new ZipEntry(path, this.#archive, line));
  }

  #keep(entry: ZipEntry): void {
    const { path } = entry;
    const before = this.#byPath.get(path);
    if (before === undefined) {
      this.#byPath.set(path, entry);
      this.#noteCase(path);
      return;
    }
    const known = this.#contents.get(path) ?? new Set([contentOf(before)]);
    this.#contents.set(path, known);
    if (known.has(contentOf(entry))) {
      this.#problems.push({ code: 'entry-duplicate', path, detail: '' });
      return;
    }
    known.add(contentOf(entry));
    this.#problems.push({ code: 'entry-ambiguous', path, detail: '' });
    this.#ambiguous.push(entry);
  }

  /** Whether two entries share bytes, which no packing program does. */
  #overlaps(): boolean {
    const entries = [...this.#byPath.values(), ...this.#ambiguous];
    entries.sort((a, b) => a.line.headerOffset - b.line.headerOffset);
    return entries.some(
      ({ earliestEnd }, place) => earliestEnd > (entries[place + 1]?.line.headerOffset ?? Infinity),
    );
  }

  /** Where capitals and accents make no difference, unpacked, only one of the two would be left. */
  #noteCase(path: string): void {
    if (!path.endsWith('.json')) return;
    const folded = path.normalize('NFC').toLowerCase();
    if (this.#folded.has(folded)) this.#problems.push({ code: 'entry-ambiguous', path, detail: 'case' });
    this.#folded.add(folded);
  }

  exceeded(limit: keyof Limits, allowed: number, found: number): ExportError {
    return new ExportError('limit-exceeded', { part: this.#part, limit, allowed, found });
  }

  finish(): Pick<Part, 'entries' | 'problems'> {
    if (this.#encrypted > 0 && this.#encrypted === this.#files) {
      throw new ExportError('zip-encrypted', { part: this.#part });
    }
    if (this.#overlaps()) throw new ExportError('zip-damaged', { part: this.#part, reason: 'overlap' });
    // Many entries, each just below what is too much for one.
    const { ratio, ratioFrom } = this.#archive.limits;
    const found = Math.ceil(this.#bytes / Math.max(1, this.#archiveSize));
    if (this.#bytes > ratioFrom && found > ratio) throw this.exceeded('ratio', ratio, found);
    return {
      entries: [...this.#byPath.values(), ...this.#ambiguous].sort((a, b) => compareText(a.path, b.path)),
      problems: this.#problems,
    };
  }
}

/** What the archive says of an entry's content. */
function contentOf({ line }: ZipEntry): string {
  return `${line.crc32}/${line.size}`;
}
