// Files that stand where one should be that the answer needs: what a cloud drive leaves until it is asked, what a download leaves
// that was not finished, and what programs made of a file by packing or renaming it. Their content is not looked at.

import type { PlaceholderOf } from '../inventory/file-kinds.ts';
import type { Inventory, ListedFile } from '../inventory/inventory.ts';
import { NewestDays } from './newest-days.ts';
import { belowRoot, foldersOf } from '../inventory/paths.ts';
import type { Reading } from '../reading.ts';

/** How many files are missing of each kind. */
export type Missing = ReadonlyMap<PlaceholderOf, number>;

/**
 * Reports each unless the file that it stands for is there too, in any part of an export as new: then nothing is missing. The
 * names of end-to-end-encrypted chats are like many others': beside no such chat they say nothing.
 */
export function reportPlaceholders({ files }: Inventory, merge: boolean, reading: Reading): Missing {
  const missing = new Map<PlaceholderOf, number>();
  if (!files.some(isPlaceholder)) return missing;
  const there = new NewestDays(merge);
  const chats = new Set<string>();
  for (const listed of files) {
    if (!isPlaceholder(listed)) there.add(listed.file, listed);
    if (listed.kind.is === 'e2ee-candidate') chats.add(folderOf(listed));
  }
  for (const listed of files) {
    const { kind, file } = listed;
    if (kind.is !== 'placeholder' || there.covers(belowRoot(kind.path), listed)) continue;
    if (kind.of === 'e2ee-candidate' && !chats.has(folderOf(listed))) continue;
    reading.unreadable(file, 'file-placeholder', '');
    missing.set(kind.of, (missing.get(kind.of) ?? 0) + 1);
  }
  return missing;
}

function folderOf({ entry, part }: ListedFile): string {
  return `${part}\0${foldersOf(entry.path).join('/')}`;
}

function isPlaceholder({ kind }: ListedFile): boolean {
  return kind.is === 'placeholder';
}
