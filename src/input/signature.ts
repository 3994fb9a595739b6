// What a file is, by its first bytes.

/** Codes that src/text words. */
export type FileType =
  'zip' | 'rar' | '7z' | 'gzip' | 'tar' | 'json' | 'html' | 'unfinished-download' | 'unknown';

const signatures: readonly { readonly type: FileType; readonly bytes: readonly number[] }[] = [
  { type: 'zip', bytes: [0x50, 0x4b, 0x03, 0x04] },
  { type: 'zip', bytes: [0x50, 0x4b, 0x05, 0x06] }, // without entries
  { type: 'zip', bytes: [0x50, 0x4b, 0x07, 0x08] }, // a split one
  { type: 'rar', bytes: [0x52, 0x61, 0x72, 0x21, 0x1a, 0x07] },
  { type: '7z', bytes: [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c] },
  { type: 'gzip', bytes: [0x1f, 0x8b] },
];

/** Browsers' names for what is still on its way. */
const unfinished = /\.(?:crdownload|part|partial|download|opdownload)$/i;

/** @param head the first 512 bytes, or all there are */
export function whatIs(head: Uint8Array, name: string): FileType {
  if (unfinished.test(name)) return 'unfinished-download';
  const found = signatures.find(({ bytes }) => bytes.every((byte, place) => head[place] === byte));
  if (found !== undefined) return found.type;
  if (Buffer.from(head.subarray(257, 262)).toString('latin1') === 'ustar') return 'tar';
  const text = Buffer.from(head).toString('latin1').trimStart();
  if (/^(?:<!doctype html|<html)/i.test(text)) return 'html';
  if (/^(?:\u00ef\u00bb\u00bf)?[{[]/.test(text)) return 'json';
  // A program that unpacks itself begins with the program; the table of contents is at its end all the same.
  return /\.(?:zip|exe)$/i.test(name) ? 'zip' : 'unknown';
}
