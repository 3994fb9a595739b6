// The README says what the program does: its generated blocks are what `npm run docs` would write.

import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readmeBlocks, withBlocks } from './blocks.ts';

describe('README', () => {
  it('has the blocks that `npm run docs` writes', async () => {
    const readme = await readFile(new URL('../../README.md', import.meta.url), 'utf8');
    expect(readme).toBe(withBlocks(readme, await readmeBlocks()));
  });
});
