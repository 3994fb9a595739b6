// Invented exports of one person that hold nothing but lists of apps: of several days and layouts, with apps that were renamed,
// removed or connected again, with ids that are missing or the same for all, and without a day.

import fc from 'fast-check';
import { memoryPart } from '../../src/input/memory.ts';
import type { Part } from '../../src/input/source.ts';

type Layout = '2019' | '2021' | '2023';

export interface RandomEntry {
  readonly person: number;
  readonly name: string;
  /** Seconds; 0 = not known. */
  readonly added: number;
  readonly removed: number;
  readonly category: string;
  readonly id: 'own' | 'missing' | 'blacked-out';
}

export interface RandomList {
  /** In the export's name; null = it has another name. */
  readonly day: string | null;
  readonly layout: Layout;
  /** Whether its paths are none that another export has. */
  readonly apart: boolean;
  readonly entries: readonly RandomEntry[];
}

const days = ['2018-06-01', '2019-08-01', '2021-11-05', '2023-05-01', '2024-05-01'] as const;
const seconds = (day: string): number => Date.parse(`${day}T12:00:00Z`) / 1000;
const instants = [
  ...['2008-01-02', '2010-06-01', '2012-03-01', '2013-09-09', '2014-10-03', '2015-06-06', '2016-03-04'],
  ...['2017-02-02', '2019-01-01', '2020-02-02', '2022-01-01', '2023-09-09'],
].map(seconds);

/** Of the small knowledge base of the analyser's tests: partners, clients, requesters, those of other data, and strangers. */
const names = [
  ...['Tune Fake', 'Both Fake', 'Chatty Fake', 'Asker Fake', 'Caller Fake', 'Shop Fake', 'Quiet Fake'],
  ...['Shop Fake Outlet', 'Tune Fake Music', 'Stranger Fake', 'Other Stranger'],
];

const folders: Readonly<Record<Layout, string>> = {
  '2019': 'apps_and_websites/apps_and_websites.json',
  '2021': 'apps_and_websites_off_of_facebook/apps_and_websites.json',
  '2023': 'apps_and_websites_off_of_facebook/connected_apps_and_websites.json',
};

/** Known folders that exports have been seen to lie in. */
const ownFolders = ['', 'your_activity_across_facebook/', 'personal_information/profile_information/'];

function entryUntil(latest: number): fc.Arbitrary<RandomEntry> {
  const instant = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom(...instants.filter((each) => each < latest)) },
    { weight: 1, arbitrary: fc.constant(0) },
  );
  return fc
    .record({
      person: fc.nat({ max: 1 }),
      name: fc.constantFrom(...names),
      keepsName: fc.boolean(),
      added: instant,
      removed: instant,
      category: fc.constantFrom('active', 'active', 'inactive', 'removed', 'removed'),
      id: fc.constantFrom('own', 'own', 'own', 'own', 'missing', 'blacked-out'),
    })
    .map(({ keepsName, ...entry }): RandomEntry => ({
      ...entry,
      name: keepsName ? (names[entry.person] ?? entry.name) : entry.name,
      removed:
        entry.category === 'removed' && (entry.added === 0 || entry.removed >= entry.added)
          ? entry.removed
          : 0,
    }));
}

/** Of the latest day. */
export const randomEntry = entryUntil(Infinity);

export const randomList: fc.Arbitrary<RandomList> = fc
  .record({
    day: fc.option(fc.constantFrom(...days), { freq: 4, nil: null }),
    layout: fc.constantFrom<Layout[]>('2019', '2021', '2023'),
    apart: fc.boolean(),
    // One of the two dates is wrong then.
    isLater: fc.constantFrom(false, false, false, true),
  })
  .chain(({ day, layout, apart, isLater }) =>
    fc.record({
      day: fc.constant(day),
      layout: fc.constant(layout),
      apart: fc.constant(apart),
      entries: fc.array(entryUntil(day === null || isLater ? Infinity : seconds(day) - 86_400), {
        minLength: 1,
        maxLength: 3,
      }),
    }),
  );

/** @param place tells exports of one day, or of none, from each other */
export function partOf({ day, layout, apart, entries }: RandomList, place: number): Part {
  const isV1 = layout === '2019';
  const name = day === null ? `my copy ${place}` : `facebook-janefake-${day}-AbCdEf1${place}`;
  const list = entries.map(({ person, name: app, added, removed, category, id }) => ({
    name: app,
    added_timestamp: added,
    ...(isV1
      ? {}
      : {
          ...(id === 'missing'
            ? {}
            : { user_app_scoped_id: id === 'own' ? `1015000000000000${person + 1}` : 'x' }),
          category,
          removed_timestamp: removed,
        }),
  }));
  const folder = apart ? (ownFolders[place] ?? '') : '';
  return memoryPart(name, {
    [folder + folders[layout]]: JSON.stringify({ [isV1 ? 'installed_apps' : 'installed_apps_v2']: list }),
  });
}
