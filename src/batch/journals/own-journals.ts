// The journals that one writer keeps, one after the other: one is open at a time.

import { existsSync } from 'node:fs';
import { Journal, type JournalPlace, type StoredRecord } from './journal.ts';
import type { ExportRecord } from '../records/record.ts';

export class OwnJournals {
  readonly #place: JournalPlace;
  #made = 0;
  #open: { readonly shard: number; readonly journal: Journal } | null = null;
  readonly #closing = new Set<Promise<void>>();

  constructor(place: JournalPlace) {
    this.#place = place;
  }

  /** @throws {ExportError} `batch-write-failed` */
  append(shard: number, record: ExportRecord, json?: string): StoredRecord {
    if (this.#open?.shard !== shard) this.#leave();
    this.#open ??= { shard, journal: this.#next(shard) };
    return this.#open.journal.append(record, json);
  }

  /** What was appended to the one that is open. @throws {ExportError} `batch-write-failed` */
  async sync(): Promise<void> {
    await this.#open?.journal.sync();
  }

  /** A merge sweeps up the journals of shards that others have published meanwhile: what is written there is lost. */
  leaveIfSwept(): void {
    if (this.#open !== null && !existsSync(this.#open.journal.path)) this.#leave();
  }

  async close(): Promise<void> {
    this.#leave();
    await Promise.all(this.#closing);
  }

  #next(shard: number): Journal {
    this.#made += 1;
    const { writer } = this.#place;
    return Journal.create({ ...this.#place, writer: `${writer}.${this.#made}` }, shard);
  }

  #leave(): void {
    const left = this.#open;
    this.#open = null;
    if (left === null) return;
    const closing = left.journal.close().finally(() => this.#closing.delete(closing));
    this.#closing.add(closing);
  }
}
