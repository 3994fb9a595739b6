// Words that several reports share: what is sure and what is possible, and days.

import { describe, expect, it } from 'vitest';
import { overlapWords } from '../../src/reporter/wording/evidence.ts';
import { newView } from '../../src/reporter/wording/view.ts';
import { english } from '../../src/text/en/catalogue.ts';
import { madeResults, reportOptions } from './results.ts';

const [, result] = (await madeResults())[0] ?? ['', null];
if (result === null) throw new Error('no result');
const claim = result.apps.flatMap(({ claims }) => claims)[0];
if (claim === undefined) throw new Error('no claim');
const view = newView(result, reportOptions);

const year = (from: number, to: number): { from: string; to: string } => ({
  from: `${from}-02-01T00:00:00.000Z`,
  to: `${to}-02-01T00:00:00.000Z`,
});

describe('when a right met a connection', () => {
  const cases = [
    { overlap: 'none', certain: null, possible: null, words: 'no' },
    {
      overlap: 'possible',
      certain: null,
      possible: year(2011, 2014),
      words: 'possibly, from 1 Feb 2011 to 1 Feb 2014',
    },
    {
      overlap: 'certain',
      certain: year(2012, 2013),
      possible: year(2012, 2013),
      words: 'certainly, from 1 Feb 2012 to 1 Feb 2013',
    },
    {
      overlap: 'certain',
      certain: year(2012, 2013),
      possible: year(2011, 2014),
      words: 'certainly, from 1 Feb 2012 to 1 Feb 2013; possibly, from 1 Feb 2011 to 1 Feb 2014',
    },
    {
      overlap: 'certain',
      certain: null,
      possible: year(2011, 2014),
      words: 'certainly, at some time from 1 Feb 2011 to 1 Feb 2014',
    },
  ] as const;
  it.each(cases)('$words', ({ overlap, certain, possible, words }) => {
    const met = { ...claim, overlap, certainWindow: certain, possibleWindow: possible };
    expect(overlapWords(view, met)).toBe(words);
  });
});

it('a time never ends on a day before it begins', () => {
  const west = newView(result, { catalogue: english, timeZone: 'America/New_York' });
  const window = { from: '2015-01-01T00:00:00.000Z', to: '2015-01-01T02:00:00.000Z' };
  const met = { ...claim, overlap: 'possible' as const, certainWindow: null, possibleWindow: window };
  expect(overlapWords(west, met)).toBe('possibly, from 1 Jan 2015 to 1 Jan 2015');
});

describe('a day', () => {
  it('that a name or a source gives stays what it is in every zone; a moment does not', () => {
    const { day } = newView(result, { catalogue: english, timeZone: 'America/Los_Angeles' });
    expect(day('2024-05-01T00:00:00.000Z')).toBe('1 May 2024');
    expect(day('2024-05-01T00:00:01.000Z')).toBe('30 Apr 2024');
  });
});
