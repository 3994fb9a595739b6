// Decides by their first bytes what files are whose names and places do not tell.

import { EntryError } from '../../input/source.ts';
import { keysOf } from '../../model/keys.ts';
import { baseName, type FileKind } from './file-kinds.ts';
import type { RecordKind } from './known-names.ts';
import type { ListedFile } from './inventory.ts';
import { isAmongMessages, isSentWithMessage } from './paths.ts';

/**
 * Facebook renames files more often than the keys in them: these, or the same with `_v2`, tell a file whose name is not known where
 * it begins with them.
 */
const recordKeys = {
  'connected-apps': 'installed_apps',
  'app-posts': 'app_posts',
  'off-meta-activity': 'off_facebook_activity',
} as const satisfies Partial<Record<RecordKind, string>>;

const recordBeginnings = keysOf(recordKeys).map((kind) => ({
  kind,
  key: new RegExp(`^\\s*\\{\\s*"${recordKeys[kind]}(?:_v2)?"\\s*:`),
}));

/** A thread of an end-to-end-encrypted download, as far as its beginning shows: participants are texts there. */
const e2eeThread = /^\s*\{[^]*"(?:participants"\s*:\s*\[\s*"|threadName"\s*:|senderName"\s*:)/;

/** A thread of an export, as far as its beginning shows. */
const thread = /^\s*\{[^]*"(?:participants"\s*:\s*\[\s*\{|(?:sender_name|timestamp_ms|thread_path)"\s*:)/;

const keys: Readonly<Partial<Record<FileKind['is'], string>>> = {
  ...Object.fromEntries(keysOf(recordKeys).map((kind) => [kind, `${recordKeys[kind]}_v2`])),
  'e2ee-candidate': 'threadName',
  thread: 'thread_path',
};

/** A key that alone tells a file of this kind, whatever its value; null where there is none. */
export function tellingKey(kind: FileKind['is']): string | null {
  return keys[kind] ?? null;
}

/** A telling key is heeded only for kinds of which no file is there by name. */
export async function settleByContent(files: readonly ListedFile[]): Promise<readonly ListedFile[]> {
  const named = new Set(files.map((listed) => listed.kind.is));
  const missing = recordBeginnings.filter(({ kind }) => !named.has(kind));
  const settled: ListedFile[] = [];
  for (const listed of files) {
    const { is } = listed.kind;
    // A list of apps can move to a folder that is not known, too: without it there is no answer, so it is looked for.
    // What a friend sent is no list of this person's, whatever it holds.
    const mayBeList =
      is === 'other-json' && !named.has('connected-apps') && !isSentWithMessage(listed.entry.path);
    const isDoubtful = is === 'unknown' || is === 'unlikely-e2ee' || mayBeList;
    settled.push(
      isDoubtful ? { ...listed, kind: kindByContent(listed, await headOf(listed), missing) } : listed,
    );
  }
  return settled;
}

function kindByContent(
  { entry, kind }: ListedFile,
  head: string,
  missing: typeof recordBeginnings,
): FileKind {
  const mayBeRecord = kind.is !== 'unlikely-e2ee' && (kind.is !== 'unknown' || kind.thread === null);
  const record = mayBeRecord ? missing.find(({ key }) => key.test(head)) : undefined;
  if (record !== undefined) return { is: record.kind };
  if (kind.is === 'other-json') return kind;
  if (e2eeThread.test(head)) return { is: 'e2ee-candidate', conversation: baseName(entry.path) };
  // A copy whose name does not show it, or a name to come: it is of the thread in whose folder it lies.
  if (kind.is === 'unknown' && thread.test(head)) {
    if (kind.thread !== null) return { is: 'thread', isNamed: false, ...kind.thread };
    // Viewers ask for threads right in the messages folder, named by people: it lies as those of an encrypted download do.
    if (isAmongMessages(entry.path)) return { is: 'e2ee-candidate', conversation: baseName(entry.path) };
  }
  return kind.is === 'unlikely-e2ee' ? { is: 'other-json' } : kind;
}

/** Whether a file that begins so is of this kind by that alone, whatever its name and place. */
export function isToldBy(head: string, kind: FileKind['is']): boolean {
  if (kind === 'e2ee-candidate') return e2eeThread.test(head);
  if (kind === 'thread') return thread.test(head);
  return recordBeginnings.some((telling) => telling.kind === kind && telling.key.test(head));
}

/** Enough for ASCII in UTF-16 too. */
const headBytes = 4096;

/** The first characters, however the bytes come; empty when the file cannot be read, which is reported if it is ever needed. */
export async function headOf({ entry }: Pick<ListedFile, 'entry'>): Promise<string> {
  const head = new Uint8Array(headBytes);
  let filled = 0;
  try {
    for await (const chunk of entry.chunks()) {
      const piece = chunk.subarray(0, head.length - filled);
      head.set(piece, filled);
      filled += piece.length;
      if (filled === head.length) break;
    }
  } catch (error) {
    if (!(error instanceof EntryError)) throw error;
    return '';
  }
  return new TextDecoder().decode(head.subarray(0, filled)).replaceAll('\0', '');
}
