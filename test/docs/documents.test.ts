// The README, the manual page and the schema say what the program does: they are what `npm run docs` would write.

import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { documents } from './documents.ts';

describe('the files that are made from the program', async () => {
  it.each(await documents())('$name is as `npm run docs` writes it', async ({ file, make }) => {
    const text = await readFile(file, 'utf8');
    expect(text).toBe(make(text));
  });
});
