// Cells of CSV: quoted by RFC 4180, and never a formula.

import { sanitise } from '../../model/sanitise.ts';

/**
 * What a spreadsheet takes for the start of a formula; names of apps come from strangers. Tab and line breaks would be
 * among them, but `sanitise` leaves none. The wide forms are what some spreadsheets read alike.
 */
const formula = /^\s*[=+\-@＝＋－＠]/u;

/** Text stands in quotes, which is how many readers tell that digits are no number (an id is longer than 2^53). */
export function cell(value: string | number | boolean | null): string {
  if (value === null) return '';
  if (typeof value !== 'string') return String(value);
  const safe = sanitise(value);
  return `"${(formula.test(safe) ? `'${safe}` : safe).replaceAll('"', '""')}"`;
}

/** One line with its line break. */
export function row(cells: readonly string[]): string {
  return `${cells.join(',')}\r\n`;
}
