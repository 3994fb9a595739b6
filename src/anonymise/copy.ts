// A copy of an export with nobody in it: which files it has, what each holds, and what is left out.

import type { Part } from '../input/source.ts';
import type { LeftOut, LeftOutKind } from '../model/copy.ts';
import type { UnknownKey } from '../model/export.ts';
import { compareText } from '../model/order.ts';
import { UnknownKeys } from '../parser/file-context.ts';
import type { FileKind } from '../parser/inventory/file-kinds.ts';
import { recordKinds } from '../parser/inventory/known-names.ts';
import { takeInventory, type ListedFile } from '../parser/inventory/inventory.ts';
import { lookAlike } from '../parser/recognise.ts';
import { withoutPersonalKey } from '../parser/redact.ts';
import { copyOf, isCopied, isRead, read } from './copy-file.ts';
import type { KeptNames } from './kept-names.ts';
import { ownWords } from './own-words.ts';
import { pathsOfCopy } from './paths.ts';
import type { Scope } from './rewrite.ts';
import { SelfCheck } from './self-check.ts';
import { StandIns } from './stand-ins.ts';
import { writeZip, type CopyFile } from './write-zip.ts';

export interface CopyOptions {
  readonly key: Uint8Array;
  readonly kept: KeptNames;
  /** Added to every time, in milliseconds; whole days. */
  readonly shift: number;
  readonly onProgress: (done: number, total: number) => void;
}

export interface Copy {
  readonly files: number;
  readonly leftOut: LeftOut;
}

/**
 * Writes the copy, then reads it again and looks for words of the export in it.
 * @param openCopy opens what was written
 * @throws {ExportError} `copy-names-someone`
 */
export async function writeCopy(
  parts: readonly Part[],
  file: CopyFile,
  openCopy: () => Promise<Part>,
  { key, kept, shift, onProgress }: CopyOptions,
): Promise<Copy> {
  const inventory = await takeInventory(parts);
  const { files, leftOut } = chooseFiles(parts, inventory.files);
  const standIns = new StandIns(key, kept);
  const dropped = new UnknownKeys();
  const nowhere = { conversation: '', instant: null };
  const scope: Scope = { standIns, kept, shift, dropped, miswritten: true, place: nowhere };
  const pathOf = pathsOfCopy({ parts: parts.map((part) => part.name), files, standIns, shift });
  const total = files.reduce((sum, { entry }) => sum + entry.size, 0);
  const check = new SelfCheck(ownWords(kept), total);
  readNames(parts, check);
  let done = 0;
  await writeZip(
    file,
    files
      .map((listed) => ({ path: pathOf(listed), listed }))
      .sort((a, b) => compareText(a.path, b.path))
      .map(({ path, listed }) => ({
        path,
        content: async () => {
          const content = await copyOf(listed, scope, (value) => check.read(value));
          done += listed.entry.size;
          onProgress(done, total);
          return content;
        },
      })),
  );
  const copy = await openCopy();
  try {
    await check.judge(copy, async (again) => {
      readNames(parts, again);
      for (const listed of files) {
        if (!isRead(listed.kind.is)) continue;
        const document = await read(listed);
        if (document !== null) again.read(document.status === 'read' ? document.value : document.partial);
      }
    });
  } finally {
    await copy.close();
  }
  return { files: files.length, leftOut: { files: leftOut, fields: fieldsIn(dropped) } };
}

function readNames(parts: readonly Part[], check: Pick<SelfCheck, 'readPath'>): void {
  for (const part of parts) {
    check.readPath(part.name);
    for (const { path } of part.entries) check.readPath(path);
  }
}

function fieldsIn(dropped: UnknownKeys): readonly UnknownKey[] {
  const named = new UnknownKeys();
  for (const { kind, key, types, count } of dropped.list()) {
    const [type] = types;
    if (type !== undefined) named.add(kind, nameable(key), type, count);
  }
  return named.list();
}

/** Facebook's keys begin with a small letter; what does not could be somebody's name. */
function nameable(key: string): string {
  return /^[a-z(]/.test(key) ? withoutPersonalKey(key) : '<key>';
}

interface ChosenFiles {
  readonly files: readonly ListedFile[];
  readonly leftOut: LeftOut['files'];
}

function chooseFiles(parts: readonly Part[], listed: readonly ListedFile[]): ChosenFiles {
  const counts = new Map<LeftOutKind, number>();
  const files = parts.flatMap((part, place) => {
    const mine = listed.filter((file) => file.part === place);
    const isOther = isOtherPart(part.name, mine);
    return mine.filter(({ kind }) => {
      const why = isOther ? 'other-part' : whyLeftOut(kind.is);
      if (why !== null && kind.is !== 'junk') counts.set(why, (counts.get(why) ?? 0) + 1);
      return !isOther && isCopied(kind.is);
    });
  });
  const leftOut = [...counts]
    .map(([kind, count]) => ({ kind, count }))
    .sort((a, b) => compareText(a.kind, b.kind));
  return { files, leftOut };
}

/** A part that gives nothing to an audit would give unknown files to that of the copy, where all parts are one. */
function isOtherPart(name: string, files: readonly ListedFile[]): boolean {
  const readKinds = new Set<FileKind['is']>([...recordKinds, 'thread', 'e2ee-candidate']);
  return lookAlike(name, files) !== null && !files.some(({ kind }) => readKinds.has(kind.is));
}

function whyLeftOut(kind: FileKind['is']): LeftOutKind | null {
  switch (kind) {
    case 'media':
    case 'html':
    case 'archive':
    case 'instagram':
      return kind;
    case 'junk':
    case 'other':
      return 'other';
    case 'unlikely-e2ee':
    case 'placeholder':
    case 'other-known':
    case 'unknown':
    case 'other-json':
      return 'content';
    default:
      return null;
  }
}
