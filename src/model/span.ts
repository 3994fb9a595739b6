// Time as this program knows it: instants, instants known only roughly, and spans between two of those.

/** Milliseconds since 1970-01-01T00:00:00Z. Unknown is `null`, never 0. */
export type Instant = number;

/** An instant that lies somewhere from `earliest` to `latest`; null means unbounded on that side. */
export interface FuzzyInstant {
  readonly earliest: Instant | null;
  readonly latest: Instant | null;
}

/** Half open: it holds from `from` (included) until `to` (excluded), both possibly fuzzy. */
export interface Span {
  readonly from: FuzzyInstant;
  readonly to: FuzzyInstant;
}

/** A plain half-open stretch of time; null means unbounded on that side. */
export interface Window {
  readonly from: Instant | null;
  readonly to: Instant | null;
}

/** Whether two spans met: surely, perhaps, or surely not. */
export type Overlap = 'certain' | 'possible' | 'none';

/** The instant at both ends: known exactly. */
export function exactly(instant: Instant): FuzzyInstant {
  return { earliest: instant, latest: instant };
}

/** ISO 8601, UTC, with milliseconds: the one form in which an instant leaves the program. */
export function toIso(instant: Instant): string {
  return new Date(instant).toISOString();
}

/** {@link toIso}, with null kept. */
export function toIsoOrNull(instant: Instant | null): string | null {
  return instant === null ? null : toIso(instant);
}
