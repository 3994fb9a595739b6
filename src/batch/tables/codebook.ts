// codebook: every variable of every table in words, made from the declarations that the tables are written from.
//
// In English whoever merges, like the names of the columns: it is part of the data, and the data are the same everywhere.

import type { Cell, Table } from './define-table.ts';
import { defineTable } from './define-table.ts';

export const codebookTable = defineTable({
  name: 'codebook',
  description: 'One row for each variable of the other tables.',
  columns: {
    table: { type: 'string', description: 'Name of the table.' },
    variable: { type: 'string', description: 'Name of the column.' },
    type: {
      type: 'string',
      description: 'Type of its values; datetime is ISO 8601 in UTC with milliseconds.',
      values: ['string', 'integer', 'boolean', 'datetime'],
    },
    unit: { type: 'string', description: 'Unit of its values.', missing: 'it has none' },
    values: {
      type: 'string',
      description: 'All values there can be, separated by ";".',
      missing: 'not a closed list',
    },
    missing_meaning: {
      type: 'string',
      description: 'What an empty cell means.',
      missing: 'it is never empty',
    },
    description: { type: 'string', description: 'What it says.' },
  },
  primaryKey: ['table', 'variable'],
  foreignKeys: [],
});

export function codebookRows(tables: readonly Table[]): readonly (readonly Cell[])[] {
  return tables.flatMap(({ name, columns }) =>
    Object.entries(columns).map(([variable, column]) => [
      name,
      variable,
      column.type,
      column.unit ?? null,
      column.values?.join(';') ?? null,
      column.missing ?? null,
      column.description,
    ]),
  );
}
