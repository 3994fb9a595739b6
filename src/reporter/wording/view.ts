// A result with the language and time zone it is to be said in: what every report for people starts from.

import type { AuditResult } from '../../model/result.ts';
import type { Catalogue } from '../../text/catalogue.ts';

export interface View {
  readonly result: AuditResult;
  readonly text: Catalogue;
  /**
   * The day of an instant in the time zone that was asked for. What a source or a name gives as a day is its start in UTC, and is
   * this day in every zone.
   */
  readonly day: (iso: string) => string;
  /** Both ends of a time, in which the second is never an earlier day than the first. */
  readonly days: (from: string, to: string) => readonly [string, string];
  readonly number: (value: number) => string;
}

export function newView(
  result: AuditResult,
  options: { readonly catalogue: Catalogue; readonly timeZone: string },
): View {
  const { catalogue: text, timeZone } = options;
  const inUtc = (iso: string): string => text.formats.day(iso, 'UTC');
  const day = (iso: string): string => (isDay(iso) ? inUtc(iso) : text.formats.day(iso, timeZone));
  return {
    result,
    text,
    day,
    // West of Greenwich an hour of the day that a source gives is in the day before.
    days: (from, to) => [day(from), isDay(from) && to.startsWith(from.slice(0, 10)) ? inUtc(to) : day(to)],
    number: text.formats.number,
  };
}

function isDay(iso: string): boolean {
  return iso.endsWith('T00:00:00.000Z');
}
