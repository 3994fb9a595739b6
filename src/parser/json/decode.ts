// Turns the bytes of a JSON file into text: UTF-8 as Facebook writes it, and what editors and broken disks make of it.

import type { DiagnosticCode } from '../../model/diagnostic.ts';

export interface DecodedText {
  readonly text: string;
  readonly notes: readonly Extract<DiagnosticCode, 'json-bom' | 'encoding-utf16' | 'trailing-nul'>[];
}

/** V8 cannot hold longer strings (2^29 - 24 on Node 20); room is left for what is made of them. */
export const longestText = 2 ** 28;

/** Null when the bytes are no text. */
export function decodeText(bytes: Uint8Array): DecodedText | null {
  const encoding = encodingOf(bytes);
  const notes: DecodedText['notes'][number][] = [];
  try {
    const decoded = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
    if (encoding !== 'utf-8') notes.push('encoding-utf16');
    const begin = decoded.startsWith('\uFEFF') ? 1 : 0;
    if (begin === 1) notes.push('json-bom');
    let end = decoded.length;
    while (end > begin && decoded.charCodeAt(end - 1) === 0) end -= 1;
    if (end < decoded.length) notes.push('trailing-nul');
    return { text: decoded.slice(begin, end), notes };
  } catch {
    return null;
  }
}

/** JSON begins with an ASCII character: where the zero byte beside it stands tells UTF-16. */
function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  const [first = 1, second = 1] = bytes;
  if ((first === 0xff && second === 0xfe) || (first !== 0 && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second !== 0)) return 'utf-16be';
  return 'utf-8';
}
