// Says of each part that gave nothing to the answer what it is: media, an empty archive, pages, another service.

import type { DiagnosticCode } from '../../model/diagnostic.ts';
import type { ExportError } from '../../model/errors.ts';
import { zipBefore } from '../inventory/altered-names.ts';
import { isAside } from '../inventory/file-kinds.ts';
import type { HtmlOnly } from './html-only.ts';
import type { Inventory, ListedFile } from '../inventory/inventory.ts';
import { isNamedAsPart } from '../inventory/part-names.ts';
import { isInFacebookFolder } from '../inventory/paths.ts';
import type { Reading } from '../reading.ts';
import { lookAlike } from '../recognise.ts';
import type { Records } from '../records.ts';
import type { Threads } from '../threads/threads.ts';

/** Facebook puts an empty `facebook_<id>.zip` beside its parts (seen 2026); a browser that has not finished leaves one of any name. */
const stub = /^facebook_\d+\.zip$/i;

export function reportUnopened(name: string, error: ExportError, reading: Reading): void {
  if (error.code === 'empty-part' && stub.test(name)) {
    reading.diagnostics.report('part-empty-stub', name);
  } else reading.unreadable(name, 'part-unreadable', error.code);
}

/** The parts by their names, and what was made of them. */
export interface ReadParts {
  readonly names: readonly string[];
  readonly records: Records;
  readonly threads: Threads;
  readonly pages: HtmlOnly;
}

/** @returns the places of parts that are no export of Facebook, whose files say nothing of it */
export function reportIdleParts(
  inventory: Inventory,
  { names, records, threads, pages }: ReadParts,
  reading: Reading,
): ReadonlySet<number> {
  const idle = new Set<number>();
  const useful = new Set([...records.files.map((listed) => listed.part), ...threads.parts]);
  const alone = new Set([...pages.apps, ...pages.threads]);
  for (const [part, name] of names.entries()) {
    const files = inventory.files.filter((listed) => listed.part === part);
    reportAside(
      name,
      files.filter((listed) => !alone.has(listed)),
      reading,
    );
    const arrived = arrivedZips(files, names);
    reportArchives(name, files, names, arrived, reading);
    reportUnfinished(files, arrived, reading);
    const isOther = !useful.has(part) && !files.some(({ kind }) => kind.is === 'other-json');
    const found = isOther ? lookAlike(name, files) : null;
    const code = found === null ? null : codeOf(found);
    if (found !== null) idle.add(part);
    if (code !== null) reading.diagnostics.report(code, name);
  }
  return idle;
}

/** What lies among the files of any part and was set aside. */
function reportAside(name: string, files: readonly ListedFile[], reading: Reading): void {
  const pages = files.filter(
    ({ kind, entry }) => kind.is === 'html' && isInFacebookFolder(entry.path),
  ).length;
  if (pages > 0) reading.diagnostics.report('html-twin', name, null, pages);
  if (files.some(({ kind }) => kind.is === 'instagram')) reading.diagnostics.report('instagram-part', name);
}

/** Zips that were not opened: of those in a folder that the person named, the ones that lie right in it are parts by now. */
function reportArchives(
  name: string,
  files: readonly ListedFile[],
  names: readonly string[],
  arrived: ReadonlySet<string>,
  reading: Reading,
): void {
  const archives = files.filter(({ kind }) => kind.is === 'archive');
  let stubs = 0;
  let others = 0;
  for (const { entry, file } of archives) {
    const zip = nameOf(entry.path);
    const mayBePart = isNamedAsPart(zip) && !stub.test(zip) && !isInFacebookFolder(entry.path);
    if (entry.size === 0) {
      if (!mayBePart) stubs += 1;
      else if (!arrived.has(zip)) reading.unreadable(file, 'part-unreadable', 'empty-part');
      continue;
    }
    // Zips that people sent each other lie in the folders of messages.
    if (isInFacebookFolder(entry.path) || names.includes(zip)) continue;
    if (mayBePart) reading.unreadable(file, 'archive-not-opened', '');
    else if (!entry.path.includes('/')) others += 1;
  }
  if (stubs > 0) reading.diagnostics.report('part-empty-stub', name, null, stubs);
  if (others > 0) reading.diagnostics.report('archive-not-opened', name, null, others);
}

/**
 * Zips of the export that are still on their way, or that a cloud drive keeps elsewhere, in a folder of downloads. One that has
 * arrived leaves such a file behind at times.
 */
function reportUnfinished(
  files: readonly ListedFile[],
  arrived: ReadonlySet<string>,
  reading: Reading,
): void {
  for (const { entry, file } of files) {
    const zip = zipBefore(nameOf(entry.path));
    if (zip === null || !isNamedAsPart(zip) || arrived.has(zip) || isInFacebookFolder(entry.path)) continue;
    reading.unreadable(file, 'file-placeholder', '');
  }
}

/**
 * The names of zips that are there as a whole, or were until they were unpacked into a folder of their name. Browsers put an
 * empty file in the place of one that they have not finished.
 */
function arrivedZips(files: readonly ListedFile[], names: readonly string[]): ReadonlySet<string> {
  const arrived = new Set(names);
  for (const name of names) arrived.add(`${name}.zip`);
  const roots = new Set<string>();
  for (const { kind, entry, root } of files) {
    if (kind.is === 'archive' && entry.size > 0) arrived.add(nameOf(entry.path));
    if (root !== null && !isAside(kind)) roots.add(root);
  }
  for (const root of roots) for (const folder of root.split('/')) arrived.add(`${folder}.zip`);
  return arrived;
}

/** What {@link reportAside} says already needs no second word. */
function codeOf({ code }: ExportError): DiagnosticCode | null {
  switch (code) {
    case 'media-only':
      return 'part-without-json';
    case 'html-export':
    case 'instagram-export':
    case 'empty-part':
      return null;
    default:
      return 'other-export-part';
  }
}

/** The name as it is written: it is compared with those of the parts. */
function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
