// An export with a word of its own in everything that somebody could have written, or be known by.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { zipOf } from '../input/zip-writer.ts';

/** What a word stands in. Letters and digits alone, so that no format writes them in another way. */
export const canaries = {
  /** Messages, and all of a link in one; titles of what apps posted, and what others did with them. */
  text: 'txtkanari',
  /** People, what they called a conversation, and its folder. */
  person: 'perkanari',
  /** Connected apps, and what their records say in words. */
  app: 'appkanari',
  /** App-scoped and other ids: digits alone. */
  id: '7177135577',
  /** Files and folders around the export and in it. */
  path: 'pthkanari',
  /** Keys that nobody knows. */
  key: 'keykanari',
} as const satisfies Record<string, string>;

export type Canary = keyof typeof canaries;

const { text, person, app, id, path } = canaries;
/** As no key of Facebook's is: it could be somebody's name. */
const key = `${canaries.key.replace('k', 'K')} Name`;
const day = Date.UTC(2013, 5, 1) / 1000;

export const exportName = `facebook-${path}-2024-05-01-${path}1`;

const thread = {
  participants: [{ name: `${person} one`, [key]: person }, { name: `${person} owner` }],
  messages: [
    {
      sender_name: `${person} one`,
      timestamp_ms: day * 1000,
      content: `${text} https://${text}.spotify.com/${text}?${text} https://${text}.example`,
      share: { link: `https://${text}.example/${text}`, share_text: text, [key]: text },
      photos: [{ uri: `photos/${text}_${id}.jpg`, creation_timestamp: day, title: text }],
      reactions: [{ reaction: text, actor: `${person} two`, timestamp: day }],
      ip: text,
      type: text,
      [key]: text,
    },
    { sender_name: `${person} owner`, timestamp_ms: text, content: { [text]: text } },
    text,
  ],
  title: `${person} title`,
  thread_path: `inbox/${person}_${id}`,
  magic_words: [{ magic_word: text }],
  [key]: text,
};
const e2ee = {
  participants: [`${person} one`, `${person} three`],
  threadName: `${person}_${id}`,
  messages: [{ senderName: `${person} three`, text, timestamp: day * 1000, media: [{ uri: text }] }],
};

const apps = 'apps_and_websites_off_of_facebook';
const activity = 'your_facebook_activity/messages';

function documents(): Readonly<Record<string, unknown>> {
  const record = { added_timestamp: day, category: 'active', removed_timestamp: 0 };
  return {
    [`${apps}/connected_apps_and_websites.json`]: {
      installed_apps_v2: [
        { ...record, name: 'Spotify', user_app_scoped_id: `10${id}1` },
        { ...record, name: `=${app} one`, user_app_scoped_id: `10${id}2`, category: app, [key]: app },
        { ...record, name: `${app} two`, permissions: [app, 'read_mailbox'], added_timestamp: 0 },
      ],
      [key]: app,
    },
    [`${apps}/posts_from_apps_and_websites.json`]: {
      app_posts_v2: [{ timestamp: day, title: `${text} posted via ${app} one.`, attachments: [text] }],
    },
    [`${apps}/your_activity_off_meta_technologies.json`]: [
      { title: `${app} one`, label_values: [{ label: text, value: text, timestamp_value: day }], fbid: id },
    ],
    [`${apps}/permissions_you_have_granted_to_apps.json`]: { label_values: [{ vec: [{ value: app }] }] },
    [`${apps}/${path}.json`]: { [key]: text },
    'personal_information/profile_information/profile_information.json': {
      profile_v2: { name: { full_name: `${person} owner` }, emails: [text] },
    },
    [`${activity}/inbox/${person}_${id}/message_1.json`]: thread,
    [`${activity}/${path} section/${person}_8/message_1.json`]: thread,
    [`${activity}/${person} three_${id}.json`]: e2ee,
    [`${path} chats/${path}_1.json`]: e2ee,
    [`${path}.json`]: text,
    [`posts/${path}_7.json`]: text,
  };
}

/** As it should be; with files that end too early or are no JSON; as an archive that ends too early. */
export const states = ['whole', 'damaged', 'cut'] as const;
export type State = (typeof states)[number];

/** Writes the export into the folder. @returns its name */
export function writeCanaryExport(folder: string, state: State): string {
  const files = Object.entries(documents()).map(([file, document]): [string, string] => {
    const written = JSON.stringify(document, null, 1);
    const isBroken = state === 'damaged' && /message_1\.json$|_apps_and_websites\.json$/.test(file);
    return [file, isBroken ? written.slice(0, -40) : written];
  });
  if (state === 'damaged') {
    for (const [file, content] of files) {
      mkdirSync(dirname(join(folder, exportName, file)), { recursive: true });
      writeFileSync(join(folder, exportName, file), content);
    }
    return exportName;
  }
  const zip = zipOf(files);
  writeFileSync(join(folder, `${exportName}.zip`), state === 'cut' ? zip.subarray(0, -60) : zip);
  return `${exportName}.zip`;
}
