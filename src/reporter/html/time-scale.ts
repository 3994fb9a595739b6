// The one axis of time on which connections, rights and messages are drawn, in per cent of the picture's width.

import { scaleUtc } from 'd3-scale';
import type { AppResult, AuditResult } from '../../model/result.ts';
import type { Instant } from '../../model/span.ts';

export interface TimeScale {
  readonly start: Instant;
  readonly end: Instant;
  /** Per cent of the width, kept on the picture, with two decimals. */
  readonly at: (instant: Instant) => number;
  readonly years: readonly { readonly year: string; readonly at: number; readonly major: boolean }[];
}

const wideTicks = 18;
const narrowTicks = 5;

/** Whole years around everything that is drawn; null when nothing has a date. */
export function timeScaleOf(result: AuditResult, apps: readonly AppResult[]): TimeScale | null {
  const dates = [
    ...apps.flatMap(({ connection: { from, to } }) => [from.earliest, from.latest, to.earliest, to.latest]),
    ...[result.volume[0], result.volume.at(-1)].map((entry) => (entry === undefined ? null : entry.month)),
    result.export.exportedAt,
  ].filter((date) => date !== null);
  if (dates.length === 0) return null;
  const years = new Set(dates.map((date) => Number(date.slice(0, 4))));
  const start = Date.UTC(Math.min(...years), 0, 1);
  const end = Date.UTC(Math.max(...years) + 1, 0, 1);
  const scale = scaleUtc([start, end], [0, 100]).clamp(true);
  const at = (instant: Instant): number => round(scale(instant));
  const major = new Set(yearsOf(scale.ticks(narrowTicks)));
  return {
    start,
    end,
    at,
    years: yearsOf(scale.ticks(wideTicks)).map((year) => ({
      year: String(year),
      at: at(Date.UTC(year, 0, 1)),
      major: major.has(year),
    })),
  };
}

/** Of the ticks those at the start of a year: on a short axis there are months among them. */
function yearsOf(ticks: readonly Date[]): readonly number[] {
  return ticks
    .filter((tick) => tick.getUTCMonth() === 0 && tick.getUTCDate() === 1)
    .map((tick) => tick.getUTCFullYear());
}

export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
