import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { boundToFuzzy, spanOf } from '../../src/knowledge/day.ts';
import { isCalendarDay } from '../../src/model/day.ts';

const utc = Date.UTC;

test.each([
  ['2015', utc(2015, 0, 1), utc(2016, 0, 1)],
  ['2015-12', utc(2015, 11, 1), utc(2016, 0, 1)],
  ['2015-12-19', utc(2015, 11, 19), utc(2015, 11, 20)],
  ['2015-12-31', utc(2015, 11, 31), utc(2016, 0, 1)],
  ['2016-02-29', utc(2016, 1, 29), utc(2016, 2, 1)],
])('%s starts and ends as its precision says', (day, start, end) => {
  expect(boundToFuzzy({ earliest: day, latest: day })).toEqual({ earliest: start, latest: end });
});

test('what is not known stays unbounded', () => {
  expect(spanOf({ from: bound(null, '2012'), to: bound('2015', null) })).toEqual({
    from: { earliest: null, latest: utc(2013, 0, 1) },
    to: { earliest: utc(2015, 0, 1), latest: null },
  });
});

test.each([
  '2015-13',
  '2015-00',
  '2015-02-29',
  '2015-04-31',
  '2015-1',
  '15',
  '',
  '2015-12-19T00:00Z',
  '0099',
])('%j is no day', (text) => {
  expect(isCalendarDay(text)).toBe(false);
  expect(() => boundToFuzzy(bound(text, null))).toThrow(RangeError);
});

test('every day begins before it ends, and lies in its month and its year', () => {
  const days = fc.date({
    min: new Date(utc(1900, 0, 1)),
    max: new Date(utc(2199, 11, 31)),
    noInvalidDate: true,
  });
  fc.assert(
    fc.property(days, (date) => {
      const text = date.toISOString().slice(0, 10);
      const [day, month, year] = [text, text.slice(0, 7), text.slice(0, 4)].map((precision) => {
        const { earliest, latest } = boundToFuzzy(bound(precision, precision));
        return { start: earliest ?? NaN, end: latest ?? NaN };
      });
      expect(day?.start).toBeLessThan(day?.end ?? NaN);
      expect(month?.start).toBeLessThanOrEqual(day?.start ?? NaN);
      expect(month?.end).toBeGreaterThanOrEqual(day?.end ?? NaN);
      expect(year?.start).toBeLessThanOrEqual(month?.start ?? NaN);
      expect(year?.end).toBeGreaterThanOrEqual(month?.end ?? NaN);
    }),
  );
});

function bound(earliest: string | null, latest: string | null) {
  return { earliest, latest, sources: [] };
}
