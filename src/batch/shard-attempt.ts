// One attempt at one shard: takes over what others have finished, adds what is missing, publishes.

import { readJournals, Journal, type StoredRecord } from './journal.ts';
import { rowsOf, type Batch, type ManifestRow } from './manifest.ts';
import { publishShard, readPublished } from './published.ts';
import { readRecord, type ExportRecord } from './record.ts';
import { isRunFailure } from './statuses.ts';
import { shardPath } from './paths.ts';

/** What is known of an export that is done. */
export type DoneExport = Pick<ExportRecord, 'export' | 'status' | 'code' | 'complete'>;

export interface AttemptOptions {
  /** Tells this attempt from all others. */
  readonly attempt: string;
  /** Do those again for which the run itself failed: out of memory, out of time. */
  readonly retryFailed: boolean;
}

export class ShardAttempt {
  readonly shard: number;
  /** What was done before, by others or in an earlier run. */
  readonly before: readonly DoneExport[];
  /** What is left to do. */
  readonly pending: readonly ManifestRow[];
  /** Whether there is nothing left to do at all. */
  readonly isPublished: boolean;
  readonly #batch: Batch;
  readonly #attempt: string;
  readonly #records: Map<string, StoredRecord>;
  #journal: Promise<Journal> | null = null;
  #writing: Promise<unknown> = Promise.resolve();

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
    this.shard = shard;
    this.isPublished = isPublished;
    this.before = [...records.values()];
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

  /** On the disk when it settles. */
  async accept(json: string): Promise<DoneExport> {
    const record = readRecord(json);
    if (record === null) throw new TypeError('not a record of an export');
    const written = this.#append(record, json);
    this.#writing = Promise.allSettled([this.#writing, written]);
    await written;
    return doneExport(record);
  }

  async #append(record: ExportRecord, json: string): Promise<void> {
    this.#journal ??= Journal.create(this.#batch, this.shard, this.#attempt);
    const journal = await this.#journal;
    this.#records.set(record.export, await journal.append(record, json));
  }

  /**
   * Publishes the shard when all of its exports are done.
   * @returns exports that must be done again because their records went bad; nothing is published then
   */
  async finish(): Promise<readonly ManifestRow[]> {
    const lost = new Set(await publishShard(this.#batch, this.shard, this.#records, this.#attempt));
    if (lost.size > 0)
      return rowsOf(this.#batch.manifest, this.shard).filter(({ exportId }) => lost.has(exportId));
    const journal = await this.#journal;
    await this.close();
    await journal?.remove();
    return [];
  }

  /** Leaves what is done so far to the next attempt. */
  async close(): Promise<void> {
    await this.#writing;
    // One that could not be made has said so where it was needed.
    const journal = await this.#journal?.catch(() => null);
    await journal?.close();
    this.#journal = null;
  }
}

function doneExport({ export: id, status, code, complete }: ExportRecord): DoneExport {
  return { export: id, status, code, complete };
}
