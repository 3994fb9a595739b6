// What lies right below a folder, as a person sees it.

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { pathError } from '../../input/path-error.ts';
import { compareText } from '../../model/order.ts';
import { isJunk } from '../../parser/inventory/paths.ts';

/**
 * Absolute and in order. Every folder and file right below counts as an export: one that is none gets its row, and is not passed
 * over.
 * @throws {ExportError} `path-not-found`, `path-unreadable`
 */
export async function childrenOf(path: string): Promise<readonly string[]> {
  const names = await listFolder(path);
  return names
    .filter((name) => !name.startsWith('.') && !isLeftBehind(name))
    .sort(compareText)
    .map((name) => join(path, name));
}

/** What a system leaves in folders, be it a file or a folder. */
export function isLeftBehind(name: string): boolean {
  return isJunk(name) || isJunk(`${name}/`);
}

async function listFolder(path: string): Promise<readonly string[]> {
  try {
    return await readdir(path);
  } catch (cause) {
    throw pathError(path, cause);
  }
}
