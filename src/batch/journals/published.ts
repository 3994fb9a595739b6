// Published shards: all records of a shard in the order of the manifest, there whole or not at all.
//
// A shard is done when this file is there and sound. What a scheduler says of the job that made it counts for nothing.

import { checkedLine, readCheckedLine } from './checked-line.ts';
import { copyRecords } from './copy-records.ts';
import { isMissingFile, publishFile, writeAll } from './durable-file.ts';
import { headerFor, readHeader, requireSameBatch } from './header.ts';
import type { StoredRecord } from './journal.ts';
import { linesOf, type LineSpan } from './line-file.ts';
import { rowsOf, type Batch } from '../manifest.ts';
import { OpenFiles } from './open-files.ts';
import { shardName, shardPath } from '../paths.ts';
import { readRecord, type ExportRecord } from '../records/record.ts';

/** A record in a published shard, with where it lies. */
export interface PublishedRecord {
  readonly record: ExportRecord;
  readonly line: LineSpan;
}

export type ShardState = 'published' | 'absent' | 'damaged';

/**
 * Reads a published shard through, handing over its records on the way.
 * @returns `damaged` when a line is not whole, or when a record is missing, too many or out of place
 * @throws {ExportError} `batch-other`
 */
export async function readPublished(
  batch: Batch,
  shard: number,
  onRecord: (record: PublishedRecord) => void = () => {},
): Promise<ShardState> {
  const path = shardPath(batch.paths, shard);
  const rows = rowsOf(batch.manifest, shard);
  let next = -1;
  try {
    for await (const { start, end, bytes } of linesOf(path)) {
      const json = readCheckedLine(bytes);
      if (json === null) return 'damaged';
      if (next < 0) {
        const header = readHeader(json);
        if (header === null) return 'damaged';
        requireSameBatch(header, batch, shard, path);
        if (header.records !== rows.length) return 'damaged';
      } else {
        const record = readRecord(json);
        if (record === null || record.export !== rows[next]?.exportId) return 'damaged';
        onRecord({ record, line: { start, end } });
      }
      next += 1;
    }
  } catch (error) {
    if (isMissingFile(error)) return 'absent';
    throw error;
  }
  return next === rows.length ? 'published' : 'damaged';
}

/**
 * Writes the shard from the records in the journals.
 * @returns the exports whose records could no longer be read; when there are any, nothing was published
 * @throws {ExportError} `batch-write-failed`
 */
export async function publishShard(
  batch: Batch,
  shard: number,
  records: ReadonlyMap<string, StoredRecord>,
  attempt: string,
): Promise<readonly string[]> {
  const exports = rowsOf(batch.manifest, shard).map(({ exportId }) => exportId);
  const journals = new OpenFiles(openAtMost);
  try {
    await publishFile(
      shardPath(batch.paths, shard),
      (draft) => {
        const header = headerFor(batch, shard, 'dyi-audit shard', exports.length);
        writeAll(draft, checkedLine(JSON.stringify(header)), null);
        const lost = copyRecords(exports, records, journals, draft);
        if (lost.length > 0) throw new LostRecords(lost);
      },
      `${shardName(shard)}.${attempt}.tmp`,
    );
  } catch (error) {
    if (error instanceof LostRecords) return error.exports;
    throw error;
  } finally {
    journals.close();
  }
  return [];
}

/** A shard has as many journals as processes have ever worked at it, with `--isolate` one for each export. */
const openAtMost = 64;

class LostRecords extends Error {
  override readonly name = 'LostRecords';
  readonly exports: readonly string[];

  constructor(exports: readonly string[]) {
    super();
    this.exports = exports;
  }
}
