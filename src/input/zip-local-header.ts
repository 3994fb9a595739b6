// What stands before an entry's content in a zip, which must agree with the table of contents.

import { EntryError, type ZippedEntry } from './source.ts';

const fixedBytes = 30;
const signature = 0x04034b50;

/** How long a local header is, up to its extra field. @param nameBytes at most 65,535, as the field behind it */
export function headerBytes(nameBytes: number): number {
  return fixedBytes + nameBytes;
}

/**
 * Where the content begins behind a local header. What the header says must be what its line in the directory says: programs
 * that read the one and programs that read the other would find different files.
 * @param header its first bytes, of which {@link headerBytes} are needed
 * @returns bytes from where the header begins
 * @throws {EntryError}
 */
export function dataOffset(header: Buffer, entry: ZippedEntry): number {
  if (header.length < fixedBytes || header.readUInt32LE(0) !== signature) {
    throw new EntryError('entry-unreadable', 'no local header');
  }
  const nameEnd = fixedBytes + header.readUInt16LE(26);
  if (!header.subarray(fixedBytes, nameEnd).equals(entry.nameBytes)) {
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
