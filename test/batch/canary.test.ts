// No name, text, link, path or id of an export in anything that a batch writes or says, whatever happens to it.

import { mkdirSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../input/temporary.ts';
import { session } from '../sessions/session.ts';
import { afterChanges, planned, start } from './built-batch.ts';
import { donations, testKey } from './small-batch.ts';
import { canary, canaryDigits } from './tiny-exports.ts';

const secrets = [canary.toLowerCase(), canaryDigits, testKey.toString('utf8'), testKey.toString('hex')];

function expectClean(where: string, text: string): void {
  const found = secrets.filter((secret) => text.toLowerCase().includes(secret));
  expect([where, found]).toEqual([where, []]);
}

/** All files below a folder, by their paths in it. The manifest stays with the researcher: it is a list of paths. */
function expectCleanFolder(folder: string): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    expectClean('a name', name);
    const path = join(folder, name);
    if (name !== 'manifest.json' && statSync(path).isFile()) expectClean(name, readFileSync(path, 'latin1'));
  }
}

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
