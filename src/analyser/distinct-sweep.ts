// Counts how many different things were seen in a range of places, for ranges that end at the place reached.

/** A walk through the places from the first to the last; each question costs a logarithm of their number. */
export class DistinctSweep {
  /** Where each thing was seen last; -1 = nowhere yet. */
  readonly #last: Int32Array;
  /** How many things were seen last at each place, as a tree of sums (Fenwick's). */
  readonly #sums: Int32Array;
  #things = 0;

  constructor(places: number, things: number) {
    this.#last = new Int32Array(things).fill(-1);
    this.#sums = new Int32Array(places + 1);
  }

  /** @param place never lower than before */
  see(thing: number, place: number): void {
    const before = this.#last[thing] ?? -1;
    if (before === place) return;
    this.#last[thing] = place;
    if (before < 0) this.#things += 1;
    else this.#add(before, -1);
    this.#add(place, 1);
  }

  /** How many things were seen at this place or later. */
  countSince(place: number): number {
    let earlier = 0;
    for (let at = place; at > 0; at -= at & -at) earlier += this.#sums[at] ?? 0;
    return this.#things - earlier;
  }

  #add(place: number, change: number): void {
    for (let at = place + 1; at < this.#sums.length; at += at & -at) {
      this.#sums[at] = (this.#sums[at] ?? 0) + change;
    }
  }
}
