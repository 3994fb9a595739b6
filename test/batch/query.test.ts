// Parquet and queries: the tables and nothing but the tables, the same bytes every time.

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { queryTables } from '../../src/batch/merge/query.ts';
import type { Batch } from '../../src/batch/manifest.ts';
import type { Cell } from '../../src/batch/tables/define-table.ts';
import { readCsv } from './read-csv.ts';
import { donations, merge, mergedDigest, plan, run } from './small-batch.ts';

/** A merged batch, with Parquet. */
async function merged(): Promise<Batch> {
  // A folder whose name is a pattern to DuckDB, and SQL to the careless.
  const folder = donations(21);
  const base = await plan([folder], { shards: 1 });
  const out = join(base.paths.out, "it's [a-z] *");
  mkdirSync(out, { recursive: true });
  const batch = await plan([folder], { shards: 2, out, settings: { conversations: true, appNames: 'all' } });
  await run(batch);
  await merge(batch, { parquet: true });
  return batch;
}

async function ask(batch: Batch, sql: string): Promise<readonly (readonly Cell[])[]> {
  const rows: (readonly Cell[])[] = [];
  await queryTables(batch, sql, async (result) => {
    for await (const piece of result.rows) rows.push(...piece);
  });
  return rows;
}

const digestOf = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex');

function parquetDigests(batch: Batch): Readonly<Record<string, string>> {
  const folder = join(batch.paths.out, 'parquet');
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((name) => [name, digestOf(join(folder, name))]),
  );
}

describe('merge --parquet', () => {
  it('writes each table with its types and the cells of the CSV file, and leaves no others there', async () => {
    const batch = await merged();
    const connection = await (await DuckDBInstance.create()).connect();
    await connection.run("SET TimeZone = 'UTC'");
    for (const name of readdirSync(join(batch.paths.out, 'parquet'))) {
      const table = name.replace('.parquet', '');
      const path = join(batch.paths.out, 'parquet', name).replaceAll("'", "''");
      const reader = await connection.runAndReadAll(`SELECT * FROM read_parquet('${path}')`);
      const asText = reader
        .getRowsJS()
        .map((row) =>
          row.map((cell) =>
            cell === null
              ? ''
              : cell instanceof Date
                ? cell.toISOString()
                : `${typeof cell === 'object' ? '' : cell}`,
          ),
        );
      const csv = readCsv(join(batch.paths.out, `${table}.csv`)).map((row) => Object.values(row));
      const sorted = (rows: readonly (readonly string[])[]): readonly string[] =>
        rows.map((row) => row.join('\0')).toSorted();
      expect([table, sorted(asText)]).toEqual([table, sorted(csv)]);
    }
    const types = await connection.runAndReadAll(
      `DESCRIBE SELECT apps, complete, exported_at, export_id FROM read_parquet('${join(batch.paths.out, 'parquet/exports.parquet').replaceAll("'", "''")}')`,
    );
    expect(types.getRowsJS().map(([, type]) => type)).toEqual([
      'BIGINT',
      'BOOLEAN',
      'TIMESTAMP WITH TIME ZONE',
      'VARCHAR',
    ]);
    connection.closeSync();

    // The same bytes again, described, and nobody else may read them.
    const before = parquetDigests(batch);
    expect(Object.keys(before)).toHaveLength(8);
    await Promise.all([merge(batch, { parquet: true }), merge(batch, { parquet: true })]);
    expect(parquetDigests(batch)).toEqual(before);
    const described: { resources: { path: string; hash: string }[] } = JSON.parse(
      readFileSync(join(batch.paths.out, 'datapackage.json'), 'utf8'),
    );
    for (const [name, digest] of Object.entries(before)) {
      expect(described.resources).toContainEqual(
        expect.objectContaining({ path: `parquet/${name}`, hash: `sha256:${digest}` }),
      );
      expect(statSync(join(batch.paths.out, 'parquet', name)).mode & 0o077).toBe(0);
    }

    // None is left beside the tables of another merge.
    writeFileSync(join(batch.paths.out, 'parquet/.parquet.0123456789ab.tmp'), '');
    await merge(batch);
    const plain = mergedDigest(batch);
    expect(readdirSync(join(batch.paths.out, 'parquet'))).toEqual([]);
    await merge(batch, { parquet: true });
    await merge(batch);
    expect(mergedDigest(batch)).toBe(plain);
  });
});

describe('queryTables', () => {
  it('answers in plain values, from the tables alone', async () => {
    const batch = await merged();
    expect(await ask(batch, 'SELECT count(*), sum(apps), bool_and(complete) FROM exports')).toEqual([
      [21, expect.any(Number), false],
    ]);
    expect(
      await ask(
        batch,
        "SELECT exported_at, exported_at::DATE, 9007199254740993, NULL, [1, 2], 'NaN'::DOUBLE FROM exports WHERE complete LIMIT 1",
      ),
    ).toEqual([['2024-05-01T00:00:00.000Z', '2024-05-01', '9007199254740993', null, '[1,2]', 'NaN']]);
    expect(await ask(batch, 'SELECT count(*) FROM apps JOIN exports USING (export_id)')).toEqual(
      await ask(batch, 'SELECT count(*) FROM apps'),
    );

    // What is no SELECT, and what leads out of the tables.
    for (const [sql, problem] of [
      ["SELECT * FROM read_text('/etc/hostname')", 'refused'],
      ["SELECT * FROM 'https://example.com/x.parquet'", 'refused'],
      ["COPY exports TO 'stolen.csv'", 'refused'],
      ["ATTACH 'new.db'", 'not-a-select'],
      ['SET enable_external_access = true', 'not-a-select'],
      ['DROP TABLE apps', 'not-a-select'],
      ['SELECT 1; SELECT 2', 'not-one-statement'],
      ['SELECT nonsense', 'refused'],
      ['SELECT level::INTEGER FROM apps', 'refused'],
    ] as const) {
      await expect(ask(batch, sql)).rejects.toMatchObject({ code: 'batch-query', data: { problem } });
      expect(existsSync('stolen.csv') || existsSync('new.db')).toBe(false);
    }
  });

  it('says what the database refuses on one line, without the place that it draws beneath', async () => {
    await expect(ask(await merged(), 'SELECT\nnonsense\nFROM apps')).rejects.toMatchObject({
      data: { detail: expect.stringMatching(/^[^\n]*nonsense(?:(?!LINE)[^\n])*$/) },
    });
  });

  it('needs merged tables', async () => {
    const empty = await plan([donations(1)], { shards: 1 });
    await expect(queryTables(empty, 'SELECT 1', async () => {})).rejects.toMatchObject({
      code: 'batch-not-merged',
    });
  });
});
