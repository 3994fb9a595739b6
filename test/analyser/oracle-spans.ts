// Spans, days and names as design sections 3 and 4 tell them, for the oracle alone. Infinities stand for unbounded sides.

import type { Claim } from '../../src/knowledge/knowledge.ts';
import type { ConnectedApp, ParsedExport } from '../../src/model/export.ts';
import type { Overlap } from '../../src/model/span.ts';

export interface Stretch {
  readonly fromEarliest: number;
  readonly fromLatest: number;
  readonly toEarliest: number;
  readonly toLatest: number;
}
export type OracleWindow = readonly [from: number, to: number];
/** Windows are null when the two did not meet. */
export interface Meeting {
  readonly overlap: Overlap;
  readonly possible: OracleWindow | null;
  readonly certain: OracleWindow | null;
}

const utc = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date);
const platformOpens = utc(2007, 5, 24);
const expiryBegins = utc(2018, 4, 9);
export const reviewBegins = utc(2014, 5, 1);
export const inboxOpens = utc(2009, 8, 11);
/** From 2009-08-11, to 2015-04-30 at the earliest and 2015-10-06 at the latest: days, by the precision rule. */
export const inboxSpan: Stretch = {
  fromEarliest: inboxOpens,
  fromLatest: utc(2009, 8, 12),
  toEarliest: utc(2015, 4, 30),
  toLatest: utc(2015, 10, 7),
};

export function connect(app: ConnectedApp, parsed: ParsedExport, asOf: number | null): Stretch {
  const { added, removed, category, listedOnlyUntil } = app;
  // Departures from the design, which would clear apps where nothing is known: no export is older than the first in JSON, a
  // removal before the connection leaves both open, and so does a connection after the export, while one of the export's
  // own days was one at that time.
  const madeEarliest = asOf ?? Math.max(added ?? 0, utc(2018, 3, 1));
  const madeLatest = asOf ?? Infinity;
  const isLater = asOf !== null && added !== null && added >= asOf + 3 * 86_400_000;
  if (isLater && (removed === null || removed >= added)) {
    const surely = Math.min(asOf, listedOnlyUntil === null ? asOf : (listedOnlyUntil.day ?? utc(2018, 3, 1)));
    const gone = removed !== null || category === 'removed';
    const toEarliest = gone
      ? Math.min(asOf - 1, platformOpens)
      : category === 'active'
        ? surely
        : Math.min(surely, expiryBegins);
    return { fromEarliest: platformOpens, fromLatest: added, toEarliest, toLatest: Infinity };
  }
  if (removed !== null) {
    const end = { toEarliest: removed, toLatest: removed };
    if (added !== null && removed < added) {
      return {
        fromEarliest: platformOpens,
        fromLatest: added,
        toEarliest: removed,
        toLatest: isLater ? Infinity : madeLatest,
      };
    }
    if (added !== null) return { fromEarliest: added, fromLatest: added, ...end };
    let firstPost = Infinity;
    for (const post of parsed.posts) {
      const isIts = [app.name, ...app.otherNames].some((name) => plain(post.app) === plain(name));
      if (isIts && post.at <= removed) firstPost = Math.min(firstPost, post.at);
    }
    return { fromEarliest: platformOpens, fromLatest: Math.min(firstPost, removed), ...end };
  }
  if (added === null) {
    return {
      fromEarliest: platformOpens,
      fromLatest: madeLatest,
      toEarliest: platformOpens,
      toLatest: madeLatest,
    };
  }
  const start = { fromEarliest: added, fromLatest: added };
  if (asOf !== null && added >= asOf) {
    return { ...start, toEarliest: added, toLatest: asOf + 3 * 86_400_000 };
  }
  // Known no longer than the last export that lists it, whenever that was since there are exports, and no later than now.
  const listedEarliest =
    listedOnlyUntil === null
      ? madeEarliest
      : Math.min(Math.max(added, listedOnlyUntil.day ?? utc(2018, 3, 1)), madeLatest);
  if (category === 'active') return { ...start, toEarliest: listedEarliest, toLatest: madeLatest };
  if (category === 'removed') return { ...start, toEarliest: added, toLatest: madeLatest };
  return {
    ...start,
    toEarliest: Math.max(added, Math.min(listedEarliest, expiryBegins)),
    toLatest: madeLatest,
  };
}

export function plain(name: string): string {
  const unsigned = name.split(/[™®]/u).join('');
  return unsigned
    .normalize('NFKC')
    .toLowerCase()
    .split(/\s+/u)
    .filter((word) => word !== '')
    .join(' ');
}

export function meet(a: Stretch, b: Stretch): Meeting {
  const none = { overlap: 'none', possible: null, certain: null } as const;
  if (a.fromEarliest >= a.toLatest || b.fromEarliest >= b.toLatest) return none;
  if (!(a.fromEarliest < b.toLatest && b.fromEarliest < a.toLatest)) return none;
  const sure = a.toEarliest > b.fromLatest && b.toEarliest > a.fromLatest;
  const from = Math.max(a.fromLatest, b.fromLatest);
  const to = Math.min(a.toEarliest, b.toEarliest);
  return {
    overlap: sure ? 'certain' : 'possible',
    possible: [Math.max(a.fromEarliest, b.fromEarliest), Math.min(a.toLatest, b.toLatest)],
    certain: from < to ? [from, to] : null,
  };
}

export function stretchOf({ from, to }: Pick<Claim, 'from' | 'to'>): Stretch {
  return {
    fromEarliest: from.earliest === null ? -Infinity : dayBegins(from.earliest),
    fromLatest: from.latest === null ? Infinity : dayEnds(from.latest),
    toEarliest: to.earliest === null ? -Infinity : dayBegins(to.earliest),
    toLatest: to.latest === null ? Infinity : dayEnds(to.latest),
  };
}

export function dayBegins(day: string): number {
  return Date.parse(`${day}${'-01-01'.slice(day.length - 4)}T00:00:00.000Z`);
}

export function dayEnds(day: string): number {
  // Step by day until the text of the day changes.
  for (let at = dayBegins(day); ; at += 86_400_000) {
    if (!new Date(at).toISOString().startsWith(day)) return at;
  }
}
