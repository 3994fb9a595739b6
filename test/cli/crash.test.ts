// Bugs, forced upon the built program: the code of a bug, where it broke, and nothing of what was in hand.

import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../input/temporary.ts';
import { zipOf } from '../input/zip-writer.ts';
import { smallExport } from '../properties/small-export.ts';
import { session } from '../sessions/session.ts';

const bugs: Readonly<Record<string, string>> = {
  'in a command': `const fine = JSON.stringify;
    JSON.stringify = (...args) => { throw new TypeError('kanari ' + fine(...args)); };`,
  'outside every command': `setTimeout(() => { throw new Error('kanari'); }, 1); const fine = Date.now;`,
  'in a promise that nobody waits for': `setTimeout(() => void Promise.reject(new Error('kanari')), 1);`,
  'that is no error': `setTimeout(() => { throw 'kanari'; }, 1);`,
};

describe('a bug', () => {
  it.each(Object.entries(bugs))('%s', async (_, code) => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'bug.mjs'), code);
    const zip = join(folder, 'facebook-janefake-2024-05-01-AbCdEf12.zip');
    writeFileSync(
      zip,
      zipOf(Object.entries(smallExport).map(([path, text]) => [path, text.replaceAll('invented', 'kanari')])),
    );
    const before = readdirSync(folder);
    const env = { NODE_OPTIONS: `--import=${pathToFileURL(join(folder, 'bug.mjs')).href}`, TMPDIR: folder };
    const {
      code: exit,
      stdout,
      stderr,
    } = await session([zip, '-f', 'json', '-o', join(folder, 'out.json')], { env });
    expect(exit).toBe(70);
    expect(stdout).toBe('');
    expect(stderr).toMatch(/^dyi-audit: a mistake in this program/);
    expect(stderr).not.toContain('kanari');
    expect(stderr).not.toContain(folder);
    expect(readdirSync(folder)).toEqual(before);
  });
});
