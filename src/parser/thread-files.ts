// Reads one message file, and tells a thread from what only looks like one.

import { EntryError } from '../input/source.ts';
import type { ListedFile } from './inventory.ts';
import { scanThreadFile, type ThreadFileScan } from './json/thread-file.ts';
import { placeOf, type Reading } from './reading.ts';

export type ReadThreadFile =
  /** A thread; where its outcome is partial, its complete messages. */
  | { readonly status: 'read'; readonly listed: ListedFile; readonly scan: ThreadFileScan }
  /** A thread by its place, of which nothing could be read; reported. */
  | { readonly status: 'broken' }
  /** Only named like a thread of an end-to-end-encrypted download. */
  | { readonly status: 'no-thread'; readonly listed: ListedFile };

export async function readThreadFile(
  listed: ListedFile,
  options: { readonly contentHash: boolean },
  reading: Reading,
): Promise<ReadThreadFile> {
  const { entry, file, kind } = listed;
  const isCandidate = kind.is === 'e2ee-candidate';
  try {
    const scan = await scanThreadFile(entry.chunks(), options);
    if (scan.shape === 'other' && isCandidate && scan.outcome.status === 'complete')
      return { status: 'no-thread', listed };
    for (const note of scan.notes) reading.diagnostics.report(note.code, file, note.pointer, note.count);
    if (scan.outcome.status !== 'complete') {
      const { code, pointer, offset } = scan.outcome;
      reading.unreadable(file, code, placeOf(pointer, offset), pointer);
    }
    if (scan.shape === 'other') {
      if (scan.outcome.status === 'complete') reading.unreadable(file, 'wrong-shape', '');
      return { status: 'broken' };
    }
    if (scan.outcome.status === 'unreadable') return { status: 'broken' };
    for (const { level, key, type, count } of scan.unknownKeys)
      reading.unknownKeys.add(level, key, type, count);
    return { status: 'read', listed, scan };
  } catch (error) {
    if (!(error instanceof EntryError)) throw error;
    reading.unreadable(file, error.code, error.detail);
    return { status: 'broken' };
  }
}
