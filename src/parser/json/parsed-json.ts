// What comes of a JSON text.

import type { DiagnosticCode } from '../../model/diagnostic.ts';

export interface JsonNote {
  readonly code: Extract<DiagnosticCode, 'json-duplicate-key' | 'json-value-dropped' | 'text-lone-surrogate'>;
  readonly pointer: string;
  readonly count: number;
}

export type JsonFault = 'json-syntax' | 'json-truncated' | 'json-too-deep' | 'json-too-large';

export type ParsedJson =
  | { readonly status: 'read'; readonly value: unknown; readonly notes: readonly JsonNote[] }
  | {
      readonly status: 'unreadable';
      readonly code: JsonFault;
      /** The container in which it broke. */
      readonly pointer: string;
      /** In characters. */
      readonly offset: number;
      /** What was complete before the fault; absent when nothing was. */
      readonly partial?: unknown;
      readonly notes: readonly JsonNote[];
    };
