// How many messages there are in each month: what the apps' windows are drawn over.

import type { Conversation } from '../model/export.ts';
import type { VolumeResult } from '../model/result.ts';
import { toIso, type Instant } from '../model/span.ts';

/** The months (UTC) in which there are messages, with how many. */
export class Months {
  /** Their beginnings, ascending; each ends where the next begins. */
  readonly borders: Float64Array;
  /** Dated messages: what is before the first month, which is nothing, then by month. */
  readonly counts: Float64Array;

  constructor(conversations: readonly Conversation[]) {
    let first: Instant = Infinity;
    let last: Instant = -Infinity;
    for (const { instants } of conversations) {
      if (instants.first !== null && instants.first < first) ({ first } = instants);
      if (instants.last !== null && instants.last > last) ({ last } = instants);
    }
    this.borders = monthsOf(first, last);
    this.counts = new Float64Array(this.borders.length + 1);
  }

  /** Ascending; months without any are left out. */
  list(): VolumeResult {
    return [...this.borders].flatMap((month, place) => {
      const messages = this.counts[place + 1] ?? 0;
      return messages === 0 ? [] : [{ month: toIso(month).slice(0, 7), messages }];
    });
  }
}

/** The beginnings of the months from one instant to another. */
function monthsOf(from: Instant, to: Instant): Float64Array {
  const date = new Date(from);
  const months: Instant[] = [];
  for (let number = date.getUTCMonth(), month = -Infinity; month <= to; number += 1) {
    month = Date.UTC(date.getUTCFullYear(), number, 1);
    if (month <= to) months.push(month);
  }
  return Float64Array.from(months);
}
