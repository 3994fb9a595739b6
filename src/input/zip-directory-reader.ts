// Reads an archive's table of contents for yauzl in large pieces: asked for line by line, the system takes a hundred times as long.

import { Buffer } from 'node:buffer';
import { readSync } from 'node:fs';
import { Readable } from 'node:stream';
import yauzl from 'yauzl';

const pieceBytes = 2 ** 18;
/** Most lines are shorter. */
const lineBytes = 256;
const entrySignature = 0x02014b50;

export class DirectoryReader extends yauzl.RandomAccessReader {
  readonly #descriptor: number;
  /** Where the archive begins in its file. */
  readonly #begin: number;
  #piece = Buffer.alloc(0);
  #start = 0;
  #end = 0;

  /** @param descriptor of the archive, which stays open @param begin from where offsets are counted */
  constructor(descriptor: number, begin: number) {
    super();
    this.#descriptor = descriptor;
    this.#begin = begin;
  }

  override read(
    buffer: Buffer,
    offset: number,
    length: number,
    position: number,
    callback: (error: Error | null, bytesRead: number) => void,
  ): void {
    let bytes = 0;
    try {
      this.#hold(position, length);
      const piece = this.#piece;
      const from = position - this.#start;
      bytes = Math.min(length, piece.length - from);
      if (bytes > lineBytes) piece.copy(buffer, offset, from, from + bytes);
      // Of so few bytes a view, which a copy is made of, would take longer than all the rest.
      else for (let byte = 0; byte < bytes; byte += 1) buffer[offset + byte] = piece[from + byte] ?? 0;
      this.#end = position + bytes;
    } catch (error) {
      callback(error instanceof Error ? error : new Error('unreadable'), 0);
      return;
    }
    callback(null, bytes);
  }

  /** Whether another line of the table of contents begins where the last reading ended. */
  isEntryNext(): boolean {
    this.#hold(this.#end, 4);
    const from = this.#end - this.#start;
    return from + 4 <= this.#piece.length && this.#piece.readUInt32LE(from) === entrySignature;
  }

  /** Makes these bytes part of the piece; fewer only at the end of the file. */
  #hold(position: number, length: number): void {
    const isHere = position >= this.#start && position + length <= this.#start + this.#piece.length;
    if (isHere) return;
    const piece = Buffer.allocUnsafe(Math.max(pieceBytes, length));
    let done = 0;
    while (done < piece.length) {
      const at = this.#begin + position + done;
      const bytes = readSync(this.#descriptor, piece, done, piece.length - done, at);
      if (bytes === 0) break;
      done += bytes;
    }
    this.#piece = piece.subarray(0, done);
    this.#start = position;
  }

  /** The content of entries is read elsewhere. */
  override _readStreamForRange(): Readable {
    return Readable.from([]);
  }
}
