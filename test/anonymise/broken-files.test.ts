// A file whose name does not tell what it is, broken within what does: broken in the copy too, in the same way. (Found by the
// fuzzer.)

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { temporaryFolder } from '../input/temporary.ts';
import { answerOf, copied } from './same-answer.ts';
import { withoutNames } from './without-names.ts';

const beginnings = {
  'Encrypted chats/Bob Made-Up_40.json': [
    '{"participants": ["Jane F',
    '{"participants": ["Jane Fake", "Bob',
    '{"is_pending": false, "threadName": "Bob',
    '{"messages": [{"senderName": "Bob',
  ],
  'your_facebook_activity/messages/inbox/bobmadeup_1000000001/renamed.json': [
    '{"participants": [{"name": "Bo',
    '{"thread_path": "inb',
    '{"messages": [{"sender_name": "Bo',
    '{"messages": [{"timestamp_ms": 13',
  ],
  'apps_and_websites_off_of_facebook/renamed.json': [
    '{"installed_apps": ',
    '{"installed_apps_v2": {"name": "Spo',
    '{"installed_apps_v2": [{"name": "Spo',
    '{"app_posts_v2": "',
    '{"off_facebook_activity_v2": {',
  ],
};
const faults = { 'encoding-invalid': '\xffb"}', 'json-syntax': '"\x01', 'json-truncated': '' };

const cases = Object.entries(beginnings).flatMap(([path, texts]) =>
  texts.flatMap((text) => Object.entries(faults).map(([code, fault]) => ({ path, text, code, fault }))),
);

it.each(cases)('$text, $code', async ({ path, text, code, fault }) => {
  const folder = join(temporaryFolder(), 'facebook-janefake-2024-05-01-AbCdEf12');
  const files = {
    [path]: `${text}${fault}`,
    'your_facebook_activity/messages/inbox/bobmadeup_1000000001/message_1.json':
      '{"participants": [{"name": "Bob Made-Up"}], "messages": []}',
  };
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), content, 'latin1');
  }
  const original = await answerOf([folder], '/', false);
  expect(original.diagnostics.map((each) => each.code)).toContain(code);
  const { file } = await copied([folder], '/');
  expect(withoutNames(await answerOf([file], '/', false))).toEqual(withoutNames(original));
});

it('that begins like a conversation and is none says nothing of the export, here and there', async () => {
  const folder = join(temporaryFolder(), 'facebook-janefake-2024-05-01-AbCdEf12');
  const thread = join(folder, 'your_facebook_activity/messages/inbox/bobmadeup_1000000001');
  mkdirSync(thread, { recursive: true });
  writeFileSync(join(thread, 'renamed.json'), '{"thread_path": "inbox/bobmadeup_1000000001"}');
  const original = await answerOf([folder], '/', false);
  expect(original.export.layouts).toEqual([]);
  const { file } = await copied([folder], '/');
  expect(withoutNames(await answerOf([file], '/', false))).toEqual(withoutNames(original));
});
