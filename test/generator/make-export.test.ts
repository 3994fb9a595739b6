// Exports of any size: the counts asked for are the counts made, in every layout, and the same options make the same bytes.

import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportFiles } from '../../fixtures/generator/export-files.ts';
import { makeExport } from '../../fixtures/generator/make-export.ts';
import { planExport } from '../../fixtures/generator/make-plan.ts';
import { layouts } from '../../fixtures/generator/plan.ts';
import { planOptionsFor } from '../../fixtures/generator/sizes.ts';
import { auditExport } from '../../src/audit.ts';
import { temporaryFolder } from '../input/temporary.ts';
import { digestsOf } from './folders.ts';

const small = { apps: 80, conversations: 30, messages: 400 } as const;

describe('an export of a size asked for', () => {
  it.each(layouts.flatMap((layout) => (['folder', 'zip'] as const).map((as) => ({ layout, as }))))(
    'holds it in the layout of $layout as $as',
    async ({ layout, as }) => {
      const { plan, paths } = makeExport({ out: temporaryFolder(), layout, as, parts: 2, ...small });
      const result = await auditExport(paths);
      // Before 2021 the list has only the apps that were not removed.
      const listed =
        layout < '2021' ? plan.apps.filter((app) => app.category !== 'removed').length : small.apps;
      expect(plan.apps).toHaveLength(small.apps);
      expect(result.summary).toMatchObject({ apps: listed, conversations: 30, messages: 400 });
      expect(result.export).toMatchObject({ layouts: [layout], owner: plan.owner, exportedAtBasis: 'name' });
      expect(result.coverage.unreadable).toEqual([]);
      expect(result.diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
    },
  );

  it('is made by the same options, byte for byte, and by another seed differently', () => {
    const [first, again, other] = [1, 1, 2].map((seed) => {
      const folder = temporaryFolder();
      makeExport({ out: folder, seed, parts: 3, ...small });
      return digestsOf(folder);
    });
    expect(first).toHaveLength(3);
    expect(again).toEqual(first);
    expect(other).not.toEqual(first);
  });

  it('says the same in one part and in several', async () => {
    const [whole, parts] = await Promise.all(
      [1, 4].map(async (count) => {
        const { paths } = makeExport({ out: temporaryFolder(), parts: count, ...small });
        const { export: _parts, diagnostics: _ofParts, ...rest } = await auditExport(paths);
        return rest;
      }),
    );
    expect(parts).toEqual(whole);
  });

  it.each(layouts)('is about as large as asked for in the layout of %s', (layout) => {
    const { bytes } = makeExport({ out: temporaryFolder(), layout, as: 'folder', bytes: 3e6 });
    expect(bytes / 3e6).toBeGreaterThan(0.9);
    expect(bytes / 3e6).toBeLessThan(1.1);
  });

  it('needs a message for every conversation', () => {
    const sizes = { ...small, messages: 29 };
    expect(() => makeExport({ out: temporaryFolder(), ...sizes })).toThrow(RangeError);
  });
});

describe('the files of an export', () => {
  it('come one by one: those before the messages cost no message', () => {
    const plan = planExport(planOptionsFor({ messages: 1_000_000_000, conversations: 1 }));
    const files = exportFiles(plan, '2023');
    const paths = Array.from({ length: 10 }, () => files.next().value?.path);
    expect(paths).toContain('start_here.html');
  });

  it('number a long conversation from its newest messages on, newest first, 10,000 in each', () => {
    const plan = planExport(planOptionsFor({ messages: 25_000, conversations: 1, apps: 0 }));
    const instants = [...exportFiles(plan, '2023')]
      .filter(({ path }) => /message_\d+\.json$/.test(path))
      .map(({ path, content }) => ({
        name: path.slice(path.lastIndexOf('/') + 1),
        instants: timesIn(content),
      }));
    expect(instants.map(({ name, instants: list }) => `${name} ${list.length}`)).toEqual([
      'message_1.json 10000',
      'message_2.json 10000',
      'message_3.json 5000',
    ]);
    const all = instants.flatMap((file) => file.instants);
    expect(all.filter((instant, place) => instant >= (all[place - 1] ?? Infinity))).toEqual([]);
    expect(all[0]).toBeLessThan(plan.exportedAt);
  });

  it('are ASCII, whatever people and apps are called', () => {
    const plan = planExport(planOptionsFor(small));
    const json = [...exportFiles(plan, '2023')].filter(({ path }) => path.endsWith('.json'));
    expect(json.length).toBeGreaterThan(small.conversations);
    expect(json.filter(({ content }) => content.some((byte) => byte > 0x7e)).map(({ path }) => path)).toEqual(
      [],
    );
  });
});

describe('the command', () => {
  it('makes what its options say', () => {
    const out = temporaryFolder();
    const said = execFileSync(
      process.execPath,
      [
        ...['--import', 'tsx', resolve(import.meta.dirname, '../../fixtures/generator/main.ts')],
        ...['--out', out, '--as', 'folder', '--layout', '2019', '--messages', '50', '--seed', '7'],
      ],
      { encoding: 'utf8' },
    );
    expect(said).toMatch(/^\d+ files, \d+ bytes, 50 messages:\n/);
    const folder = said.trim().split('\n').at(-1) ?? '';
    expect(statSync(join(folder, 'apps_and_websites/apps_and_websites.json')).isFile()).toBe(true);
  });
});

function timesIn(content: Uint8Array): readonly number[] {
  return Array.from(
    Buffer.from(content)
      .toString('latin1')
      .matchAll(/"timestamp_ms": (\d+)/g),
    ([, ms]) => Number(ms),
  );
}
