// Where an archive begins and ends in its file: programs that unpack themselves stand before some, and other things hang on
// behind. Both are passed over where there is only one way to read what is left.

import { readAtOnce } from './file-reader.ts';

export interface ZipBounds {
  /** Offsets in the archive are counted from here. */
  readonly start: number;
  readonly end: number;
}

const endSignature = 0x06054b50;
const endBytes = 22;
const lineSignature = 0x02014b50;
const entrySignature = 0x04034b50;
const locatorSignature = 0x07064b50;
const locatorBytes = 20;
const end64Signature = 0x06064b50;
const end64Bytes = 56;
/** The longest comment, and as much again of something else. */
const searched = endBytes + 2 * 0xffff;

/** @throws {Error} whose message `reasonOf` in zip.ts knows */
export function zipBounds(descriptor: number, size: number): ZipBounds {
  const from = Math.max(0, size - searched);
  const tail = bytesAt(descriptor, from, size - from);
  const places = signaturesIn(tail, endSignature).filter((place) => place + endBytes <= tail.length);
  const last = places.at(-1);
  // Without one, or with one that is cut off, the reader of the table says what is wrong.
  if (last === undefined) return { start: 0, end: size };
  const end = from + last + endBytes + tail.readUInt16LE(last + 20);
  if (end > size) return { start: 0, end: size };
  const start = archiveStart(descriptor, tail.subarray(last), from + last);
  if (start === 0 && end === size) return { start, end };
  // What is not exactly as it should be must at least be the only thing there is: this could be an archive in another one that
  // is cut off, or the second of two.
  const isOnly = places.length === 1 && (start === 0 || end === size);
  const behind = tail.subarray(end - from);
  if (!isOnly || signaturesIn(behind, entrySignature).length > 0) throw new Error('two archives');
  if (start > 0 && bytesAt(descriptor, 0, 4).readUInt32LE(0) === entrySignature)
    throw new Error('two archives');
  return { start, end };
}

/** How far the table of contents lies behind where the end record says. */
function archiveStart(descriptor: number, record: Buffer, at: number): number {
  const entries = record.readUInt16LE(10);
  const { stated, actual } = directoryPlaces(descriptor, record, at);
  if (entries === 0 || actual <= stated) return 0;
  if (!isLine(descriptor, actual)) return 0;
  if (isLine(descriptor, stated)) throw new Error('two central directories');
  return actual - stated;
}

/** Of the table of contents, or in a large archive of the record that tells where it is. */
function directoryPlaces(descriptor: number, record: Buffer, at: number): { stated: number; actual: number } {
  const locator = bytesAt(descriptor, Math.max(0, at - locatorBytes), locatorBytes);
  if (locator.length < locatorBytes || locator.readUInt32LE(0) !== locatorSignature) {
    return { stated: record.readUInt32LE(16), actual: at - record.readUInt32LE(12) };
  }
  const place = Math.max(0, at - locatorBytes - end64Bytes);
  const end64 = bytesAt(descriptor, place, end64Bytes);
  if (end64.length < end64Bytes || end64.readUInt32LE(0) !== end64Signature) return { stated: 0, actual: 0 };
  const directory = { size: Number(end64.readBigUInt64LE(40)), offset: Number(end64.readBigUInt64LE(48)) };
  return { stated: directory.offset, actual: place - directory.size };
}

function isLine(descriptor: number, at: number): boolean {
  const bytes = bytesAt(descriptor, at, 4);
  return bytes.length === 4 && bytes.readUInt32LE(0) === lineSignature;
}

function signaturesIn(bytes: Buffer, signature: number): readonly number[] {
  const pattern = Buffer.alloc(4);
  pattern.writeUInt32LE(signature);
  const places: number[] = [];
  for (let at = bytes.indexOf(pattern); at >= 0; at = bytes.indexOf(pattern, at + 1)) {
    places.push(at);
  }
  return places;
}

/** Fewer where the file ends. */
function bytesAt(descriptor: number, at: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  return bytes.subarray(0, readAtOnce(descriptor, bytes, at));
}
