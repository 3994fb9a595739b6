// Overlaps of fuzzy spans, held against every plain stretch that the spans can stand for.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { certainWindow, isEmpty, overlapOf, possibleWindow } from '../../src/analyser/overlap.ts';
import { exactly, type Overlap, type Span, type Window } from '../../src/model/span.ts';
import {
  anySpan,
  instants,
  realisations,
  realSpan,
  tightSpan,
  widened,
  type Stretch,
} from './random-spans.ts';

const runs = { seed: 20090811, numRuns: 2_000 };

function meets(a: Stretch, b: Stretch): boolean {
  return a.from < b.to && b.from < a.to;
}
function holds({ from, to }: Stretch, instant: number): boolean {
  return from <= instant && instant < to;
}
function holdsWindow(window: Window | null, instant: number): boolean {
  if (window === null) return false;
  return (window.from ?? -Infinity) <= instant && instant < (window.to ?? Infinity);
}
function pairs(a: Span, b: Span): readonly (readonly [Stretch, Stretch])[] {
  const others = realisations(b);
  return realisations(a).flatMap((one) => others.map((other) => [one, other] as const));
}
/** By trying every choice of the unknown ends. */
function bruteForce(a: Span, b: Span): Overlap {
  const all = pairs(a, b);
  if (all.every(([one, other]) => meets(one, other))) return 'certain';
  return all.some(([one, other]) => meets(one, other)) ? 'possible' : 'none';
}
const exact = (from: number, to: number): Span => ({ from: exactly(from), to: exactly(to) });
const check = (property: fc.IProperty<[Span, Span]>) => fc.assert(property, runs);

describe('overlapOf', () => {
  it('is what trying every choice of the unknown ends gives', () => {
    check(
      fc.property(tightSpan, tightSpan, (a, b) => {
        expect(overlapOf(a, b)).toBe(bruteForce(a, b));
      }),
    );
  });

  it('never says more than trying every choice does, when bounds of one span contradict each other', () => {
    check(
      fc.property(realSpan, realSpan, (a, b) => {
        const truth = bruteForce(a, b);
        const said = overlapOf(a, b);
        expect(said === truth || (said === 'possible' && truth === 'certain')).toBe(true);
      }),
    );
  });

  it('does not depend on which span comes first', () => {
    check(
      fc.property(anySpan, anySpan, (a, b) => {
        expect(overlapOf(a, b)).toBe(overlapOf(b, a));
        expect(possibleWindow(a, b)).toEqual(possibleWindow(b, a));
        expect(certainWindow(a, b)).toEqual(certainWindow(b, a));
      }),
    );
  });

  it('is never surer when less is known', () => {
    const surer: ReadonlySet<string> = new Set([
      'possible>certain',
      'none>certain',
      'certain>none',
      'possible>none',
    ]);
    fc.assert(
      fc.property(
        realSpan.chain((span) => fc.tuple(fc.constant(span), widened(span))),
        realSpan,
        ([known, vague], other) => {
          expect(surer).not.toContain(`${overlapOf(known, other)}>${overlapOf(vague, other)}`);
          for (const instant of instants) {
            if (holdsWindow(possibleWindow(known, other), instant)) {
              expect(holdsWindow(possibleWindow(vague, other), instant)).toBe(true);
            }
            if (holdsWindow(certainWindow(vague, other), instant)) {
              expect(holdsWindow(certainWindow(known, other), instant)).toBe(true);
            }
          }
        },
      ),
      runs,
    );
  });

  it.each([
    { what: 'an empty span', span: exact(3, 3) },
    { what: 'an inverted span', span: exact(4, 3) },
    {
      what: 'a span that ends at the latest when it begins at the earliest',
      span: { from: { earliest: 3, latest: null }, to: { earliest: null, latest: 3 } },
    },
  ])('is none for $what', ({ span }) => {
    const always: Span = { from: { earliest: null, latest: 0 }, to: { earliest: 9, latest: null } };
    expect(isEmpty(span)).toBe(true);
    for (const [a, b] of [
      [span, always],
      [always, span],
      [span, span],
    ] as const) {
      expect(overlapOf(a, b)).toBe('none');
      expect(possibleWindow(a, b)).toBeNull();
      expect(certainWindow(a, b)).toBeNull();
    }
  });

  it('is half open: spans that touch do not meet', () => {
    expect(overlapOf(exact(1, 3), exact(3, 5))).toBe('none');
    expect(overlapOf(exact(1, 4), exact(3, 5))).toBe('certain');
  });

  it('is never certain when the earliest end or the latest beginning is unbounded', () => {
    const endless: Span = { from: exactly(0), to: { earliest: null, latest: 9 } };
    const beginningless: Span = { from: { earliest: 0, latest: null }, to: exactly(9) };
    expect(overlapOf(endless, exact(2, 5))).toBe('possible');
    expect(overlapOf(beginningless, exact(2, 5))).toBe('possible');
  });

  it('is possible for spans of which nothing is known', () => {
    const unknown: Span = { from: { earliest: null, latest: null }, to: { earliest: null, latest: null } };
    expect(overlapOf(unknown, unknown)).toBe('possible');
    expect(possibleWindow(unknown, unknown)).toEqual({ from: null, to: null });
    expect(certainWindow(unknown, unknown)).toBeNull();
  });
});

describe('windows', () => {
  it('hold every instant at which both can hold, and every instant at which both must', () => {
    check(
      fc.property(tightSpan, tightSpan, (a, b) => {
        const all = pairs(a, b);
        for (const instant of instants) {
          const both = ([one, other]: readonly [Stretch, Stretch]) =>
            holds(one, instant) && holds(other, instant);
          expect(holdsWindow(possibleWindow(a, b), instant)).toBe(all.some(both));
          expect(holdsWindow(certainWindow(a, b), instant)).toBe(all.every(both));
        }
      }),
    );
  });

  it('are never empty, and the certain one lies inside the possible one', () => {
    check(
      fc.property(realSpan, realSpan, (a, b) => {
        const certain = certainWindow(a, b);
        const possible = possibleWindow(a, b);
        expect(possible === null).toBe(overlapOf(a, b) === 'none');
        if (possible !== null) expect(possible.from ?? -Infinity).toBeLessThan(possible.to ?? Infinity);
        if (certain === null) return;
        expect(overlapOf(a, b)).toBe('certain');
        expect(certain.from ?? -Infinity).toBeLessThan(certain.to ?? Infinity);
        expect(certain.from ?? -Infinity).toBeGreaterThanOrEqual(possible?.from ?? -Infinity);
        expect(certain.to ?? Infinity).toBeLessThanOrEqual(possible?.to ?? Infinity);
      }),
    );
  });

  it('can be without a certain one although the overlap is certain: they met, but at no sure moment', () => {
    const right: Span = { from: exactly(0), to: exactly(9) };
    const connection: Span = { from: { earliest: 2, latest: 6 }, to: { earliest: 4, latest: 8 } };
    expect(overlapOf(right, connection)).toBe('certain');
    expect(possibleWindow(right, connection)).toEqual({ from: 2, to: 8 });
    expect(certainWindow(right, connection)).toBeNull();
  });
});
