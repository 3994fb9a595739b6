// Finds what is dated after the export was made: a sign that the date of the export, or the record's, is wrong.

import type { Diagnostic } from '../model/diagnostic.ts';
import { Diagnostics } from '../model/diagnostic.ts';
import type { ParsedExport } from '../model/export.ts';
import type { Instant } from '../model/span.ts';

/** The day in a name is that day's start, in a time zone that is not known, and making an export takes its time. */
const grace: Instant = 3 * 86_400_000;

/** One for each file with such apps, and one that counts the conversations with such messages. */
export function datedAfterExport(parsed: ParsedExport, exportedAt: Instant | null): readonly Diagnostic[] {
  if (exportedAt === null) return [];
  const isLater = (instant: Instant | null | undefined): boolean =>
    instant !== null && instant !== undefined && instant > exportedAt + grace;
  const found = new Diagnostics();
  for (const { added, removed, evidence } of parsed.apps) {
    const [first] = evidence;
    if (first !== undefined && (isLater(added) || isLater(removed))) {
      found.report('date-after-export', first.file, first.pointer);
    }
  }
  const conversations = parsed.conversations.filter(({ instants }) => isLater(instants.last)).length;
  if (conversations > 0) found.report('date-after-export', null, null, conversations);
  return found.list();
}
