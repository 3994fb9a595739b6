// Reads one message file the complete way: any JSON, of any size, whatever is odd about it, and of a broken one what came
// before the fault.

import { isRecord } from '../file-context.ts';
import { lacksMessages, ThreadRecords } from '../threads/records.ts';
import type { ScanOutcome, ThreadFileScan } from '../threads/scan.ts';
import { readDocument, type JsonDocument } from './document.ts';

/**
 * @param withRows whether messages must be told apart by sender and content
 * @throws {EntryError} when the content cannot be read
 */
export async function readWholeThread(
  chunks: AsyncIterable<Uint8Array>,
  withRows: boolean,
): Promise<ThreadFileScan> {
  // A file can have the key twice: which of the lists counts shows at its end.
  const lists = new WeakMap<readonly unknown[], ThreadRecords>();
  const document = await readDocument(chunks, {
    key: 'messages',
    begin(list) {
      const records = new ThreadRecords(withRows);
      lists.set(list, records);
      return (record) => records.message(record);
    },
  });
  const value = document.status === 'read' ? document.value : document.partial;
  const list = isRecord(value) ? value['messages'] : undefined;
  const records = Array.isArray(list) ? lists.get(list) : undefined;
  if (!isRecord(value) || records === undefined) {
    const none = new ThreadRecords(withRows);
    const isThread = document.status === 'read' && isRecord(value) && lacksMessages(value);
    const shape = isThread ? 'without-messages' : 'other';
    return { ...none.finish({}, outcomeOf(document, false), document.notes), shape };
  }
  return records.finish(value, outcomeOf(document, true), document.notes);
}

function outcomeOf(document: JsonDocument, isThread: boolean): ScanOutcome {
  if (document.status === 'read') return { status: 'complete' };
  const { code, pointer, offset } = document;
  return { status: isThread ? 'partial' : 'unreadable', code, pointer, offset };
}
