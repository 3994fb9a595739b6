// Reads an entry of a zip by position, straight into the memory it is wanted in; its length and checksum are checked.

import { ContentCheck } from './content-check.ts';
import { readAtOnce } from './file-reader.ts';
import { Inflater } from './inflater.ts';
import { EntryError, type EntryPlace, type EntryReader, type ZippedEntry } from './source.ts';
import { dataOffset, headerBytes } from './zip-local-header.ts';

/** A message file of Facebook's is smaller than this when it is compressed, so that one read will do. No local header is as long. */
const pieceBytes = 2 ** 18;

/** What one entry after the other is read with. */
interface Desk {
  readonly piece: Buffer;
  readonly inflater: Inflater | null;
}

const freeDesks: Desk[] = [];

/**
 * @param entry whose method is known to be one of these two
 * @returns null where Node cannot inflate into given memory
 * @throws {EntryError}
 */
export function openZipped(
  { descriptor, entry }: Extract<EntryPlace, { is: 'zipped' }>,
  method: 'stored' | 'deflated',
): EntryReader | null {
  const desk = freeDesks.pop() ?? { piece: Buffer.allocUnsafeSlow(pieceBytes), inflater: Inflater.create() };
  const { inflater } = desk;
  let isFree = false;
  const close = (): void => {
    // Twice, it would be two readers'.
    if (!isFree) freeDesks.push(desk);
    isFree = true;
  };
  if (method === 'deflated' && inflater === null) {
    close();
    return null;
  }
  try {
    const compressed = new CompressedBytes(descriptor, entry, desk.piece);
    const content =
      method === 'stored' || inflater === null ? compressed : new Inflated(compressed, inflater);
    return new CheckedContent(content, new ContentCheck(entry), close);
  } catch (error) {
    close();
    throw error;
  }
}

interface Content {
  /** Fills the target from a place on; how many bytes, 0 at the end. */
  fill(target: Uint8Array, from: number): number;
}

class CheckedContent implements EntryReader {
  readonly #content: Content;
  readonly #check: ContentCheck;
  readonly #close: () => void;
  #hasEnded = false;

  constructor(content: Content, check: ContentCheck, close: () => void) {
    this.#content = content;
    this.#check = check;
    this.#close = close;
  }

  read(target: Uint8Array): number {
    let filled = 0;
    while (filled < target.length && !this.#hasEnded) {
      const bytes = this.#content.fill(target, filled);
      this.#hasEnded = bytes === 0;
      this.#check.add(target.subarray(filled, filled + bytes));
      filled += bytes;
    }
    if (this.#hasEnded) this.#check.finish();
    return filled;
  }

  close(): void {
    this.#close();
  }
}

/** What lies in the archive: compressed, or as it is. */
class CompressedBytes implements Content {
  readonly #descriptor: number;
  readonly #piece: Buffer;
  /** Of the archive: where the next piece begins. */
  #position: number;
  /** Not yet read from the archive. */
  #left: number;
  /** Of the piece: what has not been taken from it. */
  #from: number;
  #to: number;

  constructor(descriptor: number, entry: ZippedEntry, piece: Buffer) {
    this.#descriptor = descriptor;
    this.#piece = piece;
    const start = entry.headerOffset;
    // The header's extra field is mostly as long as the directory's, or shorter.
    const guess = headerBytes(entry.nameBytes.length) + entry.extraBytes + entry.compressedSize;
    const read = readAtOnce(descriptor, piece.subarray(0, Math.min(guess, piece.length)), start);
    const offset = dataOffset(piece.subarray(0, read), entry);
    this.#from = Math.min(offset, read);
    this.#to = Math.min(offset + entry.compressedSize, read);
    this.#position = start + offset + (this.#to - this.#from);
    this.#left = entry.compressedSize - (this.#to - this.#from);
  }

  fill(target: Uint8Array, from: number): number {
    const ready = this.ready();
    const bytes = Math.min(ready.length, target.length - from);
    target.set(ready.subarray(0, bytes), from);
    this.take(bytes);
    return bytes;
  }

  /** What can be taken next; nothing only at the end. @throws {EntryError} */
  ready(): Uint8Array {
    if (this.#from === this.#to && this.#left > 0) {
      const wanted = Math.min(this.#left, this.#piece.length);
      const read = readAtOnce(this.#descriptor, this.#piece.subarray(0, wanted), this.#position);
      if (read < wanted) throw new EntryError('entry-unreadable', 'the file ends too early');
      this.#from = 0;
      this.#to = read;
      this.#position += read;
      this.#left -= read;
    }
    return this.#piece.subarray(this.#from, this.#to);
  }

  /** Whether what is ready is all that is left. */
  get isLast(): boolean {
    return this.#left === 0;
  }

  take(bytes: number): void {
    this.#from += bytes;
  }
}

class Inflated implements Content {
  readonly #compressed: CompressedBytes;
  readonly #inflater: Inflater;

  constructor(compressed: CompressedBytes, inflater: Inflater) {
    this.#compressed = compressed;
    this.#inflater = inflater;
    inflater.begin();
  }

  fill(target: Uint8Array, from: number): number {
    const output = target.subarray(from);
    for (;;) {
      const input = this.#compressed.ready();
      const bytes = this.#inflater.inflate(input, this.#compressed.isLast, output);
      const taken = input.length - this.#inflater.inputLeft;
      this.#compressed.take(taken);
      // Nothing given and nothing taken: the stream has ended.
      if (bytes > 0 || taken === 0) return bytes;
    }
  }
}
