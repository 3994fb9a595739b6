// In which order the names of one person's downloads write day and month, where a day alone can be read in both.

import { Diagnostics, type Diagnostic } from '../../model/diagnostic.ts';
import { dayAndNight, exportDateGrace } from '../../model/json-exports.ts';
import type { Instant } from '../../model/span.ts';
import { dayOrders, latestDay, underscoredDays, type DayOrder } from './part-names.ts';

/**
 * By a name that can only be read in one order, or by parts of one export, which have the days of one night. Null where
 * nothing tells.
 * @param names of parts, and of folders that exports lie in
 */
export function dayOrderOf(names: readonly string[]): DayOrder | null {
  const written = names.flatMap((name) => underscoredDays(name));
  if (written.length === 0) return null;
  const possible = dayOrders.filter((order) => written.every((days) => days.has(order)));
  const near = possible.filter((order) => isOneNight(written.flatMap((days) => days.get(order) ?? [])));
  const [only, ...others] = near.length === 0 ? possible : near;
  return only === undefined || others.length > 0 ? null : only;
}

export interface NamedDay {
  /** Its start, UTC. */
  readonly day: Instant;
  /** Whether nothing told the order in which it is written, so that it can be another day. */
  readonly isGuessed: boolean;
}

/**
 * The latest day in the names; null where none has one. Where nothing tells the order, the month stands first, unless that day is
 * before what the export holds and the other is not.
 */
export function dayOfExport(names: readonly string[], latestRecord: () => Instant | null): NamedDay | null {
  const order = dayOrderOf(names);
  const monthFirst = latestDay(names, order ?? 'month-first');
  if (monthFirst === null) return null;
  const dayFirst = latestDay(names, 'day-first');
  if (order !== null || dayFirst === null || dayFirst === monthFirst) {
    return { day: monthFirst, isGuessed: false };
  }
  const latest = latestRecord();
  const canBe = (day: Instant): boolean => latest === null || latest <= day + exportDateGrace;
  if (canBe(monthFirst)) return { day: monthFirst, isGuessed: canBe(dayFirst) };
  return { day: canBe(dayFirst) ? dayFirst : monthFirst, isGuessed: false };
}

/** What is to be said of a day that was guessed. */
export function dayGuessed(): readonly Diagnostic[] {
  const found = new Diagnostics();
  found.report('date-order-unknown', null);
  return found.list();
}

function isOneNight(days: readonly Instant[]): boolean {
  return Math.max(...days) - Math.min(...days) <= dayAndNight;
}
