// Whether message files are read in this thread alone or in workers too, and by how many.

import { availableParallelism } from 'node:os';
import {
  readFilesHere,
  ThreadFileReader,
  type ReadThreadFiles,
  type ThreadFileRequest,
} from '../parser/threads/thread-files.ts';
import type { FileOrder } from './messages.ts';
import type { WorkerPool } from './pool.ts';

/** To start a worker costs about as much as to read this many bytes in the thread that is running already. */
const bytesPerWorker = 32 * 2 ** 20;
/** Each holds some tens of megabytes; more of them than this only when asked for. */
const mostWorkers = 4;

/** Threads that read message files, this one among them. */
export class FileReaders {
  readonly #jobs: number | null;
  #pool: Promise<WorkerPool> | null = null;

  /** @param jobs how many threads; null = as many as pay. Files in memory are read in this one in any case */
  constructor(jobs: number | null) {
    this.#jobs = jobs;
    // While the export is listed they get ready; as many as can run at once, since it may be small.
    const early = Math.min(jobs ?? 1, availableParallelism()) - 1;
    if (early > 0) {
      this.#pool = startPool(early);
      // It is told to whoever wants to read with them.
      this.#pool.catch(() => {});
    }
  }

  readonly read: ReadThreadFiles = async (requests, take) => {
    const others = (this.#jobs ?? threadsThatPay(requests)) - 1;
    const orders = others > 0 ? ordersFor(requests) : null;
    if (orders === null) return readFilesHere(requests, take);
    const pool = await (this.#pool ??= startPool(0));
    const reader = new ThreadFileReader();
    const readHere = async (batch: readonly FileOrder[]): Promise<void> => {
      for (const { place } of batch) {
        const request = requests[place];
        if (request !== undefined) take(place, await reader.read(request.entry, request.withRows));
      }
    };
    return pool.read(orders, others, readHere, take);
  };

  /** To be called when nothing is to be read any more, whatever happened. */
  async end(): Promise<void> {
    const pool = await this.#pool?.catch(() => null);
    await pool?.end();
  }
}

async function startPool(workers: number): Promise<WorkerPool> {
  const pool = await import('./pool.ts');
  return new pool.WorkerPool(workers);
}

function threadsThatPay(requests: readonly ThreadFileRequest[]): number {
  const most = Math.min(availableParallelism(), mostWorkers);
  let bytes = 0;
  for (const { entry } of requests) {
    bytes += entry.size;
    // The system looks sizes up one by one: no more than are needed.
    if (bytes >= most * bytesPerWorker) break;
  }
  return Math.min(Math.floor(bytes / bytesPerWorker), most);
}

/** Large conversations first, so that nobody is left alone with one at the end. Null where a file lies in memory. */
function ordersFor(requests: readonly ThreadFileRequest[]): readonly FileOrder[] | null {
  const threads = new Map<number, { bytes: number; readonly orders: FileOrder[] }>();
  for (const [place, { entry, withRows, thread }] of requests.entries()) {
    const lies = entry.place();
    if (lies === null) return null;
    const bytes = entry.size;
    const files = threads.get(thread) ?? { bytes: 0, orders: [] };
    threads.set(thread, files);
    files.bytes += bytes;
    files.orders.push({ place, path: entry.path, bytes, lies, withRows });
  }
  return [...threads.values()].sort((a, b) => b.bytes - a.bytes).flatMap(({ orders }) => orders);
}
