// Turns the bytes of a JSON file into text: UTF-8 as Facebook writes it, and what editors and broken disks make of it.

import type { DiagnosticCode } from '../../model/diagnostic.ts';

export interface DecodedText {
  readonly text: string;
  /** Why the text ends before the bytes do: they break off within a character, or are none; null when they are all text. */
  readonly fault: 'cut' | 'invalid' | null;
  readonly notes: readonly Extract<DiagnosticCode, 'json-bom' | 'encoding-utf16' | 'trailing-nul'>[];
}

/** V8 cannot hold longer strings (2^29 - 24 on Node 20); room is left for what is made of them. */
export const longestText = 2 ** 28;

/** Bytes that are no text are left out with all that follows: `valid` is false then. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const encoding = encodingOf(bytes);
  const notes: DecodedText['notes'][number][] = [];
  const { decoded, fault } = decodeValid(bytes, encoding);
  if (encoding !== 'utf-8') notes.push('encoding-utf16');
  const begin = decoded.startsWith('\uFEFF') ? 1 : 0;
  if (begin === 1) notes.push('json-bom');
  let end = decoded.length;
  if (fault === null) while (end > begin && decoded.charCodeAt(end - 1) === 0) end -= 1;
  if (end < decoded.length) notes.push('trailing-nul');
  return { text: decoded.slice(begin, end), fault, notes };
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

function decodeValid(
  bytes: Uint8Array,
  encoding: Encoding,
): Pick<DecodedText, 'fault'> & { decoded: string } {
  const whole = decode(bytes, encoding);
  if (whole !== null) return { decoded: whole, fault: null };
  const length = validLength(bytes, encoding);
  return {
    decoded: decode(bytes.subarray(0, length), encoding, { stream: true }) ?? '',
    fault: length === bytes.length ? 'cut' : 'invalid',
  };
}

/** Null when the bytes are no text; with `stream` they may end within a character, which is left out. */
function decode(bytes: Uint8Array, encoding: Encoding, options: { stream?: boolean } = {}): string | null {
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

/** JSON begins with an ASCII character: where the zero byte beside it stands tells UTF-16. */
function encodingOf(bytes: Uint8Array): Encoding {
  const [first = 1, second = 1] = bytes;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  return 'utf-8';
}
