// Technical details in words: everything that the checks can say has French of its own.

import { describe, expect, it } from 'vitest';
import { problemsIn } from '../../src/knowledge/check.ts';
import { faults as english } from '../../src/text/en/faults.ts';
import { faults as french } from '../../src/text/fr/faults.ts';
import { brokenDocuments } from '../knowledge/broken-documents.ts';

describe('what is wrong with a knowledge document', () => {
  it.each(brokenDocuments)('%s, in French', (_what, document) => {
    for (const problem of problemsIn(document)) {
      const said = french.knowledge(problem);
      expect(said).not.toBe(problem);
      expect(said).not.toMatch(/\b(?:the|is|no|not|without|unknown|expected|invalid)\b/i);
      expect(english.knowledge(problem)).toBe(problem);
    }
  });
});

describe('why a file could not be read', () => {
  it.each([
    ['EACCES', 'you have no permission', 'vous n’en avez pas le droit'],
    ['Z_DATA_ERROR', 'its compressed content is damaged', 'son contenu compressé est endommagé'],
    [
      'more than 200 times its compressed size',
      'more than 200 times its compressed size',
      'plus de 200 fois sa taille compressée',
    ],
    ['at /messages/3, byte 1200', 'at /messages/3, byte 1200', 'à l’endroit /messages/3, octet 1200'],
    ['shorter than stated', 'it is shorter than the zip states', 'il est plus court que ne le dit le zip'],
  ])('%s', (detail, en, fr) => {
    expect(english.reading(detail)).toBe(en);
    expect(french.reading(detail)).toBe(fr);
  });

  it('is never English in French, not even where it is not known', () => {
    expect(french.reading('something new')).toBe('défaut technique');
  });
});
