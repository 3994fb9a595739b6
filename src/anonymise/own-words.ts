// The words that every copy may have: keys, names of Facebook's folders and files, and what stands in for others.

import { deletedPersonNames } from '../model/deleted-people.ts';
import { pathBefore, pathBeforeCopy } from '../parser/inventory/altered-names.ts';
import { isKnownFileName } from '../parser/inventory/known-names.ts';
import { isFolderOfExports, sections } from '../parser/inventory/folders.ts';
import { noData } from './copy-file.ts';
import type { KeptNames } from './kept-names.ts';
import * as records from './records.ts';
import * as threads from './thread.ts';
import { wordsOf } from './words.ts';

const fieldTables = [
  records.connectedAppFields,
  records.postFields,
  records.eventFields,
  records.businessFields,
  records.entryFields,
  records.labelledFields,
  records.nameFields,
  records.profileFields,
  threads.messageFields,
  threads.threadFields,
  threads.attachmentFields,
  threads.personFields,
  threads.shareFields,
  threads.stickerFields,
  threads.reactionFields,
];

/** What stand-ins are made of beside digits; endings of media. */
const standInWords = `person title thread app account permission text link host media folder section file user field
  facebook export A post via message invalid https other json 0.0.0.0 blocked_apps name application
  jpg jpeg png gif webp heic bmp tif tiff svg mp4 mov avi webm 3gp mkv m4v mp3 aac m4a wav ogg opus
  pdf txt doc docx xls xlsx ppt pptx srt vcf ${noData}`;

export function ownWords({ names, domains, permissions }: KeptNames): ReadonlySet<string> {
  const words = new Set<string>();
  const texts = [
    standInWords,
    ...fieldTables.flatMap((fields) => Object.keys(fields)),
    ...records.listKeys,
    ...records.categories,
    ...records.eventTypes,
    ...threads.messageTypes,
    ...threads.threadTypes,
    ...sections,
    ...deletedPersonNames,
    ...names,
    ...domains,
    ...permissions,
  ];
  for (const text of texts) wordsOf(text, (word) => words.add(word));
  return words;
}

/** What of the segments of a path a person, or a program of theirs, could have named. */
export function strangeSegments(path: string): readonly string[] {
  return path.split('/').flatMap((segment) => {
    const name = segment.toLowerCase();
    if (isFolderOfExports(name) || isKnownFileName(name)) return [];
    const copied = pathBeforeCopy(name);
    // What stands around the known name in a copy's, with the ending.
    if (isKnownFileName(copied)) return name.split(copied.slice(0, -'.json'.length));
    const before = pathBefore(name);
    return before !== null && isKnownFileName(before) ? name.split(before) : [segment];
  });
}
