// What the tables promise: types, keys, sizes and words, held against a database and the standard's own schema.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { csvRow } from '../../src/batch/merge/csv.ts';
import { schemaText } from '../reporter/schemas.ts';
import { readCsv } from './read-csv.ts';
import { donations, merge, plan, run } from './small-batch.ts';

const fieldSchema = z.object({
  name: z.string(),
  type: z.enum(['string', 'integer', 'boolean', 'datetime']),
  constraints: z.object({ required: z.boolean(), enum: z.array(z.string()).optional() }),
});

const keySchema = z.object({
  fields: z.array(z.string()),
  reference: z.object({ resource: z.string(), fields: z.array(z.string()) }),
});

const packageSchema = z.object({
  resources: z.array(
    z.object({
      name: z.string(),
      path: z.string(),
      bytes: z.number(),
      hash: z.string(),
      rows: z.number(),
      schema: z.object({
        fields: z.array(fieldSchema),
        primaryKey: z.array(z.string()),
        foreignKeys: z.array(keySchema).optional(),
      }),
    }),
  ),
});

type Resource = z.infer<typeof packageSchema>['resources'][number];

const sqlTypes = {
  string: 'VARCHAR',
  integer: 'BIGINT',
  boolean: 'BOOLEAN',
  datetime: 'TIMESTAMPTZ',
} as const;

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(', ');

/** The table as the package describes it, for a database that refuses what breaks a promise. */
function createTable({ name, schema }: Resource): string {
  const columns = schema.fields.map((field) => {
    const values = field.constraints.enum?.map((value) => `'${value}'`).join(', ');
    return [
      `"${field.name}" ${sqlTypes[field.type]}`,
      ...(field.constraints.required ? ['NOT NULL'] : []),
      ...(values === undefined ? [] : [`CHECK ("${field.name}" IN (${values}))`]),
    ].join(' ');
  });
  const keys = (schema.foreignKeys ?? []).map(
    ({ fields, reference }) =>
      `FOREIGN KEY (${quoted(fields)}) REFERENCES "${reference.resource}" (${quoted(reference.fields)})`,
  );
  const parts = [...columns, `PRIMARY KEY (${quoted(schema.primaryKey)})`, ...keys];
  return `CREATE TABLE "${name}" (${parts.join(', ')})`;
}

interface Merged {
  readonly folder: string;
  readonly resources: readonly Resource[];
}

async function merged(): Promise<Merged> {
  const batch = await plan([donations(28)], {
    shards: 3,
    settings: { conversations: true, appNames: 'all' },
  });
  await run(batch);
  await merge(batch);
  const { out } = batch.paths;
  const descriptor: unknown = JSON.parse(readFileSync(join(out, 'datapackage.json'), 'utf8'));
  return { folder: out, resources: packageSchema.parse(descriptor).resources };
}

describe('the data package', () => {
  it('keeps the standard’s schema', async () => {
    const { folder } = await merged();
    const ajv = new Ajv({ strict: false, allErrors: true, logger: false });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(schemaText('frictionless-2.0-datapackage.json')));
    const descriptor: unknown = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'));
    validate(descriptor);
    expect(validate.errors ?? []).toEqual([]);
    expect(validate({ resources: [{ name: 'exports' }] })).toBe(false);
  });

  it('tells the size, digest and rows of each table as they are', async () => {
    const { folder, resources } = await merged();
    for (const resource of resources) {
      const bytes = readFileSync(join(folder, resource.path));
      expect(resource).toMatchObject({
        bytes: bytes.length,
        hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
        rows: readCsv(join(folder, resource.path)).length,
      });
    }
  });
});

describe('the tables', () => {
  it('go into a database with their types, values and keys, and nothing is empty that may not be', async () => {
    const { folder, resources } = await merged();
    const connection = await (await DuckDBInstance.create()).connect();
    for (const resource of resources) {
      await connection.run(createTable(resource));
      await connection.run(
        `COPY "${resource.name}" FROM '${join(folder, resource.path)}' (HEADER, NULLSTR '')`,
      );
      const { rows } = resource;
      const counted = await connection.runAndReadAll(`SELECT count(*)::INTEGER FROM "${resource.name}"`);
      expect([resource.name, counted.getRows()]).toEqual([resource.name, [[rows]]]);
    }
    // The database does refuse what breaks a key.
    const copied = 'INSERT INTO claims SELECT * REPLACE';
    await expect(connection.run(`${copied} (claim_number AS claim_number) FROM claims`)).rejects.toThrow(
      /key/,
    );
    await expect(connection.run(`${copied} ('nowhere' AS app_id) FROM claims`)).rejects.toThrow(/key/);
    await expect(connection.run("UPDATE apps SET level = 'odd'")).rejects.toThrow(/CHECK/);
    connection.closeSync();
  });

  it('are each in the order of their keys', async () => {
    const { folder, resources } = await merged();
    for (const { name, path, schema } of resources) {
      if (name === 'codebook') continue;
      const keys = readCsv(join(folder, path)).map((row) =>
        schema.primaryKey.map((column) =>
          (row[column] ?? '').padStart(column === 'claim_number' ? 9 : 0, '0'),
        ),
      );
      const inOrder = keys.map((key) => key.slice(0, -1).join('\0'));
      expect([name, inOrder]).toEqual([name, inOrder.toSorted()]);
    }
  });

  it('are explained in the codebook, column by column', async () => {
    const { folder, resources } = await merged();
    const explained = readCsv(join(folder, 'codebook.csv')).map(
      (row) => `${row['table']}.${row['variable']}`,
    );
    const columns = resources.flatMap(({ name, schema }) =>
      schema.fields.map((field) => `${name}.${field.name}`),
    );
    expect(explained).toEqual(columns);
  });

  it('say what the same exports say alone', async () => {
    const { folder } = await merged();
    const rows = (name: string): readonly Readonly<Record<string, string>>[] =>
      readCsv(join(folder, `${name}.csv`));
    const total = (column: string): number =>
      rows('exports').reduce((sum, row) => sum + Number(row[column] ?? 0), 0);
    expect(rows('apps')).toHaveLength(total('apps'));
    expect(rows('conversations')).toHaveLength(total('conversations'));
    const decided = rows('claims').filter((row) => row['decides'] === 'true');
    expect(decided.length).toBe(new Set(decided.map((row) => `${row['export_id']} ${row['app_id']}`)).size);
    expect(rows('apps').filter((row) => row['app_name'] === 'Spotify').length).toBe(25);
  });
});

describe('csvRow', () => {
  it.each([
    [['a', null, 1, true], 'a,,1,true\n'],
    [['a "b", c', 'two\nlines'], '"a ""b"", c",two�lines\n'],
    [['=1+1', '+1', '-1', '@a', ' =x', '\tx', -1], "'=1+1,'+1,'-1,'@a,' =x,�x,-1\n"],
  ])('%j', (cells, line) => expect(csvRow(cells)).toBe(line));
});
