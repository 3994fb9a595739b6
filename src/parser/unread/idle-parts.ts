// Says of each part that gave nothing to the answer what it is: media, an empty archive, pages, another service.

import type { DiagnosticCode } from '../../model/diagnostic.ts';
import type { ExportError } from '../../model/errors.ts';
import { zipBefore } from '../inventory/altered-names.ts';
import type { HtmlOnly } from './html-only.ts';
import type { Inventory, ListedFile } from '../inventory/inventory.ts';
import { isNamedAsPart } from '../inventory/part-names.ts';
import { isInFacebookFolder } from '../inventory/paths.ts';
import type { Reading } from '../reading.ts';
import { lookAlike } from '../recognise.ts';
import type { Records } from '../records.ts';
import type { Threads } from '../threads/threads.ts';

/** Facebook puts an empty `facebook_<id>.zip` beside its parts (seen 2026). */
export function reportUnopened(name: string, error: ExportError, reading: Reading): void {
  if (error.code === 'empty-part' && /^facebook_\d+\.zip$/i.test(name)) {
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
    reportArchives(name, files, names, reading);
    reportUnfinished(files, names, reading);
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
  reading: Reading,
): void {
  const archives = files.filter(({ kind }) => kind.is === 'archive');
  const stubs = archives.filter(({ entry }) => entry.size === 0).length;
  if (stubs > 0) reading.diagnostics.report('part-empty-stub', name, null, stubs);
  let others = 0;
  for (const { entry, file } of archives.filter(({ entry: { size } }) => size > 0)) {
    const zip = nameOf(entry.path);
    // Zips that people sent each other lie in the folders of messages.
    if (isInFacebookFolder(entry.path) || names.includes(zip)) continue;
    if (isNamedAsPart(zip)) reading.unreadable(file, 'archive-not-opened', '');
    else if (!entry.path.includes('/')) others += 1;
  }
  if (others > 0) reading.diagnostics.report('archive-not-opened', name, null, others);
}

/**
 * Zips of the export that are still on their way, or that a cloud drive keeps elsewhere, in a folder of downloads. One that has
 * arrived leaves such a file behind at times.
 */
function reportUnfinished(files: readonly ListedFile[], names: readonly string[], reading: Reading): void {
  const arrived = new Set([...names, ...files.map(({ entry }) => nameOf(entry.path))]);
  for (const { entry, file } of files) {
    const zip = zipBefore(nameOf(entry.path));
    if (zip === null || !isNamedAsPart(zip) || arrived.has(zip) || isInFacebookFolder(entry.path)) continue;
    reading.unreadable(file, 'file-placeholder', '');
  }
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
