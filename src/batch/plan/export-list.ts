// A list of exports as researchers keep it: CSV with the columns id and path, and participant where one has several exports.

import { dirname, resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import { delimiterOf } from '../../model/delimiter.ts';
import { ExportError } from '../../model/errors.ts';
import { groupBy } from '../../model/grouping.ts';

const lineSchema = z.looseObject({
  id: z.string().min(1),
  path: z.string().min(1),
  participant: z.string().optional(),
});

export interface ListedExport {
  readonly id: string;
  /** Whose export it is; the id itself where the list does not say. */
  readonly participant: string;
  /** Absolute. Lines with the same id are the parts of one export. */
  readonly paths: readonly string[];
}

/**
 * @param path absolute; relative paths in the list start from its folder
 * @throws {ExportError} `batch-list`, with the line
 */
export function parseExportList(text: string, path: string): readonly ListedExport[] {
  const lines = csvLines(text, path).map((line, place) => {
    const read = lineSchema.safeParse(line);
    if (read.success) return { ...read.data, line: place + 2 };
    throw new ExportError('batch-list', { path, problem: 'columns', line: place + 2 });
  });
  return [...groupBy(lines, ({ id }) => id)].map(([id, parts]) => {
    const [participant = id, other] = [...new Set(parts.map((part) => part.participant ?? ''))].filter(
      (name) => name !== '',
    );
    if (other !== undefined) {
      throw new ExportError('batch-list', { path, problem: 'participants', line: parts.at(-1)?.line ?? 0 });
    }
    return { id, participant, paths: parts.map((part) => resolve(dirname(path), part.path)) };
  });
}

function csvLines(text: string, path: string): readonly unknown[] {
  try {
    const lines: unknown = parse(text, {
      bom: true,
      delimiter: delimiterOf(text),
      columns: (names: readonly string[]) => names.map((name) => name.trim().toLowerCase()),
      skip_empty_lines: true,
      trim: true,
    });
    return Array.isArray(lines) ? lines : [];
  } catch (cause) {
    throw new ExportError('batch-list', { path, problem: 'not-csv', line: lineOf(cause) }, { cause });
  }
}

function lineOf(error: unknown): number {
  return error instanceof Error && 'lines' in error && typeof error.lines === 'number' ? error.lines : 1;
}
