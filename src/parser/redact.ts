// Takes people out of paths and names of parts, for what is meant to be shared.

import { foldersOf, isInFacebookFolder, sections } from './paths.ts';

/** A name that Facebook itself gives: lower-case words. Anything else may be a person's. */
const facebookName = /^[a-z0-9_'’.-]+$/;

/** `facebook-<user>-2024-05-01-AbCdEf12-1.zip`; a name of any other form becomes `<name>` with its ending. */
export function withoutUser(name: string): string {
  const match =
    /^(facebook-).+?(-(?:\d{4}-\d{2}-\d{2}|\d{2}_\d{2}_\d{4})(?:-[A-Za-z0-9]+)*(?:\.zip)?)$/i.exec(name);
  if (match !== null) return `${match[1] ?? ''}<user>${match[2] ?? ''}`;
  return /\.zip$/i.test(name) ? '<name>.zip' : '<name>';
}

/**
 * A path below the export's root without the names of threads, which are made of people's names, and without any file or
 * folder name that a person may have given.
 */
export function withoutPerson(path: string): string {
  const segments = path.split('/');
  const name = segments.at(-1) ?? '';
  if (!isInFacebookFolder(path))
    return segments.length > 1 ? `<folder>/${nameOnly(name)}` : withoutUserOrName(name);
  const folders = foldersOf(path);
  const messages = folders.lastIndexOf('messages');
  return segments
    .map((segment, place) => {
      if (place === segments.length - 1) return nameOnly(segment);
      const inThread = messages >= 0 && place > messages && !sections.some((section) => section === segment);
      return inThread ? '<thread>' : facebookName.test(segment) ? segment : '<folder>';
    })
    .join('/');
}

function nameOnly(name: string): string {
  return facebookName.test(name) && !/_\d+\.json$/.test(name.replace(/^message_\d+/, ''))
    ? name
    : ending('<file>', name);
}

function withoutUserOrName(name: string): string {
  return /^facebook-/i.test(name) || /\.zip$/i.test(name) ? withoutUser(name) : ending('<file>', name);
}

function ending(stem: string, name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? `${stem}${name.slice(dot)}` : stem;
}
