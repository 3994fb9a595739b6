// Reads one entry of a zip: by position, into a buffer of the known size, with its length and checksum checked.

import type { FileHandle } from 'node:fs/promises';
import { Readable, pipeline } from 'node:stream';
import { createInflateRaw, crc32, inflateRawSync } from 'node:zlib';
import type { Entry } from 'yauzl';
import { readAtOnce, readExactly, systemCode } from './file-reader.ts';
import { pieceBytes, wholeBytes, type Limits } from './limits.ts';
import { readerOf } from './memory.ts';
import { EntryError, type EntryReader } from './source.ts';

const localHeaderBytes = 30;
const localHeaderSignature = 0x04034b50;
const stored = 0;
const deflated = 8;

export async function* zipChunks(file: FileHandle, entry: Entry, limits: Limits): AsyncGenerator<Uint8Array> {
  requireReadable(entry, limits);
  if (isSmall(entry)) {
    yield wholeContent(file.fd, entry);
    return;
  }
  const start = await dataStart(file, entry);
  const check = new ContentCheck(entry);
  const pieces = readPieces(file, start, entry.compressedSize);
  for await (const piece of entry.compressionMethod === stored ? pieces : inflatePieces(pieces)) {
    check.add(piece);
    yield piece;
  }
  check.finish();
}

/** Null where the entry is too large to be held as a whole. */
export function openEntry(file: FileHandle, entry: Entry, limits: Limits): EntryReader | null {
  requireReadable(entry, limits);
  return isSmall(entry) ? readerOf(wholeContent(file.fd, entry)) : null;
}

function isSmall({ uncompressedSize, compressedSize }: Entry): boolean {
  return uncompressedSize <= wholeBytes && compressedSize <= wholeBytes;
}

/** Checked; valid for as long as it is held, but where the entry is stored only until the next one is read. */
function wholeContent(descriptor: number, entry: Entry): Uint8Array {
  const { compressedSize, uncompressedSize, relativeOffsetOfLocalHeader: offset } = entry;
  const headerBytes = localHeaderBytes + entry.fileNameRaw.length;
  // The header's extra field is mostly as long as the directory's, or shorter: one read will do.
  const guess = headerBytes + entry.extraFieldRaw.length + compressedSize;
  let read = compressed(guess);
  let length = readAtOnce(descriptor, read, offset);
  const start = dataOffset(read.subarray(0, length), entry);
  if (start + compressedSize > length) {
    read = compressed(start + compressedSize);
    length = readAtOnce(descriptor, read, offset);
  }
  if (start + compressedSize > length) throw new EntryError('entry-unreadable', 'the file ends too early');
  const data = read.subarray(start, start + compressedSize);
  const content = entry.compressionMethod === stored ? data : inflateWhole(data, uncompressedSize);
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
function dataOffset(header: Buffer, { fileNameRaw }: Entry): number {
  if (header.length < localHeaderBytes || header.readUInt32LE(0) !== localHeaderSignature) {
    throw new EntryError('entry-unreadable', 'no local header');
  }
  const nameEnd = localHeaderBytes + header.readUInt16LE(26);
  if (!header.subarray(localHeaderBytes, nameEnd).equals(fileNameRaw)) {
    throw new EntryError('entry-unreadable', 'two different names');
  }
  return nameEnd + header.readUInt16LE(28);
}

function requireReadable(entry: Entry, limits: Limits): void {
  const { compressionMethod: method, uncompressedSize: size, compressedSize } = entry;
  if (entry.isEncrypted()) throw new EntryError('entry-unreadable', 'encrypted');
  if (method !== stored && method !== deflated) {
    throw new EntryError('entry-unreadable', `compression method ${method}`);
  }
  if (size > limits.entryBytes) throw new EntryError('entry-limit', `more than ${limits.entryBytes} bytes`);
  if (size > limits.ratioFrom && size > compressedSize * limits.ratio) {
    throw new EntryError('entry-limit', `more than ${limits.ratio} times its compressed size`);
  }
}

async function dataStart(file: FileHandle, entry: Entry): Promise<number> {
  const offset = entry.relativeOffsetOfLocalHeader;
  const header = await readExactly(file, offset, localHeaderBytes + entry.fileNameRaw.length);
  return offset + dataOffset(header, entry);
}

function inflateWhole(data: Buffer, size: number): Buffer {
  try {
    // One byte more than stated, so that a longer content is noticed by its length, and the right size is one piece.
    return inflateRawSync(data, { maxOutputLength: size + 1, chunkSize: Math.max(64, size + 1) });
  } catch (error) {
    throw new EntryError('entry-unreadable', systemCode(error), { cause: error });
  }
}

async function* readPieces(file: FileHandle, start: number, length: number): AsyncGenerator<Uint8Array> {
  for (let done = 0; done < length; done += pieceBytes) {
    yield await readExactly(file, start + done, Math.min(pieceBytes, length - done));
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
  readonly #entry: Entry;
  #bytes = 0;
  #sum = 0;

  constructor(entry: Entry) {
    this.#entry = entry;
  }

  add(content: Uint8Array): void {
    this.#bytes += content.length;
    this.#sum = crc32(content, this.#sum);
    if (this.#bytes > this.#entry.uncompressedSize)
      throw new EntryError('entry-unreadable', 'longer than stated');
  }

  finish(): void {
    if (this.#bytes !== this.#entry.uncompressedSize) {
      throw new EntryError('entry-unreadable', 'shorter than stated');
    }
    if (this.#sum >>> 0 !== this.#entry.crc32 >>> 0) throw new EntryError('entry-unreadable', 'checksum');
  }
}
