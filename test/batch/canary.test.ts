// No name, text, link, path or id of an export in anything that a batch writes or says, whatever happens to it.

import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../input/temporary.ts';
import { session } from '../sessions/session.ts';
import { afterChanges, planned, start } from './built-batch.ts';
import { expectClean, expectCleanFolder } from './clean.ts';
import { donations } from './small-batch.ts';
import { canary } from './tiny-exports.ts';

describe('a batch', () => {
  it('shows nothing of what is in the exports', async () => {
    const temporary = join(temporaryFolder(), 'temporary');
    mkdirSync(temporary);
    const out = await planned(donations(63), 3, ['--conversations']);
    const env = { TMPDIR: temporary };
    const killed = start(['run', '--all', '--out', out], env);
    afterChanges(out, 12, () => killed.child.kill('SIGKILL'));
    expectClean('killed', (await killed.ended).said);
    expect(readdirSync(join(out, 'shards')).some((name) => name.endsWith('.part'))).toBe(true);
    expectCleanFolder(out);
    for (const args of [
      ['run', '--all', '-j', '2'],
      ['merge', '--lang', 'fr'],
      ['status', '--list'],
      ['status', '--list', '--json'],
      ['missing'],
    ]) {
      const { code, stdout, stderr } = await session(['batch', ...args, '--out', out], { env });
      expect([args, code]).toEqual([args, args[0] === 'missing' ? 0 : 3]);
      expectClean(args.join(' '), stdout + stderr);
    }
    expectCleanFolder(out);
    expect(readdirSync(temporary)).toEqual([]);
    // Paths on request alone; and the canary does sing.
    const { stdout } = await session(['batch', 'status', '--list', '--paths', '--out', out]);
    expect(stdout).toContain(canary);
  });
});
