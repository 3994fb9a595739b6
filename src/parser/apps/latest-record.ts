// The latest record that can date an export whose name does not: an app that was added in the future cannot.

import type { ConnectedApp, ParsedExport } from '../../model/export.ts';
import { latestOf } from '../../model/extremes.ts';
import type { Instant } from '../../model/span.ts';

/** Who neither wrote nor did anything for so long seldom adds an app either. */
const longSilence: Instant = 366 * 86_400_000;

type Dated = Pick<ParsedExport, 'apps' | 'conversations' | 'posts' | 'offMeta' | 'latestRecord'>;

/**
 * @param known a day that had come when this program was made: what is dated later may be right, but not for an app alone
 * @returns null where no record gives a date that is believed
 */
export function latestCredible(parsed: Dated, known: Instant): Instant | null {
  const { latestRecord } = parsed;
  if (latestRecord === null || latestRecord <= known) return latestRecord;
  const other = latestOther(parsed);
  const believed = lastBelieved(other, known);
  const ofApps = parsed.apps
    .flatMap(({ added, removed }) => [added, removed])
    .filter((instant) => (instant ?? Infinity) <= believed);
  return latestOf([other, ...ofApps]);
}

/** Apps added on a day that is not believed; what dates the export says that of them, if anything does. */
export function appsNotYetAdded(parsed: Dated, known: Instant): readonly ConnectedApp[] {
  if (parsed.apps.every(({ added }) => added === null || added <= known)) return [];
  const believed = lastBelieved(latestOther(parsed), known);
  return parsed.apps.filter(({ added }) => added !== null && added > believed);
}

function lastBelieved(other: Instant | null, known: Instant): Instant {
  return Math.max(known, (other ?? -Infinity) + longSilence);
}

function latestOther({ posts, offMeta, conversations }: Dated): Instant | null {
  return latestOf([
    ...posts.map(({ at }) => at),
    ...offMeta.map(({ events }) => events.at(-1)),
    ...conversations.map(({ instants }) => instants.last),
  ]);
}
