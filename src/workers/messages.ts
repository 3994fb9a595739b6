// What the main thread and a worker say to each other. All of it is plain data.

import type { EntryPlace } from '../input/source.ts';
import type { FileReading } from '../parser/thread-files.ts';

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
