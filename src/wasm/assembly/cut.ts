// Cuts packed instants where borders are: what `model/cut.ts` outside does, for machines that have no WebAssembly.

/**
 * @param borders distinct and ascending doubles @param count how many
 * @param first the first instant @param steps the steps from each to the next, as `pack.ts` writes them @param length in bytes
 * @param firsts and the others: columns for the results, of count + 1 rows each: doubles, then words of 32 bits
 * @returns how many rows were written
 */
export function cut(
  borders: usize,
  count: u32,
  first: f64,
  steps: usize,
  length: u32,
  firsts: usize,
  lasts: usize,
  stretches: usize,
  messages: usize,
): u32 {
  let rows: u32 = 0;
  let stretch = bordersUntil(borders, count, first, 0);
  let border = borderAt(borders, count, stretch);
  let found: u32 = 1;
  let start = first;
  let last = first;
  const end = steps + length;
  while (steps < end) {
    let byte: u32 = load<u8>(steps);
    let step: u64 = byte & 0x7f;
    for (let shift: u64 = 7; byte >= 0x80; shift += 7) {
      steps++;
      byte = load<u8>(steps);
      step |= (<u64>(byte & 0x7f)) << shift;
    }
    steps++;
    const instant = last + <f64>step;
    if (instant >= border) {
      row(rows, firsts, lasts, stretches, messages, start, last, stretch, found);
      rows++;
      stretch = bordersUntil(borders, count, instant, stretch + 1);
      border = borderAt(borders, count, stretch);
      found = 0;
      start = instant;
    }
    found++;
    last = instant;
  }
  row(rows, firsts, lasts, stretches, messages, start, last, stretch, found);
  return rows + 1;
}

// @ts-ignore: decorator
@inline
function row(
  place: u32,
  firsts: usize,
  lasts: usize,
  stretches: usize,
  messages: usize,
  first: f64,
  last: f64,
  stretch: u32,
  found: u32,
): void {
  store<f64>(firsts + ((<usize>place) << 3), first);
  store<f64>(lasts + ((<usize>place) << 3), last);
  store<u32>(stretches + ((<usize>place) << 2), stretch);
  store<u32>(messages + ((<usize>place) << 2), found);
}

// @ts-ignore: decorator
@inline
function borderAt(borders: usize, count: u32, stretch: u32): f64 {
  return stretch < count ? load<f64>(borders + ((<usize>stretch) << 3)) : Infinity;
}

/** How many borders are at or before an instant; so many are, to begin with. The next one is mostly near. */
function bordersUntil(borders: usize, count: u32, instant: f64, from: u32): u32 {
  let low = from;
  let high = from;
  for (let step: u32 = 1; borderAt(borders, count, high) <= instant; step <<= 1) {
    low = high + 1;
    high = min<u32>(count, high + step);
  }
  while (low < high) {
    const middle = (low + high) >> 1;
    if (borderAt(borders, count, middle) <= instant) low = middle + 1;
    else high = middle;
  }
  return low;
}
