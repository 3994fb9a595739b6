// batch missing: the shards left to run, ready for a scheduler.

import { batchProgress, missingShards } from '../../batch/shard-state.ts';
import { openBatch } from '../batch-session.ts';
import type { MissingCommandOptions } from '../declare/batch-options.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { Session } from '../session.ts';

/** Nothing at all is printed when nothing is missing, so that a script can ask for that. */
export async function runBatchMissing(options: MissingCommandOptions, session: Session): Promise<ExitCode> {
  const missing = missingShards(await batchProgress(await openBatch(options, session)));
  if (options.json ?? false) await session.io.stdout.write(`${JSON.stringify(missing)}\n`);
  else if (missing.length > 0) await session.io.stdout.write(`${missing.join(',')}\n`);
  return exitCodes.done;
}
