// Writes one table as CSV, piece by piece, and keeps count of what it wrote.

import { createHash } from 'node:crypto';
import { open, unlink, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { csvRow } from './csv.ts';
import { draftNameFor, orWriteFailed, privateFile, takePlace } from '../journals/durable-file.ts';
import type { Cell, Table } from '../tables/define-table.ts';

/** What is known of a file of the data package. */
export interface WrittenFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface WrittenTable extends WrittenFile {
  readonly table: Table;
  readonly rows: number;
}

const pieceLength = 2 ** 18;

/** A table on its way: a draft until it takes its place. */
export class TableFile {
  readonly #table: Table;
  readonly #target: string;
  readonly #draft: string;
  readonly #file: FileHandle;
  readonly #hash = createHash('sha256');
  #digest: string | null = null;
  #bytes = 0;
  #rows = 0;
  #waiting = '';

  private constructor(table: Table, target: string, draft: string, file: FileHandle) {
    this.#table = table;
    this.#target = target;
    this.#draft = draft;
    this.#file = file;
    this.#waiting = csvRow(Object.keys(table.columns));
  }

  static async create(folder: string, table: Table): Promise<TableFile> {
    const target = join(folder, `${table.name}.csv`);
    const draft = join(folder, draftNameFor(`${table.name}.csv`));
    return orWriteFailed(target, async () => {
      const file = await open(draft, 'wx', privateFile);
      return new TableFile(table, target, draft, file);
    });
  }

  async add(rows: readonly (readonly Cell[])[]): Promise<void> {
    for (const row of rows) this.#waiting += csvRow(row);
    this.#rows += rows.length;
    if (this.#waiting.length > pieceLength) await this.#flush();
  }

  /** All of it is on the disk, still as a draft. */
  async complete(): Promise<WrittenTable> {
    await this.#flush();
    await orWriteFailed(this.#target, async () => {
      await this.#file.sync();
      await this.#file.close();
    });
    const sha256 = this.#hash.digest('hex');
    this.#digest = sha256;
    return {
      table: this.#table,
      path: `${this.#table.name}.csv`,
      bytes: this.#bytes,
      sha256,
      rows: this.#rows,
    };
  }

  async takePlace(): Promise<void> {
    const digest = this.#digest;
    if (digest === null) throw new Error('a table takes its place when it is complete');
    await orWriteFailed(this.#target, () => takePlace(this.#draft, this.#target, digest));
  }

  async discard(): Promise<void> {
    await this.#file.close().catch(() => {});
    await unlink(this.#draft).catch(() => {});
  }

  async #flush(): Promise<void> {
    const piece = Buffer.from(this.#waiting, 'utf8');
    this.#waiting = '';
    this.#hash.update(piece);
    this.#bytes += piece.length;
    await orWriteFailed(this.#target, () => this.#file.writeFile(piece));
  }
}
