// Many instants in little memory: an export of a long life holds millions, and three bytes will do for most.

import type { Instant } from './span.ts';

/** Ascending instants, whole milliseconds. Plain data: it can be handed from thread to thread. */
export interface Instants {
  readonly length: number;
  /** Null when there is none. */
  readonly first: Instant | null;
  readonly last: Instant | null;
  /** From each to the next: seven bits to a byte, the lowest first, the eighth set where more follow. */
  readonly steps: Uint8Array;
}

export const noInstants: Instants = { length: 0, first: null, last: null, steps: new Uint8Array(0) };

/** Whatever order they are in; the array itself may be put in order. */
export function packInstants(instants: Float64Array): Instants {
  inOrder(instants);
  const [first = null] = instants;
  if (first === null) return noInstants;
  let steps = new Uint8Array(64 + instants.length * 4);
  let used = 0;
  let before = first;
  for (let place = 1; place < instants.length; place += 1) {
    const instant = instants[place] ?? before;
    let step = instant - before;
    before = instant;
    if (used + 8 > steps.length) steps = grown(steps);
    while (step >= 0x80) {
      // Past 31 bits the operators on bits would cut.
      steps[used] = (step % 0x80) | 0x80;
      used += 1;
      step = Math.floor(step / 0x80);
    }
    steps[used] = step;
    used += 1;
  }
  return { length: instants.length, first, last: before, steps: steps.slice(0, used) };
}

/** Calls for each in ascending order. */
export function forEachInstant({ length, first, steps }: Instants, visit: (instant: Instant) => void): void {
  if (first === null) return;
  let instant = first;
  let at = 0;
  visit(instant);
  for (let place = 1; place < length; place += 1) {
    let byte = steps[at] ?? 0;
    let step = byte & 0x7f;
    for (let weight = 0x80; byte >= 0x80; weight *= 0x80) {
      at += 1;
      byte = steps[at] ?? 0;
      step += (byte & 0x7f) * weight;
    }
    at += 1;
    instant += step;
    visit(instant);
  }
}

/** Ascending. */
export function unpackInstants(packed: Instants): Float64Array {
  const instants = new Float64Array(packed.length);
  let place = 0;
  forEachInstant(packed, (instant) => {
    instants[place] = instant;
    place += 1;
  });
  return instants;
}

/** Several lists as one. */
export function joinInstants(lists: readonly Instants[]): Instants {
  const filled = lists.filter((list) => list.length > 0);
  const [only] = filled;
  if (only === undefined || filled.length === 1) return only ?? noInstants;
  const joined = new Float64Array(filled.reduce((sum, list) => sum + list.length, 0));
  let place = 0;
  // By their first instant: the files of a conversation mostly follow one another in time.
  for (const list of filled.sort((a, b) => (a.first ?? 0) - (b.first ?? 0))) {
    joined.set(unpackInstants(list), place);
    place += list.length;
  }
  return packInstants(joined);
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

function grown(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(bytes.length * 2);
  larger.set(bytes);
  return larger;
}
