// What lies in a folder, to compare two of them.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareText } from '../../src/model/order.ts';

/** Every file below the folder with the SHA-256 of its content; sorted. */
export function digestsOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const digest = createHash('sha256').update(readFileSync(file)).digest('hex');
      return `${file.slice(folder.length + 1)} ${digest}`;
    })
    .sort(compareText);
}
