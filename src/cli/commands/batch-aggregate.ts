// batch aggregate: numbers of participants that can be shared.

import { join } from 'node:path';
import { aggregateBatch, aggregatesFolder } from '../../batch/aggregate/aggregate.ts';
import { openBatch } from '../batch-session.ts';
import type { AggregateCommandOptions } from '../declare/batch-options.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { readCount } from '../options.ts';
import type { Session } from '../session.ts';

/** Two could each tell what the other is; below three a number hides nobody. */
const least = 3;

export async function runBatchAggregate(
  options: AggregateCommandOptions,
  session: Session,
): Promise<ExitCode> {
  const { io, text } = session;
  const minCell = readCount('--min-cell', options.minCell ?? '10', 1_000_000, least);
  const batch = await openBatch(options, session);
  const { missing, rows, suppressed } = await aggregateBatch(batch, minCell);
  if (missing.length > 0) {
    await io.stderr.write(`dyi-audit: ${text.batch.notAggregated(missing.length, batch.manifest.shards)}\n`);
    return exitCodes.incomplete;
  }
  if (!(options.quiet ?? false)) {
    const said = text.batch.aggregated(rows, suppressed, minCell, join(options.out, aggregatesFolder));
    await io.stderr.write(`${said}\n`);
  }
  return exitCodes.done;
}
