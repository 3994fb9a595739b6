// Packs the instants of a file as `model/instants.ts` outside does: the steps from each to the next, seven bits to a byte.

import { INSTANTS, PACKED } from './layout';

/** What was packed last: how many instants, the first of them and the last. */
export let datedCount: u32 = 0;
export let firstInstant: f64 = 0;
export let lastInstant: f64 = 0;

/** @returns bytes; -1 when the rows are neither in ascending nor in descending order, which is for others to mend */
export function packColumn(rows: u32): i32 {
  let ascending = true;
  let descending = true;
  let before: f64 = NaN;
  datedCount = 0;
  for (let row: u32 = 0; row < rows; row++) {
    const instant = at(row);
    if (instant != instant) continue;
    if (instant < before) ascending = false;
    else if (instant > before) descending = false;
    before = instant;
    datedCount++;
  }
  if (!ascending && !descending) return -1;
  let end = PACKED;
  let dated = false;
  for (let row: u32 = 0; row < rows; row++) {
    // Facebook writes the newest message first.
    const instant = at(ascending ? row : rows - 1 - row);
    if (instant != instant) continue;
    if (dated) end = write(end, <u64>(instant - before));
    else firstInstant = instant;
    dated = true;
    before = instant;
  }
  lastInstant = before;
  return <i32>(end - PACKED);
}

// @ts-ignore: decorator
@inline
function at(row: u32): f64 {
  return load<f64>(INSTANTS + ((<usize>row) << 3));
}

// @ts-ignore: decorator
@inline
function write(place: usize, step: u64): usize {
  while (step >= 0x80) {
    store<u8>(place, <u8>(step | 0x80));
    step >>= 7;
    place++;
  }
  store<u8>(place, <u8>step);
  return place + 1;
}
