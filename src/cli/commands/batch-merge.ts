// batch merge: puts what the shards found together as tables.

import { mergeBatch } from '../../batch/merge/merge.ts';
import { exitCodeOfExports, openBatch, statusLines } from '../batch-session.ts';
import type { MergeCommandOptions } from '../declare/batch-options.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { Session } from '../session.ts';

export async function runBatchMerge(options: MergeCommandOptions, session: Session): Promise<ExitCode> {
  const { io, text } = session;
  const batch = await openBatch(options, session);
  const partial = options.partial ?? false;
  const parquet = options.parquet ?? false;
  const { missing, outcomes, tables } = await mergeBatch(batch, {
    partial,
    parquet,
    argv: ['batch', 'merge', ...(partial ? ['--partial'] : []), ...(parquet ? ['--parquet'] : [])],
    now: new Date().toISOString(),
  });
  const { shards } = batch.manifest;
  if (tables.length === 0) {
    await io.stderr.write(`dyi-audit: ${text.batch.notMerged(missing.length, shards)}\n`);
    return exitCodes.incomplete;
  }
  if (!(options.quiet ?? false)) {
    const said = text.batch.merged(outcomes.exports, tables.length, options.out);
    await io.stderr.write(`${said}\n${statusLines(outcomes, text.batch)}`);
  }
  if (missing.length === 0) return exitCodeOfExports(outcomes);
  await io.stderr.write(`dyi-audit: ${text.batch.mergedInPart(missing.length, shards)}\n`);
  return exitCodes.incomplete;
}
