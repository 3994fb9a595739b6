// `npm run docs`: writes the README's generated blocks.

import { readFile, writeFile } from 'node:fs/promises';
import { readmeBlocks, withBlocks } from './blocks.ts';

const readme = new URL('../../README.md', import.meta.url);
await writeFile(readme, withBlocks(await readFile(readme, 'utf8'), await readmeBlocks()));
