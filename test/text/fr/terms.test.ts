// One word for one thing in French, wherever it is said.

import { expect, it } from 'vitest';
import { french } from '../../../src/text/fr/catalogue.ts';
import { entriesOf } from '../walk.ts';

it('what a person is asked to send is a “rapport d’anomalie”', () => {
  const texts = entriesOf(french).map(({ words }) => String(words));
  expect(texts.filter((words) => /\bbugs?\b|bogue/i.test(words))).toEqual([]);
  expect(texts.filter((words) => words.includes('rapport d’anomalie')).length).toBeGreaterThan(5);
});
