// The levels below maybe, each in one sentence with its count: never a wall of alarms.

import { mayHoldPermissions } from './limits.ts';
import type { View } from './view.ts';

export function othersWords({ result, text, number }: View): readonly string[] {
  const { open, unknown, none } = result.summary.byLevel;
  const words = text.report.open;
  const askedFor = mayHoldPermissions(result) ? words.notRead : words.nothingKnown;
  return [
    open > 0 ? `${words.line(number(open), open)} ${askedFor(open)}` : null,
    unknown > 0 ? words.undated(number(unknown), unknown) : null,
    none > 0 ? words.none(number(none), none) : null,
  ].filter((line) => line !== null);
}
