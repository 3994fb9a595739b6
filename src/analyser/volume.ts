// How many messages there are in each month: what the apps' windows are drawn over.

import type { Conversation } from '../model/export.ts';
import { forEachInstant } from '../model/instants.ts';
import type { VolumeResult } from '../model/result.ts';
import { toIso, type Instant } from '../model/span.ts';

/** Dated messages by calendar month (UTC), ascending; months without any are left out. */
export function messagesPerMonth(conversations: readonly Conversation[]): VolumeResult {
  const counts = new Map<Instant, number>();
  for (const { instants } of conversations) {
    let month = { start: 0, next: -Infinity };
    let inMonth = 0;
    const settle = (): void => void counts.set(month.start, (counts.get(month.start) ?? 0) + inMonth);
    // They ascend, so a month is settled when the next one begins.
    forEachInstant(instants, (instant) => {
      if (instant >= month.next) {
        if (inMonth > 0) settle();
        month = monthOf(instant);
        inMonth = 0;
      }
      inMonth += 1;
    });
    if (inMonth > 0) settle();
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
