// Whether message files are read in this thread or in workers, and by how many.

import { availableParallelism } from 'node:os';
import { readFilesHere, type ReadThreadFiles, type ThreadFileRequest } from '../parser/thread-files.ts';
import type { FileOrder } from './messages.ts';

/** To start a worker costs about as much as to read this many bytes in the thread that is running already. */
const bytesPerWorker = 32 * 2 ** 20;
/** Each holds some tens of megabytes; more of them than this only when asked for. */
const mostWorkers = 4;

/** @param jobs how many workers; 1 = none; null = as many as pay. Files in memory are read in this thread in any case */
export function readFilesWith(jobs: number | null): ReadThreadFiles {
  return async (requests, take) => {
    const workers = jobs ?? workersThatPay(requests);
    const orders = workers > 1 ? ordersFor(requests) : null;
    if (orders === null) return readFilesHere(requests, take);
    const { readInWorkers } = await import('./pool.ts');
    return readInWorkers(orders, workers, take);
  };
}

function workersThatPay(requests: readonly ThreadFileRequest[]): number {
  const bytes = requests.reduce((sum, { entry }) => sum + entry.size, 0);
  return Math.min(Math.floor(bytes / bytesPerWorker), availableParallelism(), mostWorkers);
}

/** Null where a file lies in memory. */
function ordersFor(requests: readonly ThreadFileRequest[]): readonly FileOrder[] | null {
  const orders: FileOrder[] = [];
  for (const [place, { entry, withRows }] of requests.entries()) {
    const lies = entry.place();
    if (lies === null) return null;
    orders.push({ place, path: entry.path, bytes: entry.size, lies, withRows });
  }
  return orders;
}
