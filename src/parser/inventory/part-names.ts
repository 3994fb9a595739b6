// What the name of a part says: whose export it is and of which day.

import { isNamedByDrive } from '../../model/drive-zips.ts';
import { latestOf } from '../../model/extremes.ts';
import { jsonExportsBegan } from '../../model/json-exports.ts';
import type { Instant } from '../../model/span.ts';

export interface PartName {
  /** The user name in `facebook-<user>-<date>-<id>`; null where the name has another form. */
  readonly user: string | null;
  /** The start of the day in the name, UTC; null where it has none. */
  readonly day: Instant | null;
}

/** What stands first in a day with underscores: names are written as the account's language writes days. */
export type DayOrder = 'month-first' | 'day-first';

export const dayOrders = ['month-first', 'day-first'] as const satisfies readonly DayOrder[];

/**
 * `-2024-05-01-`; `-05_01_2024-`, in some languages month first and in others day first (`-22_05_2026-` seen 2026); or
 * `-12-4-2025-`, of a Dutch account, which is 12 April: the name was public in July 2025; or `meta-2025-Jul-13-19-10-01` around
 * what the Accounts Centre puts on a cloud drive (seen July 2025).
 */
const dayInName =
  /-(?:(\d{4})-(\d{2}|[A-Z][a-z]{2})-(\d{2})|(\d{2})_(\d{2})_(\d{4})|(\d{1,2})-(\d{1,2})-(\d{4}))(?=-|\.|$| )/g;

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/**
 * Of several days in one name the last on which there were exports counts: Facebook's stands behind the user name, which can hold
 * another one.
 * @param name base name of an argument
 * @param order of a day that can be read in both
 */
export function readPartName(name: string, order: DayOrder = 'month-first'): PartName {
  let found: PartName = { user: null, day: null };
  for (const match of daysIn(name)) {
    const day = dayOfMatch(match, order) ?? dayOfMatch(match, other(order));
    if (day === null || (day < jsonExportsBegan && (found.day ?? 0) >= jsonExportsBegan)) continue;
    found = { user: /^facebook-(.+)$/i.exec(name.slice(0, match.index))?.[1] ?? null, day };
  }
  return found;
}

/** The days with underscores in a name, each by the orders in which it can be read. */
export function underscoredDays(name: string): readonly ReadonlyMap<DayOrder, Instant>[] {
  return daysIn(name).flatMap((match) => {
    if (match[4] === undefined) return [];
    const days = dayOrders.flatMap((order) => {
      const day = dayOfMatch(match, order);
      return day === null ? [] : [[order, day] as const];
    });
    return days.length === 0 ? [] : [new Map(days)];
  });
}

/** Whether it has the name, with a user and a day, that Facebook gives to a download. @param name base name of a zip or folder */
export function isNamedByFacebook(name: string): boolean {
  return readPartName(name).user !== null;
}

/** Whether it is named as Facebook, or a cloud drive, names the zips of exports, or of end-to-end-encrypted chats. @param zip base name */
export function isNamedAsPart(zip: string): boolean {
  return (
    (/^facebook-/i.test(zip) && readPartName(zip).day !== null) ||
    /^messages(?: ?\(\d+\))?\.zip$/i.test(zip) ||
    isNamedByDrive(zip)
  );
}

/** From left to right. The end of a user name can make another day of the first numbers of Facebook's: `-12-4-2025-05-01-`. */
function daysIn(name: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  const pattern = new RegExp(dayInName);
  for (let match = pattern.exec(name); match !== null; match = pattern.exec(name)) {
    found.push(match);
    pattern.lastIndex = match.index + 1;
  }
  return found;
}

function other(order: DayOrder): DayOrder {
  return order === 'month-first' ? 'day-first' : 'month-first';
}

function dayOfMatch(match: RegExpExecArray, order: DayOrder): Instant | null {
  const [, isoYear, isoMonth, isoDate, first, second, year, date, month, dashedYear] = match;
  if (isoYear !== undefined) return dayOf(isoYear, monthNumber(isoMonth), isoDate);
  if (dashedYear !== undefined) return dayOf(dashedYear, month, date);
  return order === 'month-first' ? dayOf(year, first, second) : dayOf(year, second, first);
}

/** Of a month by its number or its name; none of another word. */
function monthNumber(month = ''): string {
  return /^\d/.test(month) ? month : String(months.indexOf(month) + 1);
}

function dayOf(year = '', month = '', date = ''): Instant | null {
  const instant = Date.UTC(Number(year), Number(month) - 1, Number(date));
  // Date.UTC turns 31 June into 1 July: such a name holds no date.
  const written = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  return new Date(instant).toISOString().startsWith(written) ? instant : null;
}

/** The latest day in the names on which an export can have been made; null where none holds one. */
export function latestDay(names: readonly string[], order?: DayOrder): Instant | null {
  return latestOf(
    names.map((name) => readPartName(name, order).day).filter((day) => (day ?? 0) >= jsonExportsBegan),
  );
}
