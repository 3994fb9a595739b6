// Where a path leads, and whether that is in a folder: by what the system knows folders by, since one can have many names.

import { realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** Links followed, as far as there is anything of the path yet. @param path absolute */
export async function realPlace(path: string): Promise<string> {
  const real = await realpath(path).catch(() => null);
  if (real !== null) return real;
  const parent = dirname(path);
  return parent === path ? path : join(await realPlace(parent), basename(path));
}

/**
 * The folders from the outer one down to where a path lies, the outer one first; null where the path does not lie below it.
 * @param place absolute, links followed; it need not be there
 * @param outer absolute
 */
export async function foldersBetween(outer: string, place: string): Promise<readonly string[] | null> {
  const id = await identityOf(outer);
  if (id === null) return null;
  const folders: string[] = [];
  for (let folder = dirname(resolve(place)); ; folder = dirname(folder)) {
    folders.unshift(folder);
    if ((await identityOf(folder)) === id) return folders;
    if (dirname(folder) === folder) return null;
  }
}

/** What the system knows the folders by in which a path lies. @param place absolute, links followed; it need not be there */
export async function identitiesAround(place: string): Promise<ReadonlySet<string | null>> {
  const found = new Set<string | null>();
  for (let folder = dirname(resolve(place)); ; folder = dirname(folder)) {
    const id = await identityOf(folder);
    if (id !== null) found.add(id);
    if (dirname(folder) === folder) return found;
  }
}

/** Of a folder; null for all else. Numbers of files can be longer than a number is exact. */
export async function identityOf(folder: string): Promise<string | null> {
  const status = await stat(folder, { bigint: true }).catch(() => null);
  return status?.isDirectory() === true ? `${status.dev} ${status.ino}` : null;
}
