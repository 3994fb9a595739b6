// datapackage.json: what the tables are, for programs. Data Package v2 (datapackage.org, 2024).

import type { WrittenTable } from './table-file.ts';
import type { Column, Table } from './tables/define-table.ts';

const profiles = 'https://datapackage.org/profiles/2.0';

export interface PackageFacts {
  readonly toolVersion: string;
  readonly knowledge: { readonly version: string; readonly digest: string };
  /** Whether all shards went into the tables. */
  readonly complete: boolean;
}

/** The same bytes for the same tables, whenever and wherever they were merged. */
export function dataPackage(tables: readonly WrittenTable[], facts: PackageFacts): string {
  const document = {
    $schema: `${profiles}/datapackage.json`,
    name: 'dyi-audit-batch',
    title: 'Which connected apps could reach the messages in donated Facebook exports',
    description:
      'What was possible, on what grounds, and what is not known; never what was done. The tables hold pseudonyms, and remain personal data.',
    complete: facts.complete,
    tool: { name: 'dyi-audit', version: facts.toolVersion },
    knowledge: facts.knowledge,
    resources: tables.map(resource),
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
