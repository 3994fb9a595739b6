// The program's own version, as its package states it.

import { readFileSync } from 'node:fs';

/** Read from the package beside `dist` (or `src`), so that the number stands in one place. */
export function readToolVersion(): string {
  const text = readFileSync(new URL('../package.json', import.meta.url), 'utf8');
  // The package's own file: npm itself requires a version there.
  return (JSON.parse(text) as { readonly version: string }).version;
}
