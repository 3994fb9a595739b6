// The tables as Parquet files: what is in the CSV files, with types, in the same order, the same bytes every time.

import { createHash } from 'node:crypto';
import { open, readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import {
  draftNameFor,
  isMissingFile,
  makeFolder,
  orWriteFailed,
  takePlace,
} from '../journals/durable-file.ts';
import { isDraftName } from '../../model/draft-names.ts';
import { identifier, loadTable, text, withDatabase } from './duckdb.ts';
import type { WrittenTable } from './table-file.ts';

/** Below the folder of the tables. */
export const parquetFolder = 'parquet';

/** Another merge sweeps up drafts, and cannot tell whose they are. */
const sweptAtMost = 3;

/**
 * Writes a file for each table from its CSV file, which must be in its place.
 * @param out the folder of the tables, absolute
 * @throws {ExportError} `batch-no-duckdb`, `batch-write-failed`
 */
export async function writeParquet(
  out: string,
  tables: readonly WrittenTable[],
): Promise<readonly WrittenTable[]> {
  await makeFolder(join(out, parquetFolder));
  return withDatabase(async (database) => {
    const written: WrittenTable[] = [];
    for (const table of tables) {
      const path = `${parquetFolder}/${table.table.name}.parquet`;
      await loadTable(database, table.table, join(out, table.path));
      const order = table.table.primaryKey.map(identifier).join(', ');
      const rows = `SELECT * FROM ${identifier(table.table.name)} ORDER BY ${order}`;
      const file = await orWriteFailed(join(out, path), () =>
        publish(join(out, path), async (draft) => {
          await database.run(`COPY (${rows}) TO ${text(draft)} (FORMAT parquet, COMPRESSION zstd)`);
        }),
      );
      await database.run(`DROP TABLE ${identifier(table.table.name)}`);
      written.push({ ...table, path, ...file });
    }
    return written;
  });
}

/** Files and drafts of earlier merges: no file may lie beside tables that it does not agree with. */
export async function removeParquet(out: string): Promise<void> {
  const folder = join(out, parquetFolder);
  for (const name of await readdir(folder).catch(() => [])) {
    if (name.endsWith('.parquet') || isDraftName(name)) await unlink(join(folder, name)).catch(() => {});
  }
}

async function publish(
  target: string,
  write: (draft: string) => Promise<void>,
): Promise<{ readonly bytes: number; readonly sha256: string }> {
  for (let swept = 0; ; swept += 1) {
    const draft = join(target, '..', draftNameFor('parquet'));
    try {
      await write(draft);
      const facts = await syncAndDigest(draft);
      await takePlace(draft, target, facts.sha256);
      return facts;
    } catch (error) {
      await unlink(draft).catch(() => {});
      if (!isMissingFile(error) || swept === sweptAtMost) throw error;
    }
  }
}

async function syncAndDigest(path: string): Promise<{ readonly bytes: number; readonly sha256: string }> {
  const file = await open(path, 'r+');
  try {
    await file.chmod(0o600);
    await file.sync();
    const hash = createHash('sha256');
    let bytes = 0;
    for await (const piece of file.createReadStream({ autoClose: false, start: 0 })) {
      hash.update(piece);
      bytes += piece.length;
    }
    return { bytes, sha256: hash.digest('hex') };
  } finally {
    await file.close();
  }
}
