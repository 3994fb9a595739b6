// The file a user gives with `--permissions`: what they copied from Facebook's settings page, or know as researchers.

import { parse as parseCsv } from 'csv-parse/sync';
import { z } from 'zod';
import { isCalendarDay } from '../model/day.ts';
import { ExportError } from '../model/errors.ts';

/** What can be wrong with a file of permissions. */
export type PermissionsProblem =
  'not-json' | 'not-csv' | 'no-rows' | 'wrong-columns' | 'wrong-shape' | 'not-a-day';

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; its precision is its length. */
const day = z.string().refine(isCalendarDay);

const entry = z.strictObject({
  /** The app's name as the export has it, or the person's app-scoped id with it. */
  app: z.string().min(1),
  permissions: z.array(z.string().min(1)).min(1),
  from: day.optional(),
  to: day.optional(),
  source: z.string().min(1).optional(),
});
const entries = z.array(entry);

/** What the user says one app was permitted. */
export type PermissionsEntry = z.infer<typeof entry>;

const csvColumns = ['app', 'permissions', 'from', 'to', 'source'] as const;

/**
 * JSON: `[{app, permissions: [], from?, to?, source?}]`; or CSV with these columns, permissions separated by `;`. Which of
 * the two it is shows at its first character.
 * @param path only for messages
 * @throws {ExportError} `permissions-file`, with the place of the first fault
 */
export function parsePermissionsFile(text: string, path: string): readonly PermissionsEntry[] {
  const content = text.replace(/^\uFEFF/, '');
  const parsed = entries.safeParse(
    /^\s*[[{]/.test(content) ? fromJson(content, path) : fromCsv(content, path),
  );
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw fault(
    path,
    // Days are the one thing that zod does not check by itself.
    issue?.code === 'custom' ? 'not-a-day' : 'wrong-shape',
    issue === undefined ? null : `/${issue.path.join('/')}`,
  );
}

function fromJson(text: string, path: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw fault(path, 'not-json', null, error);
  }
}

function fromCsv(text: string, path: string): unknown {
  const rows = csvRows(text, path);
  return rows.map((row) => ({
    app: row['app'] ?? '',
    permissions: (row['permissions'] ?? '')
      .split(';')
      .map((permission) => permission.trim())
      .filter((permission) => permission !== ''),
    ...filled(row, 'from'),
    ...filled(row, 'to'),
    ...filled(row, 'source'),
  }));
}

function csvRows(text: string, path: string): readonly Readonly<Record<string, string>>[] {
  const rows = readCsv(text, path);
  const columns = Object.keys(rows[0] ?? {});
  const missing = ['app', 'permissions'].filter((column) => !columns.includes(column));
  const strange = columns.filter((column) => !csvColumns.some((known) => known === column));
  if (rows.length > 0 && missing.length === 0 && strange.length === 0) return rows;
  throw fault(path, rows.length === 0 ? 'no-rows' : 'wrong-columns', null);
}

function readCsv(text: string, path: string): readonly Readonly<Record<string, string>>[] {
  try {
    return parseCsv<Record<string, string>>(text, {
      columns: (header: readonly string[]) => header.map((name) => name.trim().toLowerCase()),
      skip_empty_lines: true,
      trim: true,
    });
  } catch (error) {
    throw fault(path, 'not-csv', null, error);
  }
}

function filled(row: Readonly<Record<string, string>>, column: string): Readonly<Record<string, string>> {
  const value = row[column];
  return value === undefined || value === '' ? {} : { [column]: value };
}

function fault(
  path: string,
  problem: PermissionsProblem,
  pointer: string | null,
  cause?: unknown,
): ExportError<'permissions-file'> {
  return new ExportError('permissions-file', { path, problem, pointer }, { cause });
}
