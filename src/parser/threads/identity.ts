// What tells two messages of one sender and instant apart: 64 bits of the text and of the attachments' file names.
// `scan/assembly/identity.ts` makes the same of the same message.

/** Two halves, each an unsigned number of 32 bits. */
export type Identity = readonly [number, number];

/** @param names of attachments, in any order; @param sticker empty when there is none */
export function identityOf(text: string, names: readonly string[], sticker: string): Identity {
  const [textA, textB] = hash(text, 0);
  let namesA = 0;
  let namesB = 0;
  for (const [a, b] of [
    ...names.map((name) => hash(name, 1)),
    ...(sticker === '' ? [] : [hash(sticker, 2)]),
  ]) {
    namesA = (namesA + mix(a)) | 0;
    namesB = (namesB + mix(b)) | 0;
  }
  return [mix(textA ^ rotate(namesA, 7)) >>> 0, mix(textB ^ rotate(namesB, 19)) >>> 0];
}

function hash(text: string, seed: number): Identity {
  let a = 0x9e3779b9 ^ seed;
  let b = 0x85ebca6b ^ seed;
  for (let place = 0; place < text.length; place += 1) {
    const unit = text.charCodeAt(place);
    a = rotate(Math.imul(a ^ unit, 0xcc9e2d51), 13);
    b = rotate(Math.imul(b ^ unit, 0x1b873593), 17);
  }
  return [a, b];
}

function mix(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  h = Math.imul(h ^ (h >>> 15), 0x846ca68b);
  return h ^ (h >>> 16);
}

function rotate(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by));
}
