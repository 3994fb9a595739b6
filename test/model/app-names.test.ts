import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { normaliseAppName } from '../../src/model/app-names.ts';

test.each([
  ['Spotify', 'spotify'],
  ['SPOTIFY®', 'spotify'],
  ['Windows Live™ Messenger', 'windows live messenger'],
  ['  Wolfram \t Connection\n', 'wolfram connection'],
  ['Ｓｐｏｔｉｆｙ', 'spotify'],
  ['Spotify Music', 'spotify music'],
  ['Cafe\u0301', 'café'],
  ['™', ''],
  ['Spotify\u200e', 'spotify'],
  ['\u200fSpotify', 'spotify'],
  ['\u202aSpotify\u202c', 'spotify'],
  ['\u2067Spotify\u2069', 'spotify'],
  ['Spot\u00adify\u200b', 'spotify'],
  ['Drop\u200dbox\u2060', 'dropbox'],
  ['\ufeffSpotify \u200e', 'spotify'],
  ['\u061cسبوتيفاي', 'سبوتيفاي'],
])('%j is compared as %j', (name, expected) => {
  expect(normaliseAppName(name)).toBe(expected);
});

test('the trade mark sign goes before it could turn into letters', () => {
  expect(normaliseAppName('Netflix™')).not.toContain('tm');
});

test('normalising twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const once = normaliseAppName(name);
      expect(normaliseAppName(once)).toBe(once);
    }),
  );
});

test('white space and signs around a name make no difference', () => {
  const padding = fc
    .array(fc.constantFrom(' ', '\t', '\n', '\u00a0', '®', '™', '\u200e', '\u2069'))
    .map((signs) => signs.join(''));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), padding, padding, (name, before, after) => {
      expect(normaliseAppName(`${before} ${name} ${after}`)).toBe(normaliseAppName(name));
    }),
  );
});
