// What is left out for being a link or having an unsafe name: where it may be a file that the answer needs, it is missed.

import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { temporaryFolder } from '../input/temporary.ts';
import { zipOf } from '../input/zip-writer.ts';
import { fakeIo } from './fake-io.ts';
import { writeSmallExport } from './small-export.ts';

async function exitOf(cwd: string, name: string): Promise<{ exit: number; said: string }> {
  const { io, stdout } = fakeIo({ cwd });
  const exit = await run(['audit', name, '--format', 'json'], io);
  return { exit, said: stdout() };
}

const messages = 'your_facebook_activity/messages';

describe.skipIf(process.platform === 'win32')('a link in a folder', () => {
  it.each([
    [`${messages}/inbox/qqx_1/message_1.json`, 3],
    [`${messages}/inbox/qqx_1`, 3],
    [`${messages}/archived_threads`, 3],
    ['apps_and_websites_off_of_facebook/posts_from_apps_and_websites.json', 3],
    ['your_activity_across_facebook', 3],
    ['Eve Invented_3.json', 3],
    [`${messages}/inbox/bobmadeup_1/photos/1.jpg`, 0],
    [`${messages}/inbox/bobmadeup_1/photos`, 0],
    [`${messages}/photos`, 0],
    ['posts/your_posts.json', 0],
    ['notes', 0],
    [`${messages}/inbox/.DS_Store`, 0],
  ])('%s: exit %i', async (path, expected) => {
    const cwd = temporaryFolder();
    const name = writeSmallExport(cwd);
    mkdirSync(join(cwd, name, path, '..'), { recursive: true });
    symlinkSync('/nowhere', join(cwd, name, path));
    const { exit, said } = await exitOf(cwd, name);
    expect(exit).toBe(expected);
    expect(said).toContain('link-not-followed');
  });
});

it.each(['/', '../', 'C:'])(
  'a zip of nothing but names that begin with %s is not said to be empty',
  async (start) => {
    const cwd = temporaryFolder();
    const zip = zipOf([
      [`${start}apps_and_websites/apps_and_websites.json`, '{}'],
      [`${start}messages/inbox/bob_1/message_1.json`, '{}'],
    ]);
    writeFileSync(join(cwd, 'facebook-jane.zip'), zip);
    const { io, stderr } = fakeIo({ cwd });
    expect(await run(['facebook-jane.zip'], io)).toBe(4);
    expect(stderr()).toContain('point outside the archive or have control characters (2)');
    expect(stderr()).not.toMatch(/empty|download may have failed/);
  },
);

describe('an unsafe name in a zip', () => {
  it.each([
    [`../${messages}/inbox/qqx_1/message_1.json`, 3],
    [`/tmp/facebook/${messages}/inbox/qqx_1/message_2.json`, 3],
    [`${messages}/inbox/qqx\n_1/message_1.json`, 3],
    ['C:\\qqx\\apps_and_websites\\apps_and_websites.json', 3],
    ['../qqx.json', 0],
    [`../${messages}/inbox/qqx_1/photos/1.jpg`, 0],
  ])('%j: exit %i', async (path, expected) => {
    const cwd = temporaryFolder();
    const app = { name: 'Netflix', added_timestamp: 1_400_000_000 };
    const thread = { participants: [{ name: 'Eve' }], messages: [{ timestamp_ms: Date.UTC(2014, 9, 20) }] };
    const zip = zipOf([
      ['apps_and_websites/apps_and_websites.json', JSON.stringify({ installed_apps: [app] })],
      ['messages/inbox/bob_1/message_1.json', JSON.stringify(thread)],
      [path, JSON.stringify(thread)],
    ]);
    writeFileSync(join(cwd, 'facebook-x-2024-05-01-AbCdEf12.zip'), zip);
    const { exit, said } = await exitOf(cwd, 'facebook-x-2024-05-01-AbCdEf12.zip');
    expect(exit).toBe(expected);
    expect(said).toContain('entry-name-unsafe');
    expect(said).not.toMatch(/qqx/);
  });
});
