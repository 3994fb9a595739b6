// A whole small export in memory, with something of every kind, to be split, repacked and damaged.

import { Buffer } from 'node:buffer';

const seconds = (day: string): number => Date.parse(`${day}T12:00:00Z`) / 1000;
const written = (value: unknown): string => JSON.stringify(value, null, 2);

/** As Facebook writes text: each byte of its UTF-8 form as a character. */
const miswritten = (text: string): string => Buffer.from(text, 'utf8').toString('latin1');

const thread = (person: string, days: readonly string[]): string =>
  written({
    participants: [{ name: miswritten(person) }, { name: 'Jane Fake' }],
    messages: days.map((day, place) => ({
      sender_name: place % 2 === 0 ? miswritten(person) : 'Jane Fake',
      timestamp_ms: seconds(day) * 1000,
      content: `invented ${place}, see https://open.spotify.com/track/${place}`,
      reactions: [{ reaction: '\u00e2\u009d\u00a4', actor: 'Jane Fake', timestamp: seconds(day) }],
    })),
    title: miswritten(person),
    is_still_participant: true,
    thread_path: 'inbox/x',
    magic_words: [],
  });

const app = (
  name: string,
  id: string,
  category: string,
  added: string | null,
  removed: string | null,
): object => ({
  name: miswritten(name),
  added_timestamp: added === null ? 0 : seconds(added),
  user_app_scoped_id: id,
  category,
  removed_timestamp: removed === null ? 0 : seconds(removed),
});

const activity = 'your_facebook_activity/messages';
const apps = 'apps_and_websites_off_of_facebook';

/** Content by path. */
export const smallExport: Readonly<Record<string, string>> = {
  [`${apps}/connected_apps_and_websites.json`]: written({
    installed_apps_v2: [
      app('Spotify', '10150000000000001', 'active', '2012-03-01', null),
      app('Café Quiz', '10150000000000002', 'removed', null, '2015-06-01'),
      app('Old Game', '10150000000000003', 'inactive', '2010-01-01', null),
    ],
  }),
  [`${apps}/posts_from_apps_and_websites.json`]: written({
    app_posts_v2: [
      { timestamp: seconds('2011-05-01'), title: miswritten('Jane Fake posted via Café Quiz.') },
    ],
  }),
  [`${apps}/your_activity_off_meta_technologies.json`]: written([
    {
      title: 'Spotify',
      label_values: [
        {
          label: 'Events',
          vec: [{ dict: [{ label: 'Received on', timestamp_value: seconds('2013-01-01') }] }],
        },
      ],
      fbid: '1',
    },
  ]),
  [`${apps}/permissions_you_have_granted_to_apps.json`]: written({
    media: [],
    label_values: [{ label: 'x', vec: [{ value: 'Old Game' }] }],
    fbid: '2',
  }),
  [`${activity}/inbox/bobmadeup_1000000001/message_1.json`]: thread('Bob Made-Up', [
    '2014-06-03',
    '2014-06-02',
  ]),
  [`${activity}/inbox/bobmadeup_1000000001/message_2.json`]: thread('Bob Made-Up', [
    '2014-06-01',
    '2013-06-01',
  ]),
  [`${activity}/e2ee_cutover/bobmadeup_1000000001/message_1.json`]: thread('Bob Made-Up', ['2014-06-03']),
  [`${activity}/archived_threads/zoe_1000000002/message_1.json`]: thread('Zoë Invented', [
    '2012-06-01',
    '2012-06-01',
    '2009-01-01',
  ]),
  [`${activity}/inbox/bobmadeup_1000000001/photos/1.jpg`]: 'not a picture',
  'posts/your_posts_1.json': '[{"timestamp":1}]',
  'personal_information/profile_information/profile_information.json': written({
    profile_v2: { name: { full_name: 'Jane Fake' } },
  }),
};
