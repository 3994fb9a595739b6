// Instants cut where borders are: how many lie in each stretch between them.

import type { Instants } from './instants.ts';
import type { Instant } from './span.ts';

/** What the cut of one list of instants gave: columns of `count` rows, one for each stretch that has instants in it, ascending. */
export interface CutResult {
  readonly count: number;
  /** Stretch n ends before the nth border. */
  readonly stretches: Uint32Array;
  readonly messages: Uint32Array;
  readonly first: Float64Array;
  readonly last: Float64Array;
}

/** Cuts one list after the other at the same borders. A result is valid until any cutter is given the next list. */
export type Cutter = (instants: Instants) => CutResult;

/** @param borders distinct and ascending */
export type CutAt = (borders: Float64Array) => Cutter;

/** The plain way; see `wasm/cut.ts` for the fast one, which gives the same. */
export const cutPlainlyAt: CutAt = (borders) => {
  const rows = new Rows(borders);
  return (instants) => {
    rows.cut(instants);
    return rows;
  };
};

class Rows implements CutResult {
  readonly #borders: Float64Array;
  count = 0;
  readonly stretches: Uint32Array;
  readonly messages: Uint32Array;
  readonly first: Float64Array;
  readonly last: Float64Array;

  constructor(borders: Float64Array) {
    this.#borders = borders;
    this.stretches = new Uint32Array(borders.length + 1);
    this.messages = new Uint32Array(borders.length + 1);
    this.first = new Float64Array(borders.length + 1);
    this.last = new Float64Array(borders.length + 1);
  }

  /** Replaces what was cut before. */
  cut({ first, steps }: Instants): void {
    this.count = 0;
    if (first === null) return;
    const borders = this.#borders;
    let stretch = bordersUntil(borders, first);
    let border = borderAt(borders, stretch);
    let messages = 1;
    let start = first;
    let last = first;
    // Nothing is read that is not there, and nobody is called: for less, compiled code is thrown away, over and over.
    for (const piece of steps) {
      for (let at = 0; at < piece.length; at += 1) {
        let byte = piece[at] ?? 0;
        let step = byte & 0x7f;
        for (let weight = 0x80; byte >= 0x80; weight *= 0x80) {
          at += 1;
          byte = piece[at] ?? 0;
          step += (byte & 0x7f) * weight;
        }
        const instant = last + step;
        if (instant >= border) {
          this.#add(stretch, messages, start, last);
          stretch = bordersUntil(borders, instant, stretch + 1);
          border = borderAt(borders, stretch);
          messages = 0;
          start = instant;
        }
        messages += 1;
        last = instant;
      }
    }
    this.#add(stretch, messages, start, last);
  }

  #add(stretch: number, messages: number, first: Instant, last: Instant): void {
    const place = this.count;
    this.stretches[place] = stretch;
    this.messages[place] = messages;
    this.first[place] = first;
    this.last[place] = last;
    this.count = place + 1;
  }
}

function borderAt(borders: Float64Array, stretch: number): Instant {
  return stretch < borders.length ? (borders[stretch] ?? Infinity) : Infinity;
}

/** How many borders are at or before an instant: the stretch it lies in. @param from so many of them are, to begin with */
export function bordersUntil(borders: Float64Array, instant: Instant, from = 0): number {
  let low = from;
  let high = from;
  // In steps that double, since the next one is mostly near.
  for (let step = 1; borderAt(borders, high) <= instant; step *= 2) {
    low = high + 1;
    high = Math.min(borders.length, high + step);
  }
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (borderAt(borders, middle) <= instant) low = middle + 1;
    else high = middle;
  }
  return low;
}
