// The instants of a file's messages, with what was odd about how they are written.

import type { DiagnosticCode } from '../model/diagnostic.ts';
import type { ThreadFileScan } from './json/thread-file.ts';
import { readTime } from './time.ts';

export interface TimeNote {
  readonly code: DiagnosticCode;
  readonly pointer: string;
  readonly count: number;
}

export interface MessageTimes {
  /** One for each message; NaN = undated. */
  readonly instants: Float64Array;
  readonly notes: readonly TimeNote[];
}

export function messageTimes(messages: ThreadFileScan['messages']): MessageTimes {
  const instants = new Float64Array(messages.length);
  const notes = new Map<DiagnosticCode, TimeNote>();
  for (const [index, { time, unit, timeField, place }] of messages.entries()) {
    const { instant, oddities } = readTime(time, unit);
    instants[index] = instant ?? NaN;
    // Facebook's 0 is a known "unknown"; a field that is not there at all is odd.
    const codes = timeField === null ? (['timestamp-missing'] as const) : oddities;
    for (const code of codes) {
      const pointer = `/messages/${place}${timeField === null ? '' : `/${timeField}`}`;
      const before = notes.get(code);
      notes.set(code, { code, pointer: before?.pointer ?? pointer, count: (before?.count ?? 0) + 1 });
    }
  }
  return { instants, notes: [...notes.values()] };
}
