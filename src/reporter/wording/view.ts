// A result with the language and time zone it is to be said in: what every report for people starts from.

import type { AuditResult } from '../../model/result.ts';
import type { Catalogue } from '../../text/catalogue.ts';

export interface View {
  readonly result: AuditResult;
  readonly text: Catalogue;
  /** A day in the time zone that was asked for; `iso` is an instant. */
  readonly day: (iso: string) => string;
  readonly number: (value: number) => string;
}

export function newView(
  result: AuditResult,
  options: { readonly catalogue: Catalogue; readonly timeZone: string },
): View {
  const { catalogue: text, timeZone } = options;
  return { result, text, day: (iso) => text.formats.day(iso, timeZone), number: text.formats.number };
}
