// A Bloom filter of words: in a memory that does not grow it tells which words surely never came, and which may have.

/** 32 MiB: with ten million different words one in some twenty thousand others is suspected, and looked up then. */
const mostBits = 2 ** 28;
const fewestBits = 2 ** 16;
const hashes = 6;

export class WordSieve {
  readonly #bits: Uint32Array;
  /** A power of two, less one. */
  readonly #mask: number;

  /** @param bytes of the text that the words come from: of a small one less memory is enough */
  constructor(bytes: number) {
    const wanted = 2 ** Math.ceil(Math.log2(Math.max(1, bytes) * 16));
    const bits = Math.min(mostBits, Math.max(fewestBits, wanted));
    this.#bits = new Uint32Array(bits / 32);
    this.#mask = bits - 1;
  }

  add(word: string): void {
    const [start, step] = hash(word);
    for (let place = 0; place < hashes; place += 1) {
      const bit = (start + Math.imul(place, step)) & this.#mask;
      this.#bits[bit >>> 5] = (this.#bits[bit >>> 5] ?? 0) | (1 << (bit & 31));
    }
  }

  /** False when the word was surely never added. */
  mayHave(word: string): boolean {
    const [start, step] = hash(word);
    for (let place = 0; place < hashes; place += 1) {
      const bit = (start + Math.imul(place, step)) & this.#mask;
      if (((this.#bits[bit >>> 5] ?? 0) & (1 << (bit & 31))) === 0) return false;
    }
    return true;
  }
}

function hash(word: string): readonly [number, number] {
  let a = 0x811c9dc5;
  let b = 0x9e3779b9;
  for (let place = 0; place < word.length; place += 1) {
    const unit = word.charCodeAt(place);
    a = Math.imul(a ^ unit, 0x01000193);
    b = Math.imul(((b << 13) | (b >>> 19)) ^ unit, 0xcc9e2d51);
  }
  return [a ^ (a >>> 15), (b ^ (b >>> 16)) | 1];
}
