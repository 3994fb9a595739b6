// The file a user gives with `--permissions`: what they copied from Facebook's settings page, or know as researchers.

import { CsvError, parse as parseCsv } from 'csv-parse/sync';
import { z } from 'zod';
import { endOfDay, isCalendarDay, startOfDay } from '../model/day.ts';
import { delimiterOf } from '../model/delimiter.ts';
import { ExportError, type FilePlace, type PermissionsProblem } from '../model/errors.ts';
import { parseJson } from './json/parse-json.ts';

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; its precision is its length. */
const day = z.string().refine(isCalendarDay).nullish();

const entry = z
  .strictObject({
    /** The app's name as the export has it, or the person's app-scoped id with it. */
    app: z.string().trim().min(1),
    /** Ids of permissions, which Facebook writes in lower case. */
    permissions: z.array(z.string().trim().toLowerCase().min(1)).min(1),
    from: day,
    to: day,
    source: z.string().nullish(),
  })
  // Asked of days that are none too: that they are none is another fault, already noted.
  .refine(({ from, to }) => !isDay(from) || !isDay(to) || startOfDay(from) < endOfDay(to));
const entries = z.array(entry);

/** What the user says one app was permitted. */
export type PermissionsEntry = z.infer<typeof entry>;

const columns = ['app', 'permissions', 'from', 'to', 'source'] as const;

/** What was read, before it is checked, with the place of each record where it is told by line. */
interface Records {
  readonly values: unknown;
  readonly lines: readonly number[];
}

/**
 * JSON: `[{app, permissions: [], from?, to?, source?}]`; or CSV with these columns, permissions separated by `;`. Which of
 * the two it is shows at its first character.
 * @param path only for messages
 * @throws {ExportError} `permissions-file`, with the place of the first fault
 */
export function parsePermissionsFile(text: string, path: string): readonly PermissionsEntry[] {
  const content = text.replace(/^\uFEFF/, '');
  const refuse: Refuse = (problem, place, cause) =>
    new ExportError('permissions-file', { path, problem, place }, { cause });
  const { values, lines } = /^\s*[[{]/.test(content) ? fromJson(content, refuse) : fromCsv(content, refuse);
  const parsed = entries.safeParse(values);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const { problem, where } =
    issue === undefined ? ({ problem: 'not-a-list', where: [] } as const) : faultOf(issue);
  throw refuse(problem, placeOf(where, lines), parsed.error);
}

type Refuse = (problem: PermissionsProblem, place: FilePlace, cause?: unknown) => ExportError;

function isDay(value: unknown): value is string {
  return typeof value === 'string' && isCalendarDay(value);
}

function fromJson(text: string, refuse: Refuse): Records {
  const json = parseJson(text);
  if (json.status === 'read') return { values: json.value, lines: [] };
  const line = text.slice(0, json.offset).split('\n').length;
  throw refuse('not-json', { is: 'line', line, field: null });
}

function fromCsv(text: string, refuse: Refuse): Records {
  const rows = csvRows(text, refuse);
  const found = Object.keys(rows[0]?.record ?? {});
  const required = ['app', 'permissions'].every((column) => found.includes(column));
  const known = found.every((column) => columns.some((name) => name === column));
  if (rows.length === 0) throw refuse('no-rows', null);
  if (!required || !known) throw refuse('columns', { is: 'line', line: 1, field: null });
  return { values: rows.map(({ record }) => recordOf(record)), lines: rows.map(({ info }) => info.lines) };
}

type Row = Readonly<Record<string, string>>;

function recordOf(row: Row): unknown {
  return {
    app: row['app'] ?? '',
    permissions: (row['permissions'] ?? '')
      .split(';')
      .map((permission) => permission.trim())
      .filter((permission) => permission !== ''),
    from: filled(row['from']),
    to: filled(row['to']),
    source: filled(row['source']),
  };
}

function filled(value: string | undefined): string | null {
  return value === undefined || value === '' ? null : value;
}

function csvRows(text: string, refuse: Refuse): readonly { record: Row; info: { lines: number } }[] {
  try {
    return parseCsv<{ record: Record<string, string>; info: { lines: number } }>(text, {
      columns: (header: readonly string[]) => header.map((name) => name.trim().toLowerCase()),
      delimiter: delimiterOf(text),
      info: true,
      skip_empty_lines: true,
      trim: true,
    });
  } catch (error) {
    const line = error instanceof CsvError && typeof error['lines'] === 'number' ? error['lines'] : null;
    throw refuse('not-csv', line === null ? null : { is: 'line', line, field: null }, error);
  }
}

type Issue = z.core.$ZodIssue;

function faultOf(issue: Issue): { problem: PermissionsProblem; where: readonly PropertyKey[] } {
  const where = issue.path;
  if (issue.code === 'unrecognized_keys') {
    return { problem: 'unknown-field', where: [...where, ...issue.keys.slice(0, 1)] };
  }
  switch (where[1]) {
    case 'app':
      return { problem: 'no-app', where };
    case 'permissions':
      return { problem: 'no-permissions', where };
    case 'from':
    case 'to':
      return { problem: 'not-a-day', where };
    case 'source':
      return { problem: 'not-a-text', where };
    case undefined:
      if (where.length === 0) return { problem: 'not-a-list', where };
      return { problem: issue.code === 'custom' ? 'ends-before-it-begins' : 'not-a-record', where };
    default:
      return { problem: 'not-a-record', where };
  }
}

function placeOf(where: readonly PropertyKey[], lines: readonly number[]): FilePlace {
  const [record, field] = where;
  const line = typeof record === 'number' ? lines[record] : undefined;
  if (line !== undefined) return { is: 'line', line, field: field === undefined ? null : String(field) };
  return where.length === 0 ? null : { is: 'pointer', pointer: `/${where.map(String).join('/')}` };
}
