// A date after the export that a record stands in, where a newer export is there too.

import { expect, test } from 'vitest';
import { readParts, type OpenedParts } from '../../src/audit.ts';
import { analyse } from '../../src/analyser/analyse.ts';
import { memoryPart } from '../../src/input/memory.ts';
import { ExportError } from '../../src/model/errors.ts';
import { sampleKnowledge } from '../analyser/sample-knowledge.ts';

const listFile = 'apps_and_websites_off_of_facebook/connected_apps_and_websites.json';

function list(name: string, day: string): Record<string, string> {
  const entry = {
    name,
    user_app_scoped_id: name === 'Chatty Fake' ? '1234567890' : '2234567890',
    category: 'active',
    added_timestamp: Date.parse(`${day}T12:00:00Z`) / 1000,
    removed_timestamp: 0,
  };
  return { [listFile]: JSON.stringify({ installed_apps_v2: [entry] }) };
}

const old = memoryPart('facebook-jane-2021-01-10-Qq', list('Chatty Fake', '2021-05-03'));
const damaged = {
  name: 'facebook-jane-2023-05-01-Ab.zip',
  error: new ExportError('zip-encrypted', { part: 'a' }),
};

test.each<[string, OpenedParts]>([
  ['alone', { parts: [old], unopened: [] }],
  [
    'not listed in the newer',
    {
      parts: [old, memoryPart('facebook-jane-2023-05-01-Ab', list('Quiet Fake', '2012-05-03'))],
      unopened: [],
    },
  ],
  [
    'of which the newer has the very same list',
    {
      parts: [old, memoryPart('facebook-jane-2023-05-01-Ab', list('Chatty Fake', '2021-05-03'))],
      unopened: [],
    },
  ],
  ['beside a newer one that could not be opened', { parts: [old], unopened: [damaged] }],
])('an app that was added after its export is not sure of its start: %s', async (_, opened) => {
  const { parsed, asOf } = await readParts(opened, { merge: true, jobs: 1 });
  expect(parsed.diagnostics.map(({ code }) => code)).toContain('date-after-export');
  const app = analyse(parsed, sampleKnowledge(), asOf).apps.find((each) => each.app.name === 'Chatty Fake');
  expect(app?.connection.basis).toContain('start-after-export');
  expect(app?.connection.basis).not.toContain('connected-before');
  expect(app?.connection.span.from).toEqual({
    earliest: Date.UTC(2007, 4, 24),
    latest: Date.UTC(2021, 4, 3, 12),
  });
});
