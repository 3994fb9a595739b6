// What the batch commands share: opening a batch, and saying how it went.

import { resolve } from 'node:path';
import { readBatch, type Batch } from '../batch/manifest.ts';
import { batchPaths } from '../batch/paths.ts';
import type { DoneExport } from '../batch/shard-attempt.ts';
import { countByStatus } from '../batch/shard-state.ts';
import { isRunFailure } from '../batch/statuses.ts';
import { ExportError } from '../model/errors.ts';
import type { BatchWords } from '../text/batch-words.ts';
import type { BatchOptions } from './declare/batch-options.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import type { Session } from './session.ts';

/** @throws {ExportError} `batch-no-plan`, `batch-damaged`; `batch-other` for the plan of another version */
export async function openBatch(options: BatchOptions, { io }: Session): Promise<Batch> {
  const batch = await readBatch(batchPaths(resolve(io.cwd, options.out)));
  if (batch.manifest.tool !== io.version) {
    throw new ExportError('batch-other', { path: options.out, differs: 'tool' });
  }
  return batch;
}

/** How many exports came out how, one status a line. */
export function statusLines(exports: readonly DoneExport[], words: BatchWords): string {
  return [...countByStatus(exports)]
    .map(([status, count]) => `${words.statusLine(status, count)}\n`)
    .join('');
}

const namedAtMost = 10;

/** Exports for which the run itself failed: what a researcher has to look at. By pseudonym, never by path. */
export function failureLines(exports: readonly DoneExport[], words: BatchWords): string {
  const failed = exports.filter(({ code }) => isRunFailure(code));
  const lines = failed
    .slice(0, namedAtMost)
    .map((each) => `${words.failedExport(each.export, each.code ?? '')}\n`);
  if (failed.length > namedAtMost) lines.push(`${words.moreFailed(failed.length - namedAtMost)}\n`);
  return lines.join('');
}

export function exitCodeOfExports(exports: readonly DoneExport[]): ExitCode {
  return exports.every(({ complete }) => complete) ? exitCodes.done : exitCodes.incomplete;
}
