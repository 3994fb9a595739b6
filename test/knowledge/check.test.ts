// Each check is broken once on purpose: a check that never complains protects nothing.

import { describe, expect, test } from 'vitest';
import { problemsIn } from '../../src/knowledge/check.ts';
import { brokenDocuments, withClaim } from './broken-documents.ts';
import { smallDocument } from './small-document.ts';

test('a sound document has no problems', () => {
  expect(problemsIn(smallDocument)).toEqual([]);
});

test('what is no document at all is said to be none', () => {
  expect(problemsIn(null)).toEqual([expect.stringMatching(/^document: /)]);
  expect(problemsIn([])).toEqual([expect.stringMatching(/^document: /)]);
});

describe('a complaint about', () => {
  test.each(brokenDocuments)('%s', (_what, document, complaint) => {
    expect(problemsIn(document)).toEqual(expect.arrayContaining([expect.stringMatching(complaint)]));
  });
});

test('one name may be the same in both languages', () => {
  expect(problemsIn(withClaim({ note: { en: 'Messenger', fr: 'Messenger' } }))).toEqual([]);
});
