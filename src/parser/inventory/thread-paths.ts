// Where threads lie, and what their files and copies of them are called, over all layouts.

import { folderOf, isAttachmentFolder, isKnownFolder, isSection, type Folder } from './folders.ts';
import { fileName, foldersOf } from './paths.ts';

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
 * @param folder the thread in whose folder it lies, where that is known already
 */
export function threadPath(path: string, part: string, folder = threadFolderOf(path)): ThreadPath | null {
  const name = fileName(path);
  if (isMessageFile(name)) return folder ?? placeOfThread(folderOf(path), part);
  return folder !== null && copiedName.test(name) ? folder : null;
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
  const own = folderOf(path);
  const { above } = own;
  if (above === null || isKnownFolder(own.name) || isAttachmentFolder(own.name)) return null;
  if (above.above === null || isAttachmentFolder(above.name)) return null;
  const isThread =
    above.name === 'messages' ||
    above.above.name === 'messages' ||
    (isSection(above.name) && (foldersOf(path).includes('messages') || !own.isFacebook));
  return isThread ? placeOfThread(own, '') : null;
}

/** @param own the thread's folder */
function placeOfThread(own: Folder, part: string): ThreadPath {
  const { above } = own;
  const conversation = above === null ? part : own.written;
  if (above === null || above.above === null || above.name === 'messages') {
    return { conversation, section: null, knownSection: true };
  }
  if (isSection(above.name)) return { conversation, section: above.name, knownSection: true };
  return above.above.name === 'messages'
    ? { conversation, section: above.name, knownSection: false }
    : { conversation, section: null, knownSection: true };
}
