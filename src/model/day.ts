// Days as sources give them (a year, a month or a day) and the instants they bound, in UTC.

import type { FuzzyInstant, Instant } from './span.ts';

const pattern = /^((?:19|20|21)\d\d)(?:-(\d\d)(?:-(\d\d))?)?$/;

/** A bound of the knowledge base: both sides as days, null = not known. */
interface DayBound {
  readonly earliest: string | null;
  readonly latest: string | null;
}

interface DayParts {
  readonly year: number;
  /** 1 to 12; null when only the year is given. */
  readonly month: number | null;
  /** From 1; null when only the month is given. */
  readonly date: number | null;
}

/** Whether the text is `YYYY`, `YYYY-MM` or `YYYY-MM-DD` and such a day exists. */
export function isCalendarDay(text: string): boolean {
  return partsOf(text) !== null;
}

/** The first instant of the year, month or day. @throws RangeError when it is no calendar day */
export function startOfDay(day: string): Instant {
  const { year, month, date } = knownPartsOf(day);
  return Date.UTC(year, (month ?? 1) - 1, date ?? 1);
}

/** The first instant after the year, month or day. @throws RangeError when it is no calendar day */
export function endOfDay(day: string): Instant {
  const { year, month, date } = knownPartsOf(day);
  if (month === null) return Date.UTC(year + 1, 0, 1);
  if (date === null) return Date.UTC(year, month, 1);
  return Date.UTC(year, month - 1, date + 1);
}

/** The precision rule: as the earliest a day means its start, as the latest its end. */
export function boundToFuzzy(bound: DayBound): FuzzyInstant {
  return {
    earliest: bound.earliest === null ? null : startOfDay(bound.earliest),
    latest: bound.latest === null ? null : endOfDay(bound.latest),
  };
}

function knownPartsOf(day: string): DayParts {
  const parts = partsOf(day);
  if (parts === null) throw new RangeError(`not a calendar day: ${day}`);
  return parts;
}

function partsOf(text: string): DayParts | null {
  const match = pattern.exec(text);
  if (match === null) return null;
  const year = Number(match[1]);
  const month = match[2] === undefined ? null : Number(match[2]);
  const date = match[3] === undefined ? null : Number(match[3]);
  if (month !== null && (month < 1 || month > 12)) return null;
  if (month !== null && date !== null && (date < 1 || date > daysIn(year, month))) return null;
  return { year, month, date };
}

function daysIn(year: number, month: number): number {
  // Day 0 of the next month is the last day of this one.
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
