// Whether an entry's content is what the archive says it is.

import { crc32 } from 'node:zlib';
import { EntryError, type ZippedEntry } from './source.ts';

/** Counts and sums what came against what the directory says. */
export class ContentCheck {
  readonly #entry: ZippedEntry;
  #bytes = 0;
  #sum = 0;

  constructor(entry: ZippedEntry) {
    this.#entry = entry;
  }

  /** @throws {EntryError} when it is more than the archive says */
  add(content: Uint8Array): void {
    this.#bytes += content.length;
    this.#sum = crc32(content, this.#sum);
    if (this.#bytes > this.#entry.size) throw new EntryError('entry-unreadable', 'longer than stated');
  }

  /** @throws {EntryError} when it is less, or something else */
  finish(): void {
    if (this.#bytes !== this.#entry.size) {
      throw new EntryError('entry-unreadable', 'shorter than stated');
    }
    if (this.#sum >>> 0 !== this.#entry.crc32 >>> 0) throw new EntryError('entry-unreadable', 'checksum');
  }
}
