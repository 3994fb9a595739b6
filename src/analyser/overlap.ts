// Whether two spans met, and in which windows that could or must have been (design, section 3).

import type { FuzzyInstant, Instant, Overlap, Span, Window } from '../model/span.ts';

/** Unknown earliest bounds reach back for ever, unknown latest bounds go on for ever. */
const earliestOf = (instant: FuzzyInstant): number => instant.earliest ?? -Infinity;
const latestOf = (instant: FuzzyInstant): number => instant.latest ?? Infinity;

/** A span that is over before it can begin, such as that of an app added on the day of the export. */
export function isEmpty(span: Span): boolean {
  return earliestOf(span.from) >= latestOf(span.to);
}

/**
 * `certain` when no choice of the unknown ends keeps the spans apart, `none` when every choice does, else `possible`.
 * An empty or inverted span overlaps nothing.
 */
export function overlapOf(a: Span, b: Span): Overlap {
  if (isEmpty(a) || isEmpty(b)) return 'none';
  const canMeet = earliestOf(a.from) < latestOf(b.to) && earliestOf(b.from) < latestOf(a.to);
  if (!canMeet) return 'none';
  return endsAfterStart(a.to, b.from) && endsAfterStart(b.to, a.from) ? 'certain' : 'possible';
}

/** Whether even the earliest end lies after even the latest start; an unbounded one of these is never sure. */
function endsAfterStart(to: FuzzyInstant, from: FuzzyInstant): boolean {
  return to.earliest !== null && from.latest !== null && to.earliest > from.latest;
}

/** Every instant at which both could have held; null when they did not meet. */
export function possibleWindow(a: Span, b: Span): Window | null {
  if (overlapOf(a, b) === 'none') return null;
  return windowOf(Math.max(earliestOf(a.from), earliestOf(b.from)), Math.min(latestOf(a.to), latestOf(b.to)));
}

/**
 * The instants at which both must have held; null when there is no such instant. An overlap can be certain although
 * its certain window is null: somewhere in the possible window they met, but no single moment is sure.
 */
export function certainWindow(a: Span, b: Span): Window | null {
  if (overlapOf(a, b) === 'none') return null;
  const from = Math.max(a.from.latest ?? Infinity, b.from.latest ?? Infinity);
  const to = Math.min(a.to.earliest ?? -Infinity, b.to.earliest ?? -Infinity);
  return from < to ? windowOf(from, to) : null;
}

function windowOf(from: number, to: number): Window {
  return { from: boundOrNull(from), to: boundOrNull(to) };
}

function boundOrNull(instant: Instant): Instant | null {
  return Number.isFinite(instant) ? instant : null;
}
