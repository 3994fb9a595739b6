// Both catalogues: complete, alike in what they carry, and written as the house writes.

import { describe, expect, it } from 'vitest';
import { languages } from '../../src/model/language.ts';
import { describeError, detectLanguage, loadCatalogue } from '../../src/text/catalogue.ts';
import { claimOfUse, faultsIn } from './typography.ts';
import { entriesOf, type Entry } from './walk.ts';

const entries = {
  en: entriesOf(await loadCatalogue('en')),
  fr: entriesOf(await loadCatalogue('fr')),
};

/** Words that both languages have. */
const alike = new Set([
  'signature',
  'application',
  'arguments',
  'command',
  'conversation',
  'conversations',
  'date',
  'export',
  'message',
  'messages',
  'note',
  'options',
  'sources',
  'traces',
  'verdict',
  'verdicts',
]);

/** The words of a text without what it was given, if a reader would take them for words of one language. */
function ownWords(words: string, kept: readonly string[]): readonly string[] {
  const own = kept.reduce((rest, name) => rest.replace(name, ''), words);
  return own.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
}

const texts = (language: 'en' | 'fr'): readonly (Entry & { readonly words: string })[] =>
  entries[language].flatMap((entry) =>
    typeof entry.words === 'string' ? [{ ...entry, words: entry.words }] : [],
  );

describe.each(languages)('the catalogue of %s', (language) => {
  it('has words for everything', () => {
    const empty = entries[language].filter(({ words }) => typeof words !== 'string' || !/\S/.test(words));
    expect(empty.map(({ place }) => place)).toEqual([]);
  });

  it('keeps the names and numbers that it is given', () => {
    const lost = texts(language).flatMap(({ place, words, kept }) =>
      kept.filter((name) => !words.includes(name)).map((name) => `${place} lost ${name}`),
    );
    expect(lost).toEqual([]);
  });

  it('leaves no value unnamed', () => {
    const unnamed = texts(language).filter(({ words }) => /\b(?:undefined|NaN|null)\b|\[object/.test(words));
    expect(unnamed).toEqual([]);
  });

  it('says what could be, never what was done', () => {
    expect(texts(language).filter(({ words }) => claimOfUse[language].test(words))).toEqual([]);
  });

  it('is set as the house sets it', () => {
    const faults = texts(language).flatMap(({ place, words }) =>
      faultsIn(words, language).map((fault) => `${place} has ${fault}: ${words}`),
    );
    expect(faults).toEqual([]);
  });
});

describe('the two languages', () => {
  it('have the same entries', () => {
    const places = (language: 'en' | 'fr'): readonly string[] =>
      entries[language].map(({ place }) => place).toSorted();
    expect(places('fr')).toEqual(places('en'));
  });

  it('differ in every text, but for a few words that both have', () => {
    const english = new Map(texts('en').map(({ place, words }) => [place, words]));
    const same = texts('fr').filter(
      ({ place, words, kept }) =>
        english.get(place) === words && ownWords(words, kept).some((word) => !alike.has(word)),
    );
    expect(same).toEqual([]);
  });
});

describe('the test of claims of use', () => {
  it.each([
    ['en', 'This app did read your messages.'],
    ['en', 'It has read your messages.'],
    ['fr', 'Cette application a lu vos messages.'],
    ['fr', 'Elles ont déjà consulté vos messages.'],
  ] as const)('finds one in %s: %s', (language, words) => {
    expect(words).toMatch(claimOfUse[language]);
  });
});

describe('the language', () => {
  it.each([
    [{ LANG: 'fr_FR.UTF-8' }, 'fr'],
    [{ LANG: 'fr' }, 'fr'],
    [{ LANG: 'fr_FR.UTF-8', LC_ALL: 'en_GB.UTF-8' }, 'en'],
    [{ LANG: 'en_GB.UTF-8', LC_MESSAGES: 'fr_CA' }, 'fr'],
    [{ LANG: 'en_GB.UTF-8', LC_ALL: '', LC_MESSAGES: 'fr_BE' }, 'fr'],
    [{ LANG: 'fry' }, 'en'],
    [{ LANG: 'C' }, 'en'],
    [{}, 'en'],
  ])('for %o is %s', (env, language) => {
    expect(detectLanguage(env)).toBe(language);
  });
});

describe('an error', () => {
  it('is described in the language of the catalogue', async () => {
    const error = { code: 'zip-encrypted', data: { part: 'some.zip' } } as const;
    expect(describeError(await loadCatalogue('en'), error).message).toBe(
      'The zip "some.zip" is protected with a password.',
    );
    expect(describeError(await loadCatalogue('fr'), error).message).toBe(
      'Le zip «\u00A0some.zip\u00A0» est protégé par un mot de passe.',
    );
  });
});
