// Numbers to be shared: what is small stays hidden, and cannot be found by subtraction.

import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aggregateBatch, aggregateRows } from '../../src/batch/aggregate/aggregate.ts';
import type { Participant } from '../../src/batch/aggregate/participants.ts';
import { hiddenCells, type Meanings } from '../../src/batch/aggregate/suppression.ts';
import { temporaryFolder } from '../input/temporary.ts';
import { donations, merge, plan, run } from './small-batch.ts';
import { readCsv } from './read-csv.ts';
import { possible, smallGroups } from './subtraction.ts';
import { writeTinyExport } from './tiny-exports.ts';

interface Named {
  readonly name: string;
  readonly members: ReadonlySet<string>;
}

/** Numbered people, in cells of these sizes, one cell after the other. */
function partition(name: string, sizes: readonly number[]): readonly Named[] {
  let next = 0;
  return sizes.map((size, place) => ({
    name: `${name}${place}`,
    members: new Set(Array.from({ length: size }, () => String((next += 1)))),
  }));
}

/** Everybody could be anywhere, but for who is in a cell of this name: they are in those. */
const knowing = (within: Readonly<Record<string, readonly string[]>> = {}): Meanings<Named> => ({
  canShare: (a, b) =>
    [
      [a, b],
      [b, a],
    ].every(([one, other]) => (within[one?.name ?? ''] ?? [other?.name]).includes(other?.name ?? '')),
  tieOf: () => null,
});

const hiddenIn = (
  partitions: readonly (readonly Named[])[],
  minCell: number,
  meanings: Meanings<Named> = knowing(),
): readonly string[] => [...hiddenCells(partitions, minCell, meanings)].map(({ name }) => name).sort();

describe('hiddenCells', () => {
  it.each([
    ['nothing where all are large', [[50, 10, 30]], []],
    ['nothing for nobody', [[50, 0]], []],
    ['a small one, and the smallest other: subtraction would tell it', [[50, 3, 20]], ['a1', 'a2']],
    ['no more where two small ones are enough', [[50, 6, 5]], ['a1', 'a2']],
    ['one more where all that are hidden are few together', [[50, 2, 3, 20]], ['a1', 'a2', 'a3']],
    ['everything where there are few', [[5, 4]], ['a0', 'a1']],
    ['never one for nobody in place of one that hides something', [[50, 3, 0]], ['a0', 'a1']],
  ])('hides %s', (_, sizes, hidden) => {
    expect(
      hiddenIn(
        sizes.map((each) => partition('a', each)),
        10,
      ),
    ).toEqual(hidden);
  });

  it('hides the same people in every table, and what that makes necessary', () => {
    // b0 counts the people of a2, which a hides; b then hides another of its own.
    const a = partition('a', [50, 3, 20]);
    const rest = [...(a[0]?.members ?? []), ...(a[1]?.members ?? [])];
    const b: readonly Named[] = [
      { name: 'b0', members: a[2]?.members ?? new Set() },
      { name: 'b1', members: new Set(rest.slice(0, 30)) },
      { name: 'b2', members: new Set(rest.slice(30)) },
    ];
    expect(hiddenIn([a, b], 10)).toEqual(['a1', 'a2', 'b0', 'b2']);
  });

  it('hides a count inside another that nearly all of its people are in: the rest would show', () => {
    const [outer, inner] = [partition('a', [52, 40]), partition('b', [50, 42])];
    expect(hiddenIn([outer, inner], 10, knowing({ b0: ['a0'] }))).toEqual(['b0', 'b1']);
    expect(hiddenIn([inner, outer], 10, knowing({ b0: ['a0'] }))).toEqual(['a0', 'a1']);
    expect(hiddenIn([outer, inner], 3)).toEqual([]);
  });

  it('does not hide a small count behind people who are known to be in another', () => {
    // Of the 56 that would be hidden in a, the 50 of b0 are known to be in a1: the 2 and 2 would stand out.
    const a = partition('a', [197, 52, 2, 2]);
    const b = partition('b', [50, 203]);
    expect(hiddenIn([a, b], 10, knowing({ b0: ['a1'] }))).toEqual(['a1', 'a2', 'a3', 'b0', 'b1']);
  });

  it('hides none or all of the counts that are tied', () => {
    const [a, b] = [partition('a', [50, 12, 3]), partition('b', [40, 14, 11])];
    const tieOf = ({ name }: Named): string | null => (name === 'a1' || name === 'b1' ? 'tied' : null);
    expect(hiddenIn([a, b], 10, { ...knowing(), tieOf })).toEqual(['a1', 'a2', 'b1', 'b2']);
  });

  it('leaves nothing that can be had by subtraction in a partition, whatever the sizes', () => {
    const sizes = fc.array(fc.nat(40), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 3, max: 12 }), (each, minCell) => {
        const cells = partition('a', each);
        const hidden = hiddenCells([cells], minCell, knowing());
        const covered = cells.filter((cell) => hidden.has(cell));
        for (const cell of cells) {
          if (!hidden.has(cell)) expect(cell.members.size === 0 || cell.members.size >= minCell).toBe(true);
        }
        if (covered.length === 0) return;
        const rest = cells.filter((cell) => !hidden.has(cell) && cell.members.size > 0);
        const people = covered.reduce((sum, { members }) => sum + members.size, 0);
        expect(rest.length === 0 || (covered.length >= 2 && people >= minCell)).toBe(true);
      }),
    );
  });
});

describe('aggregateRows', () => {
  const participants = (
    groups: readonly (readonly [number, Participant])[],
  ): ReadonlyMap<string, Participant> =>
    new Map(
      groups.flatMap(([count, each], group) =>
        Array.from({ length: count }, (_, place) => [`p${group}-${place}`, each] as const),
      ),
    );

  it('counts participants, and lists no app that few of them had', () => {
    const rows = aggregateRows(
      participants([
        [40, { reading: 'full', level: 'held', apps: new Map([['spotify', 'partner']]) }],
        [12, { reading: 'full', level: 'none', apps: new Map([['spotify', 'partner-outside']]) }],
        [30, { reading: 'part', level: 'no_apps', apps: new Map() }],
        [9, { reading: 'full', level: 'held', apps: new Map([['tinder', 'requester']]) }],
        [11, { reading: 'none', level: 'not_known', apps: new Map() }],
        [15, { reading: 'full', level: 'held', apps: new Map() }],
      ]),
      10,
    );
    const shown = rows.map(({ measure, subject, category, participants: n, suppressed }) =>
      [measure, subject, category, n ?? '-', suppressed].join(' '),
    );
    expect(shown).toMatchInlineSnapshot(`
      [
        "all all all 117 false",
        "reading all full 76 false",
        "reading all none 11 false",
        "reading all part 30 false",
        "level all held 64 false",
        "level all no_apps 30 false",
        "level all none 12 false",
        "level all not_known 11 false",
        "app spotify not_connected 54 false",
        "app spotify not_known 11 false",
        "app spotify partner 40 false",
        "app spotify partner-outside 12 false",
      ]
    `);
  });

  it('withholds what tells by subtraction how few had an app, but not this one', () => {
    const rows = aggregateRows(
      participants([
        [40, { reading: 'full', level: 'held', apps: new Map([['spotify', 'partner']]) }],
        [30, { reading: 'full', level: 'no_apps', apps: new Map() }],
        [9, { reading: 'full', level: 'held', apps: new Map([['netflix', 'partner']]) }],
      ]),
      10,
    );
    const numberOf = (category: string): number | null | undefined =>
      rows.find((row) => row.category === category)?.participants;
    expect(numberOf('no_apps') === null || numberOf('not_connected') === null).toBe(true);
    expect(numberOf('held') === null || numberOf('partner') === null).toBe(true);
  });

  it.each<readonly [string, readonly (readonly [number, Participant])[]]>([
    [
      'where nobody is at a graver level',
      [
        [40, { reading: 'full', level: 'maybe', apps: new Map([['spotify', 'partner-uncertain']]) }],
        [3, { reading: 'full', level: 'maybe', apps: new Map() }],
        [60, { reading: 'full', level: 'none', apps: new Map() }],
      ],
    ],
    [
      'where others of the app are withheld',
      [
        [30, { reading: 'full', level: 'held', apps: new Map([['spotify', 'partner']]) }],
        [5, { reading: 'full', level: 'held', apps: new Map([['spotify', 'recorded']]) }],
        [4, { reading: 'full', level: 'held', apps: new Map() }],
        [6, { reading: 'full', level: 'none', apps: new Map([['spotify', 'partner-outside']]) }],
        [60, { reading: 'full', level: 'none', apps: new Map() }],
      ],
    ],
  ])('withholds an app that nearly all of a level had, %s', (_, groups) => {
    const rows = aggregateRows(participants(groups), 10);
    expect(rows.filter(({ measure }) => measure === 'level').some(({ suppressed }) => suppressed)).toBe(
      false,
    );
    const verdicts = rows.filter(({ category }) => category.startsWith('partner'));
    expect(verdicts.map(({ suppressed }) => suppressed)).toEqual(verdicts.map(() => true));
  });

  it('tells no small group to whoever adds and subtracts what it shows', () => {
    const group = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom(...possible));
    fc.assert(
      fc.property(
        fc.array(group, { minLength: 2, maxLength: 8 }),
        fc.integer({ min: 3, max: 5 }),
        (each, minCell) => {
          const rows = aggregateRows(participants(each), minCell);
          const all = each.reduce((sum, [count]) => sum + count, 0);
          expect(smallGroups(rows, all, minCell)).toEqual([]);
        },
      ),
      { numRuns: 150 },
    );
  });

  it('withholds even the number of all where they are few', () => {
    const rows = aggregateRows(participants([[9, { reading: 'full', level: 'none', apps: new Map() }]]), 10);
    expect(rows.every(({ participants: n, suppressed }) => n === null && suppressed)).toBe(true);
  });
});

describe('aggregateBatch', () => {
  it('writes a folder that says nothing of any participant, the same for any number of shards', async () => {
    const folder = donations(42);
    const texts = new Set<string>();
    for (const shards of [1, 5]) {
      const batch = await plan([folder], { shards });
      expect((await aggregateBatch(batch, 10)).missing).toHaveLength(shards);
      await run(batch);
      const { suppressed } = await aggregateBatch(batch, 10);
      expect(suppressed).toBeGreaterThan(0);
      const place = join(batch.paths.out, 'aggregates');
      expect(readdirSync(place).sort()).toEqual(['aggregates.csv', 'codebook.csv', 'datapackage.json']);
      const text = readdirSync(place)
        .map((name) => readFileSync(join(place, name), 'utf8'))
        .join('');
      for (const { exportId, participantId } of batch.manifest.exports) {
        expect(text).not.toContain(exportId);
        expect(text).not.toContain(participantId);
      }
      const sums = new Map<string, number>();
      for (const row of readCsv(join(place, 'aggregates.csv'))) {
        const n = row['participants'] ?? '';
        expect([row['suppressed'], n === '' || Number(n) >= 10]).toEqual([String(n === ''), true]);
        const key = `${row['measure']} ${row['subject']}`;
        sums.set(key, (sums.get(key) ?? 0) + Number(n));
      }
      // One of the 42 is an Instagram export.
      expect(sums.get('all all')).toBe(41);
      for (const sum of sums.values()) expect(sum).toBeLessThanOrEqual(41);
      texts.add(text);
    }
    expect(texts.size).toBe(1);
  });

  it('counts nobody for what is no export, and everybody who gave one, whether or not it could be read', async () => {
    const folder = join(temporaryFolder(), 'donations');
    mkdirSync(folder);
    const name = (person: string, made: string): string => `facebook-${person}-2024-05-01-${made}`;
    writeTinyExport(join(folder, name('ann', 'a')), 0, 'whole');
    writeTinyExport(join(folder, name('bea', 'b')), 1, 'whole');
    writeTinyExport(join(folder, name('cal', 'c')), 2, 'whole');
    writeTinyExport(join(folder, name('dan', 'd')), 3, 'html');
    // Who gave something else too.
    writeTinyExport(join(folder, 'facebook-ann-2024-06-01-e'), 4, 'instagram');
    writeTinyExport(join(folder, 'facebook-eve-2024-06-01-f'), 5, 'instagram');
    for (const stray of ['consent.pdf', 'notes.xlsx', 'readme.txt']) writeFileSync(join(folder, stray), 'x');
    writeFileSync(join(folder, 'empty.zip'), '');
    // Of these the name says that a person gave an export; nothing of it can be read.
    writeFileSync(join(folder, `${name('fay', 'g')}.zip`), '');
    writeFileSync(join(folder, `${name('gus', 'h')}.zip`), '<!DOCTYPE html><html></html>');
    for (const [who, source] of [
      ['hal', 'Facebook'],
      ['ida', 'Instagram'],
    ])
      writeFileSync(join(folder, `assignment=1_task=2_participant=${who}_source=${source}_key=3.zip`), '');
    const batch = await plan([folder], { shards: 2 });
    await run(batch);
    await aggregateBatch(batch, 1);
    const rows = readCsv(join(batch.paths.out, 'aggregates', 'aggregates.csv'));
    const counts = rows.map((row) =>
      [row['measure'], row['subject'], row['category'], row['participants']].join(' '),
    );
    expect(counts).toMatchInlineSnapshot(`
      [
        "all all all 7",
        "reading all full 3",
        "reading all none 4",
        "level all held 3",
        "level all not_known 4",
        "app spotify not_known 4",
        "app spotify partner 3",
      ]
    `);
    await merge(batch);
    const strays = readCsv(join(batch.paths.out, 'exports.csv')).filter(
      (row) => row['status'] === 'not_an_export',
    );
    expect([strays.length, batch.manifest.exports.length]).toEqual([7, 14]);
  });
});
