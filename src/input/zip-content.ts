// Reads one entry of a zip: by position, into a buffer of the known size, with its length and checksum checked.

import { Readable, pipeline } from 'node:stream';
import { createInflateRaw, crc32, inflateRawSync } from 'node:zlib';
import { readAtOnce, readExactly, systemCode } from './file-reader.ts';
import { pieceBytes, wholeBytes, type Limits } from './limits.ts';
import { readerOf } from './memory.ts';
import {
  EntryError,
  type EntryPlace,
  type EntryReader,
  type SourceEntry,
  type ZippedEntry,
} from './source.ts';

const localHeaderBytes = 30;
const localHeaderSignature = 0x04034b50;
const stored = 0;
const deflated = 8;

type ZippedPlace = Extract<EntryPlace, { readonly is: 'zipped' }>;

/** What all entries of an archive have in common. */
export type Archive = Pick<ZippedPlace, 'descriptor' | 'limits'>;

/** There may be hundreds of thousands of them, so that each holds as little as it can. */
export class ZipEntry implements SourceEntry {
  readonly path: string;
  readonly line: Omit<ZippedEntry, 'nameBytes'>;
  readonly #archive: Archive;
  /** Null where it is the path in UTF-8. */
  readonly #nameBytes: Uint8Array | null;

  /** @param path inside the part */
  constructor(path: string, archive: Archive, { nameBytes, ...line }: ZippedEntry) {
    this.path = path;
    this.line = line;
    this.#archive = archive;
    this.#nameBytes = Buffer.from(path, 'utf8').equals(nameBytes) ? null : nameBytes;
  }

  get size(): number {
    return this.line.size;
  }

  /** Where it ends at the least: how long its local header is stands only there. */
  get earliestEnd(): number {
    const nameBytes = this.#nameBytes?.length ?? Buffer.byteLength(this.path, 'utf8');
    return this.line.headerOffset + localHeaderBytes + nameBytes + this.line.compressedSize;
  }

  chunks(): AsyncIterable<Uint8Array> {
    return zipChunks(this.place());
  }

  open(): EntryReader | null {
    return openEntry(this.place());
  }

  place(): ZippedPlace {
    const nameBytes = this.#nameBytes ?? Buffer.from(this.path, 'utf8');
    return { is: 'zipped', ...this.#archive, entry: { ...this.line, nameBytes } };
  }
}

async function* zipChunks({ descriptor, entry, limits }: ZippedPlace): AsyncGenerator<Uint8Array> {
  requireReadable(entry, limits);
  if (isSmall(entry)) {
    yield wholeContent(descriptor, entry);
    return;
  }
  const start = await dataStart(descriptor, entry);
  const check = new ContentCheck(entry);
  const pieces = readPieces(descriptor, start, entry.compressedSize);
  for await (const piece of entry.method === stored ? pieces : inflatePieces(pieces)) {
    check.add(piece);
    yield piece;
  }
  check.finish();
}

/** Null where the entry is too large to be held as a whole. */
function openEntry({ descriptor, entry, limits }: ZippedPlace): EntryReader | null {
  requireReadable(entry, limits);
  return isSmall(entry) ? readerOf(wholeContent(descriptor, entry)) : null;
}

function isSmall({ size, compressedSize }: ZippedEntry): boolean {
  return size <= wholeBytes && compressedSize <= wholeBytes;
}

/** Checked; valid for as long as it is held, but where the entry is stored only until the next one is read. */
function wholeContent(descriptor: number, entry: ZippedEntry): Uint8Array {
  const { compressedSize, size, headerOffset: offset } = entry;
  const headerBytes = localHeaderBytes + entry.nameBytes.length;
  // The header's extra field is mostly as long as the directory's, or shorter: one read will do.
  const guess = headerBytes + entry.extraBytes + compressedSize;
  let read = compressed(guess);
  let length = readAtOnce(descriptor, read, offset);
  const start = dataOffset(read.subarray(0, length), entry);
  if (start + compressedSize > length) {
    read = compressed(start + compressedSize);
    length = readAtOnce(descriptor, read, offset);
  }
  if (start + compressedSize > length) throw new EntryError('entry-unreadable', 'the file ends too early');
  const data = read.subarray(start, start + compressedSize);
  const content = entry.method === stored ? data : inflateWhole(data, size);
  const check = new ContentCheck(entry);
  check.add(content);
  check.finish();
  return content;
}

/** Memory for compressed bytes, used again for every entry. */
let compressedBytes = Buffer.alloc(0);
function compressed(length: number): Buffer {
  if (compressedBytes.length < length) compressedBytes = Buffer.allocUnsafeSlow(Math.ceil(length * 1.25));
  return compressedBytes.subarray(0, length);
}

/**
 * Where the content begins behind a local header. What the header says must be what its line in the directory says: programs
 * that read the one and programs that read the other would find different files.
 */
function dataOffset(header: Buffer, entry: ZippedEntry): number {
  if (header.length < localHeaderBytes || header.readUInt32LE(0) !== localHeaderSignature) {
    throw new EntryError('entry-unreadable', 'no local header');
  }
  const nameEnd = localHeaderBytes + header.readUInt16LE(26);
  if (!header.subarray(localHeaderBytes, nameEnd).equals(entry.nameBytes)) {
    throw new EntryError('entry-unreadable', 'two different names');
  }
  if (header.readUInt16LE(8) !== entry.method) {
    throw new EntryError('entry-unreadable', 'two different compression methods');
  }
  if (isOther(header, 18, entry.compressedSize) || isOther(header, 22, entry.size)) {
    throw new EntryError('entry-unreadable', 'two different sizes');
  }
  return nameEnd + header.readUInt16LE(28);
}

/** Zero where the size follows the content, and all ones where it stands in a field for large files. */
function isOther(header: Buffer, at: number, size: number): boolean {
  const stated = header.readUInt32LE(at);
  return stated !== 0 && stated !== 0xffffffff && stated !== size;
}

function requireReadable(entry: ZippedEntry, limits: Limits): void {
  const { method, encrypted } = entry;
  if (encrypted) throw new EntryError('entry-unreadable', 'encrypted');
  if (method !== stored && method !== deflated) {
    throw new EntryError('entry-unreadable', `compression method ${method}`);
  }
  const beyond = beyondLimit(entry, limits);
  if (beyond !== null) throw new EntryError('entry-limit', beyond);
}

/** The limit that an entry is beyond by what the archive says of it, in words; null within all. */
export function beyondLimit(
  { size, compressedSize }: Pick<ZippedEntry, 'size' | 'compressedSize'>,
  limits: Limits,
): string | null {
  if (size > limits.entryBytes) return `more than ${limits.entryBytes} bytes (limit entryBytes)`;
  if (size > limits.ratioFrom && size > compressedSize * limits.ratio) {
    return `more than ${limits.ratio} times its compressed size (limit ratio)`;
  }
  return null;
}

async function dataStart(descriptor: number, entry: ZippedEntry): Promise<number> {
  const header = await readExactly(descriptor, entry.headerOffset, localHeaderBytes + entry.nameBytes.length);
  return entry.headerOffset + dataOffset(header, entry);
}

function inflateWhole(data: Buffer, size: number): Buffer {
  try {
    // One byte more than stated, so that a longer content is noticed by its length, and the right size is one piece.
    return inflateRawSync(data, { maxOutputLength: size + 1, chunkSize: Math.max(64, size + 1) });
  } catch (error) {
    throw new EntryError('entry-unreadable', systemCode(error), { cause: error });
  }
}

async function* readPieces(descriptor: number, start: number, length: number): AsyncGenerator<Uint8Array> {
  for (let done = 0; done < length; done += pieceBytes) {
    yield await readExactly(descriptor, start + done, Math.min(pieceBytes, length - done));
  }
}

async function* inflatePieces(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const inflate = createInflateRaw({ chunkSize: 2 ** 20 });
  // An error of either end destroys the other, and comes out of the loop below.
  pipeline(Readable.from(pieces), inflate, () => {});
  try {
    const pieces: AsyncIterable<Buffer> = inflate;
    for await (const piece of pieces) yield piece;
  } catch (error) {
    if (error instanceof EntryError) throw error;
    throw new EntryError('entry-unreadable', systemCode(error), { cause: error });
  }
}

/** Counts and sums what came against what the directory says. */
class ContentCheck {
  readonly #entry: ZippedEntry;
  #bytes = 0;
  #sum = 0;

  constructor(entry: ZippedEntry) {
    this.#entry = entry;
  }

  add(content: Uint8Array): void {
    this.#bytes += content.length;
    this.#sum = crc32(content, this.#sum);
    if (this.#bytes > this.#entry.size) throw new EntryError('entry-unreadable', 'longer than stated');
  }

  finish(): void {
    if (this.#bytes !== this.#entry.size) {
      throw new EntryError('entry-unreadable', 'shorter than stated');
    }
    if (this.#sum >>> 0 !== this.#entry.crc32 >>> 0) throw new EntryError('entry-unreadable', 'checksum');
  }
}
