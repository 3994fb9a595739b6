// One line of a journal or a shard: JSON with its own CRC-32, so that torn and damaged lines are told from good ones.

import { crc32 } from 'node:zlib';

const head = '["00000000",';

/** `["<crc>",<json>]` and a line break; `json` is one JSON value without line breaks. */
export function checkedLine(json: string): Buffer {
  return Buffer.from(`["${hexOf(crc32(json))}",${json}]\n`, 'utf8');
}

/** The JSON inside a line (with or without its line break); null when the line is not whole. */
export function readCheckedLine(line: Uint8Array): string | null {
  const text = Buffer.from(line.buffer, line.byteOffset, line.byteLength).toString('utf8').replace(/\n$/, '');
  if (!/^\["[0-9a-f]{8}",/.test(text) || !text.endsWith(']')) return null;
  const json = text.slice(head.length, -1);
  return text.slice(2, 10) === hexOf(crc32(json)) ? json : null;
}

function hexOf(crc: number): string {
  return crc.toString(16).padStart(8, '0');
}
