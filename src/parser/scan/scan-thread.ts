// Reads one message file the fast way, or declines: then nothing was concluded, and the complete reader takes it.

import type { SourceEntry } from '../../input/source.ts';
import { isE2eeThread, participantsOf, titleOf } from '../threads/records.ts';
import type { ThreadFileScan } from '../threads/scan.ts';
import type { Scanner, ThreadMembers } from './scanner.ts';

/**
 * Reads a file without waiting for anything.
 * @param withRows whether messages must be told apart by sender and content
 * @returns null when the file is left to the complete reader; `chunks` when it can only be read by {@link scanChunks}
 * @throws {EntryError} when the content cannot be read
 */
export function scanAtOnce(
  entry: SourceEntry,
  withRows: boolean,
  scanner: Scanner,
): ThreadFileScan | 'chunks' | null {
  const reader = entry.open();
  if (reader === null) return 'chunks';
  scanner.begin(withRows);
  try {
    for (;;) {
      const room = scanner.room();
      const length = reader.read(room);
      // Only at the end it is less than there is room for.
      const outcome = scanner.advance(length, length < room.length);
      if (outcome !== 'more') return outcome === 'done' ? conclude(scanner) : null;
    }
  } finally {
    reader.close();
  }
}

/** The same as {@link scanAtOnce}, piece by piece. */
export async function scanChunks(
  entry: SourceEntry,
  withRows: boolean,
  scanner: Scanner,
): Promise<ThreadFileScan | null> {
  scanner.begin(withRows);
  for await (const chunk of entry.chunks()) {
    for (let done = 0; done < chunk.length;) {
      const room = scanner.room();
      const piece = chunk.subarray(done, done + room.length);
      room.set(piece);
      done += piece.length;
      if (scanner.advance(piece.length, false) === 'declined') return null;
    }
  }
  return scanner.advance(0, true) === 'done' ? conclude(scanner) : null;
}

function conclude(scanner: Scanner): ThreadFileScan | null {
  const thread = parsed(scanner.members);
  const isE2ee = scanner.hasE2eeSender || (!scanner.hasThreadKeys && isE2eeThread(thread));
  const isThread = scanner.hasThreadKeys || Array.isArray(thread['participants']) || 'title' in thread;
  // A list of messages alone could be a thread by other signs, or something else.
  if (!scanner.hasMessages || !(isE2ee || isThread)) return null;
  const messages = scanner.finish();
  return {
    shape: isE2ee ? 'e2ee-thread' : 'thread',
    outcome: complete,
    participants: participantsOf(thread['participants'], true),
    title: titleOf(thread, true),
    senders: scanner.senders,
    messages,
    unknownKeys: scanner.unknownKeys(),
    notes: none,
  };
}

const complete = { status: 'complete' } as const;
const none: readonly never[] = [];

/** The members were validated where they stand. */
function parsed(members: ThreadMembers): Record<string, unknown> {
  const thread: Record<string, unknown> = {};
  const { participants, title, threadName } = members;
  if (participants !== undefined) thread['participants'] = JSON.parse(participants);
  if (title !== undefined) thread['title'] = JSON.parse(title);
  if (threadName !== undefined) thread['threadName'] = JSON.parse(threadName);
  return thread;
}
