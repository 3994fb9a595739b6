// The exports of fixtures/ as parts in memory: what the fuzzer begins with.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Bytes as characters, so that a part can be written as JSON whatever its files hold. */
export interface FuzzPart {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
}

const fixtures = resolve(import.meta.dirname, '../../fixtures');

/** Larger ones would only be slower. */
const mostBytes = 48 * 2 ** 10;

/** By the fixture's name; folders named like zips count as parts of their own. */
export function fixtureParts(): readonly { readonly name: string; readonly parts: readonly FuzzPart[] }[] {
  return readdirSync(fixtures, { withFileTypes: true })
    .filter((child) => child.isDirectory())
    .map(({ name }) => ({ name, parts: partsBelow(join(fixtures, name, 'export')) }))
    .filter(({ parts }) => parts.length > 0 && JSON.stringify(parts).length < mostBytes)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function partsBelow(folder: string): readonly FuzzPart[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  const names = readdirSync(folder).sort();
  return names
    .filter((name) => statSync(join(folder, name)).isDirectory())
    .map((name) => ({ name, files: filesBelow(join(folder, name)) }))
    .filter(({ files }) => Object.keys(files).length > 0);
}

function filesBelow(folder: string): Readonly<Record<string, string>> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    paths
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path.replaceAll('\\', '/'), readFileSync(join(folder, path), 'latin1')]),
  );
}
