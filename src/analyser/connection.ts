// Since when and until when an app was connected, as far as the export tells (the table of design, section 3).

import type { ConnectedApp } from '../model/export.ts';
import { exportDateGrace, jsonExportsBegan } from '../model/json-exports.ts';
import { exactly, type FuzzyInstant, type Instant, type Span } from '../model/span.ts';
import type { ConnectionBasis } from '../model/verdict.ts';

/** Facebook Platform opened on 24 May 2007: no app was connected before. */
export const platformOpened: Instant = Date.UTC(2007, 4, 24);

/** Facebook began to let unused logins expire on 9 April 2018 (reference: TechCrunch, 10 April 2018). */
export const expiryBegan: Instant = Date.UTC(2018, 3, 9);

export interface Connection {
  readonly span: Span;
  readonly basis: readonly ConnectionBasis[];
  /** False when the export gives no date for this app at all. */
  readonly dated: boolean;
}

/** What the record that speaks for the app says, and what of other records bears on it. */
export type Dates = Pick<
  ConnectedApp,
  'added' | 'earlier' | 'removed' | 'listedAfterRemoval' | 'listedOnlyUntil' | 'category'
>;

/**
 * @param asOf when the export was made; null = unknown
 * @param firstPost the first post by that app, up to its removal; null when there is none
 */
export function connectionOf(app: Dates, asOf: Instant | null, firstPost: Instant | null): Connection {
  const { added, removed } = app;
  if (removed !== null && app.listedAfterRemoval) return listedWhenGone(app, removed, asOf);
  if (added === null) return removed === null ? undated(asOf) : endedOnly(removed, firstPost);
  const start = startOf(added, app.earlier);
  if (removed !== null && removed < added) return contradictory(added, removed, asOf);
  if (asOf !== null && added >= asOf + exportDateGrace) return startsAfterExport({ ...app, added }, asOf);
  if (removed !== null) return dated(start, exactly(removed), ['added', 'removed']);
  if (asOf !== null && added >= asOf) return startsOnItsDay(app, start, added, asOf);
  switch (app.category) {
    case 'active':
      return app.listedOnlyUntil === null
        ? dated(start, untilExport(added, asOf), ['added', 'open-until-export'])
        : dated(start, afterLastList(added, app.listedOnlyUntil, asOf), ['added', 'listed-until']);
    case 'removed':
      return dated(start, { earliest: added, latest: asOf }, ['added', 'end-not-recorded']);
    case null:
      return dated(start, untilExpiry(app, added, asOf), ['added', 'assumes-listed-is-connected']);
    default:
      // 'inactive', and any category that is not known
      return dated(start, untilExpiry(app, added, asOf), ['added', 'assumes-expiry']);
  }
}

/**
 * An app that was connected before may have been at any time since: whether it was in between is not known, so that only
 * the last start is sure.
 */
function startOf(added: Instant, earlier: Dates['earlier']): FuzzyInstant {
  return earlier === null
    ? exactly(added)
    : { earliest: Math.min(earlier.from ?? platformOpened, added), latest: added };
}

function dated(from: FuzzyInstant, to: FuzzyInstant, basis: readonly ConnectionBasis[]): Connection {
  return { span: { from, to }, basis, dated: true };
}

function undated(asOf: Instant | null): Connection {
  const anywhen: FuzzyInstant = { earliest: platformOpened, latest: asOf };
  return { span: { from: anywhen, to: anywhen }, basis: ['undated'], dated: false };
}

/** Which of the two is wrong is not known: it may have been gone by the date of its removal, or connected until the export. */
function listedWhenGone({ added, earlier }: Dates, removed: Instant, asOf: Instant | null): Connection {
  const sure = added === null ? asOf : added;
  const from = added === null || removed < added ? platformOpened : startOf(added, earlier).earliest;
  return dated({ earliest: from, latest: sure }, { earliest: removed, latest: asOf }, ['dates-contradict']);
}

/**
 * Removed before it was added: one of the dates is wrong, or it was connected twice. Whichever it is, it was connected by
 * the later date, and not gone before the earlier one.
 */
function contradictory(added: Instant, removed: Instant, asOf: Instant | null): Connection {
  const from = { earliest: platformOpened, latest: added };
  // Where the export's own date is among those that contradict each other, it ends nothing.
  const latest = asOf !== null && added >= asOf + exportDateGrace ? null : asOf;
  return dated(from, { earliest: removed, latest }, ['dates-contradict']);
}

/**
 * Added long after the export was made, so that one of the two dates is wrong. If it is the export's, the app was connected by
 * the later date; if it is the app's, it may have been since the Platform opened. Where that leaves the end, only what holds
 * in both cases is sure.
 */
function startsAfterExport(app: Dates & { readonly added: Instant }, asOf: Instant): Connection {
  // As if it had been added at the first moment possible; a removal is after the export too.
  const added = Math.min(platformOpened, asOf - 1);
  const category = app.removed === null ? app.category : 'removed';
  const { span } = connectionOf({ ...app, added, removed: null, category }, asOf, null);
  const sure = Math.min(span.to.earliest ?? asOf, asOf);
  return dated({ earliest: platformOpened, latest: app.added }, { earliest: sure, latest: null }, [
    'start-after-export',
  ]);
}

/** The date of an export is often only a day's beginning: what was added on that day was connected for some of it. */
function startsOnItsDay(app: Dates, start: FuzzyInstant, added: Instant, asOf: Instant): Connection {
  const to = { earliest: added, latest: asOf + exportDateGrace };
  return dated(start, to, ['added', app.category === 'active' ? 'open-until-export' : 'end-not-recorded']);
}

/** An export of unknown date is not older than all exports are. */
function untilExport(added: Instant, asOf: Instant | null): FuzzyInstant {
  return { earliest: asOf ?? Math.max(added, jsonExportsBegan), latest: asOf };
}

/**
 * Connected when the last export that lists it was made. It may have been removed since, have expired, or have lost its record
 * at Facebook, at any time until the newest export.
 */
function afterLastList(
  added: Instant,
  { day }: NonNullable<Dates['listedOnlyUntil']>,
  asOf: Instant | null,
): FuzzyInstant {
  const surely = Math.max(added, day ?? jsonExportsBegan);
  return { earliest: Math.min(surely, asOf ?? Infinity), latest: asOf };
}

/** Removed, with no start date: so for every removed app seen since 2021. A post by the app proves it was connected. */
function endedOnly(removed: Instant, firstPost: Instant | null): Connection {
  const posted = firstPost !== null && firstPost <= removed;
  const from = { earliest: platformOpened, latest: posted ? firstPost : removed };
  return dated(from, exactly(removed), [posted ? 'first-post' : 'start-not-recorded', 'removed']);
}

/** Until the export at the latest; surely only until unused logins began to expire, or the export that lists it if that came first. */
function untilExpiry({ listedOnlyUntil }: Dates, added: Instant, asOf: Instant | null): FuzzyInstant {
  const listed = listedOnlyUntil === null ? asOf : listedOnlyUntil.day;
  const surely = Math.min(listed ?? jsonExportsBegan, asOf ?? Infinity, expiryBegan);
  return { earliest: Math.max(added, surely), latest: asOf };
}
