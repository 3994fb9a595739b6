// Where each file of a copy lies: Facebook's own folders and file names stay, all others are replaced.

import { pathBeforeCopy } from '../parser/inventory/altered-names.ts';
import { dayOrderOf } from '../parser/inventory/day-order.ts';
import { isKnownFileName, recordKinds } from '../parser/inventory/known-names.ts';
import type { ListedFile } from '../parser/inventory/inventory.ts';
import { isFolderOfExports } from '../parser/inventory/folders.ts';
import { fileName } from '../parser/inventory/paths.ts';
import { readPartName } from '../parser/inventory/part-names.ts';
import { copyMark, threadFolderOf, type ThreadPath } from '../parser/inventory/thread-paths.ts';
import { exportName } from './names-of-exports.ts';
import type { StandIns } from './stand-ins.ts';

export interface PathOptions {
  /** Base names of the parts. */
  readonly parts: readonly string[];
  /** The files that the copy will have. */
  readonly files: readonly ListedFile[];
  readonly standIns: StandIns;
  readonly shift: number;
}

/**
 * All parts lie in one archive, so each export in each part gets a folder of its own; only where there is one alone, and
 * nothing around it, none.
 */
export function pathsOfCopy({ parts, files, standIns, shift }: PathOptions): (file: ListedFile) => string {
  const roots = parts.map((_, part) => rootsOf(files.filter((file) => file.part === part)));
  const isBare = parts.length === 1 && roots[0]?.every((root) => root === '') === true;
  const order = dayOrderOf([...parts, ...roots.flat().map(lastFolder)]) ?? 'month-first';
  const folders = new Map<string, string>();
  for (const [part, name] of parts.entries()) {
    for (const root of [null, ...(roots[part] ?? [])]) {
      const folder = lastFolder(root ?? '');
      const named = readPartName(folder).day === null ? name : folder;
      const place = `${part}\0${root ?? '\0'}`;
      folders.set(place, `${exportName(named, standIns, { shift, order })}-${folders.size + 1}`);
    }
  }
  return (listed) => {
    const { entry, part } = listed;
    const root = listed.root ?? around(entry.path, roots[part] ?? []);
    const below = root === null || root === '' ? entry.path : entry.path.slice(root.length + 1);
    const path = pathBelow(below, listed, standIns);
    return isBare ? path : `${folders.get(`${part}\0${root ?? '\0'}`) ?? ''}/${path}`;
  };
}

function lastFolder(root: string): string {
  return root.slice(root.lastIndexOf('/') + 1);
}

function rootsOf(files: readonly ListedFile[]): readonly string[] {
  return [...new Set(files.flatMap(({ root }) => (root === null ? [] : [root])))].sort();
}

/** The innermost export that a file lies in without a known folder on its way. */
function around(path: string, roots: readonly string[]): string | null {
  const found = roots.filter((root) => root === '' || path.startsWith(`${root}/`));
  return found.reduce<string | null>(
    (best, root) => (best === null || root.length > best.length ? root : best),
    null,
  );
}

function pathBelow(path: string, { kind }: ListedFile, standIns: StandIns): string {
  const folders = path.split('/').slice(0, -1);
  const thread = threadAt(kind);
  const renamed = folders.map((folder, place) => {
    if (isFolderOfExports(folder.toLowerCase())) return folder;
    if (thread !== null && place === folders.length - 1)
      return threadFolder(folder, thread.conversation, standIns);
    if (thread !== null && !thread.knownSection && place === folders.length - 2)
      return standIns.section(folder);
    return standIns.folder(folder);
  });
  return [...renamed, fileNamed(path, kind, standIns)].join('/');
}

function threadAt(kind: ListedFile['kind']): ThreadPath | null {
  if (kind.is === 'thread') return kind;
  return kind.is === 'placeholder' && kind.of === 'thread' ? threadFolderOf(kind.path) : null;
}

/** One whose name was changed belongs to its conversation in the copy, too. */
function threadFolder(folder: string, conversation: string, standIns: StandIns): string {
  const name = standIns.thread(conversation);
  return folder === conversation ? name : `${name} (${standIns.file(folder)})`;
}

function fileNamed(path: string, kind: ListedFile['kind'], standIns: StandIns): string {
  const written = path.slice(path.lastIndexOf('/') + 1);
  const name = fileName(path);
  if (isKnownFileName(name)) return name;
  const before = fileName(pathBeforeCopy(path));
  if (recordKinds.some((is) => is === kind.is) && isKnownFileName(before)) {
    return before.replace('.json', ` (${standIns.file(written)}).json`);
  }
  switch (kind.is) {
    case 'thread':
      return kind.isNamed ? messageFileNamed(name, standIns) : `${standIns.file(written)}.json`;
    case 'placeholder':
      return placeholderNamed(kind, written, standIns);
    case 'e2ee-candidate':
    case 'unlikely-e2ee':
      return `${standIns.thread(`${kind.conversation}.json`)}_1.json`;
    default:
      return `${standIns.file(written)}.json`;
  }
}

/** Whatever made it: behind the name of what it stands for, which several in one folder can share. */
function placeholderNamed(
  kind: Extract<ListedFile['kind'], { is: 'placeholder' }>,
  written: string,
  standIns: StandIns,
): string {
  const before = kind.path.slice(kind.path.lastIndexOf('/') + 1);
  const name = fileName(before);
  if (kind.of === 'e2ee-candidate') return `${standIns.thread(before)}_1.json.${standIns.file(written)}`;
  const own = isKnownFileName(name) ? name : messageFileNamed(name, standIns);
  return `${own}.${standIns.file(written)}`;
}

/** Copies that were made together stay together. @param name in lower case */
function messageFileNamed(name: string, standIns: StandIns): string {
  const mark = copyMark(name);
  const own = mark === '' ? name : name.replace(`${mark}.json`, '.json');
  // A number so long could be an id.
  const number = (): bigint => BigInt(standIns.account(own.replace(/\D/g, ''))) % 1_000_000_000n;
  const kept = isKnownFileName(own) ? own : `message_${number()}.json`;
  return mark === '' ? kept : kept.replace('.json', ` (${standIns.file(mark)}).json`);
}
