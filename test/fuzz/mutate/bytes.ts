// Changes bytes without knowing what they are: flips, cuts, copies, and pieces of other inputs.

import type { Random } from '../random.ts';

/** Borders of what numbers of one, two, four and eight bytes can hold. */
const oddBytes = [0x00, 0x01, 0x20, 0x22, 0x5c, 0x7f, 0x80, 0xc0, 0xed, 0xff];
const oddNumbers = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff];

type Change = (bytes: Buffer, other: Uint8Array, random: Random) => Uint8Array;

const changes: readonly Change[] = [
  (bytes, _, random) => {
    const place = random.below(bytes.length);
    bytes[place] = (bytes[place] ?? 0) ^ (1 << random.below(8));
    return bytes;
  },
  (bytes, _, random) => {
    bytes[random.below(bytes.length)] = random.once(2) ? random.pick(oddBytes) : random.below(256);
    return bytes;
  },
  (bytes, _, random) => {
    const place = random.below(bytes.length);
    const width = random.pick([2, 4]);
    if (place + width > bytes.length) return bytes;
    bytes.writeUIntLE(random.pick(oddNumbers) & (width === 2 ? 0xffff : 0x7fffffff), place, width);
    return bytes;
  },
  (bytes, _, random) => insert(bytes, random.below(bytes.length + 1), random.bytes(1 + random.small(16))),
  (bytes, _, random) => {
    const { start, end } = stretch(bytes, random);
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
  },
  (bytes, _, random) => {
    const { start, end } = stretch(bytes, random);
    return insert(bytes, random.below(bytes.length + 1), bytes.subarray(start, end));
  },
  (bytes, other, random) => {
    const { start, end } = stretch(other, random);
    return insert(bytes, random.below(bytes.length + 1), other.subarray(start, end));
  },
  (bytes, other, random) => {
    const { start, end } = stretch(other, random);
    bytes.set(other.subarray(start, Math.min(end, start + bytes.length)), 0);
    return bytes;
  },
  (bytes, _, random) => bytes.subarray(0, random.below(bytes.length)),
];

/** One to a few changes, one after the other. */
export function mutateBytes(input: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  let bytes: Uint8Array = input;
  for (let left = 1 + random.small(6); left > 0; left -= 1) {
    if (bytes.length === 0) return random.bytes(1 + random.below(8));
    bytes = random.pick(changes)(Buffer.from(bytes), other, random);
  }
  return bytes;
}

/** Puts words in that mean something to the program. */
export function mutateWithWords(input: Uint8Array, words: readonly string[], random: Random): Uint8Array {
  const bytes = Buffer.from(input);
  const word = Buffer.from(random.pick(words));
  const place = random.below(bytes.length + 1);
  const replaced = random.once(2) ? random.small(word.length + 2) : 0;
  return Buffer.concat([bytes.subarray(0, place), word, bytes.subarray(place + replaced)]);
}

function insert(bytes: Uint8Array, place: number, piece: Uint8Array): Uint8Array {
  return Buffer.concat([bytes.subarray(0, place), piece, bytes.subarray(place)]);
}

function stretch(bytes: Uint8Array, random: Random): { readonly start: number; readonly end: number } {
  const start = random.below(bytes.length);
  return { start, end: start + 1 + random.small(Math.max(1, Math.min(bytes.length - start, 4096))) };
}
