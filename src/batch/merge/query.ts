// query: one SELECT over the merged tables, in memory. Nothing else can be read, and nothing can be written.

import type { DuckDBConnection, DuckDBPreparedStatement, DuckDBType, JS } from '@duckdb/node-api';
import { join } from 'node:path';
import { ExportError } from '../../model/errors.ts';
import { readPackage } from './data-package.ts';
import { loadDuckdb, loadTable, withDatabase } from './duckdb.ts';
import type { Batch } from '../manifest.ts';
import { codebookTable } from '../tables/codebook.ts';
import type { Cell } from '../tables/define-table.ts';
import { tablesOf } from '../tables/tables.ts';

export interface QueryResult {
  readonly columns: readonly string[];
  readonly rows: AsyncIterable<readonly (readonly Cell[])[]>;
}

/**
 * @param sql one SELECT
 * @param use is given the result, which ends with the call
 * @returns whether the tables hold all shards
 * @throws {ExportError} `batch-not-merged`, `batch-no-duckdb`, `batch-query`
 */
export async function queryTables(
  { manifest, paths }: Batch,
  sql: string,
  use: (result: QueryResult) => Promise<void>,
): Promise<boolean> {
  const found = await readPackage(paths.out);
  if (found === null) throw new ExportError('batch-not-merged', { path: paths.out });
  const { StatementType } = await loadDuckdb();
  await withDatabase(async (database) => {
    for (const table of [...tablesOf(manifest.settings), codebookTable]) {
      await loadTable(database, table, join(paths.out, `${table.name}.csv`));
    }
    // From here on the database sees neither files nor other programs, and cannot be talked out of it.
    await database.run('SET enable_external_access = false');
    await database.run('SET lock_configuration = true');
    const statement = await prepare(database, sql);
    if (statement.statementType !== StatementType.SELECT) {
      throw new ExportError('batch-query', { problem: 'not-a-select', detail: null });
    }
    const result = await orBadQuery(() => statement.stream());
    await use({ columns: result.columnNames(), rows: rowsOf(result) });
  });
  return found.complete;
}

async function prepare(database: DuckDBConnection, sql: string): Promise<DuckDBPreparedStatement> {
  const statements = await orBadQuery(() => database.extractStatements(sql));
  if (statements.count !== 1) {
    throw new ExportError('batch-query', { problem: 'not-one-statement', detail: null });
  }
  return orBadQuery(() => statements.prepare(0));
}

async function* rowsOf(result: {
  yieldRowsJs(): AsyncIterableIterator<JS[][]>;
  columnTypes(): DuckDBType[];
}): AsyncGenerator<readonly (readonly Cell[])[]> {
  const { DuckDBTypeId } = await loadDuckdb();
  const days = result.columnTypes().map(({ typeId }) => typeId === DuckDBTypeId.DATE);
  const pieces = result.yieldRowsJs();
  for (;;) {
    const { done, value } = await orBadQuery(() => pieces.next());
    if (done === true) return;
    yield value.map((row) => row.map((cell, place) => cellOf(cell, days[place] ?? false)));
  }
}

function cellOf(value: JS, isDay: boolean): Cell {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : String(value);
  // A count; what is beyond the exact numbers of JavaScript keeps its digits.
  if (typeof value === 'bigint') {
    return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  }
  if (value instanceof Date) return isDay ? value.toISOString().slice(0, 10) : value.toISOString();
  return JSON.stringify(value, (_, each: unknown) => (typeof each === 'bigint' ? String(each) : each));
}

/** What the database says is about the SQL and the tables, which is what the person asked for. */
async function orBadQuery<T>(act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (cause) {
    const said = cause instanceof Error ? cause.message : '';
    throw new ExportError('batch-query', { problem: 'refused', detail: oneLine(said) }, { cause });
  }
}

/** On one line, and without the place in the SQL that the database draws beneath. */
function oneLine(said: string): string {
  return said
    .replace(/\s*\nLINE \d+:[^]*$/, '')
    .replaceAll(/\s*\n\s*/g, ' ')
    .trim();
}
