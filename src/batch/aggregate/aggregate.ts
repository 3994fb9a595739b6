// aggregate: tables of numbers that can be shared, with small ones withheld.

import { unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { groupBy } from '../../model/grouping.ts';
import { compareText } from '../../model/order.ts';
import { dataPackage, packageName } from '../merge/data-package.ts';
import { makeFolder, publishText } from '../journals/durable-file.ts';
import type { Batch } from '../manifest.ts';
import { meanings, type Count } from './meanings.ts';
import { Participants, type Participant } from './participants.ts';
import { readPublished } from '../journals/published.ts';
import { hiddenCells } from './suppression.ts';
import { TableFile } from '../merge/table-file.ts';
import { aggregatesTable } from '../tables/aggregates.ts';
import { codebookRows, codebookTable } from '../tables/codebook.ts';
import { cellsOf, type Row, type Table } from '../tables/define-table.ts';

/** Below the folder of the batch: nothing else is in it, so that it can be shared as it is. */
export const aggregatesFolder = 'aggregates';

export interface AggregateResult {
  /** Shards that are not published; when there are any, nothing was written. */
  readonly missing: readonly number[];
  readonly rows: number;
  readonly suppressed: number;
}

/**
 * @param minCell the least number of participants that is shown
 * @throws {ExportError} `batch-other`, `batch-write-failed`
 */
export async function aggregateBatch(batch: Batch, minCell: number): Promise<AggregateResult> {
  const missing: number[] = [];
  const participants = new Participants();
  for (let shard = 0; shard < batch.manifest.shards; shard += 1) {
    const state = await readPublished(batch, shard, ({ record }) => participants.add(record));
    if (state !== 'published') missing.push(shard);
  }
  if (missing.length > 0) return { missing, rows: 0, suppressed: 0 };
  const rows = aggregateRows(participants.all(), minCell);
  await writeFolder(batch, rows);
  return { missing, rows: rows.length, suppressed: rows.filter(({ suppressed }) => suppressed).length };
}

export type AggregateRow = Row<typeof aggregatesTable>;

/** Exported for tests. */
export function aggregateRows(
  participants: ReadonlyMap<string, Participant>,
  minCell: number,
): readonly AggregateRow[] {
  const partitions = [
    split(participants, 'reading', 'all', ({ reading }) => reading),
    split(participants, 'level', 'all', ({ level }) => level),
    ...subjectsOf(participants, minCell).map((subject) =>
      split(participants, 'app', subject, ({ apps, level }) => {
        return apps.get(subject) ?? (level === 'not_known' ? 'not_known' : 'not_connected');
      }),
    ),
  ];
  const hidden = hiddenCells(partitions, minCell, meanings);
  const all = participants.size < minCell ? null : participants.size;
  const total: AggregateRow = {
    measure: 'all',
    subject: 'all',
    category: 'all',
    participants: all,
    suppressed: all === null,
  };
  const counted = partitions.flat().map((count): AggregateRow => {
    const { measure, subject, category, members } = count;
    const suppressed = hidden.has(count);
    return { measure, subject, category, participants: suppressed ? null : members.size, suppressed };
  });
  return [total, ...counted];
}

function split(
  participants: ReadonlyMap<string, Participant>,
  measure: Count['measure'],
  subject: string,
  categoryOf: (participant: Participant) => string,
): readonly Count[] {
  return [...groupBy([...participants], ([, participant]) => categoryOf(participant))]
    .map(([category, group]) => ({ measure, subject, category, members: new Set(group.map(([id]) => id)) }))
    .sort((a, b) => compareText(a.category, b.category));
}

/** That one participant in ten thousand had an app is nobody's business, not even without a number. */
function subjectsOf(participants: ReadonlyMap<string, Participant>, minCell: number): readonly string[] {
  const subjects = groupBy(
    [...participants.values()].flatMap(({ apps }) => [...apps.keys()]),
    (subject) => subject,
  );
  return [...subjects]
    .filter(([, group]) => group.length >= minCell)
    .map(([subject]) => subject)
    .sort(compareText);
}

async function writeFolder({ manifest, paths }: Batch, rows: readonly AggregateRow[]): Promise<void> {
  const folder = join(paths.out, aggregatesFolder);
  await makeFolder(folder);
  const tables: readonly Table[] = [aggregatesTable, codebookTable];
  const contents = [rows.map((row) => cellsOf(aggregatesTable, row)), codebookRows(tables)];
  const written = [];
  const files = [];
  for (const [place, table] of tables.entries()) {
    const file = await TableFile.create(folder, table);
    files.push(file);
    await file.add(contents[place] ?? []);
    written.push(await file.complete());
  }
  await unlink(join(folder, packageName)).catch(() => {});
  for (const file of files) await file.takePlace();
  const description = dataPackage(written, {
    name: 'dyi-audit-aggregates',
    title: 'Which connected apps could reach the messages in donated Facebook exports: numbers',
    description:
      'Numbers of participants, what was possible and never what was done. Small numbers are withheld, and with them those that would tell them.',
    toolVersion: manifest.tool,
    knowledge: manifest.knowledge,
    complete: true,
  });
  await publishText(join(folder, packageName), description);
}
