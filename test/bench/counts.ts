// What every contender counts, brought into one form, so that equal work can be seen before it is compared.

import type { AuditResult } from '../../src/model/result.ts';

export interface Counts {
  readonly threads: number;
  readonly messages: number;
  /** Milliseconds. */
  readonly first: number;
  readonly last: number;
  readonly months: Readonly<Record<string, number>>;
}

export function ofAudit(stdout: string): Counts {
  const { coverage, volume }: AuditResult = JSON.parse(stdout);
  const { conversations, messages, first, last } = coverage.messages;
  return {
    threads: conversations,
    messages,
    first: Date.parse(first ?? ''),
    last: Date.parse(last ?? ''),
    months: Object.fromEntries(volume.map(({ month, messages }) => [month, messages])),
  };
}

/** The yardsticks print it so. */
export function ofYardstick(stdout: string): Counts {
  return JSON.parse(stdout);
}

/** jq prints one line for each file. */
export function ofJq(stdout: string): Counts {
  const files: readonly (Counts & { readonly file: string })[] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  const months: Record<string, number> = {};
  for (const file of files) {
    for (const [month, count] of Object.entries(file.months)) months[month] = (months[month] ?? 0) + count;
  }
  return {
    threads: new Set(files.map(({ file }) => file.split('/').at(-2))).size,
    messages: files.reduce((sum, { messages }) => sum + messages, 0),
    first: files.reduce((first, file) => Math.min(first, file.first), Infinity),
    last: files.reduce((last, file) => Math.max(last, file.last), -Infinity),
    months,
  };
}

/** In a form in which equal counts are equal. */
export function fingerprint({ threads, messages, first, last, months }: Counts): string {
  const perMonth = Object.entries(months).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([threads, messages, first, last, perMonth]);
}
