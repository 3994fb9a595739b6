// batch status: how far the batch is, from its own files alone.

import { Outcomes } from '../../batch/outcomes.ts';
import { batchProgress, missingShards, type BatchProgress } from '../../batch/shard-state.ts';
import type { Batch } from '../../batch/manifest.ts';
import { exitCodeOfExports, openBatch, statusLines } from '../batch-session.ts';
import type { StatusCommandOptions } from '../declare/batch-options.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import type { Session } from '../session.ts';

export async function runBatchStatus(options: StatusCommandOptions, session: Session): Promise<ExitCode> {
  const { io, text } = session;
  const batch = await openBatch(options, session);
  const progress = await batchProgress(batch);
  const missing = missingShards(progress);
  const outcomes = Outcomes.of(progress.exports);
  const listed = (options.list ?? false) ? troubled(batch, progress, options.paths ?? false) : null;
  if (options.json ?? false) {
    const document = {
      shards: batch.manifest.shards,
      exports: batch.manifest.exports.length,
      done: outcomes.exports,
      missing,
      byStatus: Object.fromEntries(outcomes.byStatus),
      ...(listed === null ? {} : { list: listed }),
    };
    await io.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
  } else {
    const { shards, exports } = batch.manifest;
    const lines = [
      text.batch.progressLine(shards - missing.length, shards, outcomes.exports, exports.length),
      ...progress.shards.flatMap(({ shard, state, done, exports: all }) =>
        state !== 'published' && (done > 0 || state === 'damaged')
          ? [text.batch.shardLine(shard, state, done, all)]
          : [],
      ),
    ];
    await io.stdout.write(`${lines.join('\n')}\n${statusLines(outcomes, text.batch)}`);
    for (const { id, status, code, paths } of listed ?? []) {
      await io.stdout.write(`${[id, status, code ?? '', ...paths].join('\t')}\n`);
    }
  }
  return missing.length > 0 ? exitCodes.incomplete : exitCodeOfExports(outcomes);
}

interface Troubled {
  readonly id: string;
  readonly status: string;
  readonly code: string | null;
  readonly paths: readonly string[];
}

/** Exports without a full answer, in the order of the tables. */
function troubled({ manifest }: Batch, { exports }: BatchProgress, withPaths: boolean): readonly Troubled[] {
  const done = new Map(exports.map((each) => [each.export, each]));
  return manifest.exports.flatMap(({ exportId, paths }) => {
    const found = done.get(exportId);
    if (found === undefined || found.complete) return [];
    return [{ id: exportId, status: found.status, code: found.code, paths: withPaths ? paths : [] }];
  });
}
