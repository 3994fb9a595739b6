// In which order the names of one person's downloads write day and month, where a day alone can be read in both.

import { Diagnostics, type Diagnostic } from '../../model/diagnostic.ts';
import { dayAndNight, exportDateGrace } from '../../model/json-exports.ts';
import type { Instant } from '../../model/span.ts';
import { dayOrders, latestDay, readPartName, underscoredDays, type DayOrder } from './part-names.ts';

/**
 * By a name that can only be read in one order, or by parts of one export, which have the days of one night. Null where
 * nothing tells.
 * @param names of parts, and of folders that exports lie in
 */
export function dayOrderOf(names: readonly string[]): DayOrder | null {
  return toldOrder(names) ?? nightOrder(names);
}

/** By a name that can only be read in one order. */
function toldOrder(names: readonly string[]): DayOrder | null {
  const written = names.flatMap((name) => underscoredDays(name));
  if (written.length === 0) return null;
  return onlyOne(dayOrders.filter((order) => written.every((days) => days.has(order))));
}

/** In which alone the days are of one night; as likely, two exports of two months were made on the same day of each. */
function nightOrder(names: readonly string[]): DayOrder | null {
  const written = names.flatMap((name) => underscoredDays(name));
  if (written.length === 0 || written.some((days) => days.size < dayOrders.length)) return null;
  return onlyOne(dayOrders.filter((order) => isOneNight(written.flatMap((days) => days.get(order) ?? []))));
}

function onlyOne(orders: readonly DayOrder[]): DayOrder | null {
  const [only, ...others] = orders;
  return only === undefined || others.length > 0 ? null : only;
}

/**
 * The day in each name. A guess does not say which of two exports is the older one: where that depends on the order, which nothing
 * tells, a day that can be read in both is unknown.
 */
export function daysInNames(names: ReadonlySet<string>): (name: string) => Instant | null {
  const order = toldOrder([...names]);
  const days = new Map<string, NameDays>();
  for (const name of names) {
    const day = readPartName(name, order ?? 'month-first').day;
    if (day !== null) days.set(name, { day, other: readPartName(name, order ?? 'day-first').day ?? day });
  }
  const distinct = [
    ...new Map([...days.values()].map((each) => [`${each.day} ${each.other}`, each])).values(),
  ];
  return (name) => {
    const mine = days.get(name);
    if (mine === undefined) return null;
    const isOpen =
      mine.day !== mine.other &&
      distinct.some(({ day, other }) => standing(mine.day, day) !== standing(mine.other, other));
    return isOpen ? null : mine.day;
  };
}

interface NameDays {
  readonly day: Instant;
  /** In the other order, where nothing tells which it is. */
  readonly other: Instant;
}

/** How the exports of two days stand to each other: before, in the same night, or after. */
function standing(one: Instant, other: Instant): number {
  return Math.abs(one - other) <= dayAndNight ? 0 : Math.sign(one - other);
}

export interface NamedDay {
  /** Its start, UTC. */
  readonly day: Instant;
  /** Whether nothing told the order in which it is written, so that it can be another day. */
  readonly isGuessed: boolean;
}

/**
 * The latest day in the names; null where none has one. Where nothing tells the order, it is that in which the days are of one
 * night, else the month stands first, unless that day is before what the export holds and the other is not.
 */
export function dayOfExport(names: readonly string[], latestRecord: () => Instant | null): NamedDay | null {
  const told = toldOrder(names);
  const night = told === null ? nightOrder(names) : null;
  const order = told ?? night ?? 'month-first';
  const day = latestDay(names, order);
  if (day === null || told !== null) return day === null ? null : { day, isGuessed: false };
  const other = latestDay(names, order === 'month-first' ? 'day-first' : 'month-first');
  // Whether they are parts of one night at all is guessed then, whichever day it is.
  const isGuessed = night !== null;
  if (other === null || other === day) return { day, isGuessed };
  const latest = latestRecord();
  const canBe = (instant: Instant): boolean => latest === null || latest <= instant + exportDateGrace;
  if (canBe(day)) return { day, isGuessed: canBe(other) };
  return { day: canBe(other) ? other : day, isGuessed };
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
