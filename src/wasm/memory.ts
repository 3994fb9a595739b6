// The memory of the WebAssembly as this program sees it: views that are made once, and again whenever it has grown.

import { unfilledBytes } from '../model/bytes.ts';
import type { WasmExports } from './webassembly.ts';

export class WasmMemory {
  readonly #wasm: WasmExports;
  /** Each is void once the memory has grown. */
  #views: Views;

  constructor(wasm: WasmExports) {
    this.#wasm = wasm;
    this.#views = viewsOf(wasm.memory.buffer);
  }

  /** @param end place of the last byte that is needed, and one @returns whether there is so much */
  grow(end: number): boolean {
    const { memory } = this.#wasm;
    const needed = end - memory.buffer.byteLength;
    try {
      if (needed > 0) memory.grow(Math.ceil(needed / 65536));
    } catch (error) {
      if (error instanceof RangeError) return false;
      throw error;
    }
    this.#views = viewsOf(memory.buffer);
    return true;
  }

  get bytes(): Buffer {
    return this.#views.bytes;
  }

  /** The same; of a buffer, Node makes slices with more ado. */
  get octets(): Uint8Array {
    return this.#views.octets;
  }

  /** A number of 32 bits, without sign. @param place in bytes, as all places here; a multiple of four */
  word(place: number): number {
    return this.#views.words[place >>> 2] ?? 0;
  }

  /** The same, with sign. */
  signed(place: number): number {
    return this.word(place) | 0;
  }

  words(place: number, count: number): Uint32Array {
    return this.#views.words.subarray(place >>> 2, (place >>> 2) + count);
  }

  signedWords(place: number, count: number): Int32Array {
    return new Int32Array(this.#wasm.memory.buffer, place, count);
  }

  doubles(place: number, count: number): Float64Array {
    return this.#views.doubles.subarray(place >>> 3, (place >>> 3) + count);
  }

  put(bytes: Uint8Array, place: number): void {
    this.#views.octets.set(bytes, place);
  }

  /** Memory of its own. */
  copy(start: number, end: number): Uint8Array {
    const own = unfilledBytes(end - start);
    own.set(this.#views.octets.subarray(start, end));
    return own;
  }

  /** UTF-8. */
  text(start: number, end: number): string {
    return this.#views.bytes.toString('utf8', start, end);
  }

  /** A name of a table by its number, as it stands in the JSON. */
  name(table: number, number: number): string {
    const { tablePlaces, tableBytes } = this.#wasm;
    const place = table + tablePlaces.value + 8 * number;
    const start = table + tableBytes.value + this.word(place);
    return this.text(start, start + this.word(place + 4));
  }

  /** How many names a table has. */
  nameCount(table: number): number {
    return this.word(table);
  }
}

interface Views {
  readonly bytes: Buffer;
  readonly octets: Uint8Array;
  readonly words: Uint32Array;
  readonly doubles: Float64Array;
}

function viewsOf(buffer: ArrayBuffer): Views {
  return {
    bytes: Buffer.from(buffer),
    octets: new Uint8Array(buffer),
    words: new Uint32Array(buffer),
    doubles: new Float64Array(buffer),
  };
}
