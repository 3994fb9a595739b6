// Messages as they stand in a file of Facebook's, as text at once: gigabytes of them are needed.

import type { Random } from '../../fixtures/generator/random.ts';
import { quoted } from './sentences.ts';

/** What the records of an era carry at their end. */
export type Era = 2019 | 2021 | 2023;
export const eras: readonly Era[] = [2019, 2021, 2023];

export interface ThreadText {
  readonly era: Era;
  /** Of the thread, for the names of attachments. */
  readonly path: string;
  /** Names as they stand in the JSON. */
  readonly members: readonly string[];
  readonly sentences: readonly string[];
}

const hosts = [
  ...['www.youtube.com/watch?v=', 'open.spotify.com/track/', 'www.facebook.com/events/', 'example.org/a/'],
  ...['news.example.com/article/', 'docs.example.net/d/', 'apps.facebook.com/farmville/?x=', 'wiki.example/'],
];
const reactions = ['❤', '😆', '👍', '😢'].map(quoted);

/** One record, indented, without what separates it from the next. @param at milliseconds */
export function messageText(thread: ThreadText, at: number, random: Random): string {
  const { era, members, sentences } = thread;
  const sender = random.chance(42) ? members[0] : random.pick(members);
  const kind = kinds[random.weighted(weights)] ?? 'text';
  const fields = [`"sender_name": ${sender}`, `"timestamp_ms": ${at}`, ...body(kind, thread, at, random)];
  if (random.chance(9)) fields.push(list('reactions', [reaction(thread, random)]));
  if (era === 2019) fields.push(`"type": "${types[kind] ?? 'Generic'}"`);
  else if (era === 2021) {
    const isUnsent = kind === 'unsent';
    fields.push(
      `"type": "${types[kind] ?? 'Generic'}"`,
      `"is_unsent": ${isUnsent}`,
      '"is_taken_down": false',
    );
    const bumped = `"bumped_message": ${random.pick(sentences)},\n        "is_bumped": false`;
    fields.push(`"bumped_message_metadata": {\n        ${bumped}\n      }`);
  } else {
    fields.push('"is_geoblocked_for_viewer": false');
    if (kind === 'unsent') fields.push('"is_unsent": true');
    fields.push('"is_unsent_image_by_messenger_kid_parent": false');
  }
  return `    {\n      ${fields.join(',\n      ')}\n    }`;
}

type Kind = 'text' | 'photo' | 'link' | 'sticker' | 'gif' | 'video' | 'call' | 'joined' | 'unsent' | 'place';
/** Of a thousand messages, about so many. */
const shares: readonly (readonly [Kind, number])[] = [
  ['text', 860],
  ['photo', 46],
  ['link', 45],
  ['sticker', 20],
  ['gif', 9],
  ['video', 6],
  ['call', 6],
  ['joined', 2],
  ['unsent', 4],
  ['place', 2],
];
const kinds = shares.map(([kind]) => kind);
const weights = shares.map(([, share]) => share);
const types: Partial<Readonly<Record<Kind, string>>> = { link: 'Share', call: 'Call', joined: 'Subscribe' };

function body(kind: Kind, { path, members, sentences }: ThreadText, at: number, random: Random): string[] {
  const number = (): number => random.integer(100_000_000, 999_999_999);
  const attachment = (name: string): string =>
    `"uri": "${path}/${name}",\n          "creation_timestamp": ${Math.floor(at / 1000)}`;
  switch (kind) {
    case 'text':
      return [`"content": ${random.pick(sentences)}`];
    case 'photo': {
      const count = random.chance(75) ? 1 : random.integer(2, 6);
      return [
        list(
          'photos',
          Array.from({ length: count }, () => attachment(`photos/${number()}_n.jpg`)),
        ),
      ];
    }
    case 'video':
      return [list('videos', [attachment(`videos/${number()}.mp4`)])];
    case 'gif':
      return [list('gifs', [`"uri": "${path}/gifs/${number()}.gif"`])];
    case 'sticker':
      return [`"sticker": {\n        "uri": "stickers_used/${number()}_n.png"\n      }`];
    case 'link': {
      const link = quoted(`https://${random.pick(hosts)}${number()}${random.chance(30) ? '&ref=é' : ''}`);
      const content = random.chance(40) ? link : random.pick(sentences);
      return [`"content": ${content}`, `"share": {\n        "link": ${link}\n      }`];
    }
    case 'call':
      return ['"content": "You missed a call."', `"call_duration": ${random.integer(0, 4000)}`];
    case 'joined':
      return [`"content": ${random.pick(sentences)}`, list('users', [`"name": ${random.pick(members)}`])];
    case 'place':
      return [`"content": ${random.pick(sentences)}`, `"ip": "10.0.0.${random.integer(1, 254)}"`];
    default:
      return [];
  }
}

function reaction({ members }: ThreadText, random: Random): string {
  return `"reaction": ${random.pick(reactions)},\n          "actor": ${random.pick(members)}`;
}

function list(key: string, objects: readonly string[]): string {
  const items = objects.map((members) => `        {\n          ${members}\n        }`);
  return `"${key}": [\n${items.join(',\n')}\n      ]`;
}
