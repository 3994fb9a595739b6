// Reads every message thread, one after the other, and joins each thread's files into a conversation.

import type { Conversation } from '../model/export.ts';
import { buildConversation, needsRows } from './conversation.ts';
import { HostTimes } from './host-times.ts';
import type { Inventory, ListedFile } from './inventory.ts';
import type { Reading } from './reading.ts';
import { judgeThreadFile, ThreadFileReader, type ReadThreadFile } from './thread-files.ts';

/** How far the reading of messages has come. */
export interface ParseProgress {
  readonly files: { readonly done: number; readonly total: number };
  /** Uncompressed. */
  readonly bytes: { readonly done: number; readonly total: number };
}

export interface Threads {
  /** Sorted by kind, then id. */
  readonly conversations: readonly Conversation[];
  /** When links to each host were sent, ascending. */
  readonly links: ReadonlyMap<string, Float64Array>;
  /** Files that could be read, at least in part. */
  readonly files: number;
  /** Files that could not be read in full. */
  readonly broken: number;
  /** Files named like threads of an end-to-end-encrypted download that are none. */
  readonly unrecognised: readonly ListedFile[];
  readonly hasE2ee: boolean;
  /** Places of the parts in which a thread was read. */
  readonly parts: ReadonlySet<number>;
}

export async function readThreads(
  inventory: Inventory,
  reading: Reading,
  onProgress: (progress: ParseProgress) => void,
): Promise<Threads> {
  const total = sizeOf(inventory.threads.flatMap((thread) => thread.sources.flat()));
  const done = { files: 0, bytes: 0 };
  const conversations: Conversation[] = [];
  const links = new HostTimes();
  // The same file in two parts counts once.
  const filesRead = new Set<string>();
  const partsRead = new Set<number>();
  let broken = 0;
  const unrecognised: ListedFile[] = [];
  let hasE2ee = false;
  const reader = new ThreadFileReader();
  const breath = new Breath();

  for (const thread of inventory.threads) {
    const withRows = needsRows(thread);
    const sources: ReadThreadFile[][] = [];
    for (const files of thread.sources) {
      const results: ReadThreadFile[] = [];
      for (const listed of files) {
        results.push(judgeThreadFile(listed, await reader.read(listed.entry, withRows), reading));
        done.files += 1;
        done.bytes += listed.entry.size;
        onProgress({
          files: { done: done.files, total: total.files },
          bytes: { done: done.bytes, total: total.bytes },
        });
        await breath.take();
      }
      sources.push(results);
    }
    const results = sources.flat();
    const read = results.filter((result) => result.status === 'read');
    for (const { listed } of read) {
      filesRead.add(listed.file);
      partsRead.add(listed.part);
    }
    broken += results.filter((result) => result.status === 'broken' || isPartial(result)).length;
    for (const result of results) if (result.status === 'no-thread') unrecognised.push(result.listed);
    hasE2ee ||= read.some((result) => result.scan.shape === 'e2ee-thread');
    if (read.length > 0) conversations.push(buildConversation(thread, sources, reading, links));
  }
  reportSections(inventory, reading);
  return {
    conversations,
    links: links.list(),
    files: filesRead.size,
    broken,
    unrecognised,
    hasE2ee,
    parts: partsRead,
  };
}

function isPartial(result: ReadThreadFile): boolean {
  return result.status === 'read' && result.scan.outcome.status !== 'complete';
}

function sizeOf(files: readonly ListedFile[]): { files: number; bytes: number } {
  return { files: files.length, bytes: files.reduce((sum, listed) => sum + listed.entry.size, 0) };
}

function reportSections(inventory: Inventory, reading: Reading): void {
  for (const { kind, file } of inventory.files) {
    if (kind.is !== 'thread' || kind.knownSection) continue;
    // The section's folder, once for all its threads.
    reading.diagnostics.report('unknown-section', file.split('/').slice(0, -2).join('/'));
  }
}

/** Files are read without waiting; signals and other work get their turn every so many of them. */
class Breath {
  #held = 0;

  async take(): Promise<void> {
    this.#held += 1;
    if (this.#held < 32) return;
    this.#held = 0;
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
}
