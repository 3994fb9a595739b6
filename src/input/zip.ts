// A zip as a part: its table of contents through yauzl, its content by position, bounded and checked. Nothing is unpacked.

import { closeSync, fstatSync, openSync } from 'node:fs';
import { basename } from 'node:path';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { ExportError } from '../model/errors.ts';
import { compareText } from '../model/order.ts';
import { neverWaiting } from './file-reader.ts';
import type { Limits } from './limits.ts';
import { pathError } from './path-error.ts';
import type { Part, PartProblem } from './source.ts';
import { beyondLimit, ZipEntry, type Archive, type ZippedLine } from './zip-content.ts';
import { zipBounds } from './zip-bounds.ts';
import { DirectoryReader } from './zip-directory-reader.ts';
import { judgeName } from './zip-names.ts';

/** @throws {ExportError} `zip-damaged`, `zip-encrypted`, `limit-exceeded`, `path-not-found`, `path-unreadable` */
export async function openZip(path: string, limits: Limits): Promise<Part> {
  const name = basename(path);
  const file = new OpenFile(path, name);
  try {
    const listing = await listEntries(name, file.size(), file.descriptor, limits);
    return { name, kind: 'zip', ...listing, close: async () => file.close() };
  } catch (error) {
    file.close();
    throw error;
  }
}

/** The archive itself. What is asked of the system here is answered in less time than a trip to Node's threads takes. */
class OpenFile {
  readonly descriptor: number;
  readonly #name: string;
  #isOpen = true;

  constructor(path: string, name: string) {
    this.#name = name;
    this.descriptor = this.#asked(() => openSync(path, neverWaiting));
  }

  size(): number {
    return this.#asked(() => fstatSync(this.descriptor).size);
  }

  /** A second time, the number could be another file's. */
  close(): void {
    if (!this.#isOpen) return;
    this.#isOpen = false;
    closeSync(this.descriptor);
  }

  #asked<T>(question: () => T): T {
    try {
      return question();
    } catch (error) {
      throw pathError(this.#name, error);
    }
  }
}

async function listEntries(
  part: string,
  archiveSize: number,
  descriptor: number,
  limits: Limits,
): Promise<Pick<Part, 'entries' | 'problems'>> {
  const damaged = (error: unknown): ExportError =>
    new ExportError('zip-damaged', { part, reason: reasonOf(error) }, { cause: error });
  const directory = new ZipDirectory(part, archiveSize, { descriptor, limits });
  try {
    const { start, end } = zipBounds(descriptor, archiveSize);
    const reader = new DirectoryReader(descriptor, start);
    // Names are judged here, since yauzl ends at the first bad one.
    const zip = await yauzl.fromRandomAccessReaderPromise(reader, end - start, {
      decodeStrings: false,
      validateEntrySizes: false,
      autoClose: false,
    });
    if (zip.entryCount > limits.entries) throw directory.exceeded('entries', limits.entries, zip.entryCount);
    await readLines(zip, (entry) => directory.add(entry, start));
    // A reader that goes by the lines, not by their number, would find more.
    if (reader.isEntryNext()) throw new Error('more lines than stated');
  } catch (error) {
    throw error instanceof ExportError ? error : damaged(error);
  }
  return directory.finish();
}

/**
 * yauzl's own way through the table of contents makes a promise for each line, which takes as long as to read it. Asked for a line,
 * it hands it over at once where the reader does, except an empty one.
 */
async function readLines(zip: ZipFile, take: (entry: Entry) => void): Promise<void> {
  const read: { entry: Entry | null; failures: unknown[] } = { entry: null, failures: [] };
  zip.on('entry', (entry: Entry) => (read.entry = entry));
  zip.on('error', (error: unknown) => read.failures.push(error));
  for (let line = 0; line < zip.entryCount; line += 1) {
    read.entry = null;
    zip.readEntry();
    if (read.entry === null && read.failures.length === 0)
      await new Promise((resolve) => setImmediate(resolve));
    if (read.failures.length > 0) throw read.failures[0];
    if (read.entry === null) throw new Error('no line');
    take(read.entry);
  }
}

function lineOf(entry: Entry, start: number): ZippedLine {
  return {
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
    // A copy, since yauzl's is a piece of something larger, which would go along from thread to thread.
    const nameBytes = verdict.asWritten ? null : Uint8Array.from(entry.fileNameRaw);
    this.#keep(new ZipEntry(path, this.#archive, line, nameBytes));
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
    const composed = isAscii.test(path) ? path : path.normalize('NFC');
    const folded = composed.toLowerCase();
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

const isAscii = /^[\u0000-\u007f]*$/;

/** What the archive says of an entry's content. */
function contentOf({ line }: ZipEntry): string {
  return `${line.crc32}/${line.size}`;
}
