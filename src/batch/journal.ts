// Journals: what an attempt at a shard has finished, written record by record, so that no crash costs what was done before.
//
// Every attempt writes a file of its own and reads those of all others. Nobody waits for anybody, and nobody deletes what
// is not theirs: on a cluster the same shard may be running twice, and neither knows of the other.

import { open, readdir, unlink, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { compareText } from '../model/order.ts';
import { checkedLine, readCheckedLine } from './checked-line.ts';
import { isMissingFile, orWriteFailed, privateFile } from './durable-file.ts';
import { headerFor, readHeader, requireSameBatch } from './header.ts';
import { linesOf, type LineSpan } from './line-file.ts';
import type { Batch } from './manifest.ts';
import { readShardFileName, shardName } from './paths.ts';
import { readRecord, type ExportRecord } from './record.ts';
import { isRunFailure } from './statuses.ts';

/** A record that lies in a journal. */
export interface StoredRecord extends Pick<ExportRecord, 'export' | 'status' | 'code' | 'complete'> {
  readonly path: string;
  readonly line: LineSpan;
}

/** Records that one write takes to the file. */
interface Batched {
  readonly lines: Uint8Array[];
  length: number;
  /** Where the first of them begins, when all are written. */
  readonly start: Promise<number>;
}

/**
 * Milliseconds between two waits for the disk. What is written outlasts the death of the process at once, and a loss of
 * power when the disk has it: this much work can be lost then, and small exports do not wait for a disk each.
 */
const syncPause = 50;

export class Journal {
  readonly path: string;
  readonly #file: FileHandle;
  #end: number;
  #lastWrite: Promise<unknown> = Promise.resolve();
  #nextWrite: Batched | null = null;
  #syncedAt = -Infinity;
  #syncing: Promise<void> = Promise.resolve();
  #nextSync: Promise<void> | null = null;
  /** What the system refused to put on the disk: asked again, it could say that all is well. */
  #refused: unknown = null;

  private constructor(path: string, file: FileHandle, end: number) {
    this.path = path;
    this.#file = file;
    this.#end = end;
  }

  /** @param attempt tells this attempt from all others */
  static async create(batch: Batch, shard: number, attempt: string): Promise<Journal> {
    const path = join(batch.paths.shards, `${shardName(shard)}.${attempt}.part`);
    return orWriteFailed(path, async () => {
      const file = await open(path, 'wx', privateFile);
      const header = checkedLine(JSON.stringify(headerFor(batch, shard, 'dyi-audit journal', 0)));
      await writeAll(file, header, 0);
      return new Journal(path, file, header.length);
    });
  }

  /** Written at once, and on the disk when it settles. Of records that come together, one wait for the disk does for all. */
  async append(record: ExportRecord, json: string): Promise<StoredRecord> {
    return orWriteFailed(this.path, async () => {
      const bytes = checkedLine(json);
      const write = (this.#nextWrite ??= this.#writeAfter(this.#lastWrite));
      const offset = write.length;
      write.lines.push(bytes);
      write.length += bytes.length;
      const start = (await write.start) + offset;
      await (this.#nextSync ??= this.#syncAfter(this.#syncing));
      return stored(record, this.path, { start, end: start + bytes.length });
    });
  }

  /** Begins when the one before has ended, with all that has come until then. */
  #writeAfter(before: Promise<unknown>): Batched {
    const lines: Uint8Array[] = [];
    const start = before.then(async () => {
      this.#nextWrite = null;
      const bytes = Buffer.concat(lines);
      const from = this.#end;
      await writeAll(this.#file, bytes, from);
      this.#end = from + bytes.length;
      return from;
    });
    this.#lastWrite = start.catch(() => {});
    return { lines, length: 0, start };
  }

  /** Begins when the one before has ended and the pause is over, and covers all that was written until then. */
  async #syncAfter(before: Promise<void>): Promise<void> {
    await before.catch(() => {});
    await setTimeout(Math.max(0, this.#syncedAt + syncPause - performance.now()));
    this.#nextSync = null;
    if (this.#refused !== null) throw this.#refused;
    this.#syncedAt = performance.now();
    this.#syncing = this.#file.datasync();
    await this.#syncing.catch((error: unknown) => {
      this.#refused = error;
      throw error;
    });
  }

  async close(): Promise<void> {
    await this.#file.close();
  }

  /** Only an attempt itself may do this, when its shard is published. */
  async remove(): Promise<void> {
    await unlink(this.path).catch(() => {});
  }
}

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
      if (record !== null) yield stored(record, path, { start, end });
    }
  }
}

async function journalPaths({ paths }: Batch, shard: number): Promise<readonly string[]> {
  const names = await readdir(paths.shards);
  return names
    .filter((name) => {
      const file = readShardFileName(name);
      return file?.is === 'journal' && file.shard === shard;
    })
    .sort(compareText)
    .map((name) => join(paths.shards, name));
}

function stored(
  { export: id, status, code, complete }: ExportRecord,
  path: string,
  line: LineSpan,
): StoredRecord {
  return { export: id, status, code, complete, path, line };
}

/** By position: what a failed write left behind is written over, and no gap is made. */
async function writeAll(file: FileHandle, bytes: Uint8Array, position: number): Promise<void> {
  for (let written = 0; written < bytes.length;) {
    const { bytesWritten } = await file.write(bytes, written, bytes.length - written, position + written);
    written += bytesWritten;
  }
}
