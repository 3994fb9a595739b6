// Turns the bytes of a JSON file into text, piece by piece: UTF-8 as Facebook writes it, and what editors and broken disks
// make of it.

import { isAscii } from 'node:buffer';
import type { DiagnosticCode } from '../../model/diagnostic.ts';

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';
type TextNote = Extract<DiagnosticCode, 'json-bom' | 'encoding-utf16' | 'trailing-nul'>;

/** Bytes go in, text comes out; where they are no text it ends. It does not matter how the bytes are cut into pieces. */
export class TextPieces {
  readonly #notes: TextNote[] = [];
  #encoding: Encoding | null = null;
  /** The beginning of a character, or of a file. */
  #rest: Uint8Array = new Uint8Array(0);
  #fault: 'cut' | 'invalid' | null = null;
  #isBegun = false;
  #endsWithNul = false;

  /** Why the text ends before the bytes do: they break off within a character, or are none; null when they are all text. */
  get fault(): 'cut' | 'invalid' | null {
    return this.#fault;
  }

  /** In full only after the end. */
  get notes(): readonly TextNote[] {
    return this.#notes;
  }

  write(bytes: Uint8Array): string {
    if (this.#fault !== null) return '';
    const all = this.#rest.length === 0 ? bytes : Buffer.concat([this.#rest, bytes]);
    // The first two bytes tell the encoding.
    const complete = all.length < 2 ? 0 : all.length - unfinished(all, this.#encodingOf(all));
    // A copy, since the bytes' memory may be used again.
    this.#rest = Uint8Array.from(all.subarray(complete));
    return complete === 0 ? '' : this.#decoded(all.subarray(0, complete), false);
  }

  end(): string {
    const isLeft = this.#fault === null && this.#rest.length > 0;
    const text = isLeft ? this.#decoded(this.#rest, true) : '';
    if (!this.#endsWithNul) return text;
    // Only at the end of what is text throughout are they passed over.
    if (this.#fault !== null) return `${text}\0`;
    this.#notes.push('trailing-nul');
    return text;
  }

  #decoded(bytes: Uint8Array, isLast: boolean): string {
    const encoding = this.#encodingOf(bytes);
    const whole = decode(bytes, encoding);
    if (whole !== null) return this.#given(whole);
    const length = validLength(bytes, encoding);
    this.#fault = isLast && length === bytes.length ? 'cut' : 'invalid';
    return this.#given(decode(bytes.subarray(0, length), encoding, { stream: true }) ?? '');
  }

  #encodingOf(bytes: Uint8Array): Encoding {
    if (this.#encoding === null) {
      this.#encoding = encodingOf(bytes);
      if (this.#encoding !== 'utf-8') this.#notes.push('encoding-utf16');
    }
    return this.#encoding;
  }

  #given(decoded: string): string {
    let begin = 0;
    if (!this.#isBegun && decoded.startsWith('\uFEFF')) {
      this.#notes.push('json-bom');
      begin = 1;
    }
    this.#isBegun = true;
    let end = decoded.length;
    while (end > begin && decoded.charCodeAt(end - 1) === 0) end -= 1;
    const text = decoded.slice(begin, end);
    const hadNul = this.#endsWithNul;
    this.#endsWithNul = end < decoded.length || (hadNul && text === '');
    // However many there are, the first is where the JSON breaks.
    return hadNul && text !== '' ? `\0${text}` : text;
  }
}

/** Null when the bytes are no text; with `stream` they may end within a character, which is left out. */
function decode(bytes: Uint8Array, encoding: Encoding, options: { stream?: boolean } = {}): string | null {
  // Facebook's own files are, and to see that is the quickest.
  if (encoding === 'utf-8' && isAscii(bytes))
    return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes, options);
  } catch {
    return null;
  }
}

/** How many bytes stand before the first that belongs to no character. */
function validLength(bytes: Uint8Array, encoding: Encoding): number {
  let valid = 0;
  let invalid = bytes.length + 1;
  while (invalid - valid > 1) {
    const middle = Math.floor((valid + invalid) / 2);
    if (decode(bytes.subarray(0, middle), encoding, { stream: true }) === null) invalid = middle;
    else valid = middle;
  }
  return valid;
}

/** How many bytes at the end may be the beginning of a character that goes on. */
function unfinished(bytes: Uint8Array, encoding: Encoding): number {
  if (encoding !== 'utf-8') {
    const odd = bytes.length % 2;
    const high = bytes[bytes.length - odd - (encoding === 'utf-16le' ? 1 : 2)] ?? 0;
    return (high & 0xfc) === 0xd8 ? odd + 2 : odd;
  }
  for (let back = 1; back <= 3; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if ((byte & 0xc0) === 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return length > back ? back : 0;
  }
  return 0;
}

/** JSON begins with an ASCII character: where the zero byte beside it stands tells UTF-16. */
function encodingOf(bytes: Uint8Array): Encoding {
  const [first = 1, second = 1] = bytes;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  return 'utf-8';
}
