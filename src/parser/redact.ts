// Takes people out of paths and names of parts, for what is meant to be shared.

import { withoutPersonalKey } from '../model/personal-keys.ts';
import { isKnownFileName } from './inventory/known-names.ts';
import { isKnownFolder, sections } from './inventory/folders.ts';
import { foldersOf, isInFacebookFolder } from './inventory/paths.ts';

export { withoutPersonalKey };

/**
 * `facebook-<user>-2024-05-01-<id>-1.zip`, the number of the part kept; a name of any other form becomes `<name>` with its
 * ending.
 */
export function withoutUser(name: string): string {
  const match =
    /^facebook-.+(-(?:\d{4}-\d{2}-\d{2}|\d{2}_\d{2}_\d{4}|\d{1,2}-\d{1,2}-\d{4}))((?:-[A-Za-z0-9]+)*)(\.zip)?$/i.exec(
      name,
    );
  if (match === null) return /\.zip$/i.test(name) ? '<name>.zip' : '<name>';
  const [, day = '', rest = '', zip = ''] = match;
  return `facebook-<user>${day}${rest.replace(/-(?!\d{1,3}(?:-|$))[A-Za-z0-9]+/g, '-<id>')}${zip}`;
}

/** A JSON pointer, without keys that could be personal. */
export function withoutPersonalKeys(pointer: string): string {
  return pointer
    .split('/')
    .map((segment) => (segment === '' || /^\d{1,9}$/.test(segment) ? segment : withoutPersonalKey(segment)))
    .join('/');
}

/** Where a file broke, as the coverage says it: a pointer and a place in bytes. */
export function withoutPersonInDetail(detail: string): string {
  return detail.replace(
    /^at ([^]*?)(, byte \d+)?$/,
    (_, pointer: string, byte = '') => `at ${withoutPersonalKeys(pointer)}${byte}`,
  );
}

/** A section of the messages folder; one that is not known is shown where its name looks like one of Facebook's. */
export function withoutPersonalSection(section: string): string {
  const known = section === 'e2ee' || sections.some((name) => name === section);
  return known || /^[a-z]+(?:_[a-z0-9]+)+$/.test(section) ? section : '<folder>';
}

/**
 * A path below the export's root without the names of threads, which are made of people's names, and without any file or
 * folder name that a person may have given.
 */
export function withoutPerson(path: string): string {
  return withThreadNamed(path, () => '<thread>');
}

/** {@link withoutPerson} with another name for each thread. */
export function withThreadNamed(path: string, named: (thread: string) => string): string {
  const segments = path.split('/');
  const name = segments.at(-1) ?? '';
  if (!isInFacebookFolder(path)) {
    return segments.length > 1 ? `<folder>/${knownNameOnly(name)}` : withoutUserOrName(name);
  }
  const messages = foldersOf(path).lastIndexOf('messages');
  const thread = threadPlace(segments, messages);
  const isInThread = (place: number): boolean => thread !== null && place >= thread;
  return segments
    .map((segment, place) => {
      if (place < segments.length - 1) {
        return isInThread(place) ? named(segment) : isFacebookName(segment) ? segment : '<folder>';
      }
      return isInThread(place) || !isFacebookName(segment) ? knownNameOnly(segment) : segment;
    })
    .join('/');
}

/** The place of the thread's folder: below a section, or in spring 2018 right below the messages folder. */
function threadPlace(segments: readonly string[], messages: number): number | null {
  if (messages < 0) return null;
  const below = segments[messages + 1] ?? '';
  const isSection = sections.some((section) => section === below) || segments.length > messages + 3;
  return isSection || segments.length === messages + 2 ? messages + 2 : messages + 1;
}

/** The folder of messages that a path names, in the same way; a dot for the root. */
export function folderWithoutPerson(folder: string): string {
  if (folder === '') return '.';
  return withoutPerson(`${folder}/message_1.json`).split('/').slice(0, -1).join('/');
}

/** Whether a name looks like one that Facebook gives: lower-case words, joined; a known folder can be one word. */
function isFacebookName(name: string): boolean {
  if (isKnownFolder(name) || isKnownFileName(name)) return true;
  return /^[a-z'’-]+(?:_[a-z0-9'’-]+)+(?:\.[a-z]+)?$/.test(name) && !/\d{5}|_\d+(?:\.[a-z]+)?$/.test(name);
}

function knownNameOnly(name: string): string {
  return isKnownFileName(name) ? name : ending('<file>', name);
}

function withoutUserOrName(name: string): string {
  return /^facebook-/i.test(name) || /\.zip$/i.test(name) ? withoutUser(name) : knownNameOnly(name);
}

function ending(stem: string, name: string): string {
  const extension = /\.[A-Za-z0-9]{1,5}$/.exec(name)?.[0] ?? '';
  return `${stem}${extension}`;
}
