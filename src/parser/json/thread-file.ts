// Reads one message file the complete way: any JSON, whatever is odd about it, and of a broken one what came before the fault.

import { isRecord } from '../file-context.ts';
import { ThreadRecords } from '../thread/records.ts';
import type { ScanOutcome, ThreadFileScan } from '../thread/scan.ts';
import { readDocument, type JsonDocument } from './document.ts';

/**
 * @param withRows whether messages must be told apart by sender and content
 * @throws {EntryError} when the content cannot be read
 */
export async function readWholeThread(
  chunks: AsyncIterable<Uint8Array>,
  withRows: boolean,
): Promise<ThreadFileScan> {
  const document = await readDocument(chunks);
  const value = document.status === 'read' ? document.value : document.partial;
  const list = isRecord(value) ? value['messages'] : undefined;
  const records = new ThreadRecords(withRows);
  if (!isRecord(value) || !Array.isArray(list)) {
    return { ...records.finish({}, outcomeOf(document, false), document.notes), shape: 'other' };
  }
  for (const record of list) records.message(record);
  return records.finish(value, outcomeOf(document, true), document.notes);
}

function outcomeOf(document: JsonDocument, isThread: boolean): ScanOutcome {
  if (document.status === 'read') return { status: 'complete' };
  const { code, pointer, offset } = document;
  return { status: isThread ? 'partial' : 'unreadable', code, pointer, offset };
}
