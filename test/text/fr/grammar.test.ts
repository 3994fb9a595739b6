// French words put together: number, elision, articles.

import { describe, expect, it } from 'vitest';
import { of, on, plural, the } from '../../../src/text/fr/grammar.ts';
import { report } from '../../../src/text/fr/report.ts';

describe('French grammar', () => {
  it('has the singular for zero and one', () => {
    expect([0, 1, 2, 23].map((count) => plural(count, 'message', 'messages'))).toEqual([
      'message',
      'message',
      'messages',
      'messages',
    ]);
  });

  it('elides before a vowel', () => {
    expect(of('lire')).toBe('de lire');
    expect(of('écrire et supprimer')).toBe('d’écrire et supprimer');
  });

  it('has an article before a day, and none before a month or a year', () => {
    expect(['5 mai 2013', '1er mai 2013', 'mai 2013', '2013', 'l’export (1er mai 2024)'].map(the)).toEqual([
      'le 5 mai 2013',
      'le 1er mai 2013',
      'mai 2013',
      '2013',
      'l’export (1er mai 2024)',
    ]);
    expect(['5 mai 2013', 'mai 2013', '2013'].map(on)).toEqual(['le 5 mai 2013', 'en mai 2013', 'en 2013']);
  });
});

describe('the answer in French', () => {
  it('agrees with the number of apps', () => {
    expect(report.answer.held('2', '61', 2, 'lire, écrire et supprimer')).toBe(
      'Sur vos 61 applications connectées, 2 détenaient un droit documenté de lire, écrire et supprimer vos messages pendant que votre compte y était relié.',
    );
    expect(report.answer.held('1', '61', 1, null)).toBe(
      'Sur vos 61 applications connectées, 1 détenait un droit documenté sur vos messages pendant que votre compte y était relié.',
    );
    expect(report.answer.held('1', '1', 1, 'écrire')).toBe(
      'Votre seule application connectée détenait un droit documenté d’écrire vos messages pendant que votre compte y était relié.',
    );
  });
});
