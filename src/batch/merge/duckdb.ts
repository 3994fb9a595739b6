// The database behind Parquet files and queries: DuckDB in this process, where it is installed.

import type * as duckdb from '@duckdb/node-api';
import { ExportError } from '../../model/errors.ts';
import type { ColumnType, Table } from '../tables/define-table.ts';

/** Types of DuckDB for those of the tables. */
const sqlTypes = {
  string: 'VARCHAR',
  integer: 'BIGINT',
  boolean: 'BOOLEAN',
  datetime: 'TIMESTAMPTZ',
} as const satisfies Record<ColumnType, string>;

/** Nothing is fetched or loaded from elsewhere, no code of others, and nothing is written beside what was asked for. */
const options = {
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
  allow_community_extensions: 'false',
  temp_directory: '',
} as const;

/**
 * Does something with an empty database in memory, and closes it.
 * @throws {ExportError} `batch-no-duckdb`
 */
export async function withDatabase<T>(use: (connection: duckdb.DuckDBConnection) => Promise<T>): Promise<T> {
  const { DuckDBInstance } = await loadDuckdb();
  const instance = await DuckDBInstance.create(':memory:', options);
  try {
    const connection = await instance.connect();
    try {
      await connection.run("SET TimeZone = 'UTC'");
      return await use(connection);
    } finally {
      connection.closeSync();
    }
  } finally {
    instance.closeSync();
  }
}

/** Loaded only here: most people never need it, and it takes longer to load than the rest of the program. */
export async function loadDuckdb(): Promise<typeof duckdb> {
  try {
    return await import('@duckdb/node-api');
  } catch (cause) {
    throw new ExportError('batch-no-duckdb', { module: '@duckdb/node-api' }, { cause });
  }
}

/** Reads a table as it was merged. @param path absolute */
export async function loadTable(
  connection: duckdb.DuckDBConnection,
  table: Table,
  path: string,
): Promise<void> {
  const columns = Object.entries(table.columns).map(
    ([name, { type }]) => `${text(name)}: ${text(sqlTypes[type])}`,
  );
  await connection.run(
    `CREATE TABLE ${identifier(table.name)} AS SELECT * FROM read_csv(${text(path)}, header = true, auto_detect = false,
      delim = ',', quote = '"', escape = '"', new_line = '\\n', nullstr = '', columns = {${columns.join(', ')}})`,
  );
}

/** A text as SQL writes it. */
export function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}

/** A name as SQL writes it. */
export function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
