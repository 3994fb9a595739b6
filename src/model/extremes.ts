// The first and the last of instants, of however many there are: a function cannot take a hundred thousand arguments.

import type { Instant } from './span.ts';

/** Null where there is none that is known. */
export function earliestOf(instants: Iterable<Instant | null | undefined>): Instant | null {
  let earliest: Instant | null = null;
  for (const instant of instants) {
    if (instant !== null && instant !== undefined && instant < (earliest ?? Infinity)) earliest = instant;
  }
  return earliest;
}

/** Null where there is none that is known. */
export function latestOf(instants: Iterable<Instant | null | undefined>): Instant | null {
  let latest: Instant | null = null;
  for (const instant of instants) {
    if (instant !== null && instant !== undefined && instant > (latest ?? -Infinity)) latest = instant;
  }
  return latest;
}
