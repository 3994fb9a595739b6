// What the name of a part says: whose export it is and of which day.

import { latestOf } from '../model/extremes.ts';
import { jsonExportsBegan } from '../model/json-exports.ts';
import type { Instant } from '../model/span.ts';

export interface PartName {
  /** The user name in `facebook-<user>-<date>-<id>`; null where the name has another form. */
  readonly user: string | null;
  /** The start of the day in the name, UTC; null where it has none. */
  readonly day: Instant | null;
}

/** `-2024-05-01-`, or until early 2024 `-05_01_2024-` (month first). */
const dayInName = /-(?:(\d{4})-(\d{2})-(\d{2})|(\d{2})_(\d{2})_(\d{4}))(?=-|\.|$| )/g;

/**
 * Of several days in one name the latest counts: a user name can hold another one.
 * @param name base name of an argument
 */
export function readPartName(name: string): PartName {
  let found: PartName = { user: null, day: null };
  for (const match of name.matchAll(dayInName)) {
    const [, year, month, date, oldMonth, oldDate, oldYear] = match;
    const day = dayOf(year ?? oldYear, month ?? oldMonth, date ?? oldDate);
    if (day === null || (found.day !== null && day < found.day)) continue;
    found = { user: /^facebook-(.+)$/i.exec(name.slice(0, match.index))?.[1] ?? null, day };
  }
  return found;
}

/** Whether it is named as Facebook names the zips of its exports, or of end-to-end-encrypted chats. @param zip base name */
export function isNamedAsPart(zip: string): boolean {
  return (
    (/^facebook-/i.test(zip) && readPartName(zip).day !== null) || /^messages(?: ?\(\d+\))?\.zip$/i.test(zip)
  );
}

function dayOf(year = '', month = '', date = ''): Instant | null {
  const instant = Date.UTC(Number(year), Number(month) - 1, Number(date));
  // Date.UTC turns 31 June into 1 July: such a name holds no date.
  return new Date(instant).toISOString().startsWith(`${year}-${month}-${date}`) ? instant : null;
}

/** The latest day in the names on which an export can have been made; null where none holds one. */
export function latestDay(names: readonly string[]): Instant | null {
  return latestOf(
    names.map((name) => readPartName(name).day).filter((day) => (day ?? 0) >= jsonExportsBegan),
  );
}
