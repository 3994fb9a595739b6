// Numbers, dates and signs as each language writes them.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../src/text/catalogue.ts';

const { formats: english } = await loadCatalogue('en');
const { formats: french } = await loadCatalogue('fr');

/** Any number but -0, which no count is. */
const anyNumber = fc.double().map((value) => value + 0);

describe('a number', () => {
  it('has its thousands apart', () => {
    expect(english.number(1_234_567)).toBe('1,234,567');
    expect(french.number(1_234_567)).toBe('1\u202F234\u202F567');
  });

  it('is what Intl writes, though Intl is not asked', () => {
    const written = { french: new Intl.NumberFormat('fr-FR'), english: new Intl.NumberFormat('en-GB') };
    fc.assert(
      fc.property(fc.oneof(fc.maxSafeNat(), fc.nat(20_000), fc.integer(), anyNumber), (value) => {
        expect(english.number(value)).toBe(written.english.format(value));
        expect(french.number(value)).toBe(written.french.format(value));
      }),
    );
  });

  it('takes the form of the noun that its language asks for', () => {
    expect([0, 1, 2].map((value) => english.count(value, 'app', 'apps'))).toEqual([
      '0 apps',
      '1 app',
      '2 apps',
    ]);
    expect([0, 1, 2].map((value) => french.count(value, 'conversation', 'conversations'))).toEqual([
      '0 conversation',
      '1 conversation',
      '2 conversations',
    ]);
  });
});

describe('a list', () => {
  it('is what Intl writes', () => {
    for (const words of [[], ['a'], ['a', 'b'], ['a', 'b', 'c'], ['a', '', 'c', 'd']]) {
      expect(english.list(words)).toBe(new Intl.ListFormat('en-GB', { type: 'conjunction' }).format(words));
      expect(french.list(words)).toBe(new Intl.ListFormat('fr-FR', { type: 'conjunction' }).format(words));
    }
  });
});

describe('a day', () => {
  it('is the one that the zone has', () => {
    const instant = '2014-04-30T23:30:00.000Z';
    expect(english.day(instant, 'UTC')).toBe('30 Apr 2014');
    expect(english.day(instant, 'Europe/Paris')).toBe('1 May 2014');
    expect(french.day(instant, 'UTC')).toBe('30 avr. 2014');
  });

  it('is an ordinal in French when it is the first of a month, and only then', () => {
    expect(french.day('2014-05-01T00:00:00.000Z', 'UTC')).toBe('1er mai 2014');
    expect(french.day('2014-05-02T00:00:00.000Z', 'UTC')).toBe('2 mai 2014');
    expect(french.sourceDay('2014-05-01')).toBe('1er mai 2014');
  });

  it('is as precise as its source', () => {
    expect(['2014', '2014-05', '2014-05-05'].map(english.sourceDay)).toEqual([
      '2014',
      'May 2014',
      '5 May 2014',
    ]);
    expect(['2014', '2014-05', '2014-05-05'].map(french.sourceDay)).toEqual([
      '2014',
      'mai 2014',
      '5 mai 2014',
    ]);
  });
});

describe('signs', () => {
  it('stand after a no-break space in French', () => {
    expect(english.label('name', 'words')).toBe('name: words');
    expect(french.label('nom', 'mots')).toBe('nom\u00A0: mots');
    expect(english.clauses(['one', 'two', 'three'])).toBe('one; two; three');
    expect(french.clauses(['un', 'deux', 'trois'])).toBe('un\u202F; deux\u202F; trois');
  });

  it('join a list with its last word', () => {
    expect(english.list(['read', 'write', 'delete'])).toBe('read, write and delete');
    expect(french.list(['lire', 'écrire', 'supprimer'])).toBe('lire, écrire et supprimer');
  });
});
