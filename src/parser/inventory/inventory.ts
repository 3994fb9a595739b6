// Lists what the parts hold, by kind, before it is read.

import type { Part, SourceEntry } from '../../input/source.ts';
import { compareText } from '../../model/order.ts';
import { daysInNames } from './day-order.ts';
import { settleByContent } from './doubtful-files.ts';
import { settleFlatThreads } from './flat-threads.ts';
import { fileKind, type FileKind } from './file-kinds.ts';
import type { RecordKind } from './known-names.ts';
import type { Instant } from '../../model/span.ts';
import { sections } from './folders.ts';
import { belowRoot, rootOf } from './paths.ts';
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
  const files = withOneNameEach(
    await settleFlatThreads(await settleByContent(settleByRoot(listFiles(parts)))),
  );
  return { files, threads: groupThreads(files) };
}

/** By their paths alone. All that is asked of one path is asked in one go, so that it is taken apart once. */
function listFiles(parts: readonly Part[]): readonly ListedFile[] {
  const listed: Undated[] = [];
  const names = new Set(parts.map(({ name }) => name));
  for (const [place, part] of parts.entries()) {
    for (const entry of part.entries) {
      const { path } = entry;
      const root = rootOf(path);
      if (root !== listed.at(-1)?.root) names.add(folderName(root));
      const file = belowRoot(path);
      listed.push({ entry, file, part: place, root, day: null, kind: fileKind(path, part.name) });
    }
  }
  const dayIn = daysInNames(names);
  for (const file of listed) {
    file.day = dayIn(folderName(file.root)) ?? dayIn(parts[file.part]?.name ?? '');
  }
  return listed;
}

/** Which of two days a name means only all names together tell. */
type Undated = Omit<ListedFile, 'day'> & { day: Instant | null };

function folderName(root: string | null): string {
  return root === null || root === '' ? '' : root.slice(root.lastIndexOf('/') + 1);
}

/** Files of one kind of record, in the order of their paths. */
export function filesOf(inventory: Inventory, kind: RecordKind): readonly ListedFile[] {
  return inventory.files
    .filter((listed) => listed.kind.is === kind)
    .sort((a, b) => compareText(a.file, b.file) || a.part - b.part);
}

/** Folders that hold the threads or their sections, each once. */
export function messageFolders({ threads }: Inventory): readonly string[] {
  const folders = new Set<string>();
  for (const { sources } of threads) {
    for (const files of sources) {
      for (const { file, kind } of files) {
        const below = kind.is !== 'thread' ? 1 : kind.section === null ? 2 : 3;
        let end = file.length;
        for (let folder = 0; folder < below && end >= 0; folder += 1) end = file.lastIndexOf('/', end - 1);
        folders.add(file.slice(0, Math.max(0, end)));
      }
    }
  }
  return [...folders];
}

/** There are thousands of threads, and nearly all have one file, or at least one source: only of others it is kept which is which. */
interface Gathered {
  readonly kind: ListedThread['kind'];
  readonly conversation: string;
  section: string | null;
  /** Of the first source. */
  readonly files: [ListedFile, ...ListedFile[]];
  /** How many files of the first one's path came before it. */
  readonly copy: number;
  others: Map<string, ListedFile[]> | null;
}

function groupThreads(files: readonly ListedFile[]): readonly ListedThread[] {
  const threads = new Map<string, Gathered>();
  const e2ee = new Map<string, Gathered>();
  let before: ListedFile | null = null;
  let copy = 0;
  for (const listed of files) {
    const { kind } = listed;
    if (kind.is !== 'thread' && kind.is !== 'e2ee-candidate') continue;
    // Entries are sorted by path.
    copy = before?.part === listed.part && before.entry.path === listed.entry.path ? copy + 1 : 0;
    before = listed;
    const { is, conversation } = kind;
    const section = kind.is === 'thread' ? kind.section : null;
    const known = is === 'thread' ? threads : e2ee;
    const thread = known.get(conversation);
    if (thread === undefined) {
      known.set(conversation, { kind: is, conversation, section, files: [listed], copy, others: null });
    } else {
      thread.section = mainSection(thread.section, section);
      filesOfSource(thread, sourceKey(listed, copy)).push(listed);
    }
  }
  return [...inOrder(e2ee), ...inOrder(threads)];
}

function inOrder(threads: ReadonlyMap<string, Gathered>): readonly ListedThread[] {
  return [...threads.values()]
    .sort((a, b) => compareText(a.conversation, b.conversation))
    .map((thread) => ({
      kind: thread.kind,
      conversation: thread.conversation,
      section: thread.section,
      sources: sortedSources(thread),
    }));
}

function filesOfSource(thread: Gathered, source: string): ListedFile[] {
  if (source === firstSource(thread)) return thread.files;
  thread.others ??= new Map();
  const known = thread.others.get(source);
  if (known !== undefined) return known;
  const files: ListedFile[] = [];
  thread.others.set(source, files);
  return files;
}

function firstSource({ files, copy }: Gathered): string {
  return sourceKey(files[0], copy);
}

function sortedSources(thread: Gathered): ListedThread['sources'] {
  if (thread.others === null) return [thread.files];
  const sources = [[firstSource(thread), thread.files] as const, ...thread.others];
  return sources.sort(([a], [b]) => compareText(a, b)).map(([, files]) => files);
}

/**
 * The folder within the part. Copies that a system named beside the files they are of, so as to keep both, may hold the same
 * messages or others, as does a path that is in one archive twice: they are sources of their own.
 * @param copy how many files of this path came before
 */
function sourceKey({ entry: { path }, part, kind }: ListedFile, copy: number): string {
  if (kind.is !== 'thread') return `${part}\0${path}\0${copy}`;
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  return `${part}\0${folder}\0${copyMark(path)}\0${copy}`;
}

/** The first that is known, else the first by name. */
function mainSection(one: string | null, other: string | null): string | null {
  if (one === null || other === null || one === other) return one ?? other;
  return rank(one) - rank(other) < 0 || (rank(one) === rank(other) && one < other) ? one : other;
}

function rank(section: string): number {
  const place = sections.findIndex((known) => known === section);
  return place < 0 ? sections.length : place;
}
