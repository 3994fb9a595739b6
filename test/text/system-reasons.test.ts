// Why the system refused a file is said in both languages, also where Node has no name for it.

import { constants } from 'node:os';
import { describe, expect, it } from 'vitest';
import { systemReasons as english } from '../../src/text/en/system-reasons.ts';
import { systemReasons as french } from '../../src/text/fr/system-reasons.ts';

describe('reasons of the system', () => {
  it('are the same in both languages', () => {
    expect(Object.keys(french)).toEqual(Object.keys(english));
  });

  it.each([
    ['English', english],
    ['French', french],
  ])('say in %s that a quota is used up, which Node calls by its number', (_, reasons) => {
    expect(reasons[`Unknown system error -${constants.errno.EDQUOT}`]).toBe(reasons['EDQUOT']);
  });
});
