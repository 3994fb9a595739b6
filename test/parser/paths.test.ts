import { describe, expect, it } from 'vitest';
import { fileKind } from '../../src/parser/inventory/file-kinds.ts';
import { belowRoot } from '../../src/parser/inventory/paths.ts';
import {
  withoutPerson,
  withoutPersonInDetail,
  withoutPersonalKeys,
  withoutUser,
} from '../../src/parser/redact.ts';
import { copyMark, threadPath } from '../../src/parser/inventory/thread-paths.ts';

describe('belowRoot', () => {
  it.each([
    ['messages/inbox/a_1/message_1.json', 'messages/inbox/a_1/message_1.json'],
    ['facebook-jane/messages/inbox/a_1/message_1.json', 'messages/inbox/a_1/message_1.json'],
    ['x/y/your_activity_across_facebook/messages/a', 'your_activity_across_facebook/messages/a'],
    ['personal_information/profile_information/your_facebook_activity/messages/a', undefined],
    ['Jane Fake_1.json', undefined],
    ['e2ee/Jane Fake_1.json', undefined],
  ])('%s', (path, below = path) => {
    expect(belowRoot(path)).toBe(below);
  });
});

describe('threadPath', () => {
  it.each([
    ['messages/bob_abc/message.json', 'bob_abc', null, true],
    ['messages/inbox/bob_1/message_10.json', 'bob_1', 'inbox', true],
    ['x/your_facebook_activity/messages/e2ee_cutover/bob_1/message_1.json', 'bob_1', 'e2ee_cutover', true],
    ['Messages/Inbox/Bob_1/Message_1.json', 'Bob_1', 'inbox', true],
    ['messages/new_section/bob_1/message_1.json', 'bob_1', 'new_section', false],
    ['inbox/bob_1/message_1.json', 'bob_1', 'inbox', true],
    ['bob_1/message_1.json', 'bob_1', null, true],
    ['message_1.json', 'the part', null, true],
    ['messages/inbox/bob_1/message_1 (1).json', 'bob_1', 'inbox', true],
    ['messages/bob_abc/message 2.json', 'bob_abc', null, true],
    ['messages/new_section/bob_1/message_1 - Copie.json', 'bob_1', 'new_section', false],
    ['inbox/bob_1/message_1_1.json', 'bob_1', 'inbox', true],
  ])('%s', (path, conversation, section, knownSection) => {
    expect(threadPath(path, 'the part')).toEqual({ conversation, section, knownSection });
  });

  it.each([
    'messages/autofill_information.json',
    'messages/inbox/a_1/message_1.html',
    'messages/inbox/a/messages.json',
    'messages/inbox/message_1 (1).json',
    'messages/message_1 (1).json',
    'messages/inbox/a_1/files/message_1 (1).json',
    'project/source/message_1 (1).json',
  ])('%s is none', (path) => {
    expect(threadPath(path, 'the part')).toBeNull();
  });
});

describe('copyMark', () => {
  it.each([
    ['message_1.json', ''],
    ['message.json', ''],
    ['Message_1 (1).json', ' (1)'],
    ['message_12 2.json', ' 2'],
    ['message 2.json', ' 2'],
    ['message_1 - Kopie.json', ' - kopie'],
    ['message_1_1.json', '_1'],
    ['message_1.json.json', '.json'],
    ['message_1のコピー.json', 'のコピー'],
    ['Copy of message_1.json', 'copy of message_1.json'],
  ])('%s', (name, mark) => {
    expect(copyMark(`messages/inbox/bob_1/${name}`)).toBe(mark);
  });
});

describe('fileKind', () => {
  it.each([
    ['apps/installed_apps.json', 'connected-apps'],
    ['apps_and_websites/apps_and_websites.json', 'connected-apps'],
    ['a/b/apps_and_websites_off_of_facebook/connected_apps_and_websites.json', 'connected-apps'],
    ['apps_and_websites_off_of_facebook/your_apps.json', 'other-known'],
    ['facebook_gaming/instant_games.json', 'other-known'],
    ['apps_and_websites_off_of_facebook/new_file.json', 'unknown'],
    ['ads_information/advertisers_you_have_seen.json', 'other-json'],
    ['messages/support_messages.json', 'other-known'],
    ['groups/your_group_messages/123.json', 'other-json'],
    ['your_facebook_activity/groups/your_group_messages/123.json', 'other-json'],
    ['Jane Fake_12.json', 'e2ee-candidate'],
    ['messages/Jane Fake_12.json', 'e2ee-candidate'],
    ['your_instagram_activity/messages/inbox/a_1/message_1.json', 'instagram'],
    ['__MACOSX/messages/inbox/a_1/message_1.json', 'junk'],
    ['messages/inbox/a_1/._message_1.json', 'junk'],
    ['messages/.DS_Store', 'junk'],
    ['facebook_123.zip', 'archive'],
    ['messages/inbox/a_1/photos/1.jpg', 'media'],
    ['messages/inbox/a_1/message_1 (1).json', 'thread'],
    ['messages/inbox/a_1/new_file.json', 'unknown'],
    ['messages/inbox/new_file.json', 'unknown'],
    ['messages/inbox/a_1/files/new_file.json', 'other-json'],
    ['messages/inbox/a_1/files/apps_and_websites.json', 'other-json'],
    ['messages/a_1/files/profile_information.json', 'other-json'],
    ['messages/inbox/a_1/videos/x/message_1.json', 'other-json'],
    ['inbox/a_1/media/your_off-facebook_activity.json', 'other-json'],
    ['messages/inbox/files/message_1.json', 'thread'],
    ['files/connected_apps_and_websites.json', 'connected-apps'],
    ['messages/x/files/apps_and_websites/apps_and_websites.json', 'connected-apps'],
    ['messages/stickers_used/new_file.json', 'other-json'],
    ['your_facebook_activity/marketplace/inbox/a_1/new_file.json', 'other-json'],
    ['apps_and_websites_off_of_facebook/no-data.txt', 'no-data'],
    ['start_here.html', 'html'],
  ])('%s is %s', (path, kind) => {
    expect(fileKind(path, 'part').is).toBe(kind);
  });
});

describe('what is meant to be shared', () => {
  it.each([
    ['facebook-janefake-12-4-2025-AbCdEf12-2.zip', 'facebook-<user>-12-4-2025-<id>-2.zip'],
    ['facebook-janefake-2024-05-01-AbCdEf12-1.zip', 'facebook-<user>-2024-05-01-<id>-1.zip'],
    ['facebook-janefake-09_02_2023-jKOnRXtv', 'facebook-<user>-09_02_2023-<id>'],
    ['Jane Fake.zip', '<name>.zip'],
    ['Jane Fake', '<name>'],
  ])('%s', (name, shared) => {
    expect(withoutUser(name)).toBe(shared);
  });

  it.each([
    ['messages/inbox/bobmadeup_1/message_1.json', 'messages/inbox/<thread>/message_1.json'],
    ['messages/bobmadeup_1/message.json', 'messages/<thread>/message.json'],
    ['messages/Bob Made-Up_1.json', 'messages/<file>.json'],
    ['Bob Made-Up_1.json', '<file>.json'],
    ['bob_1.json', '<file>.json'],
    ['Jane/notes.json', '<folder>/<file>.json'],
    ['messages/janefake.json', 'messages/<file>.json'],
    ['messages/new_section', 'messages/new_section'],
    ['messages/new_section/bobmadeup_1/message_1.json', 'messages/new_section/<thread>/message_1.json'],
    ['messages/Jane Fake/bobmadeup_1/message_1.json', 'messages/<folder>/<thread>/message_1.json'],
    ['messages/inbox/bobmadeup_1/jane_secret.json', 'messages/inbox/<thread>/<file>.json'],
    [
      'apps_and_websites_off_of_facebook/janefake/x.json',
      'apps_and_websites_off_of_facebook/<folder>/<file>.json',
    ],
    ['apps_and_websites_off_of_facebook/new_file.json', 'apps_and_websites_off_of_facebook/new_file.json'],
    ['facebook-janefake-2024-05-01-x-1.zip', 'facebook-<user>-2024-05-01-<id>-1.zip'],
  ])('%s', (path, shared) => {
    expect(withoutPerson(path)).toBe(shared);
  });

  it('shows keys as programs name them, and no others', () => {
    expect(withoutPersonalKeys('/installed_apps_v2/3/userAppScopedId')).toBe(
      '/installed_apps_v2/3/userAppScopedId',
    );
    expect(withoutPersonalKeys('/Jane Fake/10150000000000001/a~1b/0')).toBe('/<key>/<key>/<key>/0');
    expect(withoutPersonInDetail('at /messages/Jane Fake/2, byte 17')).toBe('at /messages/<key>/2, byte 17');
    expect(withoutPersonInDetail('byte 17')).toBe('byte 17');
  });
});
