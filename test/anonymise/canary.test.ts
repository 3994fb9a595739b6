// Strings in every name, text, link, path, key and id of an export: none is in its copy, in what is said, or left lying about.

import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { defaultLimits } from '../../src/input/limits.ts';
import { openZip } from '../../src/input/zip.ts';
import { fakeIo } from '../cli/fake-io.ts';
import { contentOf, temporaryFolder } from '../input/temporary.ts';

const canary = 'Kanari';
const low = 'kanari';
const id = '77000000000000077';
const day = 1_331_208_900;
const secrets = [low, id, '7700000', 'kanäri', Buffer.from('kanäri', 'utf8').toString('latin1')];
const miswritten = Buffer.from('Kanäri Ünïcode', 'utf8').toString('latin1');

const thread = {
  participants: [
    { name: `${canary} One`, [`${canary} key`]: canary },
    { name: miswritten },
    { name: 'Facebook user' },
  ],
  messages: [
    {
      sender_name: `${canary} One`,
      timestamp_ms: day * 1000,
      content: `${canary} https://${low}.spotify.com/${canary}?${id} and https://${low}.example/`,
      share: { link: `https://${low}.example/${canary}`, share_text: canary, [canary]: canary },
      photos: [{ uri: `photos/${low}_${id}.jpg`, creation_timestamp: day, title: canary }, canary],
      sticker: { uri: `${low}.png`, ai_stickers: [canary] },
      reactions: [{ reaction: canary, actor: `${canary} Two`, timestamp: day }],
      users: [{ name: canary }],
      ip: `${low}.1.2.3`,
      type: canary,
      call_duration: 7_700_000,
      missed: canary,
      plan: { title: canary },
      bumped_message_metadata: { bumped_message: canary },
      sender_id_INTERNAL: 77000000000000,
      new_key: { [canary]: canary },
      [`${canary} key`]: canary,
      [id]: id,
    },
    { sender_name: 77000000000000, timestamp_ms: canary, content: { [canary]: canary }, photos: canary },
    { sender_name: miswritten, timestamp_ms: `${day}`, content: miswritten },
    { sender_name: canary, timestamp_ms: 77000000000000, content: canary, is_unsent: canary },
    canary,
  ],
  title: `${canary} title`,
  is_still_participant: canary,
  thread_type: canary,
  thread_path: `${low}/${low}_${id}`,
  magic_words: [{ magic_word: canary }],
  image: { uri: `${low}.jpg` },
  joinable_mode: { mode: 1, link: `https://${low}.example` },
  [id]: canary,
};
const e2ee = {
  participants: [canary, 'Kanäri', 7],
  threadName: `${canary}_${id}`,
  messages: [
    {
      senderName: 'Kanäri',
      text: `${canary} Kanäri https://${low}.example`,
      timestamp: day * 1000,
      isUnsent: canary,
      media: [{ uri: `./media/${low}.mp4` }],
      reactions: [{ actor: 'Kanäri', reaction: canary }],
      type: canary,
    },
  ],
};
const label = { label: canary, ent_field_name: canary, value: canary, href: canary, timestamp_value: canary };
const app = {
  name: canary,
  added_timestamp: day,
  user_app_scoped_id: id,
  category: canary,
  removed_timestamp: -5,
};
const activity = 'your_facebook_activity/messages';
const apps = 'apps_and_websites_off_of_facebook';
const files: Readonly<Record<string, unknown>> = {
  [`${apps}/connected_apps_and_websites.json`]: {
    installed_apps_v2: [
      app,
      { ...app, name: 'Spotify', user_app_scoped_id: `${id}8`, category: 'active' },
      { name: 7700000, permissions: [canary, 'read_mailbox', 7], new_key: canary, [canary]: canary },
      { name: miswritten, user_app_scoped_id: canary, added_timestamp: { [canary]: canary } },
      canary,
    ],
    [canary]: canary,
  },
  [`${apps}/posts_from_apps_and_websites.json`]: {
    app_posts_v2: [
      { title: `${canary} x via ${canary}.`, timestamp: day, attachments: [{ data: canary }] },
      { title: canary, timestamp: canary, [canary]: canary },
    ],
  },
  [`${apps}/your_activity_off_meta_technologies.json`]: [
    {
      title: canary,
      label_values: [label, { ...label, vec: [canary, { dict: [label] }], dict: [label] }],
      fbid: id,
    },
    { label_values: [{ vec: [{ value: canary, [canary]: canary }] }], timestamp: canary, [canary]: canary },
    canary,
  ],
  [`${apps}/permissions_you_have_granted_to_apps.json`]: {
    label_values: [{ vec: [{ value: canary }, canary] }],
  },
  [`${apps}/${low}.json`]: { [canary]: canary },
  [`${apps}/${low}/x.json`]: canary,
  'personal_information/profile_information/profile_information.json': {
    profile_v2: {
      name: { full_name: `${canary} Owner`, first_name: canary },
      username: low,
      emails: [canary],
    },
  },
  [`${activity}/inbox/${low}_${id}/message_1.json`]: thread,
  [`${activity}/inbox/${low}_${id}/message_${id}.json`]: thread,
  [`${activity}/inbox/${low}_${id}/photos/${low}.jpg`]: canary,
  [`${activity}/${canary} section/${low}_1/message_1.json`]: thread,
  [`${activity}/${canary} Flat_${id}.json`]: e2ee,
  [`${activity}/inbox/no-data.txt`]: canary,
  [`${canary} chats/Kanäri_1.json`]: e2ee,
  [`${canary}.json`]: canary,
  [`${canary}.zip`]: canary,
  [`${low}/${low}.html`]: canary,
  [`posts/${low}_7.json`]: canary,
  [`${activity}/inbox/${low}_2/message_1.json`]: `{"messages":[{"content":"${canary}"},{"sender_name":"${canary}","x":"${canary}`,
};

function exported(): { readonly folder: string; readonly name: string } {
  const folder = temporaryFolder();
  const name = `facebook-${low}-2024-05-01-${canary}1`;
  for (const [path, value] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name, path)), { recursive: true });
    const text = typeof value === 'string' && value.startsWith('{') ? value : JSON.stringify(value, null, 1);
    writeFileSync(join(folder, name, path), text);
  }
  return { folder, name };
}

function expectClean(where: string, text: string): void {
  const found = secrets.filter((secret) => text.toLowerCase().includes(secret));
  expect([where, found]).toEqual([where, []]);
}

describe('an anonymised copy', () => {
  it.each([[[]], [['--shift-days', '-35', '--lang', 'fr']]])('holds nothing of anybody: %j', async (more) => {
    const { folder, name } = exported();
    const out = temporaryFolder();
    const { io, stdout, stderr } = fakeIo({ cwd: folder });
    const seen: string[] = [];
    const watched = {
      ...io,
      onInterrupt: (cleanUp: () => void) => (seen.push(...readdirSync(out)), io.onInterrupt(cleanUp)),
    };
    const code = await run(['anonymise', name, '-o', out, ...more], watched);
    // One file is broken in the export, and so in the copy.
    expect([code, stdout()]).toEqual([3, '']);
    expectClean('stderr', stderr());
    for (const draft of seen) expectClean('a draft', draft);
    const [zip = '', ...others] = readdirSync(out);
    expect(others).toEqual([]);
    expect(zip).toBe(
      more.length > 0 ? 'facebook-anonymous-2024-03-27.zip' : 'facebook-anonymous-2024-05-01.zip',
    );
    expectClean('the bytes', readFileSync(join(out, zip), 'latin1'));
    const part = await openZip(join(out, zip), defaultLimits);
    for (const entry of part.entries) {
      expectClean('a path', entry.path);
      const content = (await contentOf(entry.chunks())).toString('utf8');
      expectClean(entry.path, content);
      const unescaped = content.replace(/\\u([0-9a-f]{4})/g, (_, unit: string) =>
        String.fromCharCode(Number.parseInt(unit, 16)),
      );
      expectClean(entry.path, unescaped);
      expectClean(entry.path, Buffer.from(unescaped, 'latin1').toString('utf8'));
    }
    // It does still say what matters.
    const all = await Promise.all(part.entries.map(async (entry) => String(await contentOf(entry.chunks()))));
    for (const kept of ['"Spotify"', 'read_mailbox', '.spotify.com/', '"Facebook user"', 'senderName']) {
      expect(all.join('')).toContain(kept);
    }
    await part.close();
    expect(basename(zip)).not.toContain(low);
  });
});
