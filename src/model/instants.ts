// Many instants in little memory: an export of a long life holds millions, and three bytes will do for most.

import type { Instant } from './span.ts';

/** Ascending instants, whole milliseconds. Plain data: it can be handed from thread to thread. */
export interface Instants {
  readonly length: number;
  /** Null when there is none. */
  readonly first: Instant | null;
  readonly last: Instant | null;
  /**
   * From each to the next: seven bits to a byte, the lowest first, the eighth set where more follow. In pieces, as they came,
   * each of whole steps: to put them together would take as much memory again.
   */
  readonly steps: readonly Uint8Array[];
}

export const noInstants: Instants = { length: 0, first: null, last: null, steps: [] };

/** Whatever order they are in; the array itself may be put in order. */
export function packInstants(instants: Float64Array): Instants {
  inOrder(instants);
  const [first = null] = instants;
  if (first === null) return noInstants;
  const steps = new Steps();
  let before = first;
  for (let place = 1; place < instants.length; place += 1) {
    const instant = instants[place] ?? before;
    steps.add(instant - before);
    before = instant;
  }
  return { length: instants.length, first, last: before, steps: [steps.finish()] };
}

/** Ascending. */
export function unpackInstants({ length, first, steps }: Instants): Float64Array {
  const instants = new Float64Array(length);
  if (first === null) return instants;
  let instant = first;
  let place = 0;
  let weight = 1;
  instants[place] = instant;
  for (const piece of steps) {
    for (const byte of piece) {
      instant += (byte & 0x7f) * weight;
      weight *= 0x80;
      if (byte >= 0x80) continue;
      place += 1;
      instants[place] = instant;
      weight = 1;
    }
  }
  return instants;
}

/** Several lists as one. */
export function joinInstants(lists: readonly Instants[]): Instants {
  const filled = lists.filter((list) => list.length > 0).sort((a, b) => (a.first ?? 0) - (b.first ?? 0));
  const [only] = filled;
  if (only === undefined || filled.length === 1) return only ?? noInstants;
  // The files of a conversation follow one another in time: then what is packed can stay so.
  return chained(filled) ?? packInstants(concatenated(filled));
}

function concatenated(lists: readonly Instants[]): Float64Array {
  const instants = new Float64Array(lists.reduce((sum, list) => sum + list.length, 0));
  let place = 0;
  for (const list of lists) {
    instants.set(unpackInstants(list), place);
    place += list.length;
  }
  return instants;
}

/** Lists that begin where the one before has ended, one behind the other; null when they overlap. */
function chained(lists: readonly Instants[]): Instants | null {
  const pieces: Uint8Array[] = [];
  let length = 0;
  let first: Instant | null = null;
  let last: Instant | null = null;
  for (const list of lists) {
    if (last !== null && list.first !== null) {
      if (list.first < last) return null;
      const between = new Steps();
      between.add(list.first - last);
      pieces.push(between.finish());
    }
    pieces.push(...list.steps);
    length += list.length;
    first ??= list.first;
    ({ last } = list);
  }
  return { length, first, last, steps: pieces };
}

/** Facebook writes the newest message first, so that turning the list round is nearly always enough. */
function inOrder(instants: Float64Array): void {
  let ascending = true;
  let descending = true;
  for (let place = 1; place < instants.length && (ascending || descending); place += 1) {
    const step = (instants[place] ?? 0) - (instants[place - 1] ?? 0);
    if (step < 0) ascending = false;
    else if (step > 0) descending = false;
  }
  if (ascending) return;
  if (descending) instants.reverse();
  else instants.sort();
}

/** Below this, numbers are whole ones of 32 bits, of which bits can be taken. */
const smallStep = 2 ** 31;

/** Memory that is used again: of the steps that one call collects, a copy is kept before the next call begins. */
let scratch = new Uint8Array(2 ** 16);

class Steps {
  #bytes = scratch;
  #used = 0;

  add(step: number): void {
    if (this.#used + 8 > this.#bytes.length) this.#grow(2 * this.#bytes.length);
    const bytes = this.#bytes;
    let used = this.#used;
    let rest = step;
    for (; rest >= smallStep; used += 1) {
      bytes[used] = (rest % 0x80) | 0x80;
      rest = Math.floor(rest / 0x80);
    }
    let bits = rest | 0;
    for (; bits >= 0x80; used += 1) {
      bytes[used] = (bits & 0x7f) | 0x80;
      bits >>>= 7;
    }
    bytes[used] = bits;
    this.#used = used + 1;
  }

  finish(): Uint8Array {
    return this.#bytes.slice(0, this.#used);
  }

  #grow(length: number): void {
    const larger = new Uint8Array(length);
    larger.set(this.#bytes);
    this.#bytes = larger;
    scratch = larger;
  }
}
