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
  readonly number: (value: number) => string;
}

export function newView(
  result: AuditResult,
  options: { readonly catalogue: Catalogue; readonly timeZone: string },
): View {
  const { catalogue: text, timeZone } = options;
  return {
    result,
    text,
    day: (iso) => text.formats.day(iso, iso.endsWith('T00:00:00.000Z') ? 'UTC' : timeZone),
    number: text.formats.number,
  };
}
