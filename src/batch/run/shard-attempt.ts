// One attempt at one shard: takes over what others have finished, adds what is missing, publishes.

import { unlink } from 'node:fs/promises';
import type { Examined } from './examiner.ts';
import { identityOf } from '../journals/header.ts';
import type { StoredRecord } from '../journals/journal.ts';
import { rowsOf, type Batch, type ManifestRow } from '../manifest.ts';
import { OwnJournals } from '../journals/own-journals.ts';
import { shardPath } from '../paths.ts';
import { publishShard, readPublished } from '../journals/published.ts';
import { readJournals } from '../journals/read-journals.ts';
import type { DoneExport } from '../outcomes.ts';
import { readRecord } from '../records/record.ts';
import { isRunFailure } from '../records/statuses.ts';

export interface AttemptOptions {
  /** Tells this attempt from all others. */
  readonly attempt: string;
  /** Do those again for which the run itself failed: out of memory, out of time. */
  readonly retryFailed: boolean;
}

export class ShardAttempt {
  readonly shard: number;
  /** What is left to do. */
  readonly pending: readonly ManifestRow[];
  /** Whether there is nothing left to do at all. */
  readonly isPublished: boolean;
  readonly #batch: Batch;
  readonly #attempt: string;
  readonly #records: Map<string, StoredRecord>;
  readonly #journals: OwnJournals;
  /** Paths of all journals of this attempt, those of its workers too; each to itself, so that its records share one text. */
  readonly #written = new Map<string, string>();

  private constructor(
    batch: Batch,
    shard: number,
    attempt: string,
    records: Map<string, StoredRecord>,
    isPublished: boolean,
  ) {
    this.#batch = batch;
    this.#attempt = attempt;
    this.#records = records;
    this.#journals = new OwnJournals({
      folder: batch.paths.shards,
      batch: identityOf(batch),
      writer: attempt,
    });
    this.shard = shard;
    this.isPublished = isPublished;
    this.pending = rowsOf(batch.manifest, shard).filter(({ exportId }) => !records.has(exportId));
  }

  /** @throws {ExportError} `batch-other` */
  static async begin(batch: Batch, shard: number, options: AttemptOptions): Promise<ShardAttempt> {
    const published = new Map<string, StoredRecord>();
    const path = shardPath(batch.paths, shard);
    const state = await readPublished(batch, shard, ({ record, line }) =>
      published.set(record.export, { ...doneExport(record), path, line }),
    );
    const isPublished =
      state === 'published' &&
      !(options.retryFailed && [...published.values()].some(({ code }) => isRunFailure(code)));
    if (isPublished) return new ShardAttempt(batch, shard, options.attempt, published, true);
    const records = new Map([
      ...(state === 'published' ? published : []),
      ...(await readJournals(batch, shard)),
    ]);
    if (options.retryFailed) {
      for (const record of records.values()) if (isRunFailure(record.code)) records.delete(record.export);
    }
    return new ShardAttempt(batch, shard, options.attempt, records, false);
  }

  /** Written when it settles, to outlast this process; on the disk, to outlast a loss of power, soon after. */
  async accept(row: ManifestRow, examined: Examined): Promise<void> {
    const stored = examined.is === 'stored' ? examined.record : await this.#store(examined.json);
    if (stored.export !== row.exportId) throw new TypeError('not a record of the export');
    const path = this.#written.get(stored.path) ?? stored.path;
    this.#written.set(path, path);
    this.#records.set(row.exportId, { ...stored, export: row.exportId, path });
  }

  /** Of the shard's exports, those that are done, by others and in earlier runs too. */
  done(): Iterable<DoneExport> {
    return this.#records.values();
  }

  get doneCount(): number {
    return this.#records.size;
  }

  async #store(json: string): Promise<StoredRecord> {
    const record = readRecord(json);
    if (record === null) throw new TypeError('not a record of an export');
    const stored = this.#journals.append(this.shard, record, json);
    await this.#journals.sync();
    return stored;
  }

  /**
   * Publishes the shard when all of its exports are done.
   * @returns exports that must be done again because their records went bad; nothing is published then
   */
  async finish(): Promise<readonly ManifestRow[]> {
    const lost = new Set(await publishShard(this.#batch, this.shard, this.#records, this.#attempt));
    if (lost.size > 0) {
      this.#journals.leaveIfSwept();
      return rowsOf(this.#batch.manifest, this.shard).filter(({ exportId }) => lost.has(exportId));
    }
    await this.close();
    // Only an attempt itself may do this.
    for (const path of this.#written.keys()) await unlink(path).catch(() => {});
    return [];
  }

  /** Leaves what is done so far to the next attempt. */
  async close(): Promise<void> {
    await this.#journals.close();
  }
}

function doneExport({ export: id, status, code, complete }: DoneExport): DoneExport {
  return { export: id, status, code, complete };
}
