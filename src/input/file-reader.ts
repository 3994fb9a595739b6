// Reads from a file by position, and turns the system's errors into typed ones.

import { constants, read as readCallback, readSync } from 'node:fs';
import { promisify } from 'node:util';
import { EntryError } from './source.ts';

const read = promisify(readCallback);

/** To open a file to read: a pipe that took its place would make everybody wait for its other end. */
export const neverWaiting = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Up to as many bytes as `target` has, without waiting; fewer only at the end of the file. @throws {EntryError} */
export function readAtOnce(descriptor: number, target: Uint8Array, position: number): number {
  let done = 0;
  try {
    while (done < target.length) {
      const bytes = readSync(descriptor, target, done, target.length - done, position + done);
      if (bytes === 0) break;
      done += bytes;
    }
  } catch (error) {
    throwUnreadable(error);
  }
  return done;
}

/** Exactly `length` bytes from `position`. @throws {EntryError} when the file ends before that or cannot be read */
export async function readExactly(descriptor: number, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.allocUnsafe(length);
  let done = 0;
  while (done < length) {
    const { bytesRead } = await readSome(descriptor, buffer, done, length - done, position + done);
    if (bytesRead === 0) throw new EntryError('entry-unreadable', 'the file ends too early');
    done += bytesRead;
  }
  return buffer;
}

async function readSome(
  descriptor: number,
  buffer: Buffer,
  offset: number,
  length: number,
  position: number,
): Promise<{ bytesRead: number }> {
  return read(descriptor, buffer, offset, length, position).catch(throwUnreadable);
}

/** Whatever a file may do while it is read: one file's trouble, none of the program's. @throws {EntryError} always */
export function throwUnreadable(error: unknown): never {
  throw new EntryError('entry-unreadable', systemCode(error), { cause: error });
}

/** The system's short code, such as EACCES; it names no path. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown';
}
