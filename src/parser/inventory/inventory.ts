// Lists what the parts hold, by kind, before it is read.

import type { Part, SourceEntry } from '../../input/source.ts';
import { compareText } from '../../model/order.ts';
import { daysInNames } from './day-order.ts';
import { settleByContent } from './doubtful-files.ts';
import { settleFlatThreads } from './flat-threads.ts';
import { fileKind, type FileKind } from './file-kinds.ts';
import type { RecordKind } from './known-names.ts';
import type { Instant } from '../../model/span.ts';
import { belowRoot, rootOf, sections } from './paths.ts';
import { settleByRoot } from './roots.ts';
import { withOneNameEach } from './same-thread.ts';
import { copyMark } from './thread-paths.ts';

/** An entry with the name it is known by in the answer. */
export interface ListedFile {
  readonly entry: SourceEntry;
  /** Path below the export's root. */
  readonly file: string;
  /** Place of its part in the list of parts. */
  readonly part: number;
  /** Folder of its part that holds the export; null where the path has no folder that tells. */
  readonly root: string | null;
  /** The day in the name of that folder, else of the part; null where neither has one that is known. */
  readonly day: Instant | null;
  readonly kind: FileKind;
}

/** A conversation as its files show it, before they are read. */
export interface ListedThread {
  readonly kind: 'thread' | 'e2ee-candidate';
  readonly conversation: string;
  readonly section: string | null;
  /**
   * The files by where they come from: a folder of a part, without the copies that lie in it, or such copies. Records that two
   * sources share are the same record; within one source every record counts.
   */
  readonly sources: readonly (readonly ListedFile[])[];
}

export interface Inventory {
  readonly files: readonly ListedFile[];
  readonly threads: readonly ListedThread[];
}

/** By path, then by what lies beside a file, then, where that does not tell, by its first bytes. */
export async function takeInventory(parts: readonly Part[]): Promise<Inventory> {
  const placed = parts.flatMap((part, place) =>
    part.entries.map((entry) => {
      const root = rootOf(entry.path);
      const folder = root === null ? '' : root.slice(root.lastIndexOf('/') + 1);
      return { entry, part: place, name: part.name, root, folder };
    }),
  );
  const dayIn = daysInNames(
    new Set([...parts.map(({ name }) => name), ...placed.map(({ folder }) => folder)]),
  );
  const listed = placed.map(({ entry, part, name, root, folder }) => ({
    entry,
    file: belowRoot(entry.path),
    part,
    root,
    day: dayIn(folder) ?? dayIn(name),
    kind: fileKind(entry.path, name),
  }));
  const files = withOneNameEach(await settleFlatThreads(await settleByContent(settleByRoot(listed))));
  return { files, threads: groupThreads(files) };
}

/** Files of one kind of record, in the order of their paths. */
export function filesOf(inventory: Inventory, kind: RecordKind): readonly ListedFile[] {
  return inventory.files
    .filter((listed) => listed.kind.is === kind)
    .sort((a, b) => compareText(a.file, b.file) || a.part - b.part);
}

/** Folders that hold the threads or their sections, each once. */
export function messageFolders({ threads }: Inventory): readonly string[] {
  const folders = threads.flatMap((thread) =>
    thread.sources.flat().map(({ file, kind }) => {
      const segments = file.split('/');
      const below = kind.is !== 'thread' ? 1 : kind.section === null ? 2 : 3;
      return segments.slice(0, -below).join('/');
    }),
  );
  return [...new Set(folders)];
}

interface Gathered {
  readonly kind: ListedThread['kind'];
  readonly conversation: string;
  readonly sections: Set<string>;
  readonly sources: Map<string, ListedFile[]>;
}

function groupThreads(files: readonly ListedFile[]): readonly ListedThread[] {
  const threads = new Map<string, Gathered>();
  const copies = new Map<string, number>();
  for (const listed of files) {
    const { kind } = listed;
    if (kind.is !== 'thread' && kind.is !== 'e2ee-candidate') continue;
    const { conversation } = kind;
    const key = `${kind.is}\0${conversation}`;
    const thread = threads.get(key) ?? {
      kind: kind.is,
      conversation,
      sections: new Set<string>(),
      sources: new Map<string, ListedFile[]>(),
    };
    threads.set(key, thread);
    if (kind.is === 'thread' && kind.section !== null) thread.sections.add(kind.section);
    const source = sourceKey(listed, copies);
    const before = thread.sources.get(source);
    if (before === undefined) thread.sources.set(source, [listed]);
    else before.push(listed);
  }
  return [...threads.entries()]
    .sort(([a], [b]) => compareText(a, b))
    .map(([, thread]) => ({
      kind: thread.kind,
      conversation: thread.conversation,
      section: mainSection(thread.sections),
      sources: [...thread.sources.entries()].sort(([a], [b]) => compareText(a, b)).map(([, list]) => list),
    }));
}

/**
 * The folder within the part. Copies that a system named beside the files they are of, so as to keep both, may hold the same
 * messages or others, as does a path that is in one archive twice: they are sources of their own.
 */
function sourceKey({ entry, part, kind }: ListedFile, copies: Map<string, number>): string {
  const place = `${part}\0${entry.path}`;
  const copy = copies.get(place) ?? 0;
  copies.set(place, copy + 1);
  if (kind.is !== 'thread') return `${part}\0${entry.path}\0${copy}`;
  const folder = entry.path.slice(0, entry.path.lastIndexOf('/') + 1);
  return `${part}\0${folder}\0${copyMark(entry.path)}\0${copy}`;
}

function mainSection(found: ReadonlySet<string>): string | null {
  return sections.find((section) => found.has(section)) ?? [...found].sort(compareText)[0] ?? null;
}
