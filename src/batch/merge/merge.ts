// merge: puts the published shards together into tables, the same bytes however the work was shared out.

import { readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { isDraftName } from '../../model/draft-names.ts';
import { ExportError } from '../../model/errors.ts';
import { AppNameCount } from '../aggregate/app-names.ts';
import { readCheckedLine } from '../journals/checked-line.ts';
import { dataPackage, packageName, type PackageFacts } from './data-package.ts';
import { loadDuckdb } from './duckdb.ts';
import { publishText } from '../journals/durable-file.ts';
import type { LineSpan } from '../journals/line-file.ts';
import { readLine } from '../journals/line-file.ts';
import type { Batch } from '../manifest.ts';
import { OpenFiles } from '../journals/open-files.ts';
import { removeParquet, writeParquet } from './parquet.ts';
import { readShardFileName, shardPath } from '../paths.ts';
import { readPublished } from '../journals/published.ts';
import { readRecord, type ExportRecord } from '../records/record.ts';
import { readAttemptLogs, runReport, runReportName } from './run-report.ts';
import { Outcomes, type DoneExport } from '../outcomes.ts';
import { TableFile, type WrittenTable } from './table-file.ts';
import { appsTable } from '../tables/apps.ts';
import { codebookRows, codebookTable } from '../tables/codebook.ts';
import { tablesOf } from '../tables/tables.ts';

export interface MergeOptions {
  /** Merge what is there, and say in the files that it is not all. */
  readonly partial: boolean;
  /** As Parquet files too. */
  readonly parquet: boolean;
  /** For `run.json`: the options as given, without paths. */
  readonly argv: readonly string[];
  /** ISO 8601, UTC. */
  readonly now: string;
}

export interface MergeResult {
  /** Shards that are not published. Unless the merge is partial, nothing was written when there are any. */
  readonly missing: readonly number[];
  readonly outcomes: Outcomes;
  readonly tables: readonly WrittenTable[];
}

/** From how many participants on the name of an app is shown when the plan says `common`. */
export const commonFrom = 10;

/**
 * @throws {ExportError} `batch-other` for a shard of another plan or one too many, `batch-write-failed`
 */
export async function mergeBatch(batch: Batch, options: MergeOptions): Promise<MergeResult> {
  await refuseStrangers(batch);
  const survey = await surveyShards(batch);
  const complete = survey.missing.length === 0;
  if (!complete && !options.partial)
    return { missing: survey.missing, outcomes: survey.outcomes, tables: [] };
  const { out } = batch.paths;
  // Asked for before anything is written.
  if (options.parquet) await loadDuckdb();
  const facts = packageFacts(batch, complete);
  const tables = await writeTables(batch, survey, async (written) => {
    const description = dataPackage(written, facts);
    // Until all tables have taken their places, no description may vouch for a mixture of old and new.
    await unlink(join(out, packageName)).catch(() => {});
    await removeParquet(out);
    return description;
  });
  if (options.parquet) {
    const parquet = await writeParquet(out, tables);
    await publishText(join(out, packageName), dataPackage(tables, facts, parquet));
  }
  await publishText(
    join(batch.paths.out, runReportName),
    runReport({
      batch,
      argv: options.argv,
      complete,
      outcomes: survey.outcomes,
      missingShards: survey.missing,
      tables,
      attempts: await readAttemptLogs(batch.paths.log),
      merged: options.now,
    }),
  );
  await sweep(batch, new Set(survey.missing));
  return { missing: survey.missing, outcomes: survey.outcomes, tables };
}

function packageFacts({ manifest }: Batch, complete: boolean): PackageFacts {
  return {
    name: 'dyi-audit-batch',
    title: 'Which connected apps could reach the messages in donated Facebook exports',
    description:
      'What was possible, on what grounds, and what is not known; never what was done. The tables hold pseudonyms, and remain personal data.',
    toolVersion: manifest.tool,
    knowledge: manifest.knowledge,
    complete,
  };
}

/** A shard that the plan does not have: of another plan, or copied there by mistake. */
async function refuseStrangers({ manifest, paths }: Batch): Promise<void> {
  for (const name of await readdir(paths.shards).catch(() => [])) {
    const file = readShardFileName(name);
    if (file?.is === 'published' && file.shard >= manifest.shards) {
      throw new ExportError('batch-other', { path: join(paths.shards, name), differs: 'shard' });
    }
  }
}

interface Survey {
  readonly missing: readonly number[];
  readonly outcomes: Outcomes;
  /** Where the record of each export lies in its shard. */
  readonly lines: ReadonlyMap<string, LineSpan>;
  readonly names: AppNameCount;
}

async function surveyShards(batch: Batch): Promise<Survey> {
  const missing: number[] = [];
  const outcomes = new Outcomes();
  const lines = new Map<string, LineSpan>();
  const names = new AppNameCount(commonFrom);
  for (let shard = 0; shard < batch.manifest.shards; shard += 1) {
    const found: { readonly done: DoneExport; readonly line: LineSpan }[] = [];
    const state = await readPublished(batch, shard, ({ record, line }) => {
      const { export: id, status, code, complete } = record;
      found.push({ done: { export: id, status, code, complete }, line });
      names.add(record);
    });
    if (state !== 'published') missing.push(shard);
    else {
      for (const { done, line } of found) {
        outcomes.add(done);
        lines.set(done.export, line);
      }
    }
  }
  return { missing, outcomes, lines, names };
}

async function writeTables(
  batch: Batch,
  survey: Survey,
  describe: (written: readonly WrittenTable[]) => Promise<string>,
): Promise<readonly WrittenTable[]> {
  const { settings } = batch.manifest;
  const tables = tablesOf(settings);
  const files = new Map<string, TableFile>();
  try {
    for (const table of [...tables, codebookTable]) {
      files.set(table.name, await TableFile.create(batch.paths.out, table));
    }
    for await (const record of recordsInOrder(batch, survey)) {
      for (const { name } of tables) {
        const rows = record.tables[name] ?? [];
        const coarse = name === appsTable.name && settings.appNames === 'common';
        await files.get(name)?.add(coarse ? rows.map((row) => survey.names.withoutRareName(row)) : rows);
      }
    }
    await files.get(codebookTable.name)?.add(codebookRows([...tables, codebookTable]));
    const written: WrittenTable[] = [];
    for (const file of files.values()) written.push(await file.complete());
    const description = await describe(written);
    for (const file of files.values()) await file.takePlace();
    await publishText(join(batch.paths.out, packageName), description);
    return written;
  } catch (error) {
    for (const file of files.values()) await file.discard();
    throw error;
  }
}

/** How many shards are open at once at most: their records come in the manifest's order, not shard by shard. */
const openAtMost = 128;

async function* recordsInOrder(batch: Batch, { lines }: Survey): AsyncGenerator<ExportRecord> {
  const shards = new OpenFiles(openAtMost);
  try {
    for (const { exportId, shard } of batch.manifest.exports) {
      const line = lines.get(exportId);
      if (line === undefined) continue;
      const bytes = readLine(shards.get(shardPath(batch.paths, shard)), line);
      const json = bytes === null ? null : readCheckedLine(bytes);
      const record = json === null ? null : readRecord(json);
      if (record?.export !== exportId) {
        throw new ExportError('batch-damaged', { path: shardPath(batch.paths, shard) });
      }
      yield record;
    }
  } finally {
    shards.close();
  }
}

/** Journals and drafts of shards that are published, and drafts of tables and logs: nobody needs them. */
async function sweep({ paths }: Batch, missing: ReadonlySet<number>): Promise<void> {
  for (const name of await readdir(paths.shards)) {
    const file = readShardFileName(name);
    if (file === null || file.is === 'published' || missing.has(file.shard)) continue;
    await unlink(join(paths.shards, name)).catch(() => {});
  }
  for (const folder of [paths.out, paths.log]) {
    for (const name of await readdir(folder).catch(() => [])) {
      if (isDraftName(name)) await unlink(join(folder, name)).catch(() => {});
    }
  }
}
