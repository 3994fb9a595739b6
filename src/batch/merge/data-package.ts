// datapackage.json: what the tables are, for programs. Data Package v2 (datapackage.org, 2024).

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { WrittenTable } from './table-file.ts';
import type { Column, Table } from '../tables/define-table.ts';

const profiles = 'https://datapackage.org/profiles/2.0';

/** The name of the file. */
export const packageName = 'datapackage.json';

export interface PackageFacts {
  /** What the tables are about, as a title. */
  readonly title: string;
  readonly name: string;
  readonly description: string;
  readonly toolVersion: string;
  readonly knowledge: { readonly version: string; readonly digest: string };
  /** Whether all shards went into the tables. */
  readonly complete: boolean;
}

/** The same bytes for the same tables, whenever and wherever they were merged. */
export function dataPackage(
  tables: readonly WrittenTable[],
  facts: PackageFacts,
  parquet: readonly WrittenTable[] = [],
): string {
  const document = {
    $schema: `${profiles}/datapackage.json`,
    name: facts.name,
    title: facts.title,
    description: facts.description,
    complete: facts.complete,
    tool: { name: 'dyi-audit', version: facts.toolVersion },
    knowledge: facts.knowledge,
    resources: [...tables.map(resource), ...parquet.map(parquetResource)],
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

function resource({ table, path, bytes, sha256, rows }: WrittenTable): object {
  return {
    $schema: `${profiles}/dataresource.json`,
    name: table.name,
    type: 'table',
    description: table.description,
    path,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes,
    hash: `sha256:${sha256}`,
    rows,
    dialect: {
      $schema: `${profiles}/tabledialect.json`,
      lineTerminator: '\n',
      quoteChar: '"',
      doubleQuote: true,
    },
    schema: tableSchema(table),
  };
}

/** The types are in the file itself. */
function parquetResource({ table, path, bytes, sha256, rows }: WrittenTable): object {
  return {
    $schema: `${profiles}/dataresource.json`,
    name: `${table.name}-parquet`,
    description: `The table ${table.name}, with its types, for programs that read Parquet.`,
    path,
    format: 'parquet',
    mediatype: 'application/vnd.apache.parquet',
    bytes,
    hash: `sha256:${sha256}`,
    rows,
  };
}

const packageSchema = z.object({ complete: z.boolean() });

/** @returns null when there is none: nothing was merged, or a merge is under way. */
export async function readPackage(folder: string): Promise<z.infer<typeof packageSchema> | null> {
  const text = await readFile(join(folder, packageName), 'utf8').catch(() => 'null');
  return packageSchema.nullable().catch(null).parse(parseJson(text));
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function tableSchema({ columns, primaryKey, foreignKeys }: Table): object {
  return {
    $schema: `${profiles}/tableschema.json`,
    fields: Object.entries(columns).map(([name, column]) => field(name, column)),
    missingValues: [''],
    primaryKey: [...primaryKey],
    ...(foreignKeys.length === 0
      ? {}
      : {
          foreignKeys: foreignKeys.map((key) => ({
            fields: [...key.columns],
            reference: { resource: key.table, fields: [...key.columns] },
          })),
        }),
  };
}

function field(name: string, { type, description, values, missing }: Column): object {
  return {
    name,
    type,
    ...(type === 'boolean' ? { trueValues: ['true'], falseValues: ['false'] } : {}),
    description,
    constraints: { required: missing === undefined, ...(values === undefined ? {} : { enum: [...values] }) },
  };
}
