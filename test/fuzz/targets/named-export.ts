// An export in which given names stand wherever a stranger's word can.

import type { ExportInput } from '../exports.ts';

const apps = 'apps_and_websites_off_of_facebook';
const threads = 'your_facebook_activity/messages/inbox';

/** The first names are used more than once, and every name is an app's. */
export function exportOfNames(names: readonly string[]): ExportInput {
  const name = (place: number): string => names[place % Math.max(1, names.length)] ?? 'x';
  const segment = name(3)
    .replaceAll(/[/\u0000-\u001f\u007f]/g, '_')
    .slice(0, 100);
  const documents: readonly (readonly [string, unknown])[] = [
    [
      `${apps}/connected_apps_and_websites.json`,
      {
        installed_apps_v2: [
          ...names.map((each, place) => ({
            name: each,
            added_timestamp: 1_356_998_400 + place * 10_000_000,
            user_app_scoped_id: place % 3 === 0 ? each : String(10_150_000_000_000_001n + BigInt(place)),
            category: place % 4 === 0 ? name(place + 1) : 'active',
            removed_timestamp: 0,
            ...(place % 5 === 0
              ? { permissions: [name(place + 2), 'read_mailbox'], [name(place + 3)]: 1 }
              : {}),
          })),
          { name: 'Spotify', added_timestamp: 1_330_000_000, category: 'active', removed_timestamp: 0 },
        ],
        [name(1)]: [],
      },
    ],
    [
      `${apps}/posts_from_apps_and_websites.json`,
      { app_posts_v2: [{ timestamp: 1_350_000_000, title: `x via ${name(0)}.` }] },
    ],
    [
      `${apps}/your_activity_off_meta_technologies.json`,
      {
        off_facebook_activity_v2: [
          { name: name(0), events: [{ id: 1, type: name(1), timestamp: 1_380_000_000 }] },
        ],
      },
    ],
    [
      `${apps}/permissions_you_have_granted_to_apps.json`,
      { label_values: [{ label: name(1), vec: [{ value: name(0) }] }] },
    ],
    [
      'personal_information/profile_information/profile_information.json',
      { profile_v2: { name: { full_name: name(2) } } },
    ],
    [
      `${threads}/${segment || 'x'}_1/message_1.json`,
      {
        participants: names.map((each) => ({ name: each })),
        messages: names.map((each, place) => ({
          sender_name: each,
          timestamp_ms: 1_400_000_000_000 + place * 1e9,
          content: `invented https://open.spotify.com/${place}`,
          [name(place + 5)]: place,
        })),
        title: name(4),
        [name(2)]: name(1),
      },
    ],
    [
      `${threads}/y_2/message_1.json`,
      { participants: [], messages: [{ timestamp_ms: name(1) }], title: name(0) },
    ],
  ];
  const files = documents.map(([path, document]): [string, string] => [
    path,
    Buffer.from(JSON.stringify(document), 'utf8').toString('latin1'),
  ]);
  return {
    merge: false,
    parts: [
      {
        name: `facebook-${name(0).replaceAll('/', '_') || 'x'}-2024-05-01-AbCdEf12`,
        files: {
          ...Object.fromEntries(files),
          [`${threads}/z_3/message_1.json`]: '{"messages":[{"sender_name":"x',
        },
      },
    ],
  };
}
