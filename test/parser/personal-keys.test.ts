// Which keys are shown to others: those of Facebook's programs, and no name of anybody.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutPersonalKey } from '../../src/model/personal-keys.ts';
import { attachmentKeys, messageKeys, threadKeys } from '../../src/parser/threads/keys.ts';
import { scannerKeys } from '../../src/parser/scan/keys.ts';

const known = [
  ...attachmentKeys,
  ...messageKeys,
  ...threadKeys,
  ...scannerKeys.map(({ key }) => key),
  ...['installed_apps', 'installed_apps_v2', 'name', 'added_timestamp', 'time_added', 'user_app_scoped_id'],
  ...['category', 'removed_timestamp', 'permissions', 'timestamp', 'media', 'label_values', 'fbid', 'title'],
  ...['href', 'ent_name', 'label', 'ent_field_name', 'value', 'timestamp_value', 'vec', 'dict'],
  ...['app_posts', 'app_posts_v2', 'attachments', 'data', 'tags', 'events', 'id', 'type'],
  ...[
    'off_facebook_activity',
    'off_facebook_activity_v2',
    'profile',
    'profile_v2',
    'full_name',
    'first_name',
    'current_city',
    'registration_timestamp',
  ],
];
const fresh = [
  ...['granted_permissions', 'data_access_expiration', 'login_count', 'new_field', 'isEdited'],
  ...['is_pinned', 'e2ee_cutover', 'page_scoped_id', 'installed_apps_v3', 'last_active_time'],
];

const names = [
  'anna',
  'schmidt',
  'jane',
  'fake',
  'bob',
  'madeup',
  'grant',
  'mark',
  'will',
  'art',
  'rose',
  'kanari',
];

describe('a key', () => {
  it.each([...new Set([...known, ...fresh])])('%s is shown', (key) => {
    expect(withoutPersonalKey(key)).toBe(key);
  });

  it.each([
    'anna schmidt',
    'annaSchmidt',
    'anna_schmidt',
    'anna',
    'Anna',
    'grant_page',
    'mark',
    'ai',
    'will_call',
  ])('%s is not', (key) => {
    expect(withoutPersonalKey(key)).toBe('<key>');
  });

  it.each([
    'message_1000000001',
    'id_123',
    '42',
    'name_',
    '_name',
    'name__id',
    'Name',
    'n\u00e1me',
    'name id',
    '',
  ])('%j is not', (key) => {
    expect(withoutPersonalKey(key)).toBe('<key>');
  });

  it('with a name in any part of it is not', () => {
    const word = fc.constantFrom('messages', 'name', 'last', 'of', 'with');
    const parts = fc.tuple(
      fc.array(word, { maxLength: 3 }),
      fc.constantFrom(...names),
      fc.array(word, { maxLength: 3 }),
    );
    fc.assert(
      fc.property(parts, fc.boolean(), ([before, name, after], camel) => {
        const words = [...before, name, ...after];
        const key = camel
          ? words
              .map((part, place) => (place === 0 ? part : part.charAt(0).toUpperCase() + part.slice(1)))
              .join('')
          : words.join('_');
        expect(withoutPersonalKey(key)).toBe('<key>');
      }),
    );
  });
});
