// What the answer is made from, where an export has it as pages alone: nothing is read of them, but that they are there is said.

import { fileKind, type FileKind } from '../inventory/file-kinds.ts';
import type { Inventory, ListedFile } from '../inventory/inventory.ts';
import { NewestDays } from './newest-days.ts';
import { isAttachment } from '../inventory/paths.ts';
import type { Reading } from '../reading.ts';

/** Pages that hold what the answer is made from, and of which the export has no JSON. */
export interface HtmlOnly {
  /** Lists of connected apps, where there is no such list in JSON. */
  readonly apps: readonly ListedFile[];
  /** Of conversations of which there is no file in JSON. */
  readonly threads: readonly ListedFile[];
}

/** @param names of the parts */
export function htmlOnly({ files }: Inventory, names: readonly string[], merge: boolean): HtmlOnly {
  // What a friend sent is no page of the export's own.
  const pages = files.filter(({ kind, entry }) => kind.is === 'html' && !isAttachment(entry.path));
  if (pages.length === 0) return { apps: [], threads: [] };
  const apps = new NewestDays(merge);
  const threads = new NewestDays(merge);
  for (const listed of files) {
    if (listed.kind.is === 'connected-apps') apps.add('', listed);
    const { kind } = listed;
    if (kind.is === 'thread' || kind.is === 'e2ee-candidate') threads.add(keyOf(kind), listed);
  }
  const asJson = ({ entry, part }: ListedFile): FileKind =>
    fileKind(entry.path.replace(/\.html?$/i, '.json'), names[part] ?? '');
  return {
    apps: pages.filter((page) => asJson(page).is === 'connected-apps' && !apps.covers('', page)),
    threads: pages.filter((page) => {
      const kind = conversationOf(page, asJson(page));
      return kind !== null && !threads.covers(keyOf(kind), page);
    }),
  };
}

type ConversationKind = Extract<FileKind, { is: 'thread' | 'e2ee-candidate' }>;

/** Beside no conversations that lie as end-to-end-encrypted ones do, names like theirs say nothing. */
function conversationOf({ kind }: ListedFile, asJson: FileKind): ConversationKind | null {
  if (kind.is === 'html' && kind.chat !== undefined) return { is: 'e2ee-candidate', conversation: kind.chat };
  return asJson.is === 'thread' ? asJson : null;
}

function keyOf({ is, conversation }: ConversationKind): string {
  return `${is}\0${conversation}`;
}

/** Beside conversations that are read, those that are not make the answer incomplete; where there are none at all, that does. */
export function reportHtmlOnly({ apps, threads }: HtmlOnly, inventory: Inventory, reading: Reading): void {
  // Without any list the apps are missing altogether, which says it; beside an older list nothing else would.
  const hasApps = inventory.files.some(({ kind }) => kind.is === 'connected-apps');
  for (const { file } of apps) {
    if (hasApps) reading.unreadable(file, 'apps-in-html', '');
    else reading.diagnostics.report('apps-in-html', file);
  }
  if (threads.length === 0) return;
  const isAnswered =
    inventory.threads.length > 0 ||
    inventory.files.some(({ kind }) => kind.is === 'no-data' && kind.of === 'messages');
  if (!isAnswered) reading.diagnostics.report('messages-in-html', null, null, threads.length);
  else for (const { file } of threads) reading.unreadable(file, 'messages-in-html', '');
}
