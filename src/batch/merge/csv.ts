// CSV as the tables have it: RFC 4180 with plain line feeds, UTF-8 without a mark, empty = missing.

import { sanitise } from '../../model/sanitise.ts';
import type { Cell } from '../tables/define-table.ts';

/** A row with its line break. */
export function csvRow(cells: readonly Cell[]): string {
  return `${cells.map(csvCell).join(',')}\n`;
}

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = harmless(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Spreadsheets run what begins like a formula, some also in wide letters or behind a space; terminals obey escape sequences.
 * Names of apps are chosen by strangers.
 */
function harmless(text: string): string {
  const safe = sanitise(text);
  return /^\s*[=+\-@＝＋－＠]/u.test(safe) ? `'${safe}` : safe;
}
