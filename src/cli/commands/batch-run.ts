// batch run: examines the exports of some shards, here or on one node of a cluster.

import { attemptLog, attemptName } from '../../batch/run/attempt.ts';
import { identityOf } from '../../batch/journals/header.ts';
import type { Batch } from '../../batch/manifest.ts';
import { runShards } from '../../batch/run/run.ts';
import { requireShard, shardFromEnvironment, shardList } from '../../batch/run/shard-number.ts';
import { keyOf } from '../../batch/study-key.ts';
import { workerPool } from '../../batch/run/worker-pool.ts';
import { ExportError } from '../../model/errors.ts';
import { defaultKnowledge } from '../../knowledge/knowledge.ts';
import { exitCodeOfExports, failureLines, openBatch, statusLines } from '../batch-session.ts';
import { showBatchProgress } from '../batch-progress.ts';
import type { RunCommandOptions } from '../declare/batch-options.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { readRunLimits } from '../run-limits.ts';
import type { Session } from '../session.ts';
import { readKnowledge } from '../side-files.ts';

const usualSeconds = 3600;

export async function runBatchRun(options: RunCommandOptions, session: Session): Promise<ExitCode> {
  const { io, text } = session;
  const { jobs, memory, timeLimit } = readRunLimits(options);
  const batch = await openBatch(options, session);
  const shards = chosenShards(options, batch, io.env);
  if (shards === null) {
    await io.stderr.write(`dyi-audit: ${text.batch.whichShards}\n`);
    return exitCodes.usage;
  }
  const { settings } = batch.manifest;
  const key = await keyOf(settings, batch.paths, options.keyFile ?? null);
  const attempt = attemptName(io.env);
  const examiner = workerPool({
    jobs,
    isolate: options.isolate ?? false,
    memory,
    timeLimit: (timeLimit ?? usualSeconds) * 1000,
    begin: {
      kind: 'begin',
      settings,
      key: Buffer.from(key).toString('hex'),
      knowledge: await knowledgeDocument(batch, session),
      journals: { folder: batch.paths.shards, batch: identityOf(batch), writer: attempt },
    },
  });
  const quiet = options.quiet ?? false;
  const progress = showBatchProgress(io, quiet, text.batch);
  const release = io.onStopRequest(() => examiner.stop());
  const started = new Date();
  try {
    const result = await runShards(batch, {
      shards,
      examiner,
      attempt,
      retryFailed: options.retryFailed ?? false,
      onProgress: progress.update,
    });
    await progress.end();
    await attemptLog(batch, attempt, { shards: shards.length, jobs, started, result });
    const total = batch.manifest.exports.filter(({ shard }) => shards.includes(shard)).length;
    const { outcomes, examined } = result;
    if (!quiet)
      await io.stderr.write(
        `${text.batch.ran(outcomes.exports, examined)}\n${statusLines(outcomes, text.batch)}`,
      );
    await io.stderr.write(failureLines(outcomes, text.batch));
    if (result.interrupted) {
      await io.stderr.write(`${text.batch.interrupted(outcomes.exports, total)}\n`);
      return exitCodes.interrupted;
    }
    return exitCodeOfExports(outcomes);
  } finally {
    release();
    await progress.end();
    await examiner.close();
  }
}

/** Null when the options name no shards, or name them twice. */
function chosenShards(
  { shard, shards, all }: RunCommandOptions,
  { manifest }: Batch,
  env: Session['io']['env'],
): readonly number[] | null {
  const ways = [shard, shards, all].filter((way) => way !== undefined);
  if (ways.length !== 1) return null;
  if (shard === 'auto') return [shardFromEnvironment(env, manifest.shards)];
  if (shard !== undefined) return [requireShard(shard, manifest.shards)];
  if (shards !== undefined) return shardList(shards, manifest.shards);
  return Array.from({ length: manifest.shards }, (_, place) => place);
}

/** Null for the built-in one. @throws {ExportError} `batch-other` when it is not what the batch was planned with */
async function knowledgeDocument({ manifest, paths }: Batch, { io }: Session): Promise<unknown> {
  const { aliases, knowledge } = manifest.settings;
  const found = await readKnowledge(
    { ...(aliases === null ? {} : { aliases }), ...(knowledge === null ? {} : { knowledge }) },
    io,
  );
  if (found.digest !== manifest.knowledge.digest) {
    throw new ExportError('batch-other', { path: paths.manifest, differs: 'knowledge' });
  }
  return found.digest === defaultKnowledge().digest ? null : found.document;
}
