// What stderr says of an export that is refused names nobody where the answer would not.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { ExportError } from '../../src/model/errors.ts';
import { errorWithoutPeople } from '../../src/privacy/error-without-people.ts';
import { temporaryFolder } from '../input/temporary.ts';
import { fakeIo } from './fake-io.ts';

const profile = 'personal_information/profile_information/profile_information.json';
const apps = 'apps_and_websites_off_of_facebook/connected_apps_and_websites.json';
const thread = 'your_facebook_activity/messages/inbox/amysecret_200/message_1';
const jane = 'facebook-janefake-2024-05-01-AbCdEf12';
const bob = 'facebook-bobmadeup-2023-02-03-ZyXwVu98';

const ownerOf = (name: string): string => JSON.stringify({ profile_v2: { name: { full_name: name } } });

const exports = {
  'two people': {
    files: {
      [`in/${jane}/${profile}`]: ownerOf('Jane Fake'),
      [`in/${bob}/${profile}`]: ownerOf('Bob Made-Up'),
    },
    says: ['person 1: facebook-<user>-2023-02-03-ZyXwVu98', 'person 2: facebook-<user>-2024-05-01-AbCdEf12'],
  },
  'two exports': {
    files: { [`in/${jane}/${apps}`]: '{}', [`in/${bob}/${apps}`]: '{}' },
    says: ['- 2023-02-03: facebook-<user>-2023-02-03-ZyXwVu98'],
  },
  'two exports of one name': {
    files: {
      [`in/one/${jane}/${apps}`]: JSON.stringify({ installed_apps_v2: [{ name: 'Netflix' }] }),
      [`in/two/${jane}/${apps}`]: JSON.stringify({ installed_apps_v2: [{ name: 'Spotify' }] }),
    },
    says: [
      '<folder 1>/facebook-<user>-2024-05-01-AbCdEf12',
      '<folder 2>/facebook-<user>-2024-05-01-AbCdEf12',
    ],
  },
  'two people in folders that they named': {
    files: {
      [`in/Jane Secretname export/${profile}`]: ownerOf('Jane Fake'),
      [`in/Bob Hidden/export/${profile}`]: ownerOf('Bob Made-Up'),
      [`in/Amy/export/${profile}`]: ownerOf('Amy Secret'),
      [`in/Amy/${jane} of Jane/${profile}`]: ownerOf('Jane Fake'),
    },
    says: ['person 1: <folder 1>', 'person 2: <folder 2>', 'person 3: <folder 3>, <folder 4>'],
  },
  'an export in HTML': {
    files: { [`in/${thread}.html`]: '<html><body>Amy Secret</body></html>' },
    says: ['is a Facebook export in HTML'],
  },
} satisfies Readonly<Record<string, { files: Readonly<Record<string, string>>; says: readonly string[] }>>;

const commands = {
  '--pseudonymise': ['in', '--pseudonymise'],
  '--pseudonymise-apps in French': ['check', 'in', '--pseudonymise-apps', '--lang', 'fr'],
  anonymise: ['anonymise', 'in', '-o', 'copy.zip'],
  inspect: ['inspect', 'in'],
} as const;

async function ran(
  files: Readonly<Record<string, string>>,
  args: readonly string[],
): Promise<[number, string]> {
  const cwd = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(cwd, dirname(path)), { recursive: true });
    writeFileSync(join(cwd, path), content);
  }
  const { io, stderr } = fakeIo({ cwd });
  return [await run(args, io), stderr()];
}

describe.each(Object.entries(exports))('%s', (_, { files, says }) => {
  it.each(Object.entries(commands))('named by nobody: %s', async (name, args) => {
    const [code, stderr] = await ran(files, args);
    expect([2, 4]).toContain(code);
    expect(stderr).not.toMatch(/jane|fake|bob|made-?up|amy|secret|hidden/i);
    if (!name.includes('French')) for (const words of says) expect(stderr).toContain(words);
  });
});

it('zips in a zip lose the names that people gave them', () => {
  const data = { part: jane, files: ['Amy Secret.zip'] };
  const shown = errorWithoutPeople(new ExportError('zip-of-zips', data));
  expect(shown).toMatchObject({
    code: 'zip-of-zips',
    data: { part: jane, files: ['<name>.zip'] },
  });
});

it('two people are named to themselves', async () => {
  const [code, stderr] = await ran(exports['two people'].files, ['in']);
  expect(code).toBe(2);
  expect(stderr).toContain(`- Jane Fake: ${jane}`);
});
