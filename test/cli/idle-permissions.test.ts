// Entries of a permissions file that come to nothing are named on stderr: silence would look as if they had been used.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { temporaryFolder } from '../input/temporary.ts';
import { fakeIo } from './fake-io.ts';
import { writeSmallExport } from './small-export.ts';

async function ran(
  permissions: unknown,
  ...args: readonly string[]
): Promise<{ code: number; stdout: string; stderr: readonly string[] }> {
  const cwd = temporaryFolder();
  const name = writeSmallExport(cwd);
  writeFileSync(join(cwd, 'perms.json'), JSON.stringify(permissions));
  const { io, stdout, stderr } = fakeIo({ cwd });
  const code = await run([name, '--permissions', 'perms.json', ...args], io);
  return {
    code,
    stdout: stdout(),
    stderr: stderr()
      .split('\n')
      .filter((line) => line !== ''),
  };
}

describe('an entry of the permissions file that comes to nothing', () => {
  const file = [
    { app: 'Netflix', permissions: ['read_mailbox', 'read_mailbocks'] },
    { app: 'Netflux', permissions: ['read_mailbox'] },
  ];
  const said = [
    'dyi-audit: perms.json, entry 1: the permission “read_mailbocks” is none of those over messages that are known, so it decides nothing. If it should be one, check how it is spelt.',
    'dyi-audit: perms.json, entry 2: the export lists no app of the name or app-scoped id “Netflux”, so the entry decides nothing.',
  ];

  it('is named, and a warning in the report', async () => {
    const { code, stdout, stderr } = await ran(file);
    expect({ code, stderr }).toEqual({ code: 0, stderr: said });
    expect(stdout.replace(/\s+/g, ' ')).toContain('permission of your permissions file that is not known');
  });

  it('is counted by --strict', async () => {
    expect((await ran(file.slice(0, 1), '--strict')).code).toBe(3);
    expect((await ran(file.slice(1), '--strict')).code).toBe(3);
    const good = await ran([{ app: 'Netflix', permissions: ['read_mailbox'] }], '--strict');
    expect({ code: good.code, stderr: good.stderr }).toEqual({ code: 0, stderr: [] });
  });

  it.each([
    ['--pseudonymise', 'en', 'permissions file, entry 1: its permission no. 2 is none'],
    ['--pseudonymise-apps', 'fr', 'fichier d’autorisations, entrée 1 : son autorisation n° 2 n’est'],
  ])('is told by its place alone under %s', async (option, language, words) => {
    const own = Array.from({ length: 12 }, () => ({ app: 'Jane Netflux', permissions: ['jane'] }));
    const { stderr } = await ran([...file, ...own], option, '--lang', language);
    const said = stderr.join('\n');
    expect(said).toContain(words);
    expect(stderr.length).toBeGreaterThan(10);
    expect(said).not.toMatch(/perms|Netflux|mailbocks|jane/i);
  });

  it('is told by --quiet in the report alone', async () => {
    const { stdout, stderr } = await ran(file, '--quiet');
    expect(stderr).toEqual([]);
    const said = stdout.replace(/\s+/g, ' ');
    expect(said).toContain('not in the export (entry 2). An entry of the file');
    expect(said).toContain('so the entry decides nothing');
    expect(said).toContain('that is not known (entry 1). A permission in the file');
    const markdown = (await ran([...file, ...file], '--quiet', '-f', 'markdown')).stdout;
    expect(markdown).toContain('not in the export (2 times, first in entry 2). An entry');
  });

  it('is not cut in the middle of a character', async () => {
    const { stderr } = await ran([{ app: `a${'👩‍👩‍👧'.repeat(40)}`, permissions: ['read_mailbox'] }]);
    expect(stderr.join('')).toContain('“a👩‍👩‍👧');
    expect(stderr.join('')).not.toMatch(/\u200d…|[\ud800-\udbff]…/);
  });

  it('is one of the first, where there are many', async () => {
    const permissions = Array.from({ length: 30 }, (_, place) => `perm_${place}`);
    const { stderr } = await ran([{ app: 'Netflix', permissions }]);
    expect(stderr.length).toBe(11);
    expect(stderr.at(-1)).toContain('20 more');
  });
});
