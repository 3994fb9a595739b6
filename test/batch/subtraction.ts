// Whoever reads the aggregates, knows what their words mean, and adds and subtracts in every way, for the tests.

import type { AggregateRow } from '../../src/batch/aggregate/aggregate.ts';
import type { Participant } from '../../src/batch/aggregate/participants.ts';
import type { VerdictId } from '../../src/model/verdict.ts';

const order = ['held', 'maybe', 'open', 'none', 'no_apps', 'not_known'] as const;
const verdictOf = {
  partner: 'held',
  recorded: 'held',
  'partner-uncertain': 'maybe',
  'platform-open': 'open',
  'partner-outside': 'none',
} as const satisfies Partial<Record<VerdictId, (typeof order)[number]>>;
const verdicts = ['partner', 'recorded', 'partner-uncertain', 'platform-open', 'partner-outside'] as const;
const apps = ['spotify', 'netflix'] as const;

/** All that a participant can be, with these verdicts of two apps. */
export const possible: readonly Participant[] = order.flatMap((level) => {
  const had = [null, ...verdicts.filter((verdict) => isAtMost(verdictOf[verdict], level))];
  const hasList = level !== 'not_known';
  const readings = hasList ? (['full', 'part'] as const) : (['part', 'none'] as const);
  return readings.flatMap((reading) =>
    had.flatMap((first) =>
      had.map((second) => {
        const found = [first, second].flatMap((verdict, place) =>
          verdict === null ? [] : [[apps[place] ?? '', verdict] as const],
        );
        return { reading, level, apps: new Map(found) };
      }),
    ),
  );
});

function isAtMost(level: (typeof order)[number], gravest: (typeof order)[number]): boolean {
  return gravest !== 'no_apps' && gravest !== 'not_known' && order.indexOf(level) >= order.indexOf(gravest);
}

/** A number that is known, and of which of the participants that there can be it is. */
interface Known {
  readonly name: string;
  readonly people: number;
  readonly counts: (participant: Participant) => number;
}

/**
 * Every sum of numbers of one measure, less or more such sums of two others, that counts nobody less than not at all, and yet
 * comes to a small number.
 * @param all participants
 */
export function smallGroups(rows: readonly AggregateRow[], all: number, minCell: number): readonly string[] {
  if (all < minCell) return [];
  const keys = [...new Set(rows.map(({ measure, subject }) => `${measure} ${subject}`))].filter(
    (key) => key !== 'all all',
  );
  const categories = new Map(
    keys.map((key) => [key, rows.filter(({ measure, subject }) => `${measure} ${subject}` === key)]),
  );
  // Whoever is in a category that is not listed does not exist.
  const types = possible.filter((participant) =>
    keys.every((key) =>
      (categories.get(key) ?? []).some(({ category }) => category === categoryOf(key, participant)),
    ),
  );
  const sums = keys.map((key) => signed(sumsOf(key, categories.get(key) ?? [], all)));
  const found: string[] = [];
  for (const [a, first] of sums.entries())
    for (const [b, second] of sums.slice(a + 1).entries())
      for (const third of [[nothing], ...sums.slice(a + b + 2)])
        for (const x of first)
          for (const y of second)
            for (const z of third) {
              const people = x.people + y.people + z.people;
              if (people <= 0 || people >= minCell) continue;
              if (types.every((type) => x.counts(type) + y.counts(type) + z.counts(type) >= 0))
                found.push(`${x.name} ${y.name} ${z.name} = ${people}`);
            }
  return found;
}

const nothing: Known = { name: '', people: 0, counts: () => 0 };

function signed(sums: readonly Known[]): readonly Known[] {
  const negative = sums.map(({ name, people, counts }) => ({
    name: `- (${name})`,
    people: -people,
    counts: (participant: Participant) => -counts(participant),
  }));
  return [nothing, ...sums, ...negative];
}

function sumsOf(key: string, rows: readonly AggregateRow[], all: number): readonly Known[] {
  const shown = rows.filter(({ participants }) => participants !== null);
  const withheld = rows.filter(({ participants }) => participants === null).map(({ category }) => category);
  const rest = all - shown.reduce((sum, { participants }) => sum + (participants ?? 0), 0);
  const told = [
    ...shown.map(({ category, participants }) => ({ names: [category], people: participants ?? 0 })),
    ...(withheld.length === 0 ? [] : [{ names: withheld, people: rest }]),
  ];
  const sums: { readonly names: readonly string[]; readonly people: number }[] = [{ names: [], people: 0 }];
  for (const { names, people } of told)
    sums.push(...sums.map((sum) => ({ names: [...sum.names, ...names], people: sum.people + people })));
  return sums.slice(1).map(({ names, people }) => ({
    name: `${key} ${names.join('+')}`,
    people,
    counts: (participant) => (names.includes(categoryOf(key, participant)) ? 1 : 0),
  }));
}

function categoryOf(key: string, { reading, level, apps: found }: Participant): string {
  if (key === 'reading all') return reading;
  if (key === 'level all') return level;
  return found.get(key.slice('app '.length)) ?? (level === 'not_known' ? 'not_known' : 'not_connected');
}
