// Reads the values of options, and says which values there are.

import { UTCDateMini } from '@date-fns/utc/date/mini';
import { isValid, parseISO } from 'date-fns';
import { limitNames, type Limits } from '../input/limits.ts';
import { startOfDay, isCalendarDay } from '../model/day.ts';
import { ExportError } from '../model/errors.ts';
import { jsonExportsBegan } from '../model/json-exports.ts';
import type { Instant } from '../model/span.ts';
import { levels, type Level } from '../model/verdict.ts';
import type { ReadOptions } from '../audit.ts';
import type { ReadingOptions } from './session.ts';

/** More workers than this help nobody, and each takes memory. */
const mostJobs = 64;

/** How the export is to be read, from the options of every command that reads one. */
export function readExportOptions(options: ReadingOptions): ReadOptions {
  return {
    merge: options.merge ?? false,
    limits: readLimits(options.limit ?? []),
    ...(options.jobs === undefined ? {} : { jobs: readCount('--jobs', options.jobs, mostJobs) }),
    ...(options.asOf === undefined ? {} : { asOf: readAsOf(options.asOf) }),
  };
}

/** `NAME=NUMBER`, of the limits of what is read. */
export function readLimits(values: readonly string[]): Partial<Limits> {
  return Object.fromEntries(
    values.map((value) => {
      const [, named = '', digits = ''] = /^(\w+)=(\d{1,15})$/.exec(value) ?? [];
      const name = limitNames.find((known) => known === named);
      if (name === undefined || Number(digits) === 0)
        throw new ExportError('limit-option', { option: '--limit', value, names: limitNames });
      return [name, Number(digits)];
    }),
  );
}

/** `2024-05-01`, which is the start of that day in UTC, or an instant of ISO 8601 with a zone; not before there were exports. */
export function readAsOf(value: string): Instant {
  const instant = readInstant(value);
  // Its apps would all have been added after the export, and none of their dates believed.
  if (instant < jsonExportsBegan) throw new ExportError('day-before-exports', { option: '--as-of', value });
  return instant;
}

function readInstant(value: string): Instant {
  if (/^\d{4}-\d{2}-\d{2}$/.test(value) && isCalendarDay(value)) return startOfDay(value);
  if (/T.*(?:Z|[+-]\d{2}:?\d{2})$/.test(value)) {
    const instant = parseISO(value, { in: (instant) => new UTCDateMini(+new Date(instant)) });
    if (isValid(instant)) return instant.getTime();
  }
  throw new ExportError('option-value', {
    option: '--as-of',
    value,
    expected: '2024-05-01, 2024-05-01T12:00:00Z',
    examples: true,
  });
}

/** Levels that `--fail-on` can name; below `unknown` everything would fail. */
export const failOnLevels = levels.filter((level) => level !== 'none');

export function readFailOn(value: string): Level {
  const level = failOnLevels.find((name) => name === value);
  if (level !== undefined) return level;
  throw new ExportError('option-value', { option: '--fail-on', value, expected: failOnLevels.join(', ') });
}

/** A whole number from `least` to `most`. */
export function readCount(option: string, value: string, most: number, least = 1): number {
  const count = /^\d{1,15}$/.test(value) ? Number(value) : -1;
  if (count >= least && count <= most) return count;
  throw new ExportError('option-value', { option, value, expected: `${least} … ${most}` });
}

/** A whole number that may be negative. */
export function readWholeNumber(option: string, value: string, least: number, most: number): number {
  const number = /^[+-]?\d{1,15}$/.test(value) ? Number(value) : NaN;
  if (number >= least && number <= most) return number;
  throw new ExportError('option-value', { option, value, expected: `${least} … ${most}` });
}

/** Forms of what `inspect` shows. */
export const inspectFormats = ['text', 'json'] as const;

/** Shells that `completion` has words for. */
export const shells = ['bash', 'zsh', 'fish'] as const;

/** An IANA time zone, for display only. */
export function readTimeZone(value: string): string {
  if (value === 'UTC') return value;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone;
  } catch (error) {
    throw new ExportError(
      'option-value',
      { option: '--time-zone', value, expected: 'UTC, Europe/Paris, America/Montreal', examples: true },
      { cause: error },
    );
  }
}

/** One of a closed list of names. */
export function readChoice<Name extends string>(option: string, value: string, names: readonly Name[]): Name {
  const choice = names.find((name) => name === value);
  if (choice !== undefined) return choice;
  throw new ExportError('option-value', { option, value, expected: names.join(', ') });
}
