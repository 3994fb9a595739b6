// batch query: asks the merged tables something.

import { csvRow } from '../../batch/merge/csv.ts';
import { queryTables } from '../../batch/merge/query.ts';
import { openBatch } from '../batch-session.ts';
import type { QueryCommandOptions } from '../declare/batch-options.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { Session } from '../session.ts';

/** CSV as the tables are; with `--json` one object a line. */
export async function runBatchQuery(
  sql: string,
  options: QueryCommandOptions,
  session: Session,
): Promise<ExitCode> {
  const { io, text } = session;
  const batch = await openBatch(options, session);
  const asJson = options.json ?? false;
  const complete = await queryTables(batch, sql, async ({ columns, rows }) => {
    if (!asJson) await io.stdout.write(csvRow(columns));
    for await (const piece of rows) {
      const lines = piece.map((row) =>
        asJson
          ? `${JSON.stringify(Object.fromEntries(columns.map((name, place) => [name, row[place] ?? null])))}\n`
          : csvRow(row),
      );
      await io.stdout.write(lines.join(''));
    }
  });
  if (complete) return exitCodes.done;
  await io.stderr.write(`dyi-audit: ${text.batch.queriedInPart}\n`);
  return exitCodes.incomplete;
}
