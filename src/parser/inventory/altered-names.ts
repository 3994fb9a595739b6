// What cloud drives, browsers and other programs make of a file's name, and the name that it had.

import { isKnownFileName, recordKindByName } from './known-names.ts';

/** `.message_1.json.icloud`, `message_1.json.crdownload`, `message_1.json.gz`, `~syncthing~message_1.json.tmp`, `message_1.json~`. */
const nameWithin = within('json');

/** `facebook-jane-2024-05-01-Ab.zip.crdownload`, `.facebook-jane-2024-05-01-Ab.zip.icloud`. */
const zipWithin = within('zip');

/** What stands before and behind a name with its extension. */
function within(extension: string): RegExp {
  return new RegExp(
    `^(?:[.~$#]*(?:syncthing[.~]|lock\\.)?)([^.~$#/][^/]*?\\.${extension})[^0-9a-z/][^/]*$`,
    'i',
  );
}

/** `message_1.gz`, `message_1.txt`, `message_1`: of a thread's folder, where a friend's picture may have any name. */
const stemAlone =
  /^(message(?:_\d+)?)(?:\.(?!(?:html?|json|png|jpe?g|gif|webp|heic|mp[34]|mov|webm|wav|aac|m4a|ogg|pdf|docx?|xlsx?|pptx?)$)[^/]*)?$/i;

/**
 * The path that a file whose name was altered would have without that; null where the name does not look altered. It says
 * nothing of whether there should be such a file.
 */
export function pathBefore(path: string): string | null {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const name = path.slice(folder.length);
  const before = nameWithin.exec(name)?.[1];
  if (before !== undefined) return `${folder}${before}`;
  const stem = stemAlone.exec(name)?.[1];
  return stem === undefined ? null : `${folder}${stem}.json`;
}

/**
 * What systems and cloud drives call a file whose name is taken, in any language: `... (2).json`, `... - Kopie.json`, `..._1.json`,
 * `...-1.json`, `....json.json`, `Kopie von ....json`. Only where the name is known can `_` and `-` be told from its own.
 */
const copiedRecord = new RegExp(
  `^(?:[^/]+\\s)?(${[...recordKindByName.keys()]
    .map((name) => name.slice(0, -'.json'.length))
    .sort((a, b) => b.length - a.length)
    .join('|')})(?:_\\d+|(?:[^0-9a-z_./]|_cop|\\.json)[^/]*)?\\.json$`,
  'i',
);

/** The same of any other file, as far as its name alone tells. */
const copied = /^([0-9a-z_-]+)[^0-9a-z_./-][^/]*\.json$/i;

/** The path that a copy beside a file was made of; the path itself where its name does not look like a copy's. */
export function pathBeforeCopy(path: string): string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const name = path.slice(folder.length);
  if (isKnownFileName(name.toLowerCase())) return path;
  const stem = (copiedRecord.exec(name) ?? copied.exec(name))?.[1];
  return stem === undefined ? path : `${folder}${stem}.json`;
}

/** The name that a zip had; null where the name does not look like that of an altered one. @param name base name */
export function zipBefore(name: string): string | null {
  return zipWithin.exec(name)?.[1] ?? null;
}
