// `npm run docs`: writes the README's generated blocks, the manual page, and the JSON Schema that the package carries.

import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { documents } from './documents.ts';

for (const { file, make } of await documents()) {
  await mkdir(dirname(file), { recursive: true });
  const before = await readFile(file, 'utf8').catch(() => '');
  await writeFile(file, make(before));
}
