// Where a copy goes: the one who asks for it decides, and only when it is whole and names nobody.

import { open, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import type { CopyFile } from './write-zip.ts';

/**
 * Puts what `write` writes to where the person wants it; only when `write` is done, and not at all when it throws.
 * @param name what the copy is to be called so that its audit finds the day of the export
 */
export type Publish = (
  name: string,
  write: (file: CopyFile, draft: string) => Promise<void>,
) => Promise<void>;

/** Only the person who made it may read it, until they give it away. */
const privateFile = 0o600;

/**
 * A copy in a folder, under the name it is to have. A file of that name that is there already stays, and the error is the
 * system's `EEXIST`; where the copy fails, nothing is left of it.
 */
export function copyInto(folder: string): Publish {
  return async (name, write) => {
    const path = join(folder, name);
    const file = await open(path, 'wx', privateFile);
    try {
      try {
        await write(file, path);
        await file.sync();
      } finally {
        await file.close();
      }
    } catch (error) {
      await unlink(path).catch(() => {});
      throw error;
    }
  };
}
