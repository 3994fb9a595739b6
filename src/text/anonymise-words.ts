// What `anonymise` says: its options, what it left out, and what a copy still tells. One object per language fills it.

import type { LeftOutKind } from '../model/copy.ts';

export interface AnonymiseWords {
  readonly options: {
    readonly output: string;
    readonly keyFile: string;
    readonly shiftDays: string;
    readonly keepApps: string;
    readonly overwrite: string;
  };
  /** Progress, on one line. */
  readonly copying: (percent: number) => string;
  readonly wrote: (file: string, files: number, conversations: number, messages: number) => string;
  readonly leftOut: Readonly<Record<LeftOutKind, (count: number) => string>>;
  readonly leftOutTitle: string;
  /** @param fields `kind.field (count)` @param more how many are not named */
  readonly fields: (fields: readonly string[], more: number) => string;
  /** That the copy is as incomplete as the export. */
  readonly unreadable: (files: number) => string;
  /** What was replaced, and that it was looked for. */
  readonly replaced: string;
  /** What could still point at the person. */
  readonly stillTitle: string;
  readonly still: {
    readonly times: string;
    /** @param days how far the times are moved */
    readonly timesShifted: (days: number) => string;
    readonly people: string;
    readonly apps: (names: readonly string[], more: number) => string;
    readonly noApps: string;
  };
  readonly stillAdvice: string;
  readonly shifted: string;
  /** That the name of the copy must say the day. */
  readonly day: (day: string, name: string) => string;
  readonly merged: string;
  readonly randomKey: string;
}
