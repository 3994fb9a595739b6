// What `inspect` prints is made to be given away: a word of its own in every place of an export, and none of them comes out.

import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { inspectionSchema } from '../../src/model/inspection.ts';
import { temporaryFolder } from '../input/temporary.ts';
import { zipOf } from '../input/zip-writer.ts';
import { fakeIo } from './fake-io.ts';

/** Words that nothing else holds, numbered by their place. */
class Canaries {
  readonly words: string[] = [];
  word(): string {
    const digits = String(1000 + this.words.length).split('');
    const letters = digits.map((digit) => 'qwzxvjkyhb'[Number(digit)]);
    const word = `zq${letters.join('')}`;
    this.words.push(word);
    return word;
  }
  id(): string {
    const id = String(7_700_000_000_000_000 + this.words.length * 7919);
    this.words.push(id);
    return id;
  }
}

function exportWith(canaries: Canaries): Readonly<Record<string, string>> {
  const word = (): string => canaries.word();
  const id = (): string => canaries.id();
  const messages = 'your_facebook_activity/messages';
  const apps = 'apps_and_websites_off_of_facebook';
  const message = (): object => ({
    sender_name: word(),
    timestamp_ms: 1_500_000_000_000,
    content: `${word()} https://${word()}.example/${word()}?${word()}=${word()}`,
    share: { link: `https://${word()}.example`, share_text: word() },
    photos: [{ uri: `${word()}/${word()}.jpg` }],
    reactions: [{ reaction: word(), actor: word() }],
    ip: word(),
    [`${word()} ${word()}`]: word(),
    // Keys as Facebook writes them, but for their words.
    [word()]: word(),
    [`${word()}_${word()}`]: { [`is_${word()}`]: 1 },
    [id()]: id(),
    new_field: { [word()]: word() },
  });
  const thread = (): string =>
    JSON.stringify({
      participants: [{ name: word() }, { name: word() }],
      messages: [message(), word(), { timestamp_ms: word() }, message()],
      title: word(),
      thread_path: `inbox/${word()}_${id()}`,
      [`${word()}@${word()}`]: word(),
      [`message_${word()}`]: word(),
    });
  return {
    [`${apps}/connected_apps_and_websites.json`]: JSON.stringify({
      installed_apps_v2: [
        {
          name: word(),
          user_app_scoped_id: id(),
          category: word(),
          added_timestamp: word(),
          permissions: [word()],
        },
        { name: word(), [`${word()} ${word()}`]: 1, [`${word()}_name`]: 1, removed_timestamp: -1 },
        word(),
      ],
    }),
    [`${apps}/posts_from_apps_and_websites.json`]: JSON.stringify({
      app_posts_v2: [{ title: word(), timestamp: word() }],
    }),
    [`${apps}/your_activity_off_meta_technologies.json`]: JSON.stringify({
      off_facebook_activity_v2: [{ name: word(), events: [{ id: id(), type: word(), timestamp: word() }] }],
    }),
    [`${apps}/permissions_you_have_granted_to_apps.json`]: JSON.stringify({
      label_values: [
        { label: word(), vec: [{ value: word() }] },
        { label: word(), vec: [{ value: word() }] },
      ],
    }),
    [`${apps}/${word()}.json`]: JSON.stringify({ [word()]: word() }),
    'personal_information/profile_information/profile_information.json': JSON.stringify({
      profile_v2: { name: { full_name: `${word()} ${word()}` }, emails: [word()] },
    }),
    [`${messages}/inbox/${word()}_${id()}/message_1.json`]: thread(),
    [`${messages}/inbox/${word()}/message_1.json`]: `{"messages":[],"${word()} ${word()}":[{"${word()} x":`,
    [`${messages}/${word()}/${word()}_1/message_1.json`]: thread(),
    [`${messages}/${word()} ${word()}_4.json`]: JSON.stringify({
      participants: [word()],
      threadName: word(),
      messages: [
        { senderName: word(), text: word(), timestamp: 1_700_000_000_000, [word().toUpperCase()]: 1 },
      ],
    }),
    [`${messages}/inbox/${word()}_2/photos/${word()}.jpg`]: word(),
    [`${word()}/${word()}.json`]: word(),
    [`${word()}.zip`]: word(),
    [`${word()}_${word()}/${word()}.html`]: word(),
  };
}

async function inspected(cwd: string, names: readonly string[]): Promise<string> {
  const said: string[] = [];
  for (const options of [
    ['-f', 'text'],
    ['-f', 'json'],
    ['-f', 'text', '--lang', 'fr'],
  ]) {
    const { io, stdout, stderr } = fakeIo({ cwd });
    await run(['inspect', ...names, ...options], io);
    said.push(stdout(), stderr());
  }
  return said.join('\n').toLowerCase();
}

describe('inspect says nothing personal', () => {
  it('of a folder', async () => {
    const canaries = new Canaries();
    const cwd = temporaryFolder();
    const name = `facebook-${canaries.word()}-2024-05-01-${canaries.word()}`;
    for (const [path, content] of Object.entries(exportWith(canaries))) {
      mkdirSync(dirname(join(cwd, name, path)), { recursive: true });
      writeFileSync(join(cwd, name, path), content);
    }
    const link = join(cwd, name, `your_facebook_activity/messages/inbox/${canaries.word()}_9`);
    if (process.platform !== 'win32') symlinkSync(`/${canaries.word()}`, link);
    const said = await inspected(cwd, [name]);
    expect(said).toContain('new_field');
    expect(canaries.words.filter((word) => said.includes(word))).toEqual([]);
  });

  it('of zips, and of parts that cannot be read', async () => {
    const canaries = new Canaries();
    const cwd = temporaryFolder();
    const names = [1, 2].map(
      (part) => `facebook-${canaries.word()}-05_01_2024-${canaries.word()}-${part}.zip`,
    );
    const [first = '', second = ''] = names;
    const unsafe = [`../messages/inbox/${canaries.word()}_1/message_1.json`, `/${canaries.word()}.json`];
    const files = [
      ...Object.entries(exportWith(canaries)),
      ...unsafe.map((path): [string, string] => [path, '{}']),
    ];
    writeFileSync(join(cwd, first), zipOf(files, { comment: canaries.word() }));
    writeFileSync(join(cwd, second), zipOf(files).subarray(0, 400));
    const said = await inspected(cwd, [...names, cwd]);
    expect(said).toContain('entry-name-unsafe');
    expect(said).toContain('new_field');
    expect(canaries.words.filter((word) => said.includes(word))).toEqual([]);
  });

  it('of keys that could be names, which are counted together', async () => {
    const cwd = temporaryFolder();
    const name = 'facebook-jane-2024-05-01-a';
    const file = join(cwd, name, 'apps_and_websites_off_of_facebook/connected_apps_and_websites.json');
    mkdirSync(dirname(file), { recursive: true });
    const app = { name: 'Quiz', anna_schmidt: 1, anna: '', login_count: 2 };
    writeFileSync(file, JSON.stringify({ installed_apps_v2: [app, app] }));
    const { io, stdout } = fakeIo({ cwd });
    await run(['inspect', name, '-f', 'json'], io);
    const { unknownKeys } = inspectionSchema.parse(JSON.parse(stdout()));
    expect(unknownKeys).toEqual([
      { kind: 'connected-apps', key: '<key>', types: ['number', 'string'], count: 4 },
      { kind: 'connected-apps', key: 'login_count', types: ['number'], count: 2 },
    ]);
  });
});
