// Rows of a batch's tables: of the declared types and values, with keys that hold, and no text that a person could have
// written but the name of an app.

import { parse as parseCsv } from 'csv-parse/sync';
import type { Cell, Column, Table } from '../../../src/batch/tables/define-table.ts';
import { tablesOf } from '../../../src/batch/tables/tables.ts';
import { demand } from '../target.ts';
import { demandHarmless } from './shown.ts';

/** Pseudonyms, days and times, numbers, and codes in a list. */
const ownText = /^(?:[a-z][0-9a-f]{24}|-?\d{4,6}-\d\d-\d\dT[\d:.]+Z|[\w-]+(?:;[\w-]+)*)$/;

/** @param tables rows by the table's name, cells in the order of its columns */
export function demandGoodRows(tables: Readonly<Record<string, readonly (readonly Cell[])[]>>): void {
  const declared = tablesOf({ conversations: true });
  for (const [name, rows] of Object.entries(tables)) {
    const table = declared.find((each) => each.name === name);
    demand(table !== undefined, 'a record has rows of known tables only', () => name);
    if (table !== undefined) demandGood(table, rows);
  }
  for (const table of declared)
    for (const foreign of table.foreignKeys) {
      const other = declared.find((each) => each.name === foreign.table);
      if (other === undefined) continue;
      const known = new Set((tables[other.name] ?? []).map((row) => keyOf(other, row, foreign.columns)));
      for (const row of tables[table.name] ?? []) {
        demand(known.has(keyOf(table, row, foreign.columns)), `the keys of ${table.name} hold`, () => row);
      }
    }
}

function demandGood(table: Table, rows: readonly (readonly Cell[])[]): void {
  const columns = Object.entries(table.columns);
  for (const row of rows) {
    demand(row.length === columns.length, `${table.name} has a cell for each column`, () => row);
    for (const [place, [name, column]] of columns.entries()) {
      demandGoodCell(`${table.name}.${name}`, column, row[place] ?? null);
    }
  }
  const keys = new Set(rows.map((row) => keyOf(table, row, table.primaryKey)));
  demand(keys.size === rows.length, `the keys of ${table.name} tell its rows apart`, () => rows);
}

function demandGoodCell(name: string, column: Column, cell: Cell): void {
  if (cell === null) {
    demand(column.missing !== undefined, `${name} is never empty`);
    return;
  }
  const type = column.type === 'integer' ? 'number' : column.type === 'boolean' ? 'boolean' : 'string';
  demand(typeof cell === type, `${name} is of its type`, () => cell);
  if (typeof cell === 'number') demand(Number.isSafeInteger(cell), `${name} is a whole number`, () => cell);
  if (typeof cell !== 'string') return;
  demand(column.values?.includes(cell) ?? true, `${name} is one of its values`, () => cell);
  if (name !== 'apps.app_name') demand(ownText.test(cell), `${name} holds nobody's words`, () => cell);
}

function keyOf(table: Table, row: readonly Cell[], columns: readonly string[]): string {
  const names = Object.keys(table.columns);
  return JSON.stringify(columns.map((column) => row[names.indexOf(column)]));
}

export function demandGoodTable(csv: string): void {
  demandHarmless(csv, 'a table');
  const rows: string[][] = parseCsv(csv);
  const formula = rows
    .slice(1)
    .flat()
    .find((cell) => /^\s*[=+@\uff1d\uff0b\uff20]/u.test(cell));
  demand(formula === undefined, 'a table holds no formula', () => formula);
}
