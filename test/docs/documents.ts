// The files that are made from the program and kept with it.

import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { resultSchema } from '../../src/cli/result-schema.ts';
import { manual, readmeBlocks, withBlocks } from './blocks.ts';

export interface Document {
  readonly name: string;
  readonly file: string;
  /** @param before what the file holds now, of which some is not made from the program */
  readonly make: (before: string) => string;
}

const root = resolve(import.meta.dirname, '../..');

export async function documents(): Promise<readonly Document[]> {
  const blocks = await readmeBlocks();
  const { version } = JSON.parse(await readFile(resolve(root, 'package.json'), 'utf8'));
  const page = await manual(version);
  const schema = resultSchema();
  return [
    { name: 'README.md', make: (before: string) => withBlocks(before, blocks) },
    { name: 'bin/dyi-audit.1', make: () => page },
    { name: 'src/model/audit-result.schema.json', make: () => schema },
  ].map((document) => ({ ...document, file: resolve(root, document.name) }));
}
