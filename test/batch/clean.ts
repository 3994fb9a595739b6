// Looks for canaries: texts that stand in every name, text, link, path and id of the tiny exports, and the study's key.

import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect } from 'vitest';
import { testKey } from './small-batch.ts';
import { canary, canaryDigits } from './tiny-exports.ts';

const secrets = [canary.toLowerCase(), canaryDigits, testKey.toString('utf8'), testKey.toString('hex')];

export function expectClean(where: string, text: string): void {
  const found = secrets.filter((secret) => text.toLowerCase().includes(secret));
  expect([where, found]).toEqual([where, []]);
}

/** All files below a folder, by their paths in it. The manifest stays with the researcher: it is a list of paths. */
export function expectCleanFolder(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    expectClean('a name', name);
    const path = join(folder, name);
    if (basename(name) !== 'manifest.json' && statSync(path).isFile()) {
      expectClean(name, readFileSync(path, 'latin1'));
    }
  }
}
