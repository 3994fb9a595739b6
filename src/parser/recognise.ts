// Decides what the parts are when they are no DYI JSON export, so that each look-alike gets its own message.

import { ExportError } from '../model/errors.ts';
import type { FileKind } from './inventory/file-kinds.ts';
import { recordKinds } from './inventory/known-names.ts';
import type { Inventory, ListedFile } from './inventory/inventory.ts';
import { extension, isInFacebookFolder, isInInstagramFolder, isInTellingFolder } from './inventory/paths.ts';

const recordKindNames: ReadonlySet<string> = new Set(recordKinds);

/** JSON that, by its path alone, only a Facebook export has: a file we read, or one of its other categories. */
export function isFacebookJson({ kind, entry }: ListedFile): boolean {
  switch (kind.is) {
    case 'other-known':
      return true;
    case 'thread':
      return kind.section !== null || isInFacebookFolder(entry.path);
    case 'unknown': {
      const isInKnownSection = kind.thread?.knownSection === true && kind.thread.section !== null;
      return isInTellingFolder(entry.path) || (isInKnownSection && isInFacebookFolder(entry.path));
    }
    case 'placeholder':
      return isInFacebookFolder(entry.path);
    case 'other-json':
    case 'no-data':
      return isInTellingFolder(entry.path);
    default:
      return recordKindNames.has(kind.is);
  }
}

/** Exports of other services that people mix up, by a file or folder that only they have. */
const otherServices: readonly { readonly service: string; readonly path: RegExp }[] = [
  { service: 'Google Takeout', path: /(?:^|\/)Takeout\//i },
  { service: 'Twitter / X', path: /(?:^|\/)data\/(?:account|tweets|direct-messages)\.js$/i },
  { service: 'WhatsApp', path: /(?:^|\/)(?:WhatsApp Chat [^/]*\.txt|_chat\.txt)$/i },
  { service: 'Snapchat', path: /(?:^|\/)json\/(?:snap_history|chat_history)\.json$/i },
  { service: 'TikTok', path: /(?:^|\/)user_data(?:_tiktok)?\.json$/i },
  { service: 'Spotify', path: /(?:^|\/)StreamingHistory\w*\.json$/i },
  { service: 'LinkedIn', path: /(?:^|\/)(?:Connections|messages)\.csv$/i },
];

/** Entries of a part that were left out, by why. */
export interface LeftOut {
  readonly unsafeNames: number;
  readonly links: number;
}

/**
 * The error that says what one part is instead of a DYI JSON export; null when it is one, or is at least a part of one.
 * @param leftOut how many of its entries were left out
 */
export function lookAlike(
  name: string,
  files: readonly ListedFile[],
  { unsafeNames, links }: LeftOut = { unsafeNames: 0, links: 0 },
): ExportError | null {
  const kept = files.filter((listed) => listed.kind.is !== 'junk');
  if (kept.some(isFacebookJson)) return null;
  const count = (kind: FileKind['is']): number => kept.filter((listed) => listed.kind.is === kind).length;

  if (kept.every((listed) => isStub(listed)))
    return new ExportError('empty-part', {
      part: name,
      unsafeNames: unsafeNames === 0 ? null : unsafeNames,
      links: links === 0 ? null : links,
    });
  const ofInstagram = kept.filter((listed) => listed.kind.is === 'instagram');
  const instagram = ofInstagram.find(({ entry }) => isInInstagramFolder(entry.path))?.file;
  if (instagram !== undefined) return new ExportError('instagram-export', { part: name, file: instagram });
  const service = otherServices.find(({ path }) => kept.some(({ entry }) => path.test(entry.path)));
  if (service !== undefined)
    return new ExportError('other-service-export', { part: name, service: service.service });
  const html = htmlOf(kept);
  if (html !== null) {
    return new ExportError(html.before2018 ? 'html-export-before-2018' : 'html-export', {
      part: name,
      file: html.file,
    });
  }
  // Zips that people sent each other lie in the folders of messages.
  const archives = kept.filter(
    (listed) => listed.kind.is === 'archive' && !isStub(listed) && !isInFacebookFolder(listed.entry.path),
  );
  if (archives.length > 0 && count('unknown') === 0) {
    return new ExportError('zip-of-zips', {
      part: name,
      files: archives.map((listed) => listed.file).slice(0, 5),
    });
  }
  if (count('unknown') === 0 && count('media') > 0) {
    return new ExportError('media-only', { part: name, files: count('media') });
  }
  const json = kept.filter(({ entry }) => extension(entry.path) === 'json').length;
  return new ExportError('not-an-export', { part: name, files: kept.length, json });
}

/** The first look-alike of all parts when no part is an export; null as soon as one is. */
export function requireExport(
  inventory: Inventory,
  names: readonly string[],
  leftOut: readonly LeftOut[],
): ExportError | null {
  const errors = names.map((name, part) =>
    lookAlike(
      name,
      inventory.files.filter((listed) => listed.part === part),
      leftOut[part],
    ),
  );
  const [first, ...others] = errors.filter((error) => error !== null);
  return errors.includes(null) || first === undefined ? null : mostTelling([first, ...others]);
}

/** Which of several refusals helps most: the one that knows what the input is, or what it would be if it were whole. */
const telling: readonly ExportError['code'][] = [
  'home-directory',
  'zip-encrypted',
  'zip-damaged',
  'limit-exceeded',
  'path-not-found',
  'path-unreadable',
  'html-export',
  'html-export-before-2018',
  'instagram-export',
  'other-service-export',
  'zip-of-zips',
  'media-only',
  'not-a-zip',
  'not-an-export',
  'empty-part',
];

export function mostTelling(errors: readonly [ExportError, ...ExportError[]]): ExportError {
  const rank = (error: ExportError): number => telling.indexOf(error.code);
  return errors.reduce((best, error) => (rank(error) < rank(best) ? error : best));
}

/** Facebook puts an empty `facebook_<id>.zip` into parts (seen 2026). */
function isStub({ kind, entry }: ListedFile): boolean {
  return kind.is === 'archive' && entry.size === 0;
}

function htmlOf(files: readonly ListedFile[]): { file: string; before2018: boolean } | null {
  const pages = files.filter((listed) => listed.kind.is === 'html');
  const old = pages.find(({ entry }) =>
    /(?:^|\/)html\/(?:messages|apps|friends|timeline)\.htm$/i.test(entry.path),
  );
  const page =
    old ??
    pages.find(
      ({ entry }) =>
        isInFacebookFolder(entry.path) ||
        /(?:^|\/)start_here\.html?$/i.test(entry.path) ||
        // Any website has an index page; one with JSON beside it is no export of Facebook.
        (/(?:^|\/)index\.html?$/i.test(entry.path) && !files.some((listed) => listed.kind.is === 'unknown')),
    );
  return page === undefined ? null : { file: page.file, before2018: old !== undefined };
}
