import { expect, test } from 'vitest';
import { pathBefore, pathBeforeCopy } from '../../src/parser/inventory/altered-names.ts';

test.each([
  ['messages/inbox/bob_100/.message_1.json.icloud', 'messages/inbox/bob_100/message_1.json'],
  ['inbox/bob_100/message_1.json.crdownload', 'inbox/bob_100/message_1.json'],
  ['inbox/bob_100/message_1.json.part', 'inbox/bob_100/message_1.json'],
  ['inbox/bob_100/message_1.json.txt', 'inbox/bob_100/message_1.json'],
  ['inbox/bob_100/message_1.json.gz', 'inbox/bob_100/message_1.json'],
  ['inbox/bob_100/message_1.json.gz.part', 'inbox/bob_100/message_1.json'],
  ['inbox/bob_100/message_1.json~', 'inbox/bob_100/message_1.json'],
  ['inbox/bob_100/#message_1.json#', 'inbox/bob_100/message_1.json'],
  ['inbox/bob_100/.message_1.json.Xy12Za', 'inbox/bob_100/message_1.json'],
  ['inbox/bob_100/~syncthing~message_1.json.tmp', 'inbox/bob_100/message_1.json'],
  ['inbox/bob_100/.~lock.message_1.json#', 'inbox/bob_100/message_1.json'],
  ['inbox/bob_100/message_1.jso', 'inbox/bob_100/message_1.json'],
  ['inbox/bob_100/message_12', 'inbox/bob_100/message_12.json'],
  ['message.gz', 'message.json'],
  ['Bob.Made_1.json.part', 'Bob.Made_1.json'],
])('%s was %s', (path, before) => {
  expect(pathBefore(path)).toBe(before);
});

test.each([
  'inbox/bob_100/message_1.html',
  'inbox/bob_100/message_1.json/photo.jpg',
  'inbox/bob_100/photos/10.jpg',
  'inbox/bob_100/messages',
  'inbox/bob_100/my.jsonified.txt',
  '.json.icloud',
])('%s is a name as any other', (path) => {
  expect(pathBefore(path)).toBeNull();
});

test.each([
  ['apps_and_websites/apps_and_websites (1).json', 'apps_and_websites/apps_and_websites.json'],
  ['a/connected_apps_and_websites 2.json', 'a/connected_apps_and_websites.json'],
  ['a/your_off-facebook_activity - Kopie (2).json', 'a/your_off-facebook_activity.json'],
  ['a (1)/apps_and_websites.json', 'a (1)/apps_and_websites.json'],
  ['a/connected_apps_and_websites.json.txt', 'a/connected_apps_and_websites.json.txt'],
  ['a/apps_and_websites.1.json', 'a/apps_and_websites.1.json'],
  ['a/connected_apps_and_websites_1.json', 'a/connected_apps_and_websites.json'],
  ['a/connected_apps_and_websites-1.json', 'a/connected_apps_and_websites.json'],
  ['a/Connected_apps_and_websites-Kopie.json', 'a/Connected_apps_and_websites.json'],
  ['a/connected_apps_and_websites_copy.json', 'a/connected_apps_and_websites.json'],
  ['a/connected_apps_and_websites~1.json', 'a/connected_apps_and_websites.json'],
  ['a/connected_apps_and_websites.json.json', 'a/connected_apps_and_websites.json'],
  ['a/Kopie von connected_apps_and_websites.json', 'a/connected_apps_and_websites.json'],
  ['a/Copy of apps_and_websites (1).json', 'a/apps_and_websites.json'],
  ['a/posts_from_apps_and_websites_2.json', 'a/posts_from_apps_and_websites.json'],
  ['a/your_off-facebook_activity-1.json', 'a/your_off-facebook_activity.json'],
  ['a/your_off-facebook_activity_settings.json', 'a/your_off-facebook_activity_settings.json'],
  ['a/my_apps_and_websites.json', 'a/my_apps_and_websites.json'],
  ['a/connected_apps_and_websites_settings.json', 'a/connected_apps_and_websites_settings.json'],
  ['a/your_off-facebook_activity.json', 'a/your_off-facebook_activity.json'],
  ['a/message_1.json', 'a/message_1.json'],
])('%s is a copy of %s, or is none', (path, before) => {
  expect(pathBeforeCopy(path)).toBe(before);
});
