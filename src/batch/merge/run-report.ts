// run.json: how the tables came about. The one file of a merge that tells of times and machines.

import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { release } from 'node:os';
import { z } from 'zod';
import type { Batch } from '../manifest.ts';
import type { Outcomes } from '../outcomes.ts';
import type { WrittenTable } from './table-file.ts';

/** The name of the file. */
export const runReportName = 'run.json';

/** What an attempt notes in the log when it ends. */
export const attemptLogSchema = z.strictObject({
  shards: z.int(),
  jobs: z.int(),
  /** ISO 8601, UTC. */
  started: z.string(),
  ended: z.string(),
  examined: z.int(),
  interrupted: z.boolean(),
});
export type AttemptLog = z.infer<typeof attemptLogSchema>;

export interface RunReport {
  readonly batch: Batch;
  /** The options of `merge` as given, without values that are paths. */
  readonly argv: readonly string[];
  readonly complete: boolean;
  readonly outcomes: Outcomes;
  readonly missingShards: readonly number[];
  readonly tables: readonly WrittenTable[];
  readonly attempts: readonly AttemptLog[];
  readonly merged: string;
}

export function runReport(report: RunReport): string {
  const { manifest, digest } = report.batch;
  const { key, aliases, knowledge, ...settings } = manifest.settings;
  const document = {
    tool: { name: 'dyi-audit', version: manifest.tool },
    knowledge: manifest.knowledge,
    node: process.version,
    system: `${process.platform} ${process.arch} ${release()}`,
    argv: report.argv,
    settings: {
      ...settings,
      key: key.from === 'file' ? 'from a file' : 'random, made for this batch',
      aliases: aliases === null ? 'none' : 'from a file',
      knowledge: knowledge === null ? 'built in' : 'from a file',
    },
    manifest: { digest, exports: manifest.exports.length, shards: manifest.shards },
    started: report.attempts.map(({ started }) => started).sort()[0] ?? null,
    ended:
      report.attempts
        .map(({ ended }) => ended)
        .sort()
        .at(-1) ?? null,
    merged: report.merged,
    attempts: report.attempts.length,
    complete: report.complete,
    missingShards: report.missingShards,
    exports: report.outcomes.exports,
    byStatus: Object.fromEntries(report.outcomes.byStatus),
    rows: Object.fromEntries(report.tables.map(({ table, rows }) => [table.name, rows])),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** The log's entries; one that is torn or not ours is passed over, since nothing depends on it. */
export async function readAttemptLogs(folder: string): Promise<readonly AttemptLog[]> {
  const files = await readdir(folder).catch(() => []);
  // What jobs say lies there too.
  const names = files.filter((name) => name.endsWith('.json'));
  const entries: AttemptLog[] = [];
  for (const name of names) {
    try {
      const entry = attemptLogSchema.safeParse(JSON.parse(await readFile(join(folder, name), 'utf8')));
      if (entry.success) entries.push(entry.data);
    } catch {
      // Torn.
    }
  }
  return entries;
}
