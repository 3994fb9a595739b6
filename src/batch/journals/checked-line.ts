// One line of a journal or a shard: JSON with its own CRC-32, so that torn and damaged lines are told from good ones.

import { crc32 } from 'node:zlib';

const head = '["00000000",';

const tail = ']\n';

/** `["<crc>",<json>]` and a line break; `json` is one JSON value without line breaks. */
export function checkedLine(json: string): Buffer {
  const line = Buffer.allocUnsafe(head.length + Buffer.byteLength(json) + tail.length);
  const end = head.length + line.write(json, head.length);
  line.write(headOf(line.subarray(head.length, end)), 'latin1');
  line.write(tail, end, 'latin1');
  return line;
}

/** The JSON inside a line (with or without its line break); null when the line is not whole. */
export function readCheckedLine(line: Uint8Array): string | null {
  const json = insideOf(line);
  return json === null ? null : textOf(json);
}

/** Whether a line is whole, and its JSON begins so. */
export function isCheckedLine(line: Uint8Array, beginning: string): boolean {
  const json = insideOf(line);
  return json !== null && textOf(json.subarray(0, Buffer.byteLength(beginning))) === beginning;
}

function insideOf(line: Uint8Array): Uint8Array | null {
  const end = line.at(-1) === newLine ? line.length - 1 : line.length;
  if (end <= head.length || line[end - 1] !== closing) return null;
  const json = line.subarray(head.length, end - 1);
  return textOf(line.subarray(0, head.length)) === headOf(json) ? json : null;
}

const newLine = 0x0a;
const closing = 0x5d;

function textOf({ buffer, byteOffset, byteLength }: Uint8Array): string {
  return Buffer.from(buffer, byteOffset, byteLength).toString('utf8');
}

function headOf(json: Uint8Array): string {
  return `["${crc32(json).toString(16).padStart(8, '0')}",`;
}
