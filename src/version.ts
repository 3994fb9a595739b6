// The program's own version, as its package states it.

import { readFileSync } from 'node:fs';

let version: string | null = null;

/** Read from the package beside `dist` (or `src`), so that the number stands in one place; once, since every answer has it. */
export function readToolVersion(): string {
  return (version ??= read());
}

function read(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  const packageFile: unknown = JSON.parse(text);
  if (typeof packageFile !== 'object' || packageFile === null || !('version' in packageFile)) {
    throw new Error('package.json has no version');
  }
  return String(packageFile.version);
}
