// Reads every message thread, and joins each thread's files into a conversation.

import type { SourceEntry } from '../../input/source.ts';
import type { Conversation } from '../../model/export.ts';
import { buildConversation, needsRows } from './conversation.ts';
import { HostTimes } from './host-times.ts';
import type { Inventory, ListedFile, ListedThread } from '../inventory/inventory.ts';
import type { Reading } from '../reading.ts';
import {
  judgeThreadFile,
  type ReadThreadFile,
  type ReadThreadFiles,
  type ThreadFileRequest,
} from './thread-files.ts';

/** How far the reading of messages has come. */
export interface ParseProgress {
  readonly files: { readonly done: number; readonly total: number };
  /** Uncompressed. */
  readonly bytes: { readonly done: number; readonly total: number };
}

export interface Threads {
  /** Sorted by kind, then id. */
  readonly conversations: readonly Conversation[];
  /** When links to each host were sent, in no order. */
  readonly links: ReadonlyMap<string, Float64Array>;
  /** Files that could be read, at least in part. */
  readonly files: number;
  /** Files that could not be read in full. */
  readonly broken: number;
  /** Files that seemed to be threads, not by the name that those of an export have, and are none. */
  readonly unrecognised: readonly ListedFile[];
  readonly hasE2ee: boolean;
  /** Places of the parts in which a thread was found. */
  readonly parts: ReadonlySet<number>;
}

/** How the files are read, and who is told how far that has come. */
export interface ThreadsOptions {
  readonly readFiles: ReadThreadFiles;
  /** Null where nobody asks. */
  readonly onProgress: ((progress: ParseProgress) => void) | null;
}

/** Nothing but the order of the links depends on the order in which the files come. */
export async function readThreads(
  inventory: Inventory,
  reading: Reading,
  { readFiles, onProgress }: ThreadsOptions,
): Promise<Threads> {
  const files: WaitingFile[] = [];
  for (const [place, thread] of inventory.threads.entries()) new WaitingThread(thread, place).addFiles(files);
  const done: SourceEntry[] = [];
  const read = new ReadThreads(reading);
  await readFiles(files, (place, fileReading) => {
    const file = files[place];
    if (file === undefined) throw new RangeError('no such file was asked for');
    const { waiting, listed } = file;
    waiting.put(file, judgeThreadFile(listed, fileReading, reading));
    if (waiting.isComplete) read.add(waiting.takeOut());
    if (onProgress === null) return;
    done.push(listed.entry);
    onProgress(progressOf(done, files));
  });
  reportSections(inventory, reading);
  return read.finish();
}

/** A file and its place in its thread. */
interface WaitingFile extends ThreadFileRequest {
  readonly listed: ListedFile;
  readonly waiting: WaitingThread;
  readonly source: number;
  readonly place: number;
}

/** A thread with what came of each of its files, by source. */
interface CompleteThread {
  readonly thread: ListedThread;
  /** Among all threads. */
  readonly place: number;
  readonly sources: readonly (readonly ReadThreadFile[])[];
}

/** A thread until all its files are read. */
class WaitingThread {
  readonly thread: ListedThread;
  /** Among all threads. */
  readonly place: number;
  readonly #sources: ReadThreadFile[][];
  #missing: number;

  constructor(thread: ListedThread, place: number) {
    this.thread = thread;
    this.place = place;
    this.#sources = thread.sources.map(() => []);
    this.#missing = thread.sources.reduce((sum, files) => sum + files.length, 0);
  }

  get isComplete(): boolean {
    return this.#missing === 0;
  }

  addFiles(files: WaitingFile[]): void {
    const withRows = needsRows(this.thread);
    for (const [source, listedFiles] of this.thread.sources.entries()) {
      for (const [place, listed] of listedFiles.entries()) {
        const { entry } = listed;
        files.push({ entry, withRows, thread: this.place, listed, waiting: this, source, place });
      }
    }
  }

  /** What was read is kept no longer than until it is counted. */
  takeOut(): CompleteThread {
    return { thread: this.thread, place: this.place, sources: this.#sources.splice(0) };
  }

  put({ source, place }: WaitingFile, result: ReadThreadFile): void {
    const results = this.#sources[source];
    if (results !== undefined) results[place] = result;
    this.#missing -= 1;
  }
}

/** Adds up sizes when somebody looks: the system looks them up one by one, and mostly nobody asks. */
function progressOf(done: readonly SourceEntry[], all: readonly WaitingFile[]): ParseProgress {
  const { length } = done;
  return {
    files: { done: length, total: all.length },
    get bytes() {
      return { done: bytesOf(done.slice(0, length)), total: bytesOf(all.map(({ entry }) => entry)) };
    },
  };
}

function bytesOf(entries: readonly SourceEntry[]): number {
  return entries.reduce((sum, entry) => sum + entry.size, 0);
}

/** What came of the threads, whatever the order they are added in. */
class ReadThreads {
  readonly #reading: Reading;
  readonly #conversations: { readonly place: number; readonly conversation: Conversation }[] = [];
  readonly #links = new HostTimes();
  /** The same file in two parts counts once. */
  readonly #files = new Set<string>();
  readonly #parts = new Set<number>();
  readonly #unrecognised: ListedFile[] = [];
  #broken = 0;
  #hasE2ee = false;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  add({ thread, place, sources }: CompleteThread): void {
    let read = 0;
    for (const results of sources) {
      for (const result of results) {
        this.#note(result);
        if (result.status === 'read') read += 1;
      }
    }
    if (read === 0) return;
    const conversation = buildConversation(thread, sources, this.#reading, this.#links);
    this.#conversations.push({ place, conversation });
  }

  #note(result: ReadThreadFile): void {
    const { listed } = result;
    switch (result.status) {
      case 'read':
        this.#files.add(listed.file);
        this.#parts.add(listed.part);
        if (result.scan.outcome.status !== 'complete') this.#broken += 1;
        this.#hasE2ee ||= result.scan.shape === 'e2ee-thread';
        break;
      case 'broken':
        if (result.isThread) this.#parts.add(listed.part);
        this.#broken += 1;
        break;
      case 'no-thread':
        this.#unrecognised.push(listed);
        break;
    }
  }

  finish(): Threads {
    return {
      conversations: this.#conversations
        .sort((a, b) => a.place - b.place)
        .map(({ conversation }) => conversation),
      links: this.#links.list(),
      files: this.#files.size,
      broken: this.#broken,
      unrecognised: this.#unrecognised,
      hasE2ee: this.#hasE2ee,
      parts: this.#parts,
    };
  }
}

function reportSections(inventory: Inventory, reading: Reading): void {
  for (const { kind, file } of inventory.files) {
    if (kind.is !== 'thread' || kind.knownSection) continue;
    // The section's folder, once for all its threads.
    reading.diagnostics.report('unknown-section', file.split('/').slice(0, -2).join('/'));
  }
}
