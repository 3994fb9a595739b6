// Reads from a file by position, and turns the system's errors into typed ones.

import { readSync } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { EntryError } from './source.ts';

/** Up to as many bytes as `target` has, without waiting; fewer only at the end of the file. @throws {EntryError} */
export function readAtOnce(descriptor: number, target: Uint8Array, position: number): number {
  let read = 0;
  try {
    while (read < target.length) {
      const bytes = readSync(descriptor, target, read, target.length - read, position + read);
      if (bytes === 0) break;
      read += bytes;
    }
  } catch (error) {
    throw new EntryError('entry-unreadable', systemCode(error), { cause: error });
  }
  return read;
}

/** Exactly `length` bytes from `position`. @throws {EntryError} when the file ends before that or cannot be read */
export async function readExactly(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(length);
  let read = 0;
  while (read < length) {
    const { bytesRead } = await readSome(file, buffer, read, length - read, position + read);
    if (bytesRead === 0) throw new EntryError('entry-unreadable', 'the file ends too early');
    read += bytesRead;
  }
  return buffer;
}

async function readSome(
  file: FileHandle,
  buffer: Buffer,
  offset: number,
  length: number,
  position: number,
): Promise<{ bytesRead: number }> {
  try {
    return await file.read(buffer, offset, length, position);
  } catch (error) {
    throw new EntryError('entry-unreadable', systemCode(error), { cause: error });
  }
}

/** The system's short code, such as EACCES; it names no path. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}
