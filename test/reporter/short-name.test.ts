// Names from the export as they are shown: on one line, as wide as allowed, and never one that no line could be broken in.

import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stringWidth } from '../../src/reporter/format/string-width.ts';
import { shortName, wrapLines } from '../../src/reporter/terminal/page.ts';

const family = '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}';

it.each([
  ['an ordinary one', 'Spotify', 60, 'Spotify'],
  ['one that just fits', 'a'.repeat(10), 10, 'a'.repeat(10)],
  ['one that is too long', 'a'.repeat(11), 10, `${'a'.repeat(9)}…`],
  ['wide characters that just fit', '한국어', 6, '한국어'],
  ['wide characters', '한국어', 5, '한국…'],
  ['an emoji of several, never cut in two', `ab${family}cd`, 4, `ab…`],
  [
    'letters of syllables, which join',
    '\u1112\u1161\u11ab\u1100\u116e\u11a8'.repeat(5),
    60,
    '\u1112\u1161\u11ab\u1100\u116e\u11a8'.repeat(5),
  ],
  // found by the fuzzer
  ['letters that join without end', `ab\u11b5${'\u11b5'.repeat(30)}c`, 60, 'ab…'],
  ['signs that join without end', `x${'\u0903'.repeat(30)}`, 60, `x${'\u0903'.repeat(4)}`],
])('%s', (_, name, columns, shown) => {
  expect(shortName(name, columns)).toBe(shown);
});

it('any name is as wide as allowed, and breaks into lines', () => {
  const letters = fc.constantFrom(
    'a',
    ' ',
    'é',
    '한',
    '\u1100',
    '\u1161',
    '\u11b5',
    '\u0903',
    '\u0301',
    'ﾞ',
    '\u{1f468}',
    '\u200d',
  );
  fc.assert(
    fc.property(
      fc.string({ unit: letters, maxLength: 90 }),
      fc.integer({ min: 12, max: 80 }),
      (name, columns) => {
        const shown = shortName(name, columns);
        expect(stringWidth(shown)).toBeLessThanOrEqual(columns);
        for (const line of wrapLines(`in ${shown}, of which`, 40))
          expect(stringWidth(line)).toBeLessThanOrEqual(40);
      },
    ),
    { numRuns: 300 },
  );
});
