// Tiny exports written by hand: many of them, none like the other, some hostile. Everybody in them is invented.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Stands in every name, text, link, path and id of the exports: whatever of it comes out is a leak. */
export const canary = 'KANARIE';

/** App-scoped ids and others are digits only: this run of digits is in all of them. */
export const canaryDigits = '7177135577';

const seconds = (day: string): number => Date.parse(`${day}T12:00:00Z`) / 1000;

export type TinyKind =
  | 'whole'
  | 'without-messages'
  | 'empty'
  | 'html'
  | 'instagram'
  | 'truncated'
  | 'media-only'
  | 'not-a-zip'
  | 'damaged-zip'
  | 'nothing';

const hostile: readonly TinyKind[] = [
  'without-messages',
  'empty',
  'html',
  'instagram',
  'truncated',
  'media-only',
  'not-a-zip',
  'damaged-zip',
  'nothing',
];

/**
 * Writes `count` exports; every seventh (or as said) is hostile, each in its own way. Returns what each is, by its name.
 */
export function writeTinyExports(folder: string, count: number, every = 7): ReadonlyMap<string, TinyKind> {
  const written = new Map<string, TinyKind>();
  for (let number = 0; number < count; number += 1) {
    const kind =
      number % every === 3 ? (hostile[Math.floor(number / every) % hostile.length] ?? 'whole') : 'whole';
    const name = `facebook-${canary.toLowerCase()}${number}-2024-05-01-${canary}${number}`;
    writeTinyExport(join(folder, name), number, kind);
    written.set(name, kind);
  }
  return written;
}

export function writeTinyExport(path: string, number: number, kind: TinyKind): void {
  if (kind === 'not-a-zip') return write(path, `${canary} is no archive`);
  if (kind === 'damaged-zip') return write(path, Buffer.from(`PK\u0003\u0004${canary.repeat(20)}`, 'latin1'));
  mkdirSync(path, { recursive: true });
  for (const [file, content] of Object.entries(filesOf(number, kind))) write(join(path, file), content);
}

function write(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}

function filesOf(number: number, kind: TinyKind): Readonly<Record<string, string>> {
  const apps = 'apps_and_websites_off_of_facebook/connected_apps_and_websites.json';
  const thread = `your_facebook_activity/messages/inbox/${canary}friend_${canaryDigits}${number}/message_1.json`;
  const profile = 'personal_information/profile_information/profile_information.json';
  const owner = `${canary} Owner ${number}`;
  const whole = {
    [apps]: JSON.stringify({ installed_apps_v2: appsOf(number) }),
    [thread]: JSON.stringify(threadOf(number, owner)),
    [profile]: JSON.stringify({ profile_v2: { name: { full_name: owner } } }),
  };
  switch (kind) {
    case 'without-messages':
      return { [apps]: whole[apps] ?? '' };
    case 'empty':
      return { [apps]: '{"installed_apps_v2": []}', 'your_facebook_activity/messages/no-data.txt': '' };
    case 'html':
      return { [`messages/inbox/${canary}_1/message_1.html`]: `<html>${canary}</html>` };
    case 'instagram':
      return { 'your_instagram_activity/messages/inbox/x/message_1.json': '{}' };
    case 'truncated':
      return { ...whole, [thread]: (whole[thread] ?? '').slice(0, -40) };
    case 'media-only':
      return { [`your_facebook_activity/messages/inbox/x/photos/${canary}.jpg`]: canary };
    case 'nothing':
      return {};
    default:
      return whole;
  }
}

function appsOf(number: number): readonly object[] {
  const id = (place: number): string => `10${canaryDigits}${number}${place}`;
  return [
    {
      name: 'Spotify',
      added_timestamp: seconds('2013-02-01'),
      user_app_scoped_id: id(0),
      category: 'active',
      removed_timestamp: 0,
    },
    {
      name: `=${canary} Quiz, "${number % 3}"`,
      added_timestamp: seconds('2012-07-01') + number,
      user_app_scoped_id: id(1),
      category: 'inactive',
      removed_timestamp: 0,
    },
    {
      name: `${canary} Game`,
      added_timestamp: 0,
      user_app_scoped_id: id(2),
      category: `${canary} kind`,
      removed_timestamp: seconds('2016-01-01'),
    },
    // Without an id: known by what the record says, and there are twins.
    { name: 'Twin', added_timestamp: seconds('2017-01-01'), category: 'active', removed_timestamp: 0 },
    { name: 'Twin', added_timestamp: seconds('2018-01-01'), category: 'active', removed_timestamp: 0 },
  ].slice(0, 2 + (number % 4));
}

function threadOf(number: number, owner: string): object {
  // A friend whom every participant has.
  const friend = `${canary} Common Friend`;
  return {
    participants: [{ name: friend }, { name: `${canary} Friend ${number}` }, { name: owner }],
    messages: Array.from({ length: 1 + (number % 5) }, (_, place) => ({
      sender_name: place % 2 === 0 ? friend : owner,
      timestamp_ms: (seconds('2014-03-01') + place * 86_400) * 1000,
      content: `${canary} secret https://open.spotify.com/${canary}`,
      share: { link: `https://${canary.toLowerCase()}.example/${canary}` },
    })),
    title: friend,
    is_still_participant: true,
    thread_path: `inbox/${canary}friend_${canaryDigits}${number}`,
  };
}
