// Inflates into memory that is handed in, which may be used again and again. Node's own inflateRawSync allocates memory for
// each piece it gives, which for message files takes two to five times as long as the inflating itself. So its handle is used,
// as far as it is what it was in Node 20 to 24; where it is not, entries are read by the documented functions.

import { constants, createInflateRaw } from 'node:zlib';
import { EntryError } from './source.ts';

/** What this needs of Node's handle; sizes are in bytes. */
interface Handle {
  writeSync(
    flush: number,
    input: Uint8Array,
    inputStart: number,
    inputLength: number,
    output: Uint8Array,
    outputStart: number,
    outputLength: number,
  ): void;
  reset(): void;
}

/** Of one stream after the other. */
export class Inflater {
  readonly #handle: Handle;
  /** Bytes that the last call has left: of the output, then of the input. */
  readonly #left: Uint32Array;
  #error: string | null = null;

  /** Null where Node has no such handle. */
  static create(): Inflater | null {
    const stream: unknown = createInflateRaw();
    const handle: unknown = Reflect.get(Object(stream), '_handle');
    const left: unknown = Reflect.get(Object(stream), '_writeState');
    return isHandle(handle) && left instanceof Uint32Array && left.length === 2
      ? new Inflater(handle, left)
      : null;
  }

  private constructor(handle: Handle, left: Uint32Array) {
    this.#handle = handle;
    this.#left = left;
    Object.assign(handle, {
      onerror: (_message: string, _number: number, code: string) => {
        this.#error = code;
      },
    });
  }

  /** A new stream begins. */
  begin(): void {
    this.#error = null;
    this.#handle.reset();
  }

  /**
   * Takes as much input, and gives as much output, as there is and as fits.
   * @param isLast whether nothing comes behind the input
   * @returns bytes given; none when the input is used up, or the stream has ended
   * @throws {EntryError} when it is no valid stream, or ends too early
   */
  inflate(input: Uint8Array, isLast: boolean, output: Uint8Array): number {
    const flush = isLast ? constants.Z_FINISH : constants.Z_NO_FLUSH;
    this.#handle.writeSync(flush, input, 0, input.length, output, 0, output.length);
    if (this.#error !== null) throw new EntryError('entry-unreadable', this.#error);
    return output.length - (this.#left[0] ?? 0);
  }

  /** Bytes of the input that the last call has not taken. */
  get inputLeft(): number {
    return this.#left[1] ?? 0;
  }
}

function isHandle(value: unknown): value is Handle {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['writeSync', 'reset'].every((name) => typeof Reflect.get(value, name) === 'function')
  );
}
