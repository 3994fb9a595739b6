// Reads what all attempts at a shard have left in their journals.

import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { compareText } from '../../model/order.ts';
import { readCheckedLine } from './checked-line.ts';
import { isMissingFile } from './durable-file.ts';
import { readHeader, requireSameBatch } from './header.ts';
import { storedRecord, type StoredRecord } from './journal.ts';
import { linesOf } from './line-file.ts';
import type { Batch } from '../manifest.ts';
import { readShardFileName, shardName } from '../paths.ts';
import { readRecord } from '../records/record.ts';
import { isRunFailure } from '../records/statuses.ts';

/**
 * What all attempts at a shard have finished, by export. Torn and damaged lines are as if they had never been written.
 * @throws {ExportError} `batch-other`
 */
export async function readJournals(batch: Batch, shard: number): Promise<Map<string, StoredRecord>> {
  const records = new Map<string, StoredRecord>();
  for (const path of await journalPaths(batch, shard)) {
    try {
      for await (const record of journalRecords(batch, shard, path)) {
        // Where one attempt ran out of memory and another did not, the answer counts, whichever came first.
        if (!records.has(record.export) || !isRunFailure(record.code)) records.set(record.export, record);
      }
    } catch (error) {
      // Its own attempt has published the shard and removed it.
      if (!isMissingFile(error)) throw error;
    }
  }
  return records;
}

async function* journalRecords(batch: Batch, shard: number, path: string): AsyncGenerator<StoredRecord> {
  let isFirst = true;
  for await (const { start, end, bytes } of linesOf(path)) {
    const json = readCheckedLine(bytes);
    if (isFirst) {
      const header = readHeader(json);
      // Without a header it is not known whose records these are.
      if (header === null) return;
      requireSameBatch(header, batch, shard, path);
      isFirst = false;
    } else if (json !== null) {
      const record = readRecord(json);
      if (record !== null) yield storedRecord(record, path, { start, end });
    }
  }
}

async function journalPaths({ paths }: Batch, shard: number): Promise<readonly string[]> {
  const names = await readdir(paths.shards);
  const beginning = `${shardName(shard)}.`;
  return names
    .filter((name) => {
      // There are hundreds of others.
      if (!name.startsWith(beginning)) return false;
      const file = readShardFileName(name);
      return file?.is === 'journal' && file.shard === shard;
    })
    .sort(compareText)
    .map((name) => join(paths.shards, name));
}
