// Published shards: all records of a shard in the order of the manifest, there whole or not at all.
//
// A shard is done when this file is there and sound. What a scheduler says of the job that made it counts for nothing.

import { checkedLine, isCheckedLine, readCheckedLine } from './checked-line.ts';
import { isMissingFile, publishFile } from './durable-file.ts';
import { headerFor, readHeader, requireSameBatch } from './header.ts';
import type { StoredRecord } from './journal.ts';
import { linesOf, readLine, type LineSpan } from './line-file.ts';
import { rowsOf, type Batch } from './manifest.ts';
import { OpenFiles } from './open-files.ts';
import { shardName, shardPath } from './paths.ts';
import { beginningOfRecord, readRecord, type ExportRecord } from './record.ts';

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
  const rows = rowsOf(batch.manifest, shard);
  const lost: string[] = [];
  const journals = new OpenFiles(openAtMost);
  try {
    await publishFile(
      shardPath(batch.paths, shard),
      async (draft) => {
        const header = headerFor(batch, shard, 'dyi-audit shard', rows.length);
        const lines: Uint8Array[] = [checkedLine(JSON.stringify(header))];
        let bytes = 0;
        for (const { exportId } of rows) {
          const line = recordLine(records.get(exportId), journals);
          if (line === null) lost.push(exportId);
          if (line === null || lost.length > 0) continue;
          lines.push(line);
          bytes += line.length;
          if (bytes < pieceBytes) continue;
          await draft.writeFile(Buffer.concat(lines.splice(0)));
          bytes = 0;
        }
        if (lost.length > 0) throw new LostRecords();
        await draft.writeFile(Buffer.concat(lines));
      },
      `${shardName(shard)}.${attempt}.tmp`,
    );
  } catch (error) {
    if (error instanceof LostRecords) return lost;
    throw error;
  } finally {
    journals.close();
  }
  return [];
}

/** Written at a time. */
const pieceBytes = 2 ** 18;

/** A shard has as many journals as processes have ever worked at it, with `--isolate` one for each export. */
const openAtMost = 64;

/** Null when there is no such file. @throws what else the system says, since to do the exports again would not help */
function openOrNull(journals: OpenFiles, path: string): number | null {
  try {
    return journals.get(path);
  } catch (error) {
    if (isMissingFile(error)) return null;
    throw error;
  }
}

function readOrNull(file: number, line: LineSpan): Uint8Array | null {
  try {
    return readLine(file, line);
  } catch {
    return null;
  }
}

class LostRecords extends Error {
  override readonly name = 'LostRecords';
}

/** The line as it stands in its journal, checked again: a disk can go bad between two readings. */
function recordLine(record: StoredRecord | undefined, journals: OpenFiles): Uint8Array | null {
  if (record === undefined) return null;
  const file = openOrNull(journals, record.path);
  const bytes = file === null ? null : readOrNull(file, record.line);
  return bytes !== null && isCheckedLine(bytes, beginningOfRecord(record.export)) ? bytes : null;
}
