// Whether a folder is an export, by the folders right below it.

import { readdir } from 'node:fs/promises';
import { isInFacebookFolder } from './parser/inventory/paths.ts';

/** Whether one of Facebook's own folders lies right below. */
export async function isExportFolder(path: string): Promise<boolean> {
  const names = await readdir(path).catch(() => []);
  return names.some((name) => isInFacebookFolder(`${name}/`));
}
