// How many messages there are in each month: what the apps' windows are drawn over.

import type { Conversation } from '../model/export.ts';
import type { VolumeResult } from '../model/result.ts';
import { toIso, type Instant } from '../model/span.ts';
import { lowerBound } from './exposure.ts';

/** Dated messages by calendar month (UTC), ascending; months without any are left out. */
export function messagesPerMonth(conversations: readonly Conversation[]): VolumeResult {
  const counts = new Map<Instant, number>();
  for (const { instants } of conversations) {
    // From month to month, not from message to message: the instants ascend.
    for (let place = 0; place < instants.length;) {
      const { start, next } = monthOf(instants[place] ?? 0);
      const end = lowerBound(instants, next);
      counts.set(start, (counts.get(start) ?? 0) + end - place);
      place = end;
    }
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
