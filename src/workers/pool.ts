// Workers that read files beside this thread. To start them takes as long as reading some tens of megabytes, so that this is
// done before it is known what there is to read.

import { Worker } from 'node:worker_threads';
import type { ReadThreadFiles } from '../parser/threads/thread-files.ts';
import { compiledModule } from '../wasm/webassembly.ts';
import { batchesOf, type Answers, type FileOrder, type Orders } from './messages.ts';

/** Reads the files of one batch in this thread, and hands over what came of them. */
export type ReadHere = (orders: Orders) => Promise<void>;

export class WorkerPool {
  readonly #workers: StartedWorker[] = [];
  #isReading = false;

  constructor(workers: number) {
    this.#start(workers);
  }

  /**
   * All workers and this thread take batches until none is left.
   * @param workers how many take part; more are started where there are fewer
   * @throws whatever broke in a worker: a bug, since a file that cannot be read is an answer like any other
   */
  async read(
    orders: Iterable<FileOrder>,
    workers: number,
    readHere: ReadHere,
    take: Parameters<ReadThreadFiles>[1],
  ): Promise<void> {
    this.#isReading = true;
    const batches = batchesOf(orders);
    // This thread takes one, too.
    const busy = Math.min(workers, batches.length - 1);
    this.#start(busy - this.#workers.length);
    const others = this.#workers.slice(0, Math.max(0, busy)).map((worker) => work(worker, batches, take));
    // Where a worker breaks, the rest is left.
    const broken = new AbortController();
    for (const other of others) other.catch(() => broken.abort());
    for (
      let batch = batches.shift();
      batch !== undefined && !broken.signal.aborted;
      batch = batches.shift()
    ) {
      await readHere(batch);
      // Answers of the workers get their turn, and signals.
      await new Promise((resolve) => setImmediate(resolve));
    }
    await Promise.all(others);
    this.#isReading = false;
  }

  /** Also in the middle of a file, where something failed: once this is over, nobody reads any more. */
  async end(): Promise<void> {
    const ended = Promise.all(this.#workers.splice(0).map(({ worker }) => worker.terminate()));
    if (this.#isReading) await ended;
  }

  #start(workers: number): void {
    for (let started = 0; started < workers; started += 1) this.#workers.push(startWorker());
  }
}

interface StartedWorker {
  readonly worker: Worker;
  /** Rejects when it breaks or ends, be it before it has any work. */
  readonly ended: Promise<never>;
}

/** Of the file beside this one as it is built: workers run from `dist`, never from `src`. */
function startWorker(): StartedWorker {
  const worker = new Worker(new URL('./message-worker.js', import.meta.url), {
    // Compiled once for all, and made faster for all as it is used.
    workerData: compiledModule(),
  });
  const ended = new Promise<never>((_, reject) => {
    worker.on('error', reject);
    worker.on('messageerror', reject);
    worker.on('exit', () => reject(new Error('a worker ended before its work was done')));
  });
  // It is told to whoever gives the worker something to do.
  ended.catch(() => {});
  // One that has nothing to do keeps nobody waiting.
  worker.unref();
  return { worker, ended };
}

/** Keeps one worker busy until no batch is left. @param batches shared by all; it is emptied */
function work(
  { worker, ended }: StartedWorker,
  batches: Orders[],
  take: Parameters<ReadThreadFiles>[1],
): Promise<void> {
  return new Promise((resolve, reject) => {
    let ahead = 0;
    const giveNext = (): void => {
      const batch = batches.shift();
      if (batch !== undefined) {
        ahead += 1;
        // Copied: nothing of it is handed over.
        worker.postMessage(batch, []);
      } else if (ahead === 0) {
        worker.unref();
        resolve();
      }
    };
    const giveMore = (): void => {
      if (batches.length > 0) giveNext();
    };
    worker.ref();
    worker.on('message', (answers: Answers) => {
      ahead -= 1;
      try {
        for (const { place, read } of answers) take(place, read);
        giveNext();
      } catch (error) {
        reject(error);
      }
    });
    ended.catch(reject);
    giveNext();
    // One more, so that the next batch is there before it is asked for; after all have their first.
    setImmediate(giveMore);
  });
}
