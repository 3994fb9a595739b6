// Reads one message file the fast way, or declines: then nothing was concluded, and the complete reader takes it.

import type { SourceEntry } from '../../input/source.ts';
import { isE2eeThread, participantsOf, titleOf } from '../threads/records.ts';
import type { ThreadFileScan } from '../threads/scan.ts';
import type { Scanner, ThreadMembers } from './scanner.ts';

/**
 * @param withRows whether messages must be told apart by sender and content
 * @returns null when the file is left to the complete reader
 * @throws {EntryError} when the content cannot be read
 */
export async function scanThread(
  entry: SourceEntry,
  withRows: boolean,
  scanner: Scanner,
): Promise<ThreadFileScan | null> {
  scanner.begin(withRows);
  const isRead = scanAtOnce(entry, scanner) ?? (await scanInChunks(entry, scanner));
  return isRead ? conclude(scanner) : null;
}

/** Null when the entry can only be read in chunks. */
function scanAtOnce(entry: SourceEntry, scanner: Scanner): boolean | null {
  const reader = entry.open();
  if (reader === null) return null;
  try {
    for (;;) {
      const length = reader.read(scanner.room());
      const outcome = scanner.advance(length, length === 0);
      if (outcome !== 'more') return outcome === 'done';
    }
  } finally {
    reader.close();
  }
}

async function scanInChunks(entry: SourceEntry, scanner: Scanner): Promise<boolean> {
  for await (const chunk of entry.chunks()) {
    for (let done = 0; done < chunk.length;) {
      const room = scanner.room();
      const piece = chunk.subarray(done, done + room.length);
      room.set(piece);
      done += piece.length;
      if (scanner.advance(piece.length, false) === 'declined') return false;
    }
  }
  return scanner.advance(0, true) === 'done';
}

function conclude(scanner: Scanner): ThreadFileScan | null {
  const thread = parsed(scanner.members);
  const isE2ee = scanner.hasE2eeSender || (!scanner.hasThreadKeys && isE2eeThread(thread));
  const isThread = Array.isArray(thread['participants']) || 'title' in thread || scanner.hasThreadKeys;
  // A list of messages alone could be a thread by other signs, or something else.
  if (!scanner.hasMessages || !(isE2ee || isThread)) return null;
  const messages = scanner.finish();
  return {
    shape: isE2ee ? 'e2ee-thread' : 'thread',
    outcome: { status: 'complete' },
    participants: participantsOf(thread['participants']),
    title: titleOf(thread),
    senders: scanner.senders,
    messages,
    unknownKeys: scanner.unknownKeys(),
    notes: [],
  };
}

/** The members were validated where they stand. */
function parsed(members: ThreadMembers): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(members).map(([name, json]): [string, unknown] => [name, JSON.parse(json)]),
  );
}
