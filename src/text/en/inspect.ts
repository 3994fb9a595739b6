// `inspect` in English.

import type { InspectWords } from '../inspect-words.ts';

const partKinds = { folder: 'folder', zip: 'zip', memory: 'in memory' };

export const inspect: InspectWords = {
  title: 'What this export is and holds',
  parts: 'Parts',
  part: (name, kind, entries) =>
    `${name} (${partKinds[kind]}, ${entries} ${entries === '1' ? 'entry' : 'entries'})`,
  layout: 'Layout',
  date: 'Made on',
  dateBases: {
    option: 'as you said with --as-of',
    name: 'by the name of the export',
    'latest-record': 'the date of its latest record',
    unknown: 'not known; say it with --as-of',
  },
  owner: {
    known: 'the export says (not shown here)',
    unknown: 'the export does not say',
  },
  ownerTitle: 'Whose it is',
  kinds: 'What it holds',
  records: (count, files, number) =>
    `${number(count)} ${count === 1 ? 'record' : 'records'} in ${number(files)} ${files === 1 ? 'file' : 'files'}`,
  conversations: (conversations, messages, number) =>
    `${number(conversations)} ${conversations === 1 ? 'conversation' : 'conversations'}, ${number(messages)} ${messages === 1 ? 'message' : 'messages'}`,
  period: (first, last) => `from ${first} to ${last}`,
  noPeriod: 'no message has a date',
  sections: 'Conversations by folder',
  noSection: 'in no folder',
  folders: 'Folders of messages',
  place: (file, pointer) => (pointer === null ? file : `${file}, first at ${pointer}`),
  unknownFiles: 'Files not known',
  unknownKeys: 'Fields not known',
  unreadable: 'Not read in full',
  diagnostics: 'Noticed',
  consequences: 'What follows for the answer',
  none: 'none',
  shareable:
    'This text is made to be attached to a bug report: it holds no names of people, no titles of conversations, no messages and no ids. Read it once before you send it.',
};
