// Any scalar wherever a text belongs: what the parser reads of it, it reads of the copy. (The numbers were found by the fuzzer.)

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../input/temporary.ts';
import { answerOf, answersFor, copied } from './same-answer.ts';

/** As they stand in the file. */
const scalars = [
  ...[
    'null',
    'true',
    'false',
    '""',
    '" "',
    '"\\u00a0"',
    '"0"',
    '"-5"',
    '"4711"',
    '"4711\\u2122"',
    '"\\uff14711"',
  ],
  ...[
    '0',
    '-0',
    '7',
    '4711',
    '-5',
    '1e3',
    '2.0',
    '9007199254740991',
    '9007199254740993',
    '-10150000000000000001',
  ],
  ...['1.5', '-0.5', '5e-324', '1e21', '1e300', '-1e300', '1e400', '-1e400', `1${'0'.repeat(400)}`],
  ...['"app-1"', '"\\u2122"', '"\\ud83d\\ude00"', '"Infinity"', '"\\u0001 5\\u0001"'],
];

const apps = 'apps_and_websites_off_of_facebook';
const inbox = 'your_facebook_activity/messages/inbox';

/** One export with the value in every place where a text belongs. */
const everywhere = (value: string): Readonly<Record<string, string>> => ({
  [`${apps}/connected_apps_and_websites.json`]: `{"installed_apps_v2": [
    {"name": ${value}, "added_timestamp": 1330603200, "category": "active"},
    {"name": "Another", "added_timestamp": 1330603200, "category": ${value}},
    {"name": 4711, "added_timestamp": 1330603200, "user_app_scoped_id": ${value}}
  ]}`,
  [`${apps}/posts_from_apps_and_websites.json`]: `{"app_posts_v2": [
    {"timestamp": 1330603201, "title": ${value}},
    {"timestamp": 1330603202, "title": "Jane Fake posted via 4711."}
  ]}`,
  [`${apps}/your_activity_off_meta_technologies.json`]: `[
    {"title": ${value}, "label_values": [{"dict": [{"label": "On", "timestamp_value": 1362139200}]}]},
    {"label_values": [{"label": "Name", "value": ${value}}, {"dict": [{"timestamp_value": 1362139201}]}]},
    {"label_values": [{"value": ${value}}, {"value": "Another"}, {"dict": [{"timestamp_value": 1362139202}]}]},
    {"label_values": [{"label": ${value}, "ent_field_name": ${value}, "value": "4711"}]}
  ]`,
  [`${apps}/permissions_you_have_granted_to_apps.json`]: `{"label_values": [
    {"label": ${value}, "ent_field_name": ${value}, "vec": [{"value": ${value}}, {"value": "Another"}, ${value}]}
  ]}`,
  'ads_information/your_off-facebook_activity.json': `{"off_facebook_activity_v2": [
    {"name": ${value}, "events": [{"id": ${value}, "type": ${value}, "timestamp": 1362139200}]}
  ]}`,
  [`${inbox}/bobmadeup_1000000001/message_1.json`]: `{
    "participants": [{"name": ${value}}, {"name": "Jane Fake"}],
    "messages": [
      {"sender_name": ${value}, "timestamp_ms": 1400000000000, "content": ${value}, "type": ${value}},
      {"sender_name": "Jane Fake", "timestamp_ms": 1400000000001, "sticker": {"uri": ${value}}},
      {"sender_name": "4711", "timestamp_ms": 1400000000002, "share": {"link": ${value}}}
    ],
    "title": ${value}, "thread_path": ${value}, "thread_type": ${value}
  }`,
  'personal_information/profile_information/profile_information.json': `{
    "profile_v2": {"name": {"full_name": ${value}}}
  }`,
});

it.each(scalars)('%s', async (value) => {
  const { original, copy } = await answersFor(everywhere(value));
  expect(copy).toEqual(original);
});

it('names that are compared as equal stay so, number or text', async () => {
  const ways = ['4711', '"4711"', '" 4711"', '"4711\\u2122"', '"\\uff14711"'];
  const spelled = ['"Quiz"', '"quiz "', '"Quiz\\u2122"', '"\\uff31uiz"'];
  for (const names of [ways, spelled]) {
    const listed = names.map(
      (name) => `{"name": ${name}, "added_timestamp": 1330603200, "category": "active"}`,
    );
    const { original, copy } = await answersFor({
      [`${apps}/connected_apps_and_websites.json`]: `{"installed_apps_v2": [${listed.join(',')}]}`,
      [`${apps}/posts_from_apps_and_websites.json`]: `{"app_posts_v2": [
        ${names.map((name, place) => `{"timestamp": ${1330603201 + place}, "title": ${name.startsWith('"') ? name.replace('"', '"Jane Fake posted via ') : `"via ${name}"`}}`).join(',')}
      ]}`,
      [`${apps}/your_activity_off_meta_technologies.json`]: `[
        ${names.map((name) => `{"title": ${name}, "label_values": [{"dict": [{"timestamp_value": 1362139200}]}]}`).join(',')}
      ]`,
      [`${apps}/permissions_you_have_granted_to_apps.json`]: `{"label_values": [{"vec": [{"value": ${names[0]}}]}]}`,
    });
    expect(copy).toEqual(original);
  }
});

it('a name that is kept is written as a name, whatever is in it', async () => {
  const folder = join(temporaryFolder(), 'facebook-janefake-2024-05-01-AbCdEf12');
  const path = join(folder, apps, 'connected_apps_and_websites.json');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, '{"installed_apps_v2": [{"name": "\\u00015\\u0001"}, {"name": -5}]}');
  const { file } = await copied([folder], '/', { keepApps: true });
  const original = await answerOf([folder], '/', false);
  expect((await answerOf([file], '/', false)).apps.map(({ name }) => name).sort()).toEqual(
    original.apps.map(({ name }) => name).sort(),
  );
});
