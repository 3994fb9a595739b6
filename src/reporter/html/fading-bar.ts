// Bars whose ends fade where a date is known only roughly: the fainter, the less sure.

import type { Instant } from '../../model/span.ts';
import type { Fuzzy } from '../wording/spans.ts';
import { markup, type Markup } from './markup.ts';
import { round, type TimeScale } from './time-scale.ts';

export interface FuzzySpan {
  readonly from: Fuzzy;
  readonly to: Fuzzy;
}

export interface Look {
  /** The only one of its kind on the page. */
  readonly id: string;
  readonly kind: string;
  readonly y: number;
  readonly height: number;
}

interface Bounds {
  readonly fromEarliest: Instant;
  readonly fromLatest: Instant;
  readonly toEarliest: Instant;
  readonly toLatest: Instant;
}

/** The faintest that is still seen. */
const faintest = 0.14;
/** Stops between two bounds, where more than one end is uncertain at once and the fading is a curve. */
const steps = 6;

/** Where all of the spans held, as surely as they all did. Empty when they never did, or not on the picture. */
export function fadingBar(scale: TimeScale, spans: readonly FuzzySpan[], look: Look): Markup {
  const bounds = spans.map((span) => boundsOf(scale, span));
  const start = Math.max(scale.start, ...bounds.map(({ fromEarliest }) => fromEarliest));
  const end = Math.min(scale.end, ...bounds.map(({ toLatest }) => toLatest));
  const from = scale.at(start);
  const to = scale.at(end);
  if (to <= from) return markup``;
  const stops = knotsOf(bounds, start, end).map((instant) => ({
    offset: round(((instant - start) / (end - start)) * 100),
    opacity: round(
      faintest + (1 - faintest) * bounds.reduce((sure, span) => sure * certainty(span, instant), 1),
    ),
  }));
  return markup`<linearGradient id="${look.id}" class="${look.kind}">${stops.map(
    ({ offset, opacity }) =>
      markup`<stop offset="${offset}%" stop-color="currentColor" stop-opacity="${opacity}"/>`,
  )}</linearGradient><rect x="${from}%" width="${round(to - from)}%" y="${look.y}" height="${look.height}" rx="1.5" fill="url(#${look.id})"/>`;
}

/** What is unknown reaches to the edge of the picture. */
function boundsOf({ start, end }: TimeScale, { from, to }: FuzzySpan): Bounds {
  const bound = (iso: string | null, unknown: Instant): Instant => (iso === null ? unknown : Date.parse(iso));
  return {
    fromEarliest: bound(from.earliest, start),
    fromLatest: bound(from.latest, end),
    toEarliest: bound(to.earliest, start),
    toLatest: bound(to.latest, end),
  };
}

/** Instants at which the fading changes, in order, with some between them. */
function knotsOf(bounds: readonly Bounds[], start: Instant, end: Instant): readonly Instant[] {
  const corners = [...new Set(bounds.flatMap((span) => Object.values<Instant>({ ...span })))]
    .filter((instant) => instant > start && instant < end)
    .sort((a, b) => a - b);
  const all = [start, ...corners, end];
  return all.flatMap((instant, place) => {
    const next = all[place + 1];
    if (next === undefined) return [instant];
    const fading = bounds.flatMap((span) => fadingEnds(span, (instant + next) / 2)).length;
    if (fading < 2) return [instant];
    return Array.from({ length: steps }, (_, step) => instant + ((next - instant) * step) / steps);
  });
}

function fadingEnds(
  { fromEarliest, fromLatest, toEarliest, toLatest }: Bounds,
  instant: Instant,
): readonly string[] {
  return [
    ...(instant > fromEarliest && instant < fromLatest ? ['from'] : []),
    ...(instant > toEarliest && instant < toLatest ? ['to'] : []),
  ];
}

/** From 0, impossible, to 1, sure: it has begun, and has not ended, each taken as likely on any day of its range. */
function certainty({ fromEarliest, fromLatest, toEarliest, toLatest }: Bounds, instant: Instant): number {
  const begun = share(instant, fromEarliest, fromLatest);
  const ended = toEarliest === toLatest ? 0 : share(instant, toEarliest, toLatest);
  return begun * (1 - ended);
}

function share(instant: Instant, low: Instant, high: Instant): number {
  if (high <= low) return instant >= low ? 1 : 0;
  return Math.min(1, Math.max(0, (instant - low) / (high - low)));
}
