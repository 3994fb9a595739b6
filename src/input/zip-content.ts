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

/** @param path inside the part */
export function zippedEntry(path: string, place: ZippedPlace): SourceEntry {
  return {
    path,
    size: place.entry.size,
    chunks: () => zipChunks(place),
    open: () => openEntry(place),
    place: () => place,
  };
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

/** Where the content begins behind a local header; the header must be of the same name as its line in the directory. */
function dataOffset(header: Buffer, { nameBytes }: ZippedEntry): number {
  if (header.length < localHeaderBytes || header.readUInt32LE(0) !== localHeaderSignature) {
    throw new EntryError('entry-unreadable', 'no local header');
  }
  const nameEnd = localHeaderBytes + header.readUInt16LE(26);
  if (!header.subarray(localHeaderBytes, nameEnd).equals(nameBytes)) {
    throw new EntryError('entry-unreadable', 'two different names');
  }
  return nameEnd + header.readUInt16LE(28);
}

function requireReadable(entry: ZippedEntry, limits: Limits): void {
  const { method, size, compressedSize, encrypted } = entry;
  if (encrypted) throw new EntryError('entry-unreadable', 'encrypted');
  if (method !== stored && method !== deflated) {
    throw new EntryError('entry-unreadable', `compression method ${method}`);
  }
  if (size > limits.entryBytes) throw new EntryError('entry-limit', `more than ${limits.entryBytes} bytes`);
  if (size > limits.ratioFrom && size > compressedSize * limits.ratio) {
    throw new EntryError('entry-limit', `more than ${limits.ratio} times its compressed size`);
  }
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
