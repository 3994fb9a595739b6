// Reads all message threads, one conversation at a time, keeping times and names and no text.

import type { Conversation } from '../model/export.ts';
import { buildConversation } from './conversation.ts';
import type { Inventory, ListedFile, ListedThread } from './inventory.ts';
import type { Reading } from './reading.ts';
import { readThreadFile, type ReadThreadFile } from './thread-files.ts';

export interface ParseProgress {
  readonly files: { readonly done: number; readonly total: number };
  /** Uncompressed. */
  readonly bytes: { readonly done: number; readonly total: number };
}

export interface Threads {
  /** Sorted by kind, then id. */
  readonly conversations: readonly Conversation[];
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
  // The same file in two parts counts once.
  const filesRead = new Set<string>();
  let broken = 0;
  const unrecognised: ListedFile[] = [];
  const partsRead = new Set<number>();
  let hasE2ee = false;

  for (const thread of inventory.threads) {
    const sources = await readSources(thread, reading, (listed) => {
      done.files += 1;
      done.bytes += listed.entry.size;
      onProgress({
        files: { done: done.files, total: total.files },
        bytes: { done: done.bytes, total: total.bytes },
      });
    });
    const results = sources.flat();
    const read = results.filter((result) => result.status === 'read');
    for (const { listed } of read) partsRead.add(listed.part);
    for (const { listed } of read) filesRead.add(listed.file);
    broken += results.filter((result) => result.status === 'broken' || isPartial(result)).length;
    for (const result of results) if (result.status === 'no-thread') unrecognised.push(result.listed);
    hasE2ee ||= read.some((result) => result.scan.shape === 'e2ee-thread');
    if (read.length > 0) conversations.push(buildConversation(thread, sources, reading));
  }
  reportSections(inventory, reading);
  return { conversations, files: filesRead.size, broken, unrecognised, hasE2ee, parts: partsRead };
}

function isPartial(result: ReadThreadFile): boolean {
  return result.status === 'read' && result.scan.outcome.status !== 'complete';
}

async function readSources(
  thread: ListedThread,
  reading: Reading,
  onRead: (listed: ListedFile) => void,
): Promise<ReadThreadFile[][]> {
  const sources: ReadThreadFile[][] = [];
  // Only where records could be there twice must they be told apart by their content.
  const contentHash = thread.sources.length > 1;
  for (const files of thread.sources) {
    const results: ReadThreadFile[] = [];
    for (const listed of files) {
      results.push(await readThreadFile(listed, { contentHash }, reading));
      onRead(listed);
    }
    sources.push(results);
  }
  return sources;
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
