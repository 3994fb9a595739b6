// How many messages there are in each month: what the apps' windows are drawn over.

import type { Conversation } from '../model/export.ts';
import type { VolumeResult } from '../model/result.ts';
import { toIso, type Instant } from '../model/span.ts';
import { cutAt } from '../wasm/cut.ts';

/** Dated messages by calendar month (UTC), ascending; months without any are left out. */
export function messagesPerMonth(conversations: readonly Conversation[]): VolumeResult {
  let first: Instant = Infinity;
  let last: Instant = -Infinity;
  for (const { instants } of conversations) {
    first = Math.min(first, instants.first ?? Infinity);
    last = Math.max(last, instants.last ?? -Infinity);
  }
  const months = monthsOf(first, last);
  const counts = new Float64Array(months.length + 1);
  const cutter = cutAt(months);
  for (const { instants } of conversations) {
    const cut = cutter(instants);
    for (let place = 0; place < cut.count; place += 1) {
      const month = cut.stretches[place] ?? 0;
      counts[month] = (counts[month] ?? 0) + (cut.messages[place] ?? 0);
    }
  }
  return [...months].flatMap((month, place) => {
    const messages = counts[place + 1] ?? 0;
    return messages === 0 ? [] : [{ month: toIso(month).slice(0, 7), messages }];
  });
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
