// Where threads lie, and what their files and copies of them are called, over all layouts.

import {
  fileName,
  foldersOf,
  isAttachmentFolder,
  isInFacebookFolder,
  isKnownFolder,
  isSection,
  sections,
} from './paths.ts';

export interface ThreadPath {
  /** The thread folder's name as it is written, in one of its places: the identity of the conversation. */
  readonly conversation: string;
  /** Null when the thread's folder stands right below `messages/`, as in spring 2018, or stands alone. */
  readonly section: string | null;
  /** False for a section that no known export has. */
  readonly knownSection: boolean;
}

/**
 * A message file: `message_<n>.json`, in spring 2018 `message.json`, in a folder of its own; or a copy of one in a thread's
 * folder. Null for anything else.
 * @param part base name of the part, which names the thread when the thread's folder itself was given
 */
export function threadPath(path: string, part: string): ThreadPath | null {
  const name = fileName(path);
  if (isMessageFile(name)) return placeOfThread(path, part);
  return copiedName.test(name) ? threadFolderOf(path) : null;
}

/** Whether it is a name that Facebook gives to files of messages. @param name in lower case */
export function isMessageFile(name: string): boolean {
  return /^message(?:_\d+)?\.json$/.test(name);
}

/**
 * What systems and unpacking programs make of a name that is taken, in any language: `message_1 (1).json`,
 * `message_1 2.json`, `message_1 - Kopie.json`, `message_1_1.json`, `message_1.json.json`.
 */
const copiedName = /^message(?:_\d+)?(?:[^0-9a-z_].*|_\d+)\.json$/;

/**
 * What tells a copy of message files from the files themselves, and from other copies: files that were copied together have
 * it in common. Empty for the files themselves.
 */
export function copyMark(path: string): string {
  const name = fileName(path);
  if (isMessageFile(name)) return '';
  return /^message(?:_\d+)?([^0-9].*)\.json$/.exec(name)?.[1] ?? name;
}

/** The thread in whose folder a file lies, whatever the file's name; null where the folder is not sure to be one. */
export function threadFolderOf(path: string): ThreadPath | null {
  const folders = foldersOf(path);
  const [top, above, own] = [folders.at(-3), folders.at(-2), folders.at(-1)];
  if (own === undefined || isKnownFolder(own) || isAttachmentFolder(own)) return null;
  if (above === undefined || isAttachmentFolder(above)) return null;
  const isThread =
    above === 'messages' ||
    top === 'messages' ||
    (isSection(above) && (folders.includes('messages') || !isInFacebookFolder(path)));
  return isThread ? placeOfThread(path, '') : null;
}

function placeOfThread(path: string, part: string): ThreadPath {
  const folders = path.split('/').slice(0, -1);
  const lower = folders.map((folder) => folder.toLowerCase());
  const conversation = folders.at(-1) ?? part;
  const above = lower.at(-2);
  if (above === undefined || above === 'messages') return { conversation, section: null, knownSection: true };
  const known = sections.find((section) => section === above);
  if (known !== undefined) return { conversation, section: known, knownSection: true };
  return lower.at(-3) === 'messages'
    ? { conversation, section: above, knownSection: false }
    : { conversation, section: null, knownSection: true };
}
