// The export that the suite reads, with words in it that must never come out.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { zipOf } from '../input/zip-writer.ts';
import { smallExport } from '../properties/small-export.ts';
import { freshPath } from './program.ts';

/** In the text of every message. */
export const secret = 'kanarienvogel';

export const name = 'facebook-janefake-2024-05-01-AbCdEf12';

export const files: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(smallExport).map(([path, text]) => [path, text.replaceAll('invented', secret)]),
);

/** @returns the zip's path */
export function sampleZip(): string {
  const folder = freshPath();
  mkdirSync(folder);
  const path = join(folder, `${name}.zip`);
  writeFileSync(path, zipOf(Object.entries(files)));
  return path;
}

/** Of an export with so many conversations of one message. @returns the zip's path */
export function largeZip(conversations: number): string {
  const folder = freshPath();
  mkdirSync(folder);
  const path = join(folder, `${name}.zip`);
  const threads = Array.from({ length: conversations }, (_, place): [string, string] => {
    const person = `Person Made-Up ${place}`;
    const message = { sender_name: person, timestamp_ms: 1_400_000_000_000 + place, content: secret };
    return [
      `your_facebook_activity/messages/inbox/person_${place}/message_1.json`,
      JSON.stringify({ participants: [{ name: person }], messages: [message], title: person }),
    ];
  });
  writeFileSync(path, zipOf([...Object.entries(files), ...threads]));
  return path;
}

/** @returns the folder's path */
export function sampleFolder(more: Readonly<Record<string, string>> = {}): string {
  const folder = join(freshPath(), name);
  for (const [path, text] of Object.entries({ ...files, ...more })) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
