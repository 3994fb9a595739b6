// Columns without a grid: what stands side by side begins below what stands above it, however wide the names are.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringWidth } from '../../src/reporter/format/string-width.ts';
import { setInColumns } from '../../src/reporter/terminal/columns.ts';
import { shortName } from '../../src/reporter/terminal/page.ts';

/** Those that cli-table3 measures as a terminal does: of a skin tone or a mark of its own it knows nothing. */
const character = fc.constantFrom('a', ' ', 'é', '漢', '한', '😀', 'ا', 'W', '…');
const name = fc.string({ unit: character, minLength: 1, maxLength: 70 }).map((text) => shortName(text));

describe('columns', () => {
  it('begin at one place in every line of every row', () => {
    const mark = '|up to 5 messages';
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 60, max: 130 }),
        (names, room) => {
          const rows = setInColumns(
            names.map((each) => [
              [each, '  a partner'],
              [mark, mark],
            ]),
            room,
          );
          expect(rows).toHaveLength(names.length);
          const places = rows.flatMap((lines) =>
            lines
              .filter((line) => line.includes('|'))
              .map((line) => stringWidth(line.slice(0, line.indexOf('|')))),
          );
          expect(places).toHaveLength(2 * names.length);
          expect(new Set(places).size).toBe(1);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('begin at one place in a list of thousands, too', () => {
    const rows = Array.from({ length: 3000 }, (_, place) => [['a'.repeat(1 + (place % 23))], ['|']]);
    const places = setInColumns(rows, 80).map(([line = '']) => line.indexOf('|'));
    expect(new Set(places)).toEqual(new Set([25]));
  });

  it('are as many lines high as the highest cell, and no line ends in blanks', () => {
    expect(
      setInColumns(
        [
          [['one', 'two', 'three'], ['four']],
          [['five'], ['six', 'seven']],
        ],
        60,
      ),
    ).toEqual([
      ['one    four', 'two', 'three'],
      ['five   six', '       seven'],
    ]);
  });
});
