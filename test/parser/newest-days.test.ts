// What is there as a page or a placeholder alone, by export, and among a person's other files.

import { expect, test } from 'vitest';
import { conclude, readParts } from '../../src/audit.ts';
import { memoryPart } from '../../src/input/memory.ts';
import type { Part } from '../../src/input/source.ts';
import type { AuditResult } from '../../src/model/result.ts';

const apps = 'apps_and_websites_off_of_facebook/connected_apps_and_websites';
const bob = 'your_facebook_activity/messages/inbox/bob_1';
const list = '{"installed_apps_v2":[]}';
const thread =
  '{"participants":[],"messages":[{"sender_name":"Bob","timestamp_ms":1400000000000}],"title":"","thread_path":""}';
const old = { [`${apps}.json`]: list, [`${bob}/message_1.json`]: thread };

type Exports = readonly (readonly [number | null, Record<string, string>])[];

function partsOf(exports: Exports): readonly Part[] {
  return exports.map(([year, files], place) =>
    memoryPart(year === null ? `copy ${place}` : `facebook-jane-${year}-05-01-AbCdEf12`, files),
  );
}

async function auditOf(...exports: Exports): Promise<AuditResult> {
  return conclude(await readParts({ parts: partsOf(exports), unopened: [] }, { merge: true }));
}

async function lacks(...exports: Exports): Promise<readonly string[]> {
  const { coverage, diagnostics } = await auditOf(...exports);
  return [...coverage.unreadable, ...diagnostics.filter(({ severity }) => severity !== 'info')].map(
    ({ code }) => code,
  );
}

test.each([
  [`${apps}.html`, '<html>', 'apps-in-html'],
  [`${bob}/message_1.html`, '<html>', 'messages-in-html'],
  [`${bob}/message_1.json.crdownload`, '{', 'file-placeholder'],
  [`${apps.replace('/', '/.')}.json.icloud`, '', 'file-placeholder'],
])('%s of a newer export is missed, whatever an older one has', async (path, text, code) => {
  const { coverage } = await auditOf([2023, old], [2024, { [path]: text }]);
  expect(coverage.unreadable).toMatchObject([{ code }]);
  expect(await lacks([2024, old], [2024, { [path]: text }])).toEqual([]);
  expect(await lacks([2024, old], [2020, { [path]: text }])).toEqual([]);
  // Which of two is the newer is not known where one has no day: then nothing makes up for what is missing.
  expect(await lacks([null, old], [2024, { [path]: text }])).toContain(code);
  expect(await lacks([2024, old], [null, { [path]: text }])).toContain(code);
  expect(await lacks([null, old], [null, { [path]: text }])).toContain(code);
  expect(await lacks([null, { ...old, [path]: text }])).toEqual([]);
  const oneExport = partsOf([
    [null, old],
    [2024, { [path]: text }],
  ]);
  const { coverage: whole } = conclude(await readParts({ parts: oneExport, unopened: [] }));
  expect(whole.unreadable).toEqual([]);
});

test.each([
  'export_1.json.gz',
  'backup_20240101.json.bak',
  'x_1.json.zip',
  'notes_1.json~',
  'profile_information.json.txt',
  `${bob}/files/message_1.html`,
  `${bob}/files/apps_and_websites.json.bak`,
  `${bob}/files/profile_information.json.txt`,
  `${bob}/message.png`,
])('%s is nothing that is missed', async (path) => {
  expect(await lacks([2024, { ...old, [path]: '' }])).toEqual([]);
});
