// Reads a JSON file into a value, or says where it broke.

import type { DiagnosticCode } from '../../model/diagnostic.ts';
import { TextPieces } from './decode.ts';
import { JsonReader, type TakenList } from './json-reader.ts';
import type { JsonFault, ParsedJson } from './parsed-json.ts';

export interface DocumentNote {
  readonly code: DiagnosticCode;
  readonly pointer: string | null;
  readonly count: number;
}

export type JsonDocument =
  | { readonly status: 'read'; readonly value: unknown; readonly notes: readonly DocumentNote[] }
  | {
      readonly status: 'unreadable';
      readonly code: JsonFault | 'encoding-invalid';
      readonly pointer: string | null;
      /** In characters; null where there was nothing but white space. */
      readonly offset: number | null;
      /** What was complete before the fault; absent when nothing was. */
      readonly partial?: unknown;
      readonly notes: readonly DocumentNote[];
    };

const maxDepth = 1000;
/** Of a value that is kept as a whole. A tenth of it would be the largest list of events that is known. */
const largestValue = 2 ** 28;
/** Of a record that is handed over, and of all together that stands around the records. Messages have some hundred characters. */
const largestRecord = 2 ** 25;
/** What is decoded at once: a string can hold half a gigabyte, and a chunk can be longer. */
const pieceBytes = 2 ** 22;

/**
 * @param taken a list whose elements are handed over one by one: then the file can be of any size
 * @throws {EntryError} when the content cannot be read
 */
export async function readDocument(
  chunks: AsyncIterable<Uint8Array>,
  taken: TakenList | null = null,
): Promise<JsonDocument> {
  const text = new TextPieces();
  const json = new JsonReader({ maxDepth, limit: taken === null ? largestValue : largestRecord, taken });
  // To the end also of a file that broke: there it shows whether its bytes are those that were packed.
  for await (const chunk of chunks) {
    for (let at = 0; at < chunk.length && !json.isBroken; at += pieceBytes) {
      json.write(text.write(chunk.subarray(at, at + pieceBytes)));
    }
  }
  if (!json.isBroken) json.write(text.end());
  const parsed = json.end();
  const notes = [...text.notes.map((code) => ({ code, pointer: null, count: 1 })), ...parsed.notes];
  const { fault } = text;
  if (json.isBlank) {
    const code = fault === 'invalid' ? 'encoding-invalid' : 'json-truncated';
    return { status: 'unreadable', code, pointer: null, offset: null, notes };
  }
  return { ...(fault === null ? parsed : brokenOff(parsed, fault, json.length)), notes };
}

/** Of a file whose text ends before its bytes do, what came before is a part at best. */
function brokenOff(
  parsed: ParsedJson,
  fault: 'cut' | 'invalid',
  length: number,
): Exclude<JsonDocument, { readonly status: 'read' }> {
  if (parsed.status === 'read') {
    const { value: partial, notes } = parsed;
    return { status: 'unreadable', code: 'encoding-invalid', pointer: '', offset: length, partial, notes };
  }
  const isAtFault = fault === 'invalid' && parsed.code === 'json-truncated';
  return isAtFault ? { ...parsed, code: 'encoding-invalid' } : parsed;
}
