// Threads right in the messages folder, and what stands there in the place of one.

import { expect, test } from 'vitest';
import { conclude, readParts } from '../../src/audit.ts';
import { memoryPart } from '../../src/input/memory.ts';
import type { CoverageResult } from '../../src/model/result.ts';

const list = {
  'apps_and_websites_off_of_facebook/connected_apps_and_websites.json': '{"installed_apps_v2":[]}',
};
const thread =
  '{"participants":[],"messages":[{"sender_name":"Bob","timestamp_ms":1400000000000}],"title":"","thread_path":""}';
const chat =
  '{"participants":["Bob"],"threadName":"Bob_3","messages":[{"senderName":"Bob","timestamp":1400000000000}]}';
const folder = 'your_facebook_activity/messages';
const inbox = { [`${folder}/inbox/bob_1/message_1.json`]: thread };

async function coverageOf(files: Readonly<Record<string, string>>): Promise<CoverageResult> {
  const part = memoryPart('facebook-jane-2024-05-01-AbCdEf12', { ...list, ...inbox, ...files });
  return conclude(await readParts({ parts: [part], unopened: [] })).coverage;
}

const flat = [
  ['named by a person', { [`${folder}/Ann Nobody.json`]: thread }],
  ['of an encrypted download', { [`${folder}/Ann Nobody_3.json`]: chat }],
] as const;

test.each([
  ['.Zoe Y.json.icloud', '', 'file-placeholder'],
  ['Max Q.json.crdownload', '{"par', 'file-placeholder'],
  ['Max Q.json.txt', thread, 'file-placeholder'],
  ['Kim P.html', '<html>', 'messages-in-html'],
  ['Kim P_4.html', '<html>', 'messages-in-html'],
  ['Empty.json', '', 'json-truncated'],
  ['Err.json', '<!DOCTYPE html><html>', 'json-syntax'],
])('%s stands in the place of a thread where others lie beside it', async (name, text, code) => {
  for (const [, threads] of flat) {
    const { unreadable } = await coverageOf({ ...threads, [`${folder}/${name}`]: text });
    expect(unreadable).toMatchObject([{ file: `${folder}/${name}`, code }]);
  }
  // Where none do, nothing tells that there should be one.
  expect((await coverageOf({ [`${folder}/${name}`]: text })).unreadable).toEqual([]);
  expect(
    (await coverageOf({ [`${folder}/Other_3.json`]: '{}', [`${folder}/${name}`]: text })).unreadable,
  ).toEqual([]);
});

test.each([
  ['autofill_information.json', ''],
  ['secret_conversations.json', '<html>'],
  ['.support_messages.json.icloud', ''],
  ['your_messages.html', '<html>'],
  ['autofill_information.html', '<html>'],
  ['index.html', '<html>'],
  ['some_new_settings.json', '{"some_new_settings":[]}'],
  ['some_new_settings.html', '<html>'],
  ['.some_new_settings.json.icloud', ''],
  ['New.json', '{"settings":[]}'],
  ['Ann Nobody.html', '<html>'],
  ['Ann Nobody_3.html', '<html>'],
  ['.Ann Nobody.json.icloud', ''],
  ['.Ann Nobody_3.json.icloud', ''],
  ['photo.jpg', ''],
  ['holiday.zip', ''],
  ['files/Max Q.json.crdownload', ''],
  ['files/Kim P.html', ''],
])('%s stands in the place of none', async (name, text) => {
  const threads = Object.fromEntries(flat.flatMap(([, files]) => Object.entries(files)));
  expect((await coverageOf({ ...threads, [`${folder}/${name}`]: text })).unreadable).toEqual([]);
});

test('what cannot be told is counted as before', async () => {
  const files = { ...flat[0][1], [`${folder}/New.json`]: '{"settings":[]}' };
  expect(await coverageOf(files)).toMatchObject({ unrecognisedFiles: 1, messages: { conversations: 2 } });
});
