// run: examines the exports of some shards, and publishes each shard when its last export is done.

import { makeFolder } from './durable-file.ts';
import type { Examiner } from './examiner.ts';
import { rowsOf, type Batch, type ManifestRow } from './manifest.ts';
import { ShardAttempt, type AttemptOptions, type DoneExport } from './shard-attempt.ts';

export interface RunOptions extends AttemptOptions {
  readonly shards: readonly number[];
  readonly examiner: Examiner;
  readonly onProgress?: (progress: RunProgress) => void;
}

export interface RunProgress {
  readonly total: number;
  /** Done in all, those that were done before included. */
  readonly done: number;
  /** Examined in this run. */
  readonly examined: number;
}

export interface RunResult {
  /** Every export of these shards that is done now. */
  readonly exports: readonly DoneExport[];
  readonly examined: number;
  /** Stopped before all were done. */
  readonly interrupted: boolean;
}

/**
 * How many exports wait for each place, so that none stays empty while others are handed over, or a shard is published or
 * begun on a disk that may be slow.
 */
const aheadOfEach = 64;

interface Task {
  readonly row: ManifestRow;
  readonly work: ShardWork;
}

/** A shard in hand: published when the last of its tasks is done. */
interface ShardWork {
  readonly attempt: ShardAttempt;
  open: number;
}

/** @throws {ExportError} `batch-other`, `batch-write-failed` */
export async function runShards(batch: Batch, options: RunOptions): Promise<RunResult> {
  const { examiner } = options;
  await makeFolder(batch.paths.shards);
  const total = options.shards.reduce((sum, shard) => sum + rowsOf(batch.manifest, shard).length, 0);
  const done = new Map<string, DoneExport>();
  const opened = new Set<ShardAttempt>();
  let count = 0;
  let interrupted = false;
  const progress = (): void => options.onProgress?.({ total, done: done.size, examined: count });

  async function* tasks(): AsyncGenerator<Task> {
    for (const shard of options.shards) {
      const attempt = await ShardAttempt.begin(batch, shard, options);
      for (const each of attempt.before) done.set(each.export, each);
      progress();
      if (attempt.isPublished) continue;
      opened.add(attempt);
      const work = { attempt, open: attempt.pending.length };
      if (work.open === 0) yield* await finish(work);
      for (const row of attempt.pending) yield { row, work };
    }
  }

  /** Publishes, or says what must be done again first. */
  async function finish(work: ShardWork): Promise<readonly Task[]> {
    const again = await work.attempt.finish();
    work.open = again.length;
    // What is known of its records is not needed any more: there may be a hundred thousand in all.
    if (work.open === 0) opened.delete(work.attempt);
    return again.map((row) => ({ row, work }));
  }

  const queue = tasks();
  async function workThrough(): Promise<void> {
    for await (const task of shared(queue)) {
      const waiting = [task];
      for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
        const examined = await examiner.examine(next.row);
        if (examined === null) {
          interrupted = true;
          return;
        }
        const result = await next.work.attempt.accept(next.row, examined);
        done.set(result.export, result);
        count += 1;
        progress();
        next.work.open -= 1;
        if (next.work.open === 0) waiting.push(...(await finish(next.work)));
      }
    }
  }

  try {
    const settled = await Promise.allSettled(
      Array.from({ length: (1 + aheadOfEach) * examiner.places }, async () => {
        try {
          await workThrough();
        } catch (error) {
          // A disk that is full for one record is full for all.
          examiner.stop();
          throw error;
        }
      }),
    );
    for (const each of settled) if (each.status === 'rejected') throw each.reason;
  } finally {
    for (const attempt of opened) await attempt.close();
  }
  return { exports: [...done.values()], examined: count, interrupted };
}

/** The same queue for several takers: leaving the loop of one must not end it for the others. */
function shared<T>(queue: AsyncGenerator<T>): AsyncIterable<T> {
  return { [Symbol.asyncIterator]: () => ({ next: () => queue.next() }) };
}
