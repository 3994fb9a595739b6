// The same tables however the work was shared out, in which order and by how many, and whatever came between.

import { copyFileSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shardPath } from '../../src/batch/paths.ts';
import { batchProgress, missingShards } from '../../src/batch/shard-state.ts';
import { compareText } from '../../src/model/order.ts';
import { allShards, donations, examinerFor, merge, mergedDigest, plan, run } from './small-batch.ts';
import { readCsv } from './read-csv.ts';

describe('merged tables', () => {
  it('are the same for 1, 2, 7 and 97 shards, in any order, by one or by several at once', async () => {
    const folder = donations(24);
    const digests = new Set<string>();
    for (const shards of [1, 2, 7, 97]) {
      const batch = await plan([folder], { shards });
      const order = shards % 2 === 0 ? allShards(batch).toReversed() : allShards(batch);
      const examiner = { ...examinerFor(batch), places: shards };
      await run(batch, { shards: order, examiner });
      await merge(batch);
      digests.add(mergedDigest(batch));
    }
    expect(digests.size).toBe(1);
  });

  it('are the same when attempts at the same shards run at the same time', async () => {
    const folder = donations(24);
    const batch = await plan([folder], { shards: 3 });
    await Promise.all([run(batch), run(batch), run(batch), run(batch, { shards: [2, 1, 0] })]);
    await Promise.all([merge(batch), merge(batch)]);
    const together = mergedDigest(batch);
    const alone = await plan([folder], { shards: 1 });
    await run(alone);
    await merge(alone);
    expect(together).toBe(mergedDigest(alone));
    expect(readdirSync(batch.paths.out).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('are the same when a run is stopped again and again', async () => {
    const folder = donations(30);
    const batch = await plan([folder], { shards: 4 });
    for (let stops = 0; ; stops += 1) {
      const examiner = examinerFor(batch);
      let ended = 0;
      const result = await run(batch, {
        examiner: {
          ...examiner,
          examine: async (row) => {
            const json = await examiner.examine(row);
            ended += 1;
            if (ended >= 3) examiner.stop();
            return json;
          },
        },
      });
      if (!result.interrupted) break;
      expect(stops).toBeLessThan(20);
    }
    await merge(batch);
    const alone = await plan([folder], { shards: 1 });
    await run(alone);
    await merge(alone);
    expect(mergedDigest(batch)).toBe(mergedDigest(alone));
  });

  it('have one row for every input, whatever it is', async () => {
    const batch = await plan([donations(63)], { shards: 2 });
    await run(batch);
    await merge(batch);
    const rows = readCsv(join(batch.paths.out, 'exports.csv'));
    expect(rows.map((row) => row['export_id'])).toEqual(
      batch.manifest.exports.map(({ exportId }) => exportId),
    );
    const counts = new Map<string, number>();
    for (const { status, error_code: code } of rows) {
      const found = [status, code].join(' ').trim();
      counts.set(found, (counts.get(found) ?? 0) + 1);
    }
    expect(Object.fromEntries([...counts].sort(([a], [b]) => compareText(a, b)))).toMatchInlineSnapshot(`
      {
        "failed empty-part": 1,
        "failed not-a-zip": 1,
        "failed zip-damaged": 1,
        "incomplete_split media-only": 1,
        "not_an_export instagram-export": 1,
        "nothing_found": 1,
        "ok": 54,
        "ok_partial": 2,
        "wrong_format html-export": 1,
      }
    `);
  });
});

describe('mergeBatch', () => {
  it('refuses while shards are missing or damaged, and says which', async () => {
    const batch = await plan([donations(12)], { shards: 4 });
    await run(batch, { shards: [0, 2, 3] });
    writeFileSync(shardPath(batch.paths, 3), readFileSync(shardPath(batch.paths, 3)).subarray(0, -9));
    expect(await merge(batch)).toMatchObject({ missing: [1, 3], tables: [] });
    expect(existsSync(join(batch.paths.out, 'exports.csv'))).toBe(false);
    const progress = await batchProgress(batch);
    expect(missingShards(progress)).toEqual([1, 3]);
    expect(progress.shards[3]?.state).toBe('damaged');
  });

  it('merges a part when asked, and says so in what it writes', async () => {
    const batch = await plan([donations(12)], { shards: 4 });
    await run(batch, { shards: [0, 2] });
    const result = await merge(batch, { partial: true });
    expect(result.missing).toEqual([1, 3]);
    const read = (name: string): Record<string, unknown> =>
      JSON.parse(readFileSync(join(batch.paths.out, name), 'utf8'));
    expect(read('run.json')).toMatchObject({ complete: false, missingShards: [1, 3], exports: 6 });
    expect(read('datapackage.json')).toMatchObject({ complete: false });
    await run(batch);
    await merge(batch);
    expect(read('run.json')).toMatchObject({ complete: true, missingShards: [], exports: 12 });
    expect(read('datapackage.json')).toMatchObject({ complete: true });
  });

  it('refuses shards of another plan, and shards that the plan does not have', async () => {
    const folder = donations(6);
    const one = await plan([folder], { shards: 2 });
    const other = await plan([folder], { shards: 3 });
    await run(one);
    await run(other);
    copyFileSync(shardPath(other.paths, 2), shardPath(one.paths, 2));
    await expect(merge(one)).rejects.toMatchObject({ code: 'batch-other', data: { differs: 'shard' } });
    rmSync(shardPath(one.paths, 2));
    copyFileSync(shardPath(other.paths, 0), shardPath(one.paths, 0));
    await expect(merge(one)).rejects.toMatchObject({ code: 'batch-other', data: { differs: 'manifest' } });
  });

  it('sweeps away what attempts left behind, only of shards that are published', async () => {
    const batch = await plan([donations(4)], { shards: 2 });
    await run(batch, { shards: [0] });
    const left = ['00000.a.part', '00000.a.tmp', '00001.b.part', '00001.b.tmp', 'notes.txt'];
    for (const name of left) writeFileSync(join(batch.paths.shards, name), '');
    writeFileSync(join(batch.paths.out, '.exports.csv.0123456789ab.tmp'), '');
    await merge(batch, { partial: true });
    expect(readdirSync(batch.paths.shards).sort()).toEqual([
      '00000.ndjson',
      '00001.b.part',
      '00001.b.tmp',
      'notes.txt',
    ]);
    expect(readdirSync(batch.paths.out).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});
