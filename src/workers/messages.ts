// What the main thread and a worker say to each other: files to read, in batches. All of it is plain data.

import type { EntryPlace } from '../input/source.ts';
import type { FileReading } from '../parser/threads/thread-files.ts';

/** A file to read, and what it is called among all. */
export interface FileOrder {
  readonly place: number;
  /** Inside its part. */
  readonly path: string;
  readonly bytes: number;
  readonly lies: EntryPlace;
  readonly withRows: boolean;
}

/** What came of the file. */
export interface FileAnswer {
  readonly place: number;
  readonly read: FileReading;
}

/** A worker is given some files at a time, and answers with all of them. */
export type Orders = readonly FileOrder[];
export type Answers = readonly FileAnswer[];

/** A batch takes some milliseconds, against which handing it over is little. */
const batchBytes = 4 * 2 ** 20;
const batchFiles = 64;

export function batchesOf(orders: Iterable<FileOrder>): Orders[] {
  const batches: FileOrder[][] = [];
  let bytes = Infinity;
  for (const order of orders) {
    const last = batches.at(-1);
    if (last === undefined || bytes + order.bytes > batchBytes || last.length === batchFiles) {
      batches.push([order]);
      bytes = order.bytes;
    } else {
      last.push(order);
      bytes += order.bytes;
    }
  }
  return batches;
}
