// The main thread's side: workers that are started, kept busy, and ended.

import { Worker } from 'node:worker_threads';
import type { ReadThreadFiles } from '../parser/thread-files.ts';
import type { Answers, FileOrder, Orders } from './messages.ts';

/** A batch takes some milliseconds, against which handing it over is little. */
const batchBytes = 4 * 2 ** 20;
const batchFiles = 64;

/** @throws whatever broke in a worker: a bug, since a file that cannot be read is an answer like any other */
export async function readInWorkers(
  orders: Iterable<FileOrder>,
  workers: number,
  take: Parameters<ReadThreadFiles>[1],
): Promise<void> {
  const batches = batchesOf(orders);
  const pool = Array.from({ length: Math.min(workers, batches.length) }, startWorker);
  try {
    await Promise.all(pool.map((worker) => work(worker, batches, take)));
  } finally {
    // Also in the middle of a file: where one failed, nobody waits for the others.
    await Promise.all(pool.map((worker) => worker.terminate()));
  }
}

/** Of the file beside this one as it is built: workers run from `dist`, never from `src`. */
function startWorker(): Worker {
  return new Worker(new URL('./message-worker.js', import.meta.url));
}

/** Keeps one worker busy until no batch is left. @param batches shared by all workers; it is emptied */
function work(worker: Worker, batches: Orders[], take: Parameters<ReadThreadFiles>[1]): Promise<void> {
  return new Promise((resolve, reject) => {
    let ahead = 0;
    const giveNext = (): void => {
      const batch = batches.shift();
      if (batch !== undefined) {
        ahead += 1;
        // Copied: nothing of it is handed over.
        worker.postMessage(batch, []);
      } else if (ahead === 0) resolve();
    };
    worker.on('message', (answers: Answers) => {
      ahead -= 1;
      try {
        for (const { place, read } of answers) take(place, read);
        giveNext();
      } catch (error) {
        reject(error);
      }
    });
    worker.on('error', reject);
    worker.on('messageerror', reject);
    worker.on('exit', () => reject(new Error('a worker ended before its work was done')));
    giveNext();
    // One more as soon as it runs, so that from then on the next batch is there before it is asked for.
    worker.once('online', giveNext);
  });
}

function batchesOf(orders: Iterable<FileOrder>): Orders[] {
  const batches: FileOrder[][] = [];
  let bytes = Infinity;
  for (const order of orders) {
    const last = batches.at(-1);
    if (last === undefined || bytes + order.bytes > batchBytes || last.length === batchFiles) {
      batches.push([order]);
      bytes = order.bytes;
    } else {
      last.push(order);
      bytes += order.bytes;
    }
  }
  return batches;
}
