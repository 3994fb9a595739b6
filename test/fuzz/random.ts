// Chance that can be had again: the same seed gives the same choices.

export class Random {
  #state: number;

  /** @param seed any 32 bits */
  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A stream of its own for a name, so that one target's choices do not hang on another's. */
  static of(seed: number, name: string): Random {
    let mixed = seed >>> 0;
    for (const character of name) mixed = Math.imul(mixed ^ character.charCodeAt(0), 0x01000193) >>> 0;
    return new Random(mixed);
  }

  /** 32 bits; a Weyl sequence through a mixing function of two rounds. */
  bits(): number {
    this.#state = (this.#state + 0x9e3779b9) >>> 0;
    let mixed = this.#state;
    mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
    return (mixed ^ (mixed >>> 15)) >>> 0;
  }

  /** A whole number from 0 up to, not including, `limit`; 0 where there is none. */
  below(limit: number): number {
    return limit <= 1 ? 0 : this.bits() % limit;
  }

  /** True once in so many times. */
  once(times: number): boolean {
    return this.below(times) === 0;
  }

  pick<Item>(items: readonly Item[]): Item {
    const item = items[this.below(items.length)];
    if (item === undefined) throw new RangeError('nothing to choose from');
    return item;
  }

  /** Small far more often than large. */
  small(limit: number): number {
    return this.below(1 + this.below(limit));
  }

  bytes(length: number): Uint8Array {
    return Uint8Array.from({ length }, () => this.below(256));
  }
}
