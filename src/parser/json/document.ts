// Reads a whole JSON file into a value, or says where it broke.

import type { DiagnosticCode } from '../../model/diagnostic.ts';
import { decodeText, longestText, type DecodedText } from './decode.ts';
import { parseJson, type ParsedJson } from './parse-json.ts';

export interface DocumentNote {
  readonly code: DiagnosticCode;
  readonly pointer: string | null;
  readonly count: number;
}

export type JsonDocument =
  | { readonly status: 'read'; readonly value: unknown; readonly notes: readonly DocumentNote[] }
  | {
      readonly status: 'unreadable';
      readonly code:
        'json-syntax' | 'json-truncated' | 'json-too-deep' | 'json-too-large' | 'encoding-invalid';
      readonly pointer: string | null;
      /** In characters; null where it broke before it was text. */
      readonly offset: number | null;
      /** What was complete before the fault; absent when nothing was. */
      readonly partial?: unknown;
      readonly notes: readonly DocumentNote[];
    };

/** @throws {EntryError} when the content cannot be read */
export async function readDocument(chunks: AsyncIterable<Uint8Array>): Promise<JsonDocument> {
  const bytes = await gather(chunks);
  if (bytes === null) return unreadable('json-too-large', []);
  const decoded = decodeText(bytes);
  const notes = decoded.notes.map((code) => ({ code, pointer: null, count: 1 }));
  if (decoded.text.trim() === '') {
    return unreadable(decoded.fault === 'invalid' ? 'encoding-invalid' : 'json-truncated', notes);
  }
  const document = withNotes(parseJson(decoded.text), notes);
  return decoded.fault === null ? document : brokenOff(document, decoded);
}

/** Of a file whose text ends before its bytes do, what came before is a part at best. */
function brokenOff(document: JsonDocument, { text, fault }: DecodedText): JsonDocument {
  if (document.status === 'unreadable') {
    const isAtFault = fault === 'invalid' && document.code === 'json-truncated';
    return isAtFault ? { ...document, code: 'encoding-invalid' } : document;
  }
  const { value, notes } = document;
  return {
    status: 'unreadable',
    code: 'encoding-invalid',
    pointer: '',
    offset: text.length,
    partial: value,
    notes,
  };
}

function withNotes(parsed: ParsedJson, notes: readonly DocumentNote[]): JsonDocument {
  return { ...parsed, notes: [...notes, ...parsed.notes] };
}

function unreadable(
  code: Extract<JsonDocument, { status: 'unreadable' }>['code'],
  notes: readonly DocumentNote[],
): JsonDocument {
  return { status: 'unreadable', code, pointer: null, offset: null, notes };
}

/** All bytes; null when there are more than a text can hold. */
async function gather(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array | null> {
  const copies: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > longestText) return null;
    // A chunk's memory may be used again for the next one.
    copies.push(Uint8Array.from(chunk));
  }
  return Buffer.concat(copies, size);
}
