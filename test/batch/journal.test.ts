// Journals: torn at every byte and damaged at random they cost work, never truth.

import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { checkedLine, readCheckedLine } from '../../src/batch/journals/checked-line.ts';
import { identityOf } from '../../src/batch/journals/header.ts';
import { Journal, type StoredRecord } from '../../src/batch/journals/journal.ts';
import { rowsOf, type Batch, type ManifestRow } from '../../src/batch/manifest.ts';
import { shardPath } from '../../src/batch/paths.ts';
import { publishShard, readPublished } from '../../src/batch/journals/published.ts';
import { readJournals } from '../../src/batch/journals/read-journals.ts';
import { readRecord } from '../../src/batch/records/record.ts';
import { temporaryFolder } from '../input/temporary.ts';
import { donations, examinerFor, plan, run } from './small-batch.ts';
import { writeTinyExport } from './tiny-exports.ts';

/** A finished shard, and the journal that an attempt at it would have left, just before publishing. */
async function finishedShard(
  exports: number | string,
): Promise<{ batch: Batch; published: Buffer; journal: Buffer; path: string }> {
  const folder = typeof exports === 'number' ? donations(exports) : exports;
  const batch = await plan([folder], { shards: 1 });
  await run(batch);
  const published = readFileSync(shardPath(batch.paths, 0));
  const place = { folder: batch.paths.shards, batch: identityOf(batch), writer: 'left-behind' };
  const journal = Journal.create(place, 0);
  for (const line of published.toString('utf8').split('\n').slice(1, -1)) {
    const json = readCheckedLine(Buffer.from(line)) ?? '';
    const record = readRecord(json);
    if (record !== null) journal.append(record, json);
  }
  await journal.close();
  return { batch, published, journal: readFileSync(journal.path), path: journal.path };
}

describe('a journal', () => {
  it('torn at any byte gives its whole records and no others', async () => {
    const folder = temporaryFolder();
    // Short records: a whole one, and ones of exports that gave no answer.
    for (const number of [1, 2, 3, 4, 5]) writeTinyExport(join(folder, `${number}`), number, 'not-a-zip');
    writeTinyExport(join(folder, '8'), 8, 'whole');
    const { batch, journal, path } = await finishedShard(folder);
    const ends = [...journal.entries()].flatMap(([at, byte]) => (byte === 0x0a ? [at + 1] : []));
    expect(ends).toHaveLength(7);
    for (let length = 0; length <= journal.length; length += 1) {
      writeFileSync(path, journal.subarray(0, length));
      const whole = ends.filter((end) => end <= length).length;
      const records = await readJournals(batch, 0);
      if (records.size !== Math.max(0, whole - 1))
        expect({ length, size: records.size }).toEqual({ length, size: whole - 1 });
    }
  });

  it('with one bit turned anywhere gives true records only, and the shard comes out the same', async () => {
    const { batch, published, journal, path } = await finishedShard(12);
    const truth = new Set(published.toString('utf8').split('\n'));
    // Spread over the whole file, and over the bits.
    const offsets = Array.from({ length: 1000 }, (_, n) => Math.floor((n * journal.length) / 1000));
    for (const [turn, offset] of offsets.entries()) {
      const damaged = Buffer.from(journal);
      damaged[offset] = (damaged[offset] ?? 0) ^ (1 << (turn % 8));
      writeFileSync(path, damaged);
      const records = await readJournals(batch, 0).catch(() => new Map());
      for (const { line } of records.values()) {
        const text = damaged.subarray(line.start, line.end).toString('utf8').trimEnd();
        if (!truth.has(text)) expect(text).toBe('a record of the published shard');
      }
      if (turn % 50 === 0) {
        writeFileSync(shardPath(batch.paths, 0), 'damaged');
        await run(batch);
        expect(readFileSync(shardPath(batch.paths, 0)).equals(published)).toBe(true);
      }
    }
  });

  it('with a row that is too short, or of no known table, is as if that record had not been written', async () => {
    const { batch, journal, path } = await finishedShard(2);
    const [head = '', first = '', ...lines] = journal.toString('utf8').split('\n');
    const record = readRecord(readCheckedLine(Buffer.from(first)) ?? '');
    const [row = []] = record?.tables['exports'] ?? [];
    for (const tables of [{ exports: [row.slice(1)] }, { exports: [[...row, 'x']] }, { other: [] }]) {
      const forged = checkedLine(JSON.stringify({ ...record, tables })).toString('utf8');
      writeFileSync(path, [head, forged.trimEnd(), ...lines].join('\n'));
      expect((await readJournals(batch, 0)).size).toBe(1);
    }
  });

  it('of another plan, version, knowledge base or shard is refused', async () => {
    const { batch, journal, path } = await finishedShard(2);
    const [head = '', ...lines] = journal.toString('utf8').split('\n');
    const header: Record<string, unknown> = JSON.parse(readCheckedLine(Buffer.from(head)) ?? '');
    for (const key of ['manifest', 'tool', 'knowledge', 'shard']) {
      const other = { ...header, [key]: key === 'shard' ? 5 : 'other' };
      const rest = lines.join('\n');
      writeFileSync(path, `${checkedLine(JSON.stringify(other)).toString('utf8')}${rest}`);
      await expect(readJournals(batch, 0)).rejects.toMatchObject({
        code: 'batch-other',
        data: { differs: key },
      });
    }
  });
});

describe('a published shard', () => {
  it('is damaged when a record is missing, twice, out of place or not whole', async () => {
    const { batch, published } = await finishedShard(6);
    const path = shardPath(batch.paths, 0);
    const lines = published.toString('utf8').split('\n').slice(0, -1);
    const broken: readonly (readonly string[])[] = [
      lines.slice(0, -1),
      lines.slice(1),
      [...lines, lines.at(-1) ?? ''],
      [...lines.slice(0, 1), ...lines.slice(1).toReversed()],
      lines.map((line, place) => (place === 3 ? line.replace('"ok"', '"ok "') : line)),
      [],
    ];
    for (const each of broken) {
      writeFileSync(path, each.map((line) => `${line}\n`).join(''));
      expect(await readPublished(batch, 0)).toBe('damaged');
    }
    writeFileSync(path, published.subarray(0, -1));
    expect(await readPublished(batch, 0)).toBe('damaged');
    await run(batch);
    expect(readFileSync(path).equals(published)).toBe(true);
  });
});

describe('publishing', () => {
  it('finds every record that went bad since it was written, wherever it lies, and publishes nothing then', async () => {
    const { batch, journal, path } = await finishedShard(9);
    const target = shardPath(batch.paths, 0);
    const records = await readJournals(batch, 0);
    const rows = batch.manifest.exports.map(({ exportId }) => exportId);
    rmSync(target);
    for (const bad of [[0], [4], [8], [0, 1], [2, 5, 6], [0, 4, 8]]) {
      const damaged = Buffer.from(journal);
      const lost = bad.map((place) => rows[place] ?? '');
      for (const id of lost) damaged.write('~', (records.get(id)?.line.start ?? 0) + 40);
      writeFileSync(path, damaged);
      const found = await publishShard(batch, 0, records, 'here');
      expect(found.toSorted()).toEqual(lost.toSorted());
      expect(existsSync(target)).toBe(false);
    }
    writeFileSync(path, journal);
    const [id = '', other = ''] = rows;
    const mixedUp = new Map(records);
    mixedUp.set(id, { ...(records.get(other) ?? expect.fail()), export: id });
    expect(await publishShard(batch, 0, mixedUp, 'here')).toEqual([id]);
    writeFileSync(path, journal.subarray(0, -1));
    expect(await publishShard(batch, 0, records, 'here')).toHaveLength(1);
    rmSync(path);
    expect(new Set(await publishShard(batch, 0, records, 'here'))).toEqual(new Set(rows));
    expect(existsSync(target)).toBe(false);
  });

  it('gives the same shard from journals in any order, of any number of writers', async () => {
    const { batch, published } = await finishedShard(9);
    const lines = published.toString('utf8').split('\n').slice(1, -1);
    for (const order of [lines.toReversed(), [...lines.slice(5), ...lines.slice(0, 5)]]) {
      for (const writers of [1, 2, 3]) {
        const folder = temporaryFolder();
        const journals = Array.from({ length: writers }, (_, n) =>
          Journal.create({ folder, batch: identityOf(batch), writer: `writer-${n}` }, 0),
        );
        const records = new Map<string, StoredRecord>();
        for (const [place, line] of order.entries()) {
          const json = readCheckedLine(Buffer.from(line)) ?? '';
          const record = readRecord(json);
          const stored = record && journals[place % writers]?.append(record, json);
          if (stored) records.set(stored.export, stored);
        }
        rmSync(shardPath(batch.paths, 0));
        expect(await publishShard(batch, 0, records, 'here')).toEqual([]);
        expect(readFileSync(shardPath(batch.paths, 0)).equals(published)).toBe(true);
        for (const journal of journals) await journal.close();
      }
    }
  });
});

describe('a shard of more journals than may be open at once', () => {
  it.skipIf(process.platform === 'win32')('is published, and nothing is done again', async () => {
    const folder = temporaryFolder();
    for (let number = 1; number <= 150; number += 1)
      writeTinyExport(join(folder, `${number}`), number, 'not-a-zip');
    const { batch, published, path } = await finishedShard(folder);
    for (const [place, line] of published.toString('utf8').split('\n').slice(1, -1).entries()) {
      const json = readCheckedLine(Buffer.from(line)) ?? '';
      const record = readRecord(json);
      const writer = `one-${place}`;
      const journal = Journal.create({ folder: batch.paths.shards, batch: identityOf(batch), writer }, 0);
      if (record !== null) journal.append(record, json);
      await journal.close();
    }
    rmSync(path);
    rmSync(shardPath(batch.paths, 0));
    const program = fileURLToPath(new URL('../../bin/dyi-audit.js', import.meta.url));
    const command = `ulimit -n 100; exec "${process.execPath}" "${program}" batch run --all --out "${batch.paths.out}"`;
    const ended = spawnSync('bash', ['-c', command], { encoding: 'utf8', timeout: 60_000 });
    expect(ended.stderr).toMatch(/\b0 of them in this run/);
    expect(readFileSync(shardPath(batch.paths, 0)).equals(published)).toBe(true);
  });

  it('that the system does not let be read ends the run', async () => {
    const { batch, published, path } = await finishedShard(3);
    const records = await readJournals(batch, 0);
    const beyond = new Map([...records].map(([id, record]) => [id, { ...record, path: join(path, 'x') }]));
    rmSync(shardPath(batch.paths, 0));
    await expect(publishShard(batch, 0, beyond, 'here')).rejects.toMatchObject({
      code: 'batch-write-failed',
    });
    expect(await publishShard(batch, 0, records, 'here')).toEqual([]);
    expect(readFileSync(shardPath(batch.paths, 0)).equals(published)).toBe(true);
  });
});

describe('an attempt', () => {
  it('removes its own journal and leaves those of others', async () => {
    const { batch } = await finishedShard(3);
    writeFileSync(shardPath(batch.paths, 0), '');
    await run(batch);
    expect(readdirSync(batch.paths.shards).sort()).toEqual(['00000.left-behind.part', '00000.ndjson']);
  });

  it('takes with it what its own workers left that died, and nothing of others', async () => {
    const batch = await plan([donations(2)], { shards: 1 });
    const place = { folder: batch.paths.shards, batch: identityOf(batch) };
    mkdirSync(batch.paths.shards);
    for (const writer of ['mine.w1.1', 'mine2.w1.1', 'other.w1.1']) {
      await Journal.create({ ...place, writer }, 0).close();
    }
    await run(batch, { attempt: 'mine' });
    expect(readdirSync(batch.paths.shards).sort()).toEqual([
      '00000.mine2.w1.1.part',
      '00000.ndjson',
      '00000.other.w1.1.part',
    ]);
  });

  it('leaves what its own workers wrote of a shard that it did not publish, for the next attempt', async () => {
    const batch = await plan([donations(4)], { shards: 2 });
    const place = { folder: batch.paths.shards, batch: identityOf(batch), writer: 'mine.w1.1' };
    mkdirSync(batch.paths.shards);
    const [unfinished] = rowsOf(batch.manifest, 1);
    const examiner = examinerFor(batch);
    for (const shard of [0, 1]) {
      const journal = Journal.create(place, shard);
      const examined = shard === 1 && unfinished !== undefined ? await examiner.examine(unfinished) : null;
      const record = examined?.is === 'record' ? readRecord(examined.json) : null;
      if (record !== null) journal.append(record);
      await journal.close();
    }
    const ofFirst = new Set(rowsOf(batch.manifest, 0).map(({ exportId }) => exportId));
    const stopped = {
      ...examiner,
      examine: async (row: ManifestRow) => (ofFirst.has(row.exportId) ? examiner.examine(row) : null),
    };
    await run(batch, { attempt: 'mine', examiner: stopped });
    expect(readdirSync(batch.paths.shards).sort()).toEqual(['00000.ndjson', '00001.mine.w1.1.part']);
    expect((await run(batch)).examined).toBe(1);
  });

  it('does no export again that any attempt has finished', async () => {
    const { batch, journal, path } = await finishedShard(8);
    writeFileSync(shardPath(batch.paths, 0), '');
    const torn = journal.subarray(0, journal.length - 10);
    writeFileSync(join(path), torn);
    const examiner = examinerFor(batch);
    let examined = 0;
    const result = await run(batch, {
      examiner: { ...examiner, examine: (row) => ((examined += 1), examiner.examine(row)) },
    });
    expect(examined).toBe(1);
    expect(result).toMatchObject({ examined: 1, interrupted: false });
    expect(result.outcomes.exports).toBe(8);
  });
});
