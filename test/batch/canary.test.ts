// No name, text, link, path or id of an export in anything that a batch writes or says, whatever happens to it.

import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../input/temporary.ts';
import { session } from '../sessions/session.ts';
import { afterChanges, command, start } from './built-batch.ts';
import { expectClean, expectCleanFolder } from './clean.ts';
import { donations, plan } from './small-batch.ts';
import { canary } from './tiny-exports.ts';

/** Commands that say 0 whatever became of the exports. */
const clean: ReadonlySet<string> = new Set(['missing', 'aggregate', 'query', 'slurm-script']);

describe('a batch', () => {
  it('shows nothing of what is in the exports', async () => {
    const temporary = join(temporaryFolder(), 'temporary');
    mkdirSync(temporary);
    const batch = await plan([donations(63)], { shards: 3, settings: { conversations: true } });
    const { out } = batch.paths;
    const env = { TMPDIR: temporary };
    const killed = start(['run', '--all', '--out', out], env);
    afterChanges(out, 12, () => killed.child.kill('SIGKILL'));
    expectClean('killed', (await killed.ended).said);
    expect(readdirSync(join(out, 'shards')).some((name) => name.endsWith('.part'))).toBe(true);
    expectCleanFolder(out);
    for (const args of [
      ['run', '--all', '-j', '2'],
      ['merge', '--lang', 'fr', '--parquet'],
      ['status', '--list'],
      ['status', '--list', '--json'],
      ['missing'],
      ['aggregate', '--min-cell', '3'],
      ['query', 'SELECT * FROM apps JOIN members USING (export_id)'],
      ['slurm-script'],
    ] as const) {
      const all = [...args, '--out', out];
      const { code, stdout, stderr } = await (args[0] === 'run'
        ? session(['batch', ...all], { env })
        : command(all));
      expect([args, code]).toEqual([args, clean.has(args[0]) ? 0 : 3]);
      expectClean(args.join(' '), stdout + stderr);
    }
    expectCleanFolder(out);
    expect(readdirSync(temporary)).toEqual([]);
    // Paths on request alone; and the canary does sing.
    const { stdout } = await command(['status', '--list', '--paths', '--out', out]);
    expect(stdout).toContain(canary);
  });
});
