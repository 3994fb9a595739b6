// Finds what is dated after the export was made: a sign that the date of the export, or the record's, is wrong.

import type { Diagnostic } from '../../model/diagnostic.ts';
import { Diagnostics } from '../../model/diagnostic.ts';
import type { ParsedExport } from '../../model/export.ts';
import { exportDateGrace } from '../../model/json-exports.ts';
import type { Instant } from '../../model/span.ts';

/** One for each file with such apps, and one that counts the conversations with such messages. */
export function datedAfterExport(parsed: ParsedExport, exportedAt: Instant): readonly Diagnostic[] {
  const isLater = (instant: Instant | null | undefined, day: Instant = exportedAt): boolean =>
    instant !== null && instant !== undefined && instant >= Math.min(day, exportedAt) + exportDateGrace;
  // Each record is held against its own export: that a newer one was made after it excuses nothing.
  const apps = parsed.apps.filter((app) =>
    [{ ...app, day: null }, ...app.otherRecords].some(
      ({ added, removed, day }) => isLater(added, day ?? exportedAt) || isLater(removed, day ?? exportedAt),
    ),
  );
  const conversations = parsed.conversations.filter(({ instants }) => isLater(instants.last)).length;
  const found = new Diagnostics();
  if (conversations > 0) found.report('date-after-export', null, null, conversations);
  return [...appsAfterExport(apps), ...found.list()];
}

/** One for each file with such apps. */
export function appsAfterExport(apps: ParsedExport['apps']): readonly Diagnostic[] {
  const found = new Diagnostics();
  for (const { evidence } of apps) {
    const [first] = evidence;
    if (first !== undefined) found.report('date-after-export', first.file, first.pointer);
  }
  return found.list();
}
