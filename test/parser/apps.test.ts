// Which records are of one app, where exports of several years are joined.

import { describe, expect, it } from 'vitest';
import { Diagnostics } from '../../src/model/diagnostic.ts';
import { joinApps, type ListedAppRecord } from '../../src/parser/apps/apps.ts';
import type { AppLists } from '../../src/parser/apps/app-lists.ts';

const noAppLists: AppLists = { newestDay: null, newestUnopened: null, whole: [] };

const old = { file: 'apps_and_websites/apps_and_websites.json', day: Date.UTC(2019, 7, 1) };
const late = {
  file: 'apps_and_websites_off_of_facebook/connected_apps_and_websites.json',
  day: Date.UTC(2024, 4, 1),
};
const start = Date.UTC(2012, 2, 1, 12);
let place = 0;

function record(from: typeof old, id: string | null, more: Partial<ListedAppRecord> = {}): ListedAppRecord {
  place += 1;
  return {
    name: 'Quiz',
    userAppScopedId: id,
    category: null,
    added: start,
    removed: null,
    permissions: [],
    origin: { file: from.file, pointer: `/${place}` },
    era: from === old ? '2019' : '2023',
    list: { export: String(from.day), day: from.day },
    firstListed: from.day,
    ...more,
  };
}

function idsOf(...records: readonly ListedAppRecord[]): readonly (string | null)[] {
  const apps = joinApps(records, noAppLists, new Diagnostics());
  expect(joinApps(records.toReversed(), noAppLists, new Diagnostics())).toEqual(apps);
  return apps.map(({ userAppScopedId }) => userAppScopedId);
}

describe('an app that one list has as removed', () => {
  const removed = Date.UTC(2009, 5, 1);
  const joined = (category: string): unknown =>
    joinApps(
      [record(old, '1', { category }), record(late, '1', { category: 'removed', added: null, removed })],
      noAppLists,
      new Diagnostics(),
    );

  it('and a list of a later day as active, contradicts itself, and keeps the start', () => {
    expect(joined('active')).toMatchObject([{ listedAfterRemoval: true, added: start, removed }]);
  });

  it('contradicts no list that has it as another thing', () => {
    expect(joined('inactive')).toMatchObject([{ listedAfterRemoval: false, added: null, removed }]);
  });
});

describe('an id that one list gives to two names', () => {
  const id = '10150000000000001';
  const ended = { name: 'Old Quiz', category: 'removed', added: null, removed: start };
  const again = { name: 'New Quiz', category: 'active', added: start + 1000 };
  const namesOf = (...records: readonly ListedAppRecord[]): readonly unknown[] =>
    joinApps(records, noAppLists, new Diagnostics()).map(({ name, otherNames }) => [name, ...otherNames]);

  it('is that of a renamed app where the one ended before the other began', () => {
    expect(namesOf(record(late, id, ended), record(late, id, again))).toEqual([['New Quiz', 'Old Quiz']]);
    expect(namesOf(record(late, id, again), record(late, id, ended))).toEqual([['New Quiz', 'Old Quiz']]);
  });

  it.each([
    ['both are there at once', id, { ...again, added: start - 1000 }, []],
    ['the start is not known', id, { ...again, added: null }, []],
    ['both are of one moment', id, { ...again, added: start }, []],
    ['a third has it', id, again, [{ name: 'Third Quiz' }]],
    ['a third has it that has a name of the two', id, again, [{ name: 'New Quiz', added: start + 5000 }]],
    ['it is a word', 'removed', again, []],
    ['it is one digit again and again', '0000000', again, []],
  ])('joins none where %s', (_, shared, other, more) => {
    const records = [ended, other, ...more].map((each) => record(late, shared, each));
    expect(namesOf(...records)).toHaveLength(records.length);
  });
});

describe('as many records as a list can hold', () => {
  const many = Array.from({ length: 150_000 }, (_, n) => n);

  it('of one id are joined', () => {
    const records = many.map((n) => record(late, '1', { added: start + n }));
    expect(joinApps(records, noAppLists, new Diagnostics())).toMatchObject([{ earlier: { from: start } }]);
  });

  it('of one name and start, some with an id and some without, are told apart at once', () => {
    const records = many.slice(0, 20_000).map((n) => record(late, null, { permissions: [`p${n}`] }));
    expect(joinApps([...records, record(late, '1')], noAppLists, new Diagnostics())).toHaveLength(20_001);
  });
});

describe('a record without an id', () => {
  it('is of the one app of another export with its name and start, whichever is newer', () => {
    expect(idsOf(record(old, null), record(late, '1'))).toEqual(['1']);
    expect(idsOf(record(late, null), record(old, '1'))).toEqual(['1']);
  });

  it('is an app of its own where two could be meant', () => {
    expect(idsOf(record(old, null), record(late, '1'), record(late, '2'))).toHaveLength(3);
  });

  it('is an app of its own beside one of the same list', () => {
    expect(idsOf(record(late, null), record(late, '1'))).toHaveLength(2);
  });

  it.each([{ name: 'Other' }, { added: start + 1000 }, { added: null }])('is another with %o', (more) => {
    expect(idsOf(record(old, null, more), record(late, '1'))).toHaveLength(2);
    expect(idsOf(record(old, null, more), record(late, '1', { ...more, added: null }))).toHaveLength(2);
  });
});
