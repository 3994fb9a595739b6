// Which lists end an app that they do not name: those of which nothing is missing.

import { expect, it } from 'vitest';
import { conclude, readParts } from '../../src/audit.ts';
import { memoryPart } from '../../src/input/memory.ts';

const path = 'apps_and_websites_off_of_facebook/connected_apps_and_websites.json';
const quiz =
  '{"name":"Quiz","added_timestamp":1330000000,"user_app_scoped_id":"12345678","category":"active"}';
const song =
  '{"name":"Song","added_timestamp":1330000000,"user_app_scoped_id":"12345679","category":"active"}';

async function basisOfQuiz(list: string | Uint8Array): Promise<readonly string[] | undefined> {
  const parts = [
    memoryPart('facebook-jane-2024-05-01-AbCdEf12', { [path]: `{"installed_apps_v2":[${quiz},${song}]}` }),
    memoryPart('facebook-jane-2024-05-02-ZyXwVu98', { [path]: list }),
  ];
  const { apps } = conclude(await readParts({ parts, unopened: [] }, { merge: true }));
  return apps.find(({ name }) => name === 'Quiz')?.connection.basis;
}

const listOf = (...entries: readonly string[]): string =>
  `{"installed_apps_v2":[${[song, ...entries].join(',')}]}`;

it('a whole list ends what it does not name', async () => {
  expect(await basisOfQuiz(listOf())).toEqual(['added', 'listed-until']);
});

it.each<[string, string | Uint8Array]>([
  ['that has an entry which is no record', listOf('7')],
  ['that stands twice under its key', `{"installed_apps_v2":[${quiz}],"installed_apps_v2":[${song}]}`],
  ['with an entry without a name', listOf('{"added_timestamp":1330000001}')],
  [
    'with an id whose last digits are lost',
    listOf('{"name":"Game","user_app_scoped_id":1.0150000000000001e+16}'),
  ],
  ['with bytes that are no text', Buffer.from(listOf('{"name":"Caf\u00e9"}'), 'latin1')],
  ['that breaks off', listOf().slice(0, -2)],
])('a list %s ends nothing', async (_, list) => {
  expect(await basisOfQuiz(list)).toEqual(['added', 'open-until-export']);
});
