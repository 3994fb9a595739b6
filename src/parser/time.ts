// Reads Facebook's timestamps: seconds in some fields, milliseconds in others, 0 for "unknown", and odd ones that say so.

import type { DiagnosticCode } from '../model/diagnostic.ts';
import type { Instant } from '../model/span.ts';

/** The unit a field is documented to have. */
export type TimeUnit = 'seconds' | 'milliseconds';

export type TimeOddity = Extract<DiagnosticCode, 'timestamp-text' | 'timestamp-unit' | 'timestamp-invalid'>;

export interface ReadTime {
  /** Null = unknown. */
  readonly instant: Instant | null;
  readonly oddities: readonly TimeOddity[];
}

/**
 * 1e11 milliseconds are 3 March 1973 and 1e11 seconds the year 5138: a value on the wrong side is in the other unit.
 */
const unitBorder = 1e11;

/** Past the year 2100 nothing is a time of this export. */
const farFuture: Instant = Date.UTC(2101, 0, 1);

const unknown: ReadTime = { instant: null, oddities: [] };

/**
 * A timestamp field as it stands in the JSON. Missing, null and 0 are unknown and not odd. Digits in a string are read as
 * the number. Negative, less than a millisecond, not finite, not a number, or past the year 2100: unknown, `timestamp-invalid`.
 */
export function readTime(value: unknown, unit: TimeUnit): ReadTime {
  switch (typeof value) {
    case 'undefined':
      return unknown;
    case 'number':
      return readNumber(value, unit);
    case 'bigint':
      return readNumber(Number(value), unit);
    case 'string':
      return readDigits(value, unit);
    default:
      return value === null ? unknown : invalid();
  }
}

/** A number in the field's unit; 0 is unknown. */
export function readNumber(value: number, unit: TimeUnit): ReadTime {
  if (value === 0) return unknown;
  if (!Number.isFinite(value) || value < 0) return invalid();
  const isMilliseconds = value >= unitBorder;
  const instant = Math.floor(isMilliseconds ? value : value * 1000);
  // A part of a millisecond is not the first moment of 1970, which stands for unknown.
  if (instant === 0 || instant >= farFuture) return invalid();
  const expected = isMilliseconds === (unit === 'milliseconds');
  return { instant, oddities: expected ? [] : ['timestamp-unit'] };
}

function readDigits(text: string, unit: TimeUnit): ReadTime {
  if (text === '') return unknown;
  if (!/^\s*-?\d+(?:\.\d+)?\s*$/.test(text)) return invalid();
  const read = readNumber(Number(text), unit);
  return { instant: read.instant, oddities: ['timestamp-text', ...read.oddities] };
}

function invalid(): ReadTime {
  return { instant: null, oddities: ['timestamp-invalid'] };
}
