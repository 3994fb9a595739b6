// The input that is being tried, in a file that is written again and again: when the process dies, this is what it died of.

import { existsSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Found } from './campaign.ts';

const nameBytes = 32;
const headBytes = nameBytes + 4;

function fileIn(folder: string): string {
  return join(folder, 'running');
}

/** The name, the length, the input; what an earlier, longer one left behind it does not count. */
export function lastInputKeeper(folder: string): (target: string, input: Uint8Array) => void {
  const descriptor = openSync(fileIn(folder), 'w');
  return (target, input) => {
    const head = Buffer.alloc(headBytes);
    head.write(target, 'latin1');
    head.writeUInt32LE(input.length, nameBytes);
    writeSync(descriptor, Buffer.concat([head, input]), 0, null, 0);
  };
}

/** Null where nothing was tried yet. */
export function readLastInput(folder: string): Pick<Found, 'target' | 'input'> | null {
  const file = fileIn(folder);
  const kept = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  if (kept.length < headBytes) return null;
  const target = kept.toString('latin1', 0, nameBytes).replaceAll('\0', '');
  return { target, input: kept.subarray(headBytes, headBytes + kept.readUInt32LE(nameBytes)) };
}
