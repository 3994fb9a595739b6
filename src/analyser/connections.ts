// All connections of an app: that of the record which speaks for it, and those which its other records tell of. To read a further
// list takes nothing back of what an older one says, but where it has an end that the older one has not.

import type { ConnectedApp, RecordedConnection } from '../model/export.ts';
import { latestOf } from '../model/extremes.ts';
import type { FuzzyInstant, Instant, Span } from '../model/span.ts';
import type { ConnectionBasis } from '../model/verdict.ts';
import { connectionOf, type Connection, type Dates } from './connection.ts';

/** What another record tells of. */
type Other = Pick<Connection, 'span' | 'basis'>;

const startAfterExport = 'start-after-export' satisfies ConnectionBasis;

export interface Connections extends Connection {
  /** Of connections that other records tell of, and of which it is not sure that they are part of the same. */
  readonly others: readonly Span[];
}

/**
 * @param asOf when the newest export was made; null = unknown
 * @param firstPostUntil the first post by the app up to an instant; null when there is none
 */
export function connectionsOf(
  app: Dates & Pick<ConnectedApp, 'otherRecords'>,
  asOf: Instant | null,
  firstPostUntil: (removed: Instant) => Instant | null,
): Connections {
  const firstPost = (removed: Instant | null): Instant | null =>
    removed === null ? null : firstPostUntil(removed);
  const own = connectionOf(app, asOf, firstPost(app.removed));
  if (app.otherRecords.length === 0) return { ...own, others: [] };
  const others = app.otherRecords.map((record) => {
    const { span, basis } = connectionOf(alone(record), ownDay(record, asOf), firstPost(record.removed));
    return { span: notAfter(asOf, until(record.endedBy, span)), basis };
  });
  return joined(app, own, others);
}

function alone({ category, added, removed }: RecordedConnection): Dates {
  return { category, added, removed, earlier: null, listedAfterRemoval: false, listedOnlyUntil: null };
}

function ownDay({ day }: RecordedConnection, asOf: Instant | null): Instant | null {
  return day === null || asOf === null ? day : Math.min(day, asOf);
}

function until(end: Instant | null, { from, to }: Span): Span {
  if (end === null) return { from, to };
  return {
    from,
    to: { earliest: Math.min(to.earliest ?? end, end), latest: Math.min(to.latest ?? end, end) },
  };
}

function notAfter(asOf: Instant | null, { from, to }: Span): Span {
  const limit = (instant: Instant | null): Instant | null =>
    asOf === null ? instant : Math.min(instant ?? asOf, asOf);
  return {
    from,
    to: { earliest: to.earliest === null ? null : limit(to.earliest), latest: limit(to.latest) },
  };
}

/** The span reaches over all of them; what is sure of several and hangs together is one. */
function joined({ category }: Dates, own: Connection, others: readonly Other[]): Connections {
  const spans = others.map(({ span }) => span);
  const [sure, apart] = linked(own.span, spans);
  const latest = latestEnd([own.span, ...spans]);
  const span = {
    from: { earliest: earliestStart([own.span, ...spans]), latest: sure.from.latest },
    to: { earliest: sure.to.earliest, latest },
  };
  const afterExport = others.filter(({ basis }) => basis.includes(startAfterExport));
  const contradicted = new Set(afterExport.map((other) => other.span));
  const before = apart.filter((each) => !contradicted.has(each));
  const basis = basisOf(category, own, { latest, before });
  const isNew = afterExport.length > 0 && !basis.includes(startAfterExport);
  // Other records are kept for their dates alone, so that where there is one, there is a date.
  return { span, others: apart, dated: true, basis: isNew ? [...basis, startAfterExport] : basis };
}

function basisOf(
  category: string | null,
  { basis, dated, span }: Connection,
  { latest, before }: { readonly latest: Instant | null; readonly before: readonly Span[] },
): Connection['basis'] {
  if (!dated)
    return ['start-not-recorded', category === 'removed' ? 'end-not-recorded' : 'open-until-export'];
  // Connected after the removal that the newest record has.
  if (basis.includes('removed') && span.to.latest !== latest) {
    const removed = span.to.latest ?? -Infinity;
    const isBefore = before.some(({ from }) => from.latest !== null && from.latest < removed);
    return isBefore ? ['dates-contradict', 'connected-before'] : ['dates-contradict'];
  }
  return before.length === 0 ? basis : [...basis, 'connected-before'];
}

/** From when and until when a connection surely lasted; null where no moment is sure. */
function coreOf({ from, to }: Span): readonly [Instant, Instant] | null {
  if (from.latest === null || to.earliest === null || from.latest > to.earliest) return null;
  return [from.latest, to.earliest];
}

/**
 * Spans whose sure times meet are one.
 * @returns the one that the first is part of, and the others
 */
function linked(own: Span, others: readonly Span[]): readonly [Span, readonly Span[]] {
  const unsure = others.filter((span) => coreOf(span) === null);
  const chains: Span[] = [];
  for (const span of [own, ...others].filter((each) => coreOf(each) !== null).sort(byCore)) {
    const last = chains.at(-1);
    const [, end] = (last === undefined ? null : coreOf(last)) ?? [0, -Infinity];
    const [start] = coreOf(span) ?? [Infinity];
    if (last !== undefined && start <= end) chains[chains.length - 1] = chained(last, span);
    else chains.push(span);
  }
  const [from] = coreOf(own) ?? [null];
  const mine = chains.find((chain) => from !== null && isWithin(chain, from));
  const apart = chains.filter((chain) => chain !== mine);
  return [mine ?? own, [...apart, ...unsure]];
}

function isWithin(chain: Span, instant: Instant): boolean {
  const [start, end] = coreOf(chain) ?? [Infinity, -Infinity];
  return start <= instant && instant <= end;
}

function byCore(a: Span, b: Span): number {
  const [startA, endA] = coreOf(a) ?? [0, 0];
  const [startB, endB] = coreOf(b) ?? [0, 0];
  return startA - startB || endA - endB;
}

function chained(a: Span, b: Span): Span {
  return {
    from: { earliest: earliestStart([a, b]), latest: a.from.latest },
    to: { earliest: latestOf([a.to.earliest, b.to.earliest]), latest: latestEnd([a, b]) },
  };
}

/** Null where one of them is unbounded. */
function earliestStart(spans: readonly Span[]): Instant | null {
  return outermost(
    spans.map(({ from }) => from.earliest),
    Math.min,
  );
}

function latestEnd(spans: readonly Span[]): FuzzyInstant['latest'] {
  return outermost(
    spans.map(({ to }) => to.latest),
    Math.max,
  );
}

function outermost(
  bounds: readonly (Instant | null)[],
  of: (a: number, b: number) => number,
): Instant | null {
  return bounds.reduce((a, b) => (a === null || b === null ? null : of(a, b)));
}
