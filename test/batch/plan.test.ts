// plan: which exports it finds, what they are known by, and that a plan is made once.

import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { aggregateBatch } from '../../src/batch/aggregate/aggregate.ts';
import { examineExport } from '../../src/batch/run/examine.ts';
import { readDonationName } from '../../src/batch/plan/donation-name.ts';
import { findExports } from '../../src/batch/plan/find-exports.ts';
import { readBatch } from '../../src/batch/manifest.ts';
import { batchPaths } from '../../src/batch/paths.ts';
import { repeatedInputs } from '../../src/batch/plan/repeated-inputs.ts';
import { strayInputs } from '../../src/batch/plan/stray-inputs.ts';
import { shareOut } from '../../src/batch/plan/share-out.ts';
import { temporaryFolder } from '../input/temporary.ts';
import { session } from '../sessions/session.ts';
import { command } from './built-batch.ts';
import { contextOf, donations, merge, plan, run } from './small-batch.ts';
import { writeTinyExport } from './tiny-exports.ts';

const tinyZip = {
  'apps_and_websites_off_of_facebook/connected_apps_and_websites.json': Buffer.from(
    '{"installed_apps_v2": [{"name": "Spotify", "added_timestamp": 1359720000, "user_app_scoped_id": "1"}]}',
  ),
};

function file(path: string, content: string | Uint8Array = ''): string {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

async function labels(inputs: readonly string[], cwd: string): Promise<readonly string[]> {
  const { exports } = await findExports(inputs, { cwd, out: join(cwd, 'out') });
  return exports.map(({ label, participant, paths }) =>
    [label, participant, ...paths.map((path) => basename(path))].join(' | '),
  );
}

describe('repeatedInputs', () => {
  it('counts what several exports have, by whatever name, and nothing twice', async () => {
    const folder = temporaryFolder();
    for (const name of ['a.zip', 'b.zip']) file(join(folder, name));
    symlinkSync(join(folder, 'a.zip'), join(folder, 'link.zip'));
    const exportsOf = (...lists: readonly (readonly string[])[]): { paths: readonly string[] }[] =>
      lists.map((names) => ({ paths: names.map((name) => join(folder, name)) }));
    expect(await repeatedInputs(exportsOf(['a.zip'], ['b.zip'], ['gone.zip'], ['gone.zip']))).toBe(0);
    expect(await repeatedInputs(exportsOf(['a.zip', 'link.zip'], ['b.zip']))).toBe(0);
    expect(await repeatedInputs(exportsOf(['a.zip'], ['b.zip', 'link.zip'], ['link.zip']))).toBe(1);
  });
});

describe('strayInputs', () => {
  it('tells by their names the files that are no exports, and never a folder or a name without an ending', async () => {
    const folder = temporaryFolder();
    file(join(folder, 'in/jane.backup/messages/inbox/x/message_1.json'));
    for (const name of [
      'consent.PDF',
      'notes.xlsx',
      'other.pdf',
      'a.zip.crdownload',
      'B.ZIP',
      'facebook-x',
      'donation.2',
    ]) {
      file(join(folder, 'in', name));
    }
    const { exports: found } = await findExports(['in'], { cwd: folder, out: join(folder, 'out') });
    expect(await strayInputs(found)).toEqual({ count: 4, endings: ['crdownload', 'pdf', 'xlsx'] });
    expect(
      await strayInputs([{ paths: [join(folder, 'in/consent.PDF'), join(folder, 'in/B.ZIP')] }]),
    ).toEqual({
      count: 0,
      endings: [],
    });
  });

  it('are said by the plan, unless it is to be quiet', async () => {
    const folder = donations(2);
    const planned = async (...args: readonly string[]): Promise<string> => {
      const { code, stderr } = await session([
        'batch',
        'plan',
        folder,
        '--out',
        join(temporaryFolder(), 'out'),
        ...args,
      ]);
      expect(code).toBe(0);
      return stderr;
    };
    expect(await planned()).not.toContain('look like');
    file(join(folder, 'consent.pdf'));
    expect(await planned()).toMatch(
      /Planned 3 exports.*\nOne of them does not look like an export.*\(\.pdf\)/,
    );
    expect(await planned('--quiet')).toBe('');
  });
});

describe('findExports', () => {
  it('takes everything in a folder of exports, and passes nothing over but what the system leaves there', async () => {
    const folder = temporaryFolder();
    file(join(folder, 'in/p001/messages/inbox/x/message_1.json'));
    file(join(folder, 'in/p002.zip'));
    file(join(folder, 'in/notes.txt'));
    file(join(folder, 'in/.DS_Store'));
    file(join(folder, 'in/__MACOSX/x'));
    expect(await labels(['in'], folder)).toEqual([
      'notes.txt | notes.txt | notes.txt',
      'p001 | p001 | p001',
      'p002.zip | p002.zip | p002.zip',
    ]);
  });

  it('takes a folder that is an export as one', async () => {
    const folder = temporaryFolder();
    file(join(folder, 'jane/apps_and_websites/apps_and_websites.json'));
    expect(await labels(['jane'], folder)).toEqual(['jane | jane | jane']);
  });

  it('joins the parts of one export, in a folder and in a participant’s own folder', async () => {
    const folder = temporaryFolder();
    for (const name of [
      'facebook-jane-2024-05-01-Aa.zip',
      'facebook-jane-2024-05-01-Bb.zip',
      'facebook-jane-2025-05-01-Cc.zip',
    ])
      file(join(folder, 'in', name));
    file(join(folder, 'in/p9/one.zip'));
    file(join(folder, 'in/p9/facebook-al-2024-05-01-Xy/messages/inbox/x/message_1.json'));
    expect(await labels(['in'], folder)).toEqual([
      'facebook-jane-2024-05-01 | jane | facebook-jane-2024-05-01-Aa.zip | facebook-jane-2024-05-01-Bb.zip',
      'facebook-jane-2025-05-01 | jane | facebook-jane-2025-05-01-Cc.zip',
      'p9 | p9 | facebook-al-2024-05-01-Xy | one.zip',
    ]);
  });

  it('reads patterns, and tells exports of the same name apart by their folders', async () => {
    const folder = temporaryFolder();
    file(join(folder, 'data/p1/export.zip'));
    file(join(folder, 'data/p2/export.zip'));
    file(join(folder, 'data/p2/other.txt'));
    const expected = [
      'p1/export.zip | p1/export.zip | export.zip',
      'p2/export.zip | p2/export.zip | export.zip',
    ];
    expect(await labels(['data/*/*.zip'], folder)).toEqual(expected);
    expect(await labels(['data/p2/export.zip', 'data/p1/export.zip'], folder)).toEqual(expected);
    await expect(labels(['data/*.rar'], folder)).rejects.toMatchObject({ code: 'path-not-found' });
  });

  it('reads lists: an id on several lines is one export, and a file that is gone keeps its row', async () => {
    const folder = temporaryFolder();
    file(
      join(folder, 'lists/all.csv'),
      '\uFEFFID,path,participant,note\na,x/1.zip,,\na,x/2.zip,p7,\n"b,c",gone.zip,,\n',
    );
    expect(await labels(['lists/all.csv'], folder)).toEqual([
      'a | p7 | 1.zip | 2.zip',
      'b,c | b,c | gone.zip',
    ]);
  });

  it.each([';', '\t'])('reads lists as spreadsheets write them in some countries: %j', async (delimiter) => {
    const folder = temporaryFolder();
    const lines = [
      ['id', 'path'],
      ['a', 'x/1,2.zip'],
      ['a', 'x/3.zip'],
      ['b', 'y.zip'],
    ];
    file(join(folder, 'list.csv'), lines.map((fields) => `${fields.join(delimiter)}\r\n`).join(''));
    expect(await labels(['list.csv'], folder)).toEqual(['a | a | 1,2.zip | 3.zip', 'b | b | y.zip']);
  });

  it.each([
    ['id,file\na,b\n', 'columns', 2],
    ['id,path\na,b\n,c\n', 'columns', 3],
    ['id,path,participant\na,b,p\na,c,q\n', 'participants', 3],
    ['id,path\n"a,b\n', 'not-csv', 2],
  ])('says what is wrong with a list: %j', async (text, problem, line) => {
    const folder = temporaryFolder();
    file(join(folder, 'list.csv'), text);
    await expect(labels(['list.csv'], folder)).rejects.toMatchObject({
      code: 'batch-list',
      data: { problem, line },
    });
  });

  it('knows the participant of a donation by its name', async () => {
    const folder = temporaryFolder();
    const name = (task: number): string =>
      `assignment=1_task=${task}_participant=ab_c=d_source=Facebook_key=17.zip`;
    file(join(folder, 'in', name(1)));
    file(join(folder, 'in', name(2)));
    expect((await labels(['in'], folder)).map((line) => line.split(' | ')[1])).toEqual(['ab_c=d', 'ab_c=d']);
    expect(readDonationName('assignment=1_task=2.json')).toBeNull();
    expect(readDonationName('export_participant=a.zip')).toBeNull();
  });

  it('takes what two paths lead to once, and never its own folder', async () => {
    const folder = temporaryFolder();
    file(join(folder, 'in/a.zip'));
    file(join(folder, 'in/out/manifest.json'));
    symlinkSync(join(folder, 'in/a.zip'), join(folder, 'in/b.zip'));
    const { exports: found } = await findExports(['in', 'in/a.zip'], {
      cwd: folder,
      out: join(folder, 'in/out'),
    });
    expect(found.map(({ label }) => label)).toEqual(['a.zip']);
  });

  it.each([
    ['with the export right in it', '', 'name'],
    ['with the export a folder deeper', 'x', 'name'],
    ['with a zip in it that has no date', 'a.zip', 'name'],
    ['with zips of two people in it', 'facebook-al-2024-03-01-Aa.zip facebook-bo-2024-03-02-Bb.zip', null],
  ])('takes the date from the name of a folder %s, as an audit does', async (_, inside, basis) => {
    const folder = temporaryFolder();
    const named = join(folder, 'in/facebook-jane-2024-05-01');
    for (const name of inside.split(' ')) {
      const path = join(named, name);
      if (name.endsWith('.zip')) file(path, Buffer.from(zipSync(tinyZip)));
      else writeTinyExport(path, 1, 'whole');
    }
    for (const input of [named, join(folder, 'in')]) {
      const batch = await plan([input], { shards: 1 });
      const results = await Promise.all(
        batch.manifest.exports.map((row) => examineExport(row, contextOf(batch))),
      );
      const dates = results.map(({ tables }) => tables['exports']?.[0]?.slice(6, 8));
      if (basis !== null) expect(dates).toEqual([['2024-05-01T00:00:00.000Z', basis]]);
      else if (input === named) {
        expect(dates).toEqual([
          ['2024-03-01T00:00:00.000Z', 'name'],
          ['2024-03-02T00:00:00.000Z', 'name'],
        ]);
      }
    }
  });

  it('refuses a folder without exports', async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, 'in'));
    await expect(labels(['in'], folder)).rejects.toMatchObject({ code: 'batch-no-exports' });
  });
});

describe('the folder of a batch', () => {
  it('that was planned before is no export, whatever was named, and is said to be passed over', async () => {
    const folder = temporaryFolder();
    for (const name of ['a.zip', 'b.zip']) file(join(folder, 'in', name), Buffer.from(zipSync(tinyZip)));
    file(join(folder, 'in/other/manifest.json'), '{"format":"another"}');
    const planned = async (out: string, ...inputs: readonly string[]): Promise<readonly unknown[]> => {
      const args = ['batch', 'plan', ...inputs.map((input) => join(folder, input))];
      const { code, stderr } = await session([...args, '--out', join(folder, out)]);
      return [code, /(\d) exports/.exec(stderr)?.[1], stderr.includes('earlier batch')];
    };
    expect(await planned('in/first', 'in')).toEqual([0, '3', false]);
    expect(await planned('in/second', 'in')).toEqual([0, '3', true]);
    expect(await planned('in/third', 'in/*')).toEqual([0, '3', true]);
    expect(await planned('fourth', 'in/first')).toEqual([2, undefined, false]);
    expect(await planned('fifth', 'in/first', 'in/a.zip', 'in/b.zip')).toEqual([0, '2', true]);
  });

  it('holds no export, however deep', async () => {
    const folder = temporaryFolder();
    writeTinyExport(join(folder, 'deep/ann/mine/export'), 1, 'whole');
    writeTinyExport(join(folder, 'deep/bea/hers/export'), 2, 'whole');
    const inputs = [join(folder, 'deep/*/*/*')];
    const planned = (out: string): Promise<unknown> => plan(inputs, { shards: 1, out: join(folder, out) });
    for (const out of ['deep', 'deep/ann', 'deep/ann/mine'])
      await expect(planned(out)).rejects.toMatchObject({ data: { problem: 'output-beside-exports' } });
    expect(readdirSync(join(folder, 'deep'))).toEqual(['ann', 'bea']);
    // What the batch wrote is not taken for exports when the same is planned again.
    await planned('deep/one/batch');
    for (const [out, passed] of [
      ['deep/one/batch', 0],
      ['deep/other', 1],
    ] as const) {
      const { exports: found, passedOver } = await findExports(inputs, {
        cwd: folder,
        out: join(folder, out),
      });
      expect([found.length, passedOver.length]).toEqual([2, passed]);
    }
  });

  it('is looked through for exports, and passed over as far as the batch wrote it', async () => {
    const folder = temporaryFolder();
    const earlier = await plan([donations(3)], { shards: 1, out: join(folder, 'deep') });
    await run(earlier);
    await merge(earlier);
    await aggregateBatch(earlier, 3);
    const names = (paths: readonly string[]): readonly string[] => paths.map((path) => basename(path));
    const found = async (...inputs: readonly string[]): Promise<unknown> => {
      const { exports: all, passedOver } = await findExports(inputs, {
        cwd: folder,
        out: join(folder, 'out'),
      });
      return [all.flatMap(({ paths }) => names(paths)), names(passedOver)];
    };
    for (const inputs of [['deep'], ['deep/*'], ['.'], ['deep/shards', 'deep/*/*']])
      await expect(found(...inputs)).rejects.toMatchObject({
        code: 'batch-no-exports',
        data: { passedOver: [join(folder, 'deep')] },
      });
    const { stderr } = await session(['batch', 'plan', join(folder, 'deep'), '--out', join(folder, 'out')]);
    expect(stderr).toContain('What batches wrote was passed over');
    writeTinyExport(join(folder, 'deep/ann'), 1, 'whole');
    file(join(folder, 'deep/b.zip'), Buffer.from(zipSync(tinyZip)));
    file(join(folder, 'other/c.zip'), Buffer.from(zipSync(tinyZip)));
    expect(await found('deep', 'other')).toEqual([['ann', 'b.zip', 'c.zip'], ['deep']]);
    expect(await found('.')).toEqual([['ann', 'b.zip', 'c.zip'], ['deep']]);
    // Nor is anybody dropped where it is the folder of this batch itself.
    await expect(plan([folder], { shards: 1, out: earlier.paths.out })).rejects.toMatchObject({
      code: 'options-conflict',
    });
  });

  it.each(['en', 'fr'])('does not hold the exports themselves (%s)', async (language) => {
    const folder = temporaryFolder();
    for (const name of ['a.zip', 'b.zip']) file(join(folder, name), Buffer.from(zipSync(tinyZip)));
    const inputs = [join(folder, 'a.zip'), join(folder, 'b.zip')];
    const { code, stderr } = await session(['batch', 'plan', ...inputs, '--out', folder, '--lang', language]);
    expect([code, stderr]).toEqual([2, expect.stringContaining(`--out ${join(folder, 'batch')}`)]);
    expect(readdirSync(folder)).toEqual(['a.zip', 'b.zip']);
  });
});

describe('shareOut', () => {
  it('gives every export one shard, and no shard much more than it must', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(2 ** 30), { maxLength: 60 }),
        fc.integer({ min: 1, max: 20 }),
        (sizes, shards) => {
          const shardOf = shareOut(sizes, shards);
          expect(shardOf).toHaveLength(sizes.length);
          const loads = Array.from({ length: shards }, () => 0);
          const costs = sizes.map((size) => size + 2 ** 18);
          for (const [place, shard] of shardOf.entries())
            loads[shard] = (loads[shard] ?? Number.NaN) + (costs[place] ?? 0);
          const mean = costs.reduce((sum, cost) => sum + cost, 0) / shards;
          // What longest-first guarantees.
          expect(Math.max(...loads)).toBeLessThanOrEqual(mean + Math.max(0, ...costs));
        },
      ),
    );
  });
});

describe('planBatch', () => {
  it('makes the same plan whatever the order of the arguments, and names exports by pseudonyms alone', async () => {
    const folder = donations(9);
    const names = (await plan([folder], { shards: 3 })).manifest.exports.flatMap(({ paths }) => paths);
    const key = (entry: { readonly exportId: string; readonly shard: number }): string =>
      `${entry.exportId} ${entry.shard}`;
    const forwards = await plan(names, { shards: 3 });
    const backwards = await plan(names.toReversed(), { shards: 3 });
    expect(backwards.manifest.exports.map(key)).toEqual(forwards.manifest.exports.map(key));
    expect(forwards.manifest.exports.every(({ exportId }) => /^x[0-9a-f]{24}$/.test(exportId))).toBe(true);
  });

  it('can be repeated, and is never changed', async () => {
    const folder = donations(3);
    const keyless = await plan([folder], { shards: 2 });
    const before = readFileSync(keyless.paths.manifest, 'utf8');
    writeTinyExport(join(folder, 'one-more'), 99, 'whole');
    await expect(plan([folder], { shards: 2, out: keyless.paths.out })).rejects.toMatchObject({
      code: 'batch-planned',
    });
    expect(readFileSync(keyless.paths.manifest, 'utf8')).toBe(before);
  });

  it('keeps the limits that --limit gives, and whoever examines keeps to them', async () => {
    const folder = temporaryFolder();
    writeTinyExport(join(folder, 'in/three-files'), 1, 'whole');
    const planned = async (name: string, ...limits: readonly string[]): Promise<number> => {
      const args = ['plan', join(folder, 'in'), '--out', join(folder, name), '--shards', '1', ...limits];
      return (await command(args)).code;
    };
    const became = async (name: string): Promise<readonly unknown[]> => {
      const batch = await readBatch(batchPaths(join(folder, name)));
      const [row] = batch.manifest.exports;
      const record = row && (await examineExport(row, contextOf(batch)));
      return [batch.manifest.settings.limits, record?.status, record?.code];
    };
    expect(await planned('tight', '--limit', 'entries=2')).toBe(0);
    expect(await became('tight')).toEqual([{ entries: 2 }, 'rejected_limit', 'limit-exceeded']);
    expect(await planned('wide', '--limit', 'entries=3', '--limit', 'depth=9')).toBe(0);
    expect(await became('wide')).toEqual([{ entries: 3, depth: 9 }, 'ok', null]);
    expect(await planned('wrong', '--limit', 'files=3')).toBe(2);
  });
});
