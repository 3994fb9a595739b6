// Which export lists an app last: what follows, and what does not, from a list that does not name it.

import { describe, expect, it } from 'vitest';
import { listedOnlyUntil, newestDayOf, type WholeAppList } from '../../src/parser/apps/app-lists.ts';
import { memoryPart } from '../../src/input/memory.ts';
import { takeInventory } from '../../src/parser/inventory/inventory.ts';

const older = Date.UTC(2023, 4, 1);
const night = 86_400_000;
const newer = Date.UTC(2024, 4, 1);

function list(day: number | null, more: Partial<WholeAppList> = {}): WholeAppList {
  return { export: day === null ? 'folder' : String(day), day, era: '2023', ...more };
}

const record = (day: number | null, added = Date.UTC(2012, 0)) =>
  ({ added, era: '2023', list: list(day, { export: day === null ? 'mine' : String(day) }) }) as const;

describe('an app of an export with a day', () => {
  it.each([
    ['is listed by the newest', older, [list(older)], null],
    ['is of an older export, and the newest has no list, or one that broke off', newer, [], { day: older }],
    ['is not in the newest list', newer, [list(older), list(newer)], { day: older }],
    ['is of the first night of an export of two days', older + night, [], null],
    ['is not in a list of the next day', older + night, [list(older + night)], { day: older }],
    ['is not in a list of a year before', older, [list(older - 365 * night)], null],
    ['is not in a list without a day, which may be newer', older, [list(null)], { day: older }],
    ['is not in a list without a day of an older layout', older, [list(null, { era: '2019' })], null],
  ])('%s', (_, newestDay, whole, expected) => {
    const one = record(older);
    expect(listedOnlyUntil(one, [one], { newestDay, whole })).toEqual(expected);
  });

  it('is as of the last of its records', () => {
    const records = [record(older), record(newer)] as const;
    expect(listedOnlyUntil(records[0], records, { newestDay: newer, whole: [list(newer)] })).toBeNull();
  });
});

describe('an app of an export without a day', () => {
  const mine = list(null, { export: 'mine' });
  it.each([
    ['is of the only list', [mine], null],
    ['is not in another list, which may be newer', [mine, list(null)], { day: null }],
    ['is not in a list with a day', [mine, list(newer)], { day: null }],
    ['was added after that day', [mine, list(Date.UTC(2011, 0))], null],
    ['is not in a list of an older layout', [mine, list(null, { era: '2019' })], null],
  ])('%s', (_, whole, expected) => {
    const one = record(null);
    expect(listedOnlyUntil(one, [one], { newestDay: newer, whole })).toEqual(expected);
  });
});

it('the newest day is that of an export, whatever it holds', async () => {
  const parts = [
    ['facebook-jane-2023-05-01-a', 'apps_and_websites_off_of_facebook/connected_apps_and_websites.json'],
    ['facebook-jane-2024-05-01-b', 'your_facebook_activity/messages/no-data.txt'],
    ['instagram-jane-2025-05-01-c', 'your_instagram_activity/messages/inbox/bob_1/message_1.json'],
    ['facebook-jane-2017-05-01-d', 'apps_and_websites_off_of_facebook/connected_apps_and_websites.json'],
  ].map(([name = '', path = '']) => memoryPart(name, { [path]: '{}' }));
  expect(newestDayOf(await takeInventory(parts))).toBe(newer);
});
