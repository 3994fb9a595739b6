// Reads message files, and tells a thread from what only looks like one.

import { EntryError, type SourceEntry } from '../../input/source.ts';
import type { DiagnosticCode } from '../../model/diagnostic.ts';
import type { ListedFile } from '../inventory/inventory.ts';
import { readWholeThread } from '../json/thread-file.ts';
import { placeOf, type Reading } from '../reading.ts';
import { scanAtOnce, scanChunks } from '../scan/scan-thread.ts';
import { Scanner } from '../scan/scanner.ts';
import type { ThreadFileScan } from './scan.ts';

/** Large enough for most message files, small enough to stay in a processor's cache. */
const windowBytes = 2 ** 20;

/** What came of reading one file; plain data. */
export type FileReading =
  | { readonly status: 'scanned'; readonly scan: ThreadFileScan }
  | { readonly status: 'failed'; readonly code: DiagnosticCode; readonly detail: string };

/** Reads message files one after the other, with memory that is used again. */
export class ThreadFileReader {
  readonly #scanner: Scanner | null;

  /** @param options.fast whether to try the fast way; the answer is the same */
  constructor(options: { readonly fast: boolean } = { fast: true }) {
    this.#scanner = options.fast ? Scanner.create(windowBytes) : null;
  }

  /** Whether it reads any further file as fast as the first one. */
  get isLikeNew(): boolean {
    return this.#scanner === null || this.#scanner.hasRoomForKeys;
  }

  /**
   * Nearly all files are read at once, without the promises of those that are not: they take as long as a small file.
   * @param withRows whether messages must be told apart by sender and content
   */
  read(entry: SourceEntry, withRows: boolean): FileReading | Promise<FileReading> {
    if (this.#scanner === null) return readCompletely(entry, withRows);
    try {
      const scan = scanAtOnce(entry, withRows, this.#scanner);
      if (scan === 'chunks') return readChunks(entry, withRows, this.#scanner);
      return scan === null ? readCompletely(entry, withRows) : { status: 'scanned', scan };
    } catch (error) {
      return failed(error);
    }
  }
}

async function readChunks(entry: SourceEntry, withRows: boolean, scanner: Scanner): Promise<FileReading> {
  try {
    const scan = await scanChunks(entry, withRows, scanner);
    return scan === null ? await readCompletely(entry, withRows) : { status: 'scanned', scan };
  } catch (error) {
    return failed(error);
  }
}

async function readCompletely(entry: SourceEntry, withRows: boolean): Promise<FileReading> {
  try {
    return { status: 'scanned', scan: await readWholeThread(entry.chunks(), withRows) };
  } catch (error) {
    return failed(error);
  }
}

/** @throws any other error than that of a file */
function failed(error: unknown): FileReading {
  if (!(error instanceof EntryError)) throw error;
  return { status: 'failed', code: error.code, detail: error.detail };
}

/** A message file to be read. */
export interface ThreadFileRequest {
  readonly entry: SourceEntry;
  /** Whether messages must be told apart by sender and content. */
  readonly withRows: boolean;
  /** The same for all files of a conversation, which wait for one another. */
  readonly thread: number;
}

/**
 * Reads message files, here or elsewhere, and hands over what came of each under its place among the requests. In which
 * order they are read and handed over is its own affair.
 */
export type ReadThreadFiles = (
  requests: readonly ThreadFileRequest[],
  take: (place: number, read: FileReading) => void,
) => Promise<void>;

/**
 * A reader that nobody uses now. To make one costs more than to read a small export, and its memory, of which the system
 * that collects garbage knows little, makes that collect far too often where thousands of exports are read in turn.
 */
let spare: ThreadFileReader | null = null;

/** One after the other, in this thread. */
export const readFilesHere: ReadThreadFiles = async (requests, take) => {
  if (requests.length === 0) return;
  const reader = spare ?? new ThreadFileReader();
  spare = null;
  let place = 0;
  for (const { entry, withRows } of requests) {
    take(place, await reader.read(entry, withRows));
    place += 1;
    // Files are read without waiting; signals and other work get their turn every so many of them.
    if (place % 32 === 0) await new Promise((resolve) => setImmediate(resolve));
  }
  // One that failed in the middle is not used again.
  spare = reader.isLikeNew ? reader : null;
};

export type ReadThreadFile =
  /** A thread; where its outcome is partial, its complete messages. */
  | { readonly status: 'read'; readonly listed: ListedFile; readonly scan: ThreadFileScan }
  /** Nothing of it could be read; reported. `isThread`: by what it holds it is a thread all the same. */
  | { readonly status: 'broken'; readonly listed: ListedFile; readonly isThread: boolean }
  /** Only named like a thread of an end-to-end-encrypted download, or only placed like one of an export. */
  | { readonly status: 'no-thread'; readonly listed: ListedFile };

/** Reports what was odd, and says what the file is to its conversation. */
export function judgeThreadFile(listed: ListedFile, read: FileReading, reading: Reading): ReadThreadFile {
  const { file, kind } = listed;
  if (read.status === 'failed') {
    reading.unreadable(file, read.code, read.detail);
    return { status: 'broken', listed, isThread: false };
  }
  const { scan } = read;
  const isCandidate = kind.is === 'e2ee-candidate' || (kind.is === 'thread' && !kind.isNamed);
  if (scan.shape === 'other' && isCandidate && scan.outcome.status === 'complete') {
    return { status: 'no-thread', listed };
  }
  for (const note of scan.notes) reading.diagnostics.report(note.code, file, note.pointer, note.count);
  if (scan.outcome.status !== 'complete') {
    const { code, pointer, offset } = scan.outcome;
    reading.unreadable(file, code, placeOf(pointer, offset), pointer);
  }
  if (scan.shape === 'other' || scan.shape === 'without-messages') {
    if (scan.outcome.status === 'complete') reading.unreadable(file, 'wrong-shape', '');
    return { status: 'broken', listed, isThread: scan.shape === 'without-messages' };
  }
  if (scan.outcome.status === 'unreadable') return { status: 'broken', listed, isThread: false };
  for (const { level, key, type, count } of scan.unknownKeys)
    reading.unknownKeys.add(level, key, type, count);
  return { status: 'read', listed, scan };
}
