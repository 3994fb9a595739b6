// Files that stand where one should be that the answer needs: what a cloud drive leaves until it is asked, what a download leaves
// that was not finished, and what programs made of a file by packing or renaming it. Their content is not looked at.

import type { RecordKind } from './file-kinds.ts';
import type { Inventory, ListedFile } from './inventory.ts';
import { belowRoot } from './paths.ts';
import type { Reading } from './reading.ts';

/** What such a file would be under its own name. */
export type PlaceholderOf = RecordKind | 'thread' | 'e2ee-candidate';

/** How many files are missing of each kind. */
export type Missing = ReadonlyMap<PlaceholderOf, number>;

/** Reports each unless the file that it stands for is there too, in any part: then nothing is missing. */
export function reportPlaceholders({ files }: Inventory, reading: Reading): Missing {
  const missing = new Map<PlaceholderOf, number>();
  if (!files.some(isPlaceholder)) return missing;
  const there = new Set(files.filter((listed) => !isPlaceholder(listed)).map(({ file }) => file));
  for (const { kind, file } of files) {
    if (kind.is !== 'placeholder' || there.has(belowRoot(kind.path))) continue;
    reading.unreadable(file, 'file-placeholder', '');
    missing.set(kind.of, (missing.get(kind.of) ?? 0) + 1);
  }
  return missing;
}

function isPlaceholder({ kind }: ListedFile): boolean {
  return kind.is === 'placeholder';
}
