// How large an export is, for sharing the work out evenly: the bytes of its zips and of the JSON in its folders.

import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultLimits } from '../../input/limits.ts';

/** Bytes; 0 for what cannot be read, which the run will report. */
export async function exportBytes(paths: readonly string[]): Promise<number> {
  let bytes = 0;
  for (const path of paths) bytes += await bytesOf(path);
  return bytes;
}

async function bytesOf(path: string): Promise<number> {
  const status = await stat(path).catch(() => null);
  if (status === null) return 0;
  return status.isDirectory() ? folderBytes(path) : status.size;
}

async function folderBytes(path: string): Promise<number> {
  const waiting = [path];
  let bytes = 0;
  let seen = 0;
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    for (const child of await readdir(folder, { withFileTypes: true }).catch(() => [])) {
      seen += 1;
      if (seen > defaultLimits.entries) return bytes;
      const place = join(folder, child.name);
      if (child.isDirectory()) waiting.push(place);
      else if (child.isFile() && /\.(?:json|zip)$/i.test(child.name)) {
        bytes += await stat(place).then(
          ({ size }) => size,
          () => 0,
        );
      }
    }
  }
  return bytes;
}
