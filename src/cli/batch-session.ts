// What the batch commands share: opening a batch, and saying how it went.

import { resolve } from 'node:path';
import { readBatch, type Batch } from '../batch/manifest.ts';
import { batchPaths } from '../batch/paths.ts';
import type { Outcomes } from '../batch/outcomes.ts';
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
export function statusLines({ byStatus }: Outcomes, words: BatchWords): string {
  return [...byStatus].map(([status, count]) => `${words.statusLine(status, count)}\n`).join('');
}

/** Exports for which the run itself failed: what a researcher has to look at. By pseudonym, never by path. */
export function failureLines({ failed }: Outcomes, words: BatchWords): string {
  const lines = failed.named.map((each) => `${words.failedExport(each.export, each.code ?? '')}\n`);
  if (failed.more > 0) lines.push(`${words.moreFailed(failed.more)}\n`);
  return lines.join('');
}

export function exitCodeOfExports({ isComplete }: Outcomes): ExitCode {
  return isComplete ? exitCodes.done : exitCodes.incomplete;
}
