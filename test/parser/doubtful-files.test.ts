// What a file is by its first bytes does not depend on how many of them come at once. (Found by the fuzzer.)

import { describe, expect, it } from 'vitest';
import { memoryPart } from '../../src/input/memory.ts';
import { isToldBy, tellingKey } from '../../src/parser/inventory/doubtful-files.ts';
import { takeInventory } from '../../src/parser/inventory/inventory.ts';

const apps = '{"installed_apps_v2": [{"name": "Spotify", "added_timestamp": 1330000000}]}';
const chat = '{"participants": ["Jane Fake", "Bob Made-Up"], "threadName": "Bob Made-Up_7", "messages": []}';

describe('a file that its name does not tell', () => {
  it.each([1, 7, 16, 100, 65_536])('is told by its beginning, %i bytes at a time', async (chunkBytes) => {
    const part = memoryPart(
      'facebook-janefake-2024-05-01-AbCdEf12',
      {
        'your_facebook_activity/messages/inbox/bobmadeup_1/message_1.json': chat,
        'apps_and_websites_off_of_facebook/renamed.json': apps,
        'Encrypted chats/Bob Made-Up_7.json': chat,
      },
      { chunkBytes },
    );
    const { files } = await takeInventory([part]);
    expect(files.map(({ kind }) => kind.is)).toEqual(['e2ee-candidate', 'connected-apps', 'thread']);
  });
});

it.each([
  ['other-json', 'your_facebook_activity/messages/inbox/bobmadeup_1/files/'],
  ['other-json', 'your_facebook_activity/messages/files/'],
  ['other-json', 'messages/photos/'],
  ['unknown', 'your_facebook_activity/messages/inbox/bobmadeup_1/'],
  ['unknown', 'messages/bobmadeup_1/'],
])(
  'a list of apps that a friend sent is none of this person’s, though there is no other: %s in %s',
  async (is, folder) => {
    const names = ['apps_and_websites.json', 'mine.json', 'connected_apps_and_websites_1.json'];
    const sent = Object.fromEntries(names.map((name) => [`${folder}${name}`, apps]));
    const { files } = await takeInventory([memoryPart('facebook-janefake-2024-05-01-AbCdEf12', sent)]);
    expect(files.map(({ kind }) => kind.is)).toEqual([is, is, is]);
  },
);

it.each([
  'messages/apps_and_websites_off_of_facebook/connected_apps_and_websites.json',
  'messages/apps_and_websites_off_of_facebook/renamed.json',
  'messages/files/your_facebook_activity/apps/apps_and_websites.json',
  'messages/inbox/bobmadeup_1/apps_and_websites/apps_and_websites.json',
])('one in a folder of an export is the person’s, in whatever folder that was put: %s', async (path) => {
  const { files } = await takeInventory([memoryPart('copy', { [path]: apps })]);
  expect(files.map(({ kind }) => kind.is)).toEqual(['connected-apps']);
});

it('a key that tells a kind tells a file that holds nothing else, and no other kind', () => {
  const kinds = ['connected-apps', 'app-posts', 'off-meta-activity', 'e2ee-candidate', 'thread'] as const;
  expect(kinds.map((kind) => tellingKey(kind))).not.toContain(null);
  for (const kind of kinds) {
    const head = `{\n  "${tellingKey(kind) ?? ''}":\n`;
    expect(kinds.filter((other) => isToldBy(head, other))).toEqual([kind]);
  }
  expect(tellingKey('profile')).toBeNull();
  // Until 2020 without the number.
  expect(isToldBy('{"installed_apps": [', 'connected-apps')).toBe(true);
});
