// run: examines the exports of some shards, and publishes each shard when its last export is done.

import { readdir, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFolder } from '../journals/durable-file.ts';
import type { Examiner } from './examiner.ts';
import { rowsOf, type Batch, type ManifestRow } from '../manifest.ts';
import { Outcomes } from '../outcomes.ts';
import { readShardFileName, shardName } from '../paths.ts';
import { ShardAttempt, type AttemptOptions } from './shard-attempt.ts';

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
  /** Of every export of these shards that is done now. */
  readonly outcomes: Outcomes;
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
  const outcomes = new Outcomes();
  const opened = new Set<ShardAttempt>();
  const published = new Set<number>();
  let done = 0;
  let count = 0;
  let interrupted = false;
  const progress = (): void => options.onProgress?.({ total, done, examined: count });

  async function* tasks(): AsyncGenerator<Task> {
    for (const shard of options.shards) {
      const attempt = await ShardAttempt.begin(batch, shard, options);
      done += attempt.doneCount;
      progress();
      if (attempt.isPublished) {
        settle(attempt);
        continue;
      }
      opened.add(attempt);
      const work = { attempt, open: attempt.pending.length };
      if (work.open === 0) yield* await finish(work);
      for (const row of attempt.pending) yield { row, work };
    }
  }

  /** What is known of each of its records is not needed any more. */
  function settle(attempt: ShardAttempt): void {
    for (const each of attempt.done()) outcomes.add(each);
  }

  /** Publishes, or says what must be done again first. */
  async function finish(work: ShardWork): Promise<readonly Task[]> {
    const again = await work.attempt.finish();
    work.open = again.length;
    done -= again.length;
    if (work.open === 0) {
      opened.delete(work.attempt);
      published.add(work.attempt.shard);
      settle(work.attempt);
    }
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
        await next.work.attempt.accept(next.row, examined);
        done += 1;
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
  opened.forEach(settle);
  await sweepOwn(batch, options.attempt, published);
  return { outcomes, examined: count, interrupted };
}

/**
 * Journals of this attempt's own workers that died before they told of them: all of these shards is published, so nobody writes
 * there any more. What others have left is for a merge to sweep.
 */
async function sweepOwn({ paths }: Batch, attempt: string, published: ReadonlySet<number>): Promise<void> {
  for (const name of await readdir(paths.shards)) {
    const file = readShardFileName(name);
    if (file?.is !== 'journal' || !published.has(file.shard)) continue;
    if (!name.startsWith(`${shardName(file.shard)}.${attempt}.`)) continue;
    await unlink(join(paths.shards, name)).catch(() => {});
  }
}

/** The same queue for several takers: leaving the loop of one must not end it for the others. */
function shared<T>(queue: AsyncGenerator<T>): AsyncIterable<T> {
  return { [Symbol.asyncIterator]: () => ({ next: () => queue.next() }) };
}
