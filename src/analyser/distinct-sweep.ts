// Counts how many different things were seen in a range of places, for ranges that end at the place reached.

/**
 * A walk through the places from the first to the last. To see a thing costs the same however many places there are, since far
 * more is seen than asked; a question costs about the root of their number.
 */
export class DistinctSweep {
  /** Where each thing was seen last; -1 = nowhere yet. */
  readonly #last: Int32Array;
  /** How many things were seen last at each place, and in each block of 2 ** shift places. */
  readonly #atPlace: Int32Array;
  readonly #inBlock: Int32Array;
  readonly #shift: number;

  constructor(places: number, things: number) {
    this.#last = new Int32Array(things).fill(-1);
    this.#shift = Math.ceil(Math.log2(places + 1) / 2);
    this.#atPlace = new Int32Array(places);
    this.#inBlock = new Int32Array((places >>> this.#shift) + 1);
  }

  /** @param place never lower than before */
  see(thing: number, place: number): void {
    const before = this.#last[thing] ?? -1;
    if (before === place) return;
    this.#last[thing] = place;
    if (before >= 0) this.#add(before, -1);
    this.#add(place, 1);
  }

  /** How many things were seen at this place or later. */
  countSince(place: number): number {
    const block = (place >>> this.#shift) + 1;
    const blockStart = Math.min(block << this.#shift, this.#atPlace.length);
    let things = 0;
    for (let at = place; at < blockStart; at += 1) things += this.#atPlace[at] ?? 0;
    for (let at = block; at < this.#inBlock.length; at += 1) things += this.#inBlock[at] ?? 0;
    return things;
  }

  #add(place: number, change: number): void {
    const block = place >>> this.#shift;
    this.#atPlace[place] = (this.#atPlace[place] ?? 0) + change;
    this.#inBlock[block] = (this.#inBlock[block] ?? 0) + change;
  }
}
