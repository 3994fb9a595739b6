// The record of one export: its rows of every table. Nothing in it depends on when, where or how often it was made.

import { z } from 'zod';
import { cellsOf, type Cell } from '../tables/define-table.ts';
import { exportsTable } from '../tables/exports.ts';
import { problemsTable } from '../tables/problems.ts';
import { tablesOf } from '../tables/tables.ts';
import { statuses, type Status } from '../../model/outcomes.ts';
import { isNamedAsExport } from '../plan/export-name.ts';
import { statusOfError, isRunFailure, type ErrorCode } from './statuses.ts';
import type { ManifestRow } from '../manifest.ts';

const recordSchema = z.strictObject({
  export: z.string(),
  status: z.enum(statuses),
  /** Why there is no answer; null where there is one. */
  code: z.string().nullable(),
  complete: z.boolean(),
  /** Rows by table; cells in the order of the table's columns. */
  tables: z.custom<ExportRecord['tables']>(areTables),
});

export interface ExportRecord {
  readonly export: string;
  readonly status: Status;
  readonly code: string | null;
  readonly complete: boolean;
  readonly tables: Readonly<Record<string, readonly (readonly Cell[])[]>>;
}

/** By hand: of each export thousands of cells are looked at three times on their way into the tables. */
function areTables(tables: unknown): boolean {
  return isRecordOf(tables, (rows) => isListOf(rows, (row) => isListOf(row, isCell)));
}

function isRecordOf(value: unknown, is: (member: unknown) => boolean): boolean {
  return (
    typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(is)
  );
}

function isListOf(value: unknown, is: (member: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(is);
}

function isCell(value: unknown): boolean {
  return value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value);
}

/** Null when it is none: a line that is whole but was not written by this program. */
export function readRecord(json: string): ExportRecord | null {
  const record = recordSchema.safeParse(JSON.parse(json));
  return record.success && hasWholeRows(record.data) ? record.data : null;
}

const columnCounts: ReadonlyMap<string, number> = new Map(
  tablesOf({ conversations: true }).map(({ name, columns }) => [name, Object.keys(columns).length]),
);

/** A row that is too short or too long would make a table that nobody can read. */
function hasWholeRows({ tables }: ExportRecord): boolean {
  return Object.entries(tables).every(([name, rows]) => {
    const count = columnCounts.get(name);
    return count !== undefined && rows.every((row) => row.length === count);
  });
}

/** One line of text. */
export function writeRecord({ export: id, ...rest }: ExportRecord): string {
  return JSON.stringify({ export: id, ...rest });
}

/** How the text of a record begins that is one of this export. */
export function beginningOfRecord(id: string): string {
  return `${JSON.stringify({ export: id }).slice(0, -1)},`;
}

/** Of an export that gave no answer. */
export function failureRecord(row: ManifestRow, code: ErrorCode, isSplit: boolean): ExportRecord {
  const names = row.name === undefined ? row.paths : [...row.paths, row.name];
  const status = statusOfError(code, { isSplit, isNamed: names.some(isNamedAsExport) });
  const ids = { participant_id: row.participantId, export_id: row.exportId };
  return {
    export: row.exportId,
    status,
    code,
    complete: false,
    tables: {
      exports: [
        cellsOf(exportsTable, {
          ...ids,
          status,
          complete: false,
          error_code: code,
          layouts: null,
          exported_at: null,
          exported_at_basis: null,
          apps_status: null,
          messages_status: null,
          app_posts_status: null,
          off_meta_status: null,
          blocked_apps_status: null,
          apps: null,
          apps_held: null,
          apps_maybe: null,
          apps_open: null,
          apps_unknown: null,
          apps_none: null,
          conversations: null,
          messages: null,
          people: null,
          first_message: null,
          last_message: null,
          input_digest: null,
        }),
      ],
      problems: [
        cellsOf(problemsTable, {
          ...ids,
          stage: isRunFailure(code) ? 'run' : 'input',
          code,
          file_kind: 'part',
          severity: 'error',
          count: 1,
        }),
      ],
    },
  };
}
