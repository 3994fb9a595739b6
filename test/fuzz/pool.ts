// The inputs worth changing: those to begin with, and every one that reached something new.

import type { Random } from './random.ts';

/** Larger ones cost more than they find. */
const largest = 2 ** 18;

export class Pool {
  readonly #inputs: Uint8Array[] = [];

  get size(): number {
    return this.#inputs.length;
  }

  add(input: Uint8Array): void {
    if (input.length <= largest) this.#inputs.push(input);
  }

  /** Half of the time one of the newest, which nobody has tried much yet. */
  pick(random: Random): Uint8Array {
    const { length } = this.#inputs;
    const recent = Math.min(length, 24);
    const place = random.once(2) ? length - 1 - random.below(recent) : random.below(length);
    return this.#inputs[place] ?? new Uint8Array();
  }
}
