// Journals: what an attempt has finished of a shard, written record by record, so that no crash costs what was done before.
//
// Whoever examines exports writes a file of its own: each worker, and the run for what became of those that died. Nobody waits
// for anybody, and nobody deletes what is not theirs: on a cluster the same shard may be running twice, and neither knows of
// the other. Writing does not wait either: what it takes goes to the system's memory, and from there to the disk beside it.

import { closeSync, fdatasync, openSync } from 'node:fs';
import { join } from 'node:path';
import { checkedLine } from './checked-line.ts';
import { orWriteFailed, orWriteFailedAtOnce, privateFile, writeAll } from './durable-file.ts';
import { headerOf, type BatchIdentity } from './header.ts';
import type { LineSpan } from './line-file.ts';
import { shardName } from '../paths.ts';
import { writeRecord, type ExportRecord } from '../records/record.ts';

/** On one of Node's threads: nobody waits for the disk. */
function datasync(file: number): Promise<void> {
  return new Promise((settle, fail) => {
    fdatasync(file, (error) => (error === null || error === undefined ? settle() : fail(error)));
  });
}

/** A record that lies in a journal. Plain data, as a worker tells of it. */
export interface StoredRecord extends Pick<ExportRecord, 'export' | 'status' | 'code' | 'complete'> {
  readonly path: string;
  readonly line: LineSpan;
}

/** Where somebody's journals lie, and what stands at their beginning. Plain data, as it is told to a worker. */
export interface JournalPlace {
  readonly folder: string;
  readonly batch: BatchIdentity;
  /** Tells the writer from all others. */
  readonly writer: string;
}

export class Journal {
  readonly path: string;
  readonly #file: number;
  #end: number;
  #syncing: Promise<void> = Promise.resolve();
  #nextSync: Promise<void> | null = null;
  /** What the system refused to put on the disk: asked again, it could say that all is well. */
  #refused: unknown = null;

  private constructor(path: string, file: number, end: number) {
    this.path = path;
    this.#file = file;
    this.#end = end;
  }

  /** @throws {ExportError} `batch-write-failed` */
  static create({ folder, batch, writer }: JournalPlace, shard: number): Journal {
    const path = join(folder, `${shardName(shard)}.${writer}.part`);
    return orWriteFailedAtOnce(path, () => {
      const header = checkedLine(JSON.stringify(headerOf(batch, shard, 'dyi-audit journal', 0)));
      const file = openSync(path, 'wx', privateFile);
      try {
        writeAll(file, header, 0);
      } catch (error) {
        closeSync(file);
        throw error;
      }
      return new Journal(path, file, header.length);
    });
  }

  /**
   * Outlasts the death of the process as soon as it is back, and a loss of power after {@link sync}.
   * @throws {ExportError} `batch-write-failed`, also for what was refused since the last time
   */
  append(record: ExportRecord, json = writeRecord(record)): StoredRecord {
    return orWriteFailedAtOnce(this.path, () => {
      if (this.#refused !== null) throw this.#refused;
      const bytes = checkedLine(json);
      const start = this.#end;
      writeAll(this.#file, bytes, start);
      this.#end += bytes.length;
      return storedRecord(record, this.path, { start, end: this.#end });
    });
  }

  /**
   * All that was written until now is on the disk when it settles. Of several that wait, one goes to the disk for all.
   * @throws {ExportError} `batch-write-failed`
   */
  async sync(): Promise<void> {
    await orWriteFailed(this.path, () => (this.#nextSync ??= this.#syncAfter(this.#syncing)));
  }

  /** Begins when the one before has ended, and covers all that was written until then. */
  async #syncAfter(before: Promise<void>): Promise<void> {
    await before.catch(() => {});
    this.#nextSync = null;
    if (this.#refused !== null) throw this.#refused;
    this.#syncing = datasync(this.#file);
    await this.#syncing.catch((error: unknown) => {
      this.#refused = error;
      throw error;
    });
  }

  async close(): Promise<void> {
    await this.#nextSync?.catch(() => {});
    await this.#syncing.catch(() => {});
    closeSync(this.#file);
  }
}

export function storedRecord(
  { export: id, status, code, complete }: ExportRecord,
  path: string,
  line: LineSpan,
): StoredRecord {
  return { export: id, status, code, complete, path, line };
}
