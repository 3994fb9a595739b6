// How many messages there are in each month: what the apps' windows are drawn over.

import type { Conversation } from '../model/export.ts';
import { forEachRun } from '../model/instants.ts';
import type { VolumeResult } from '../model/result.ts';
import { toIso, type Instant } from '../model/span.ts';

/** Dated messages by calendar month (UTC), ascending; months without any are left out. */
export function messagesPerMonth(conversations: readonly Conversation[]): VolumeResult {
  const counts = new Map<Instant, number>();
  for (const { instants } of conversations) {
    let start = 0;
    forEachRun(
      instants,
      (instant) => {
        const month = monthOf(instant);
        ({ start } = month);
        return month.next;
      },
      ({ count }) => void counts.set(start, (counts.get(start) ?? 0) + count),
    );
  }
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([start, messages]) => ({ month: toIso(start).slice(0, 7), messages }));
}

function monthOf(instant: Instant): { readonly start: Instant; readonly next: Instant } {
  const date = new Date(instant);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  return { start: Date.UTC(year, month, 1), next: Date.UTC(year, month + 1, 1) };
}
