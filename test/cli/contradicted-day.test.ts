// A date that contradicts the date of the export clears nobody, wherever the latter comes from.

import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { auditResultSchema, type AuditResult } from '../../src/model/result.ts';
import { temporaryFolder } from '../input/temporary.ts';
import { fakeIo } from './fake-io.ts';
import { goodThread, writeSmallExport } from './small-export.ts';

const spotify = (added: number): unknown => ({
  name: 'Spotify',
  added_timestamp: added / 1000,
  user_app_scoped_id: 2,
  category: 'active',
  removed_timestamp: 0,
});

interface Asked {
  readonly added: number;
  /** Without one, the export goes by the name that Facebook gave it. */
  readonly name?: string;
  readonly args?: readonly string[];
  /** Year of the one message, if not 2014. */
  readonly last?: number;
}

async function ran({
  added,
  name,
  args = [],
  last = 2014,
}: Asked): Promise<{ stdout: string; stderr: string }> {
  const cwd = temporaryFolder();
  const written = writeSmallExport(cwd, {
    apps: { installed_apps_v2: [spotify(added)] },
    thread: goodThread.replace(String(Date.UTC(2014, 9, 20)), String(Date.UTC(last, 9, 20))),
  });
  if (name !== undefined) renameSync(join(cwd, written), join(cwd, name));
  const { io, stdout, stderr } = fakeIo({ cwd });
  expect(await run([name ?? written, ...args], io)).toBe(0);
  return { stdout: stdout(), stderr: stderr() };
}

async function result(asked: Asked): Promise<AuditResult> {
  return auditResultSchema.parse(
    JSON.parse((await ran({ ...asked, args: ['-f', 'json', ...(asked.args ?? [])] })).stdout),
  );
}

describe('an app that was added after the export', () => {
  it.each<[string, Asked, string]>([
    ['by the name', { added: Date.UTC(2030, 0, 1) }, 'start-after-export'],
    ['by --as-of', { added: Date.UTC(2022, 0, 1), args: ['--as-of', '2019-01-01'] }, 'start-after-export'],
    ['by the other records', { added: Date.UTC(2030, 0, 1), name: 'fb', last: 2020 }, 'start-after-export'],
    ['by the calendar', { added: Date.UTC(2030, 0, 1), name: 'fb' }, 'undated'],
  ])('%s is not cleared', async (_, asked, basis) => {
    const { apps, diagnostics } = await result(asked);
    expect(apps.map(({ verdict, connection }) => [verdict, connection.basis])).toEqual([
      ['partner-uncertain', [basis]],
    ]);
    expect(diagnostics.map(({ code }) => code)).toContain('date-after-export');
    const report = (await ran(asked)).stdout.replace(/\s+/g, ' ');
    expect(report).toContain('neither start nor end is taken as sure');
  });

  it('is said on stderr where the person gave the day, unless it is to be quiet', async () => {
    const asked = { added: Date.UTC(2022, 0, 1) };
    expect((await ran({ ...asked, args: ['--as-of', '2019-01-01'] })).stderr).toContain(
      '--as-of 2019-01-01 contradicts the export',
    );
    expect((await ran({ ...asked, args: ['--as-of', '2019-01-01', '--lang', 'fr'] })).stderr).toContain(
      'contredit l’export',
    );
    expect((await ran({ ...asked, args: ['--as-of', '2019-01-01', '--quiet'] })).stderr).toBe('');
    expect((await ran({ ...asked, args: ['--as-of', '2024-01-01'] })).stderr).toBe('');
  });
});

describe('a day before there were exports in JSON', () => {
  it.each([
    ['en', '--as-of 2012-01-01 is before there were exports in JSON'],
    ['fr', '--as-of 2012-01-01 est antérieur aux exports en JSON'],
  ])('is refused, and why is said (%s)', async (language, words) => {
    const cwd = temporaryFolder();
    const written = writeSmallExport(cwd);
    const on = async (day: string): Promise<readonly [number, string]> => {
      const { io, stderr } = fakeIo({ cwd });
      return [await run([written, '--as-of', day, '--lang', language], io), stderr()];
    };
    expect(await on('2012-01-01')).toEqual([2, expect.stringContaining(words)]);
    expect((await on('2018-02-28T23:59:59Z'))[0]).toBe(2);
    expect((await on('2018-03-01'))[0]).not.toBe(2);
    const { io, stderr } = fakeIo({ cwd });
    const plan = ['batch', 'plan', written, '--out', 'out', '--as-of', '2012-01-01', '--lang', language];
    expect([await run(plan, io), stderr()]).toEqual([2, expect.stringContaining(words)]);
  });
});

describe('an export without a date in its name', () => {
  const dayOf = async (added: number): Promise<string | null> =>
    (await result({ added, name: 'fb' })).export.exportedAt;

  it('is dated by an app if that may be right', async () => {
    expect(await dayOf(Date.UTC(2026, 0, 1))).toBe('2026-01-01T00:00:00.000Z');
  });

  it('is not dated by an app that was added years after everything else, and after this program was made', async () => {
    // All else is older than exports in JSON are.
    expect(await dayOf(Date.UTC(2030, 0, 1))).toBeNull();
  });
});
