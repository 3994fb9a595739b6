// What a path tells of a file: in which of an export's folders it lies, and its name. Matched by suffix, never by full path.

import { folderOf, isAttachmentFolder } from './folders.ts';

const systemFiles: ReadonlySet<string> = new Set(['.ds_store', 'thumbs.db', 'desktop.ini']);

/** What hangs around in archives without belonging to them: a Mac's and Windows' own files. */
export function isJunk(path: string): boolean {
  const name = fileName(path);
  return folderOf(path).isOfMac || name.startsWith('._') || systemFiles.has(name);
}

/** What stands before the first known folder, without the slash; empty where nothing does, null where no folder is known. */
export function rootOf(path: string): string | null {
  return folderOf(path).root;
}

/** The path from the first known folder on; the whole path where there is none. */
export function belowRoot(path: string): string {
  const root = rootOf(path);
  return root === null || root === '' ? path : path.slice(root.length + 1);
}

/** Whether a folder of the path is one that Facebook's exports have. */
export function isInFacebookFolder(path: string): boolean {
  return folderOf(path).isFacebook;
}

/** Whether a folder of the path is one that nothing but an export of Facebook has. */
export function isInTellingFolder(path: string): boolean {
  return folderOf(path).isTelling;
}

/** Whether a folder of the path is one that Facebook's exports have and Instagram's have not. */
export function isInFacebookOnlyFolder(path: string): boolean {
  return folderOf(path).isFacebookOnly;
}

/** Whether a folder of the path is one of Facebook's other categories. */
export function isInOtherCategory(path: string): boolean {
  return folderOf(path).isOtherCategory;
}

export function isInInstagramFolder(path: string): boolean {
  return folderOf(path).isInstagram;
}

/** Lower-cased folders of a path, without the file's own name. */
export function foldersOf(path: string): readonly string[] {
  const names: string[] = [];
  let folder = folderOf(path);
  while (folder.above !== null) {
    names.push(folder.name);
    folder = folder.above;
  }
  return names.toReversed();
}

/** The lower-cased name of the folder that a file lies in; empty where it lies in none. */
export function ownFolder(path: string): string {
  return folderOf(path).name;
}

/** The name that was taken from a path last: many questions are asked about one path, then about the next. */
let latest: { readonly path: string; readonly name: string } = { path: '', name: '' };

/** The lower-cased file name. */
export function fileName(path: string): string {
  if (latest.path !== path) latest = { path, name: path.slice(path.lastIndexOf('/') + 1).toLowerCase() };
  return latest.name;
}

/** The lower-cased ending of the file name, without the dot; empty where it has none. */
export function extension(path: string): string {
  const name = fileName(path);
  const dot = name.lastIndexOf('.');
  return dot < 0 ? '' : name.slice(dot + 1);
}

/** Whether a file lies where what people sent each other lies. */
export function isAttachment(path: string): boolean {
  return isAttachmentFolder(ownFolder(path));
}

/** Whether people sent it with a message: it lies among a thread's attachments, in no folder of an export's own. */
export function isSentWithMessage(path: string): boolean {
  return folderOf(path).messages === 'sent';
}

/** Whether it lies among the messages, and not among what was sent with them. */
export function isAmongMessages(path: string): boolean {
  return folderOf(path).isAmongMessages;
}
