// An anonymised copy in English.

import type { AnonymiseWords } from '../anonymise-words.ts';

const number = (value: number): string => value.toLocaleString('en-GB');

const counted = (count: number, one: string, many: string): string =>
  `${number(count)} ${count === 1 ? one : many}`;

const andMore = (more: number): string => (more === 0 ? '' : `, and ${number(more)} more`);

export const anonymise: AnonymiseWords = {
  options: {
    output:
      'write the copy to this zip, whole or not at all, or into this folder under a name that says its day',
    keyFile: 'the key of the new names, 16 bytes or more; without it a random one is used once',
    shiftDays: 'move every time by so many days; the audit of the copy is then another one',
    keepApps: 'keep the names of all connected apps, and not only of those that are known here',
    overwrite: 'replace the file if it is there already',
  },
  copying: (percent) => `Writing the copy: ${percent} %`,
  wrote: (file, files, conversations, messages) =>
    `Wrote ${file}: ${counted(files, 'file', 'files')}, ${counted(messages, 'message', 'messages')} in ${counted(conversations, 'conversation', 'conversations')}.`,
  leftOutTitle: 'Left out:',
  leftOut: {
    media: (count) =>
      counted(count, 'picture, film, sound or document', 'pictures, films, sounds and documents'),
    html: (count) => counted(count, 'page in HTML', 'pages in HTML'),
    archive: (count) => counted(count, 'archive inside the export', 'archives inside the export'),
    instagram: (count) => counted(count, 'file of an Instagram export', 'files of an Instagram export'),
    other: (count) => counted(count, 'other file', 'other files'),
    'other-part': (count) =>
      counted(
        count,
        'file of a part that is no export of Facebook',
        'files of parts that are no export of Facebook',
      ),
    content: (count) =>
      `the content of ${counted(count, 'JSON file that is not needed here; an empty one stands in its place', 'JSON files that are not needed here; empty ones stand in their places')}`,
  },
  fields: (fields, more) => `fields that are not needed here: ${fields.join(', ')}${andMore(more)}`,
  unreadable: (files) =>
    `${counted(files, 'file of the export could', 'files of the export could')} not be read, or not in full. The copy has what could be read.`,
  replaced:
    'Names, texts, links, ids, and the names of files and folders are replaced. The finished copy was searched for words of the export that should not be in it; none was found.',
  stillTitle: 'The copy still tells, and could point at you for somebody who knows you:',
  still: {
    times: 'when each message was sent, when each app was connected or removed, and when the export was made',
    timesShifted: (days) =>
      `how much time lies between messages, and between apps; all times are moved by ${counted(days, 'day', 'days')}`,
    people: 'how many people you wrote with, how much, and who wrote when, under other names',
    apps: (names, more) => `that these apps were connected: ${names.join(', ')}${andMore(more)}`,
    noApps: 'how many apps were connected, none by name',
  },
  stillAdvice: 'Give it to people who may know that, and look into it first: it is a zip with text in it.',
  shifted:
    'Verdicts depend on dates: with its times moved, the audit of this copy is not that of the export. It is good for looking at the structure.',
  day: (day, name) =>
    `That the export was made on ${day} stands in no file of it. Call the copy ${name}, or audit it with --as-of ${day}: else the date comes from the latest record, and the answer can be another one.`,
  merged: 'The copy holds parts of several exports, as the original does: audit it with --merge.',
  randomKey:
    'The new names were made with a random key that is gone now: another copy has others. Keep a key with --key-file to have the same again.',
};
