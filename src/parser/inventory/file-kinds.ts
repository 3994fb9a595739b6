// What an entry of a part could be, judged by its path alone; its content has the last word.

import { pathBefore, pathBeforeCopy } from './altered-names.ts';
import { isOtherKnownFile, recordKindByName, type RecordKind } from './known-names.ts';
import { isSection } from './folders.ts';
import {
  extension,
  fileName,
  ownFolder,
  isAmongMessages,
  isAttachment,
  isInFacebookFolder,
  isInInstagramFolder,
  isInOtherCategory,
  isJunk,
  isSentWithMessage,
} from './paths.ts';
import { threadFolderOf, threadPath, type ThreadPath } from './thread-paths.ts';

/** Whether files with this ending, in lower case, are pictures, films, sounds or documents. */
export function isMediaEnding(ending: string): boolean {
  return mediaExtensions.has(ending);
}

const appsFolders: ReadonlySet<string> = new Set([
  'apps',
  'apps_and_websites',
  'apps_and_websites_off_of_facebook',
]);

const mediaExtensions: ReadonlySet<string> = new Set([
  ...['jpg', 'jpeg', 'png', 'gif', 'webp', 'heic', 'bmp', 'tif', 'tiff', 'svg'],
  ...['mp4', 'mov', 'avi', 'webm', '3gp', 'mkv', 'm4v'],
  ...['mp3', 'aac', 'm4a', 'wav', 'ogg', 'opus'],
  ...['pdf', 'txt', 'doc', 'docx', 'xls', 'xlsx', 'ppt', 'pptx', 'srt', 'vcf'],
]);

/** What a file that is not there as such would be under its own name. */
export type PlaceholderOf = RecordKind | 'thread' | 'e2ee-candidate';

export type FileKind =
  | { readonly is: RecordKind }
  | ({
      readonly is: 'thread';
      /** False where only its place and its first bytes tell. */
      readonly isNamed: boolean;
    } & ThreadPath)
  /** Named and placed like a thread of an end-to-end-encrypted download; only its content tells. */
  | { readonly is: 'e2ee-candidate'; readonly conversation: string }
  /** The same, in a folder beside those of an export, where other categories have such names too. */
  | { readonly is: 'unlikely-e2ee'; readonly conversation: string }
  /** Not a file that the answer needs, but what stands in its place; `path` is the one that it would have. */
  | { readonly is: 'placeholder'; readonly of: PlaceholderOf; readonly path: string }
  /** Facebook's way of saying that a category was asked for and is empty. */
  | { readonly is: 'no-data'; readonly of: 'apps' | 'messages' | 'other' }
  /** JSON that is known not to be needed. */
  | { readonly is: 'other-known' }
  /** JSON of the folders we read that is not known. `thread`: in whose folder it lies. */
  | { readonly is: 'unknown'; readonly thread: ThreadPath | null }
  /** JSON of another category of the export. */
  | { readonly is: 'other-json' }
  | { readonly is: 'instagram' }
  /** `chat`: the conversation it is a page of, where conversations lie right in the messages folder. */
  | { readonly is: 'html'; readonly chat?: string }
  | { readonly is: 'archive' }
  | { readonly is: 'media' }
  | { readonly is: 'junk' }
  | { readonly is: 'other' };

/** @param part base name of the part the entry is in */
export function fileKind(path: string, part: string): FileKind {
  if (isJunk(path)) return { is: 'junk' };
  if (isInInstagramFolder(path)) return { is: 'instagram' };
  const ending = extension(path);
  if (fileName(path) === 'no-data.txt') return { is: 'no-data', of: categoryOf(ownFolder(path)) };
  if (ending === 'json') return jsonKind(path, part);
  const placeholder = placeholderAt(path, part);
  if (placeholder !== null) return placeholder;
  if (ending === 'html' || ending === 'htm') return { is: 'html' };
  if (ending === 'zip') return { is: 'archive' };
  return mediaExtensions.has(ending) ? { is: 'media' } : { is: 'other' };
}

function jsonKind(path: string, part: string): FileKind {
  const name = fileName(path);
  // A friend's list of apps is not this person's, and neither are a friend's messages.
  if (isSentWithMessage(path)) return { is: 'other-json' };
  const threadFolder = threadFolderOf(path);
  const kind = threadFolder === null ? (recordKindByName.get(name) ?? kindOfCopy(path)) : undefined;
  if (kind !== undefined) return { is: kind };
  const thread = threadPath(path, part, threadFolder);
  if (thread !== null) {
    // There are thousands of them, and to spread them out takes longer than all that comes before.
    const { conversation, section, knownSection } = thread;
    return { is: 'thread', isNamed: true, conversation, section, knownSection };
  }
  if (isOtherKnownFile(name)) return { is: 'other-known' };
  const folder = ownFolder(path);
  const inFacebookFolder = isInFacebookFolder(path) || isInOtherCategory(path);
  // The end-to-end-encrypted download has its threads at its root, whatever folders a person puts around it.
  const couldBeE2ee = folder === 'messages' || !inFacebookFolder;
  if (couldBeE2ee && /_\d+\.json$/.test(name)) return { is: 'e2ee-candidate', conversation: baseName(path) };
  const concernsUs = isAmongMessages(path) || appsFolders.has(folder);
  if (!concernsUs && inFacebookFolder) return { is: 'other-json' };
  return { is: 'unknown', thread: threadFolder };
}

/** Of a copy that a system kept beside the file, or in its place: elsewhere files have such names by chance. */
function kindOfCopy(path: string): RecordKind | undefined {
  return isInFacebookFolder(path) && !isAttachment(path)
    ? recordKindByName.get(fileName(pathBeforeCopy(path)))
    : undefined;
}

function placeholderAt(path: string, part: string): FileKind | null {
  const before = pathBefore(path);
  if (before === null) return null;
  const { is } = jsonKind(before, part);
  switch (is) {
    case 'connected-apps':
    case 'app-posts':
    case 'off-meta-activity':
    case 'blocked-apps':
    case 'profile':
      // Elsewhere, and among what friends sent, files have such names by chance.
      return isInFacebookFolder(path) && !isAttachment(path)
        ? { is: 'placeholder', of: is, path: before }
        : null;
    case 'e2ee-candidate':
      return { is: 'placeholder', of: is, path: before };
    case 'thread':
      // `message.txt` can lie anywhere; a thread's folder has a name that tells.
      return threadFolderOf(before) === null ? null : { is: 'placeholder', of: is, path: before };
    default:
      return null;
  }
}

const aside: ReadonlySet<FileKind['is']> = new Set(['instagram', 'junk']);

/** What says nothing of the export that it lies in. */
export function isAside({ is }: FileKind): boolean {
  return aside.has(is);
}

/** The file's name as written, without `.json`. */
export function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, -'.json'.length);
}

function categoryOf(folder: string): 'apps' | 'messages' | 'other' {
  if (appsFolders.has(folder)) return 'apps';
  return folder === 'messages' || isSection(folder) ? 'messages' : 'other';
}
