// Inputs that broke something, each in a file named by its hash, with what it broke and how to see it again.

import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Below the project, never committed. */
export const findingsFolder = 'test/output/fuzz';

/** @returns the file of the input */
export function saveFinding(folder: string, target: string, input: Uint8Array, what: string): string {
  const hash = createHash('sha256').update(input).digest('hex').slice(0, 16);
  const file = join(folder, target, hash);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, input);
  writeFileSync(`${file}.txt`, `${what}\n\nSee it again: ${reproduction(file)}\n`);
  return file;
}

export function reproduction(file: string): string {
  return `npm run fuzz -- --reproduce ${file}`;
}

/** The target of a saved input, by its folder. */
export function targetOf(file: string): string {
  return basename(dirname(file));
}
