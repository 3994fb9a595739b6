// What the baseline of `check` accepted, in the reports for people: how many findings first, then each with its reason.

import { baselineLines } from '../format/baseline-lines.ts';
import type { View } from './view.ts';

/** Null without a baseline. */
export function baselineWords({
  result,
  text,
  number,
}: View): { readonly count: string; readonly lines: readonly string[] } | null {
  if (result.baseline === undefined) return null;
  const { length } = result.baseline.accepted;
  return { count: text.ci.baseline.count(number(length), length), lines: baselineLines(result, text) };
}
