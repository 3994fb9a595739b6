// Random spans of small whole numbers, and every plain stretch that such a span can stand for.

import fc from 'fast-check';
import type { FuzzyInstant, Span } from '../../src/model/span.ts';

export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Beyond all numbers that occur, so that an unbounded side reaches further than any other span. */
const lowest = { from: -3, to: -2 };
const highest = { from: 9, to: 10 };
/** Instants in which an unbounded side can be told from every bounded one. */
export const instants: readonly number[] = Array.from({ length: 11 }, (_, place) => place - 2);

const bound = fc.option(fc.integer({ min: 0, max: 6 }), { freq: 5, nil: null });
const fuzzy: fc.Arbitrary<FuzzyInstant> = fc
  .tuple(bound, bound)
  .map(([a, b]) =>
    a === null || b === null || a <= b ? { earliest: a, latest: b } : { earliest: b, latest: a },
  );

export const anySpan: fc.Arbitrary<Span> = fc.record({ from: fuzzy, to: fuzzy });

/** Whose beginning can lie before its end. */
export const realSpan: fc.Arbitrary<Span> = anySpan.filter((span) => realisations(span).length > 0);

/** Each of whose four bounds is reached by some stretch. */
export const tightSpan: fc.Arbitrary<Span> = anySpan.filter(
  ({ from, to }) =>
    (from.earliest ?? lowest.from) < (to.earliest ?? lowest.to) &&
    (from.latest ?? highest.from) < (to.latest ?? highest.to),
);

export function realisations({ from, to }: Span): readonly Stretch[] {
  const starts = numbers(from.earliest ?? lowest.from, from.latest ?? highest.from);
  const ends = numbers(to.earliest ?? lowest.to, to.latest ?? highest.to);
  return starts.flatMap((start) =>
    ends.filter((end) => start < end).map((end) => ({ from: start, to: end })),
  );
}

function numbers(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place);
}

/** The span with one of its four bounds moved outwards, or unknown. */
export function widened(span: Span): fc.Arbitrary<Span> {
  const step = fc.option(fc.integer({ min: 1, max: 4 }), { nil: null });
  return fc
    .record({ end: fc.constantFrom('from', 'to'), side: fc.constantFrom('earliest', 'latest'), step })
    .map(({ end, side, step }) => {
      const before = span[end][side];
      const after =
        before === null || step === null ? null : side === 'earliest' ? before - step : before + step;
      return { ...span, [end]: { ...span[end], [side]: after } };
    });
}
