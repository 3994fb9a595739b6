// Examines exports in processes of their own: several at once, and none can take the run down with it.

import type { ChildProcess } from 'node:child_process';
import type { Examiner } from './examiner.ts';
import type { ManifestRow } from './manifest.ts';
import { failureRecord, writeRecord } from './record.ts';
import { looksCut } from './statuses.ts';
import { ask, endWorker, startWorker, type Death, type WorkerOptions } from './worker-process.ts';

export interface PoolOptions extends WorkerOptions {
  readonly jobs: number;
  /** A process of its own for each export. */
  readonly isolate: boolean;
}

/** A process that died may have been another's victim: an export is blamed when it has taken three with it. */
const tries = 3;

/** Small exports are asked for together, or the talk between processes costs as much as the exports. */
const together = { exports: 16, bytes: 2 ** 20, milliseconds: 60_000 } as const;

interface Waiting {
  readonly row: ManifestRow;
  readonly settle: (json: string | null) => void;
}

export function workerPool(options: PoolOptions): Examiner {
  const waiting: Waiting[] = [];
  const idle: ChildProcess[] = [];
  const all = new Set<ChildProcess>();
  let busy = 0;
  let isStopped = false;
  // Where the run ends in the middle, a process in an endless loop would not notice.
  const killAll = (): void => {
    for (const worker of all) worker.kill('SIGKILL');
  };
  process.once('exit', killAll);

  /** Keeps every place busy as long as something waits. */
  function next(): void {
    while (busy < options.jobs && waiting.length > 0) {
      busy += 1;
      void work(takeGroup(waiting, options));
    }
  }

  async function work(group: readonly Waiting[]): Promise<void> {
    const done = group.length > 1 ? await examineTogether(group) : 0;
    for (const { row, settle } of group.slice(done)) {
      // Where one of them took the process with it, each of them shows by itself whether it was the one.
      settle(isStopped && group.length > 1 ? null : await examineInWorker(row));
    }
    busy -= 1;
    next();
  }

  /** How many were examined: each is settled as soon as it is, so that the death of the run costs what is in hand alone. */
  async function examineTogether(group: readonly Waiting[]): Promise<number> {
    const worker = takeLiving(idle) ?? startWorker(options, all);
    let done = 0;
    const death = await ask(
      worker,
      group.map(({ row }) => row),
      { ...options, timeLimit: Math.min(options.timeLimit, together.milliseconds) },
      (record) => {
        group[done]?.settle(record);
        done += 1;
      },
    );
    if (death === null) idle.push(worker);
    return done;
  }

  async function examineInWorker(row: ManifestRow): Promise<string> {
    for (let attempt = 1; ; attempt += 1) {
      // After a death the next try gets a fresh process.
      const worker = (attempt === 1 ? takeLiving(idle) : undefined) ?? startWorker(options, all);
      let record = '';
      const death = await ask(worker, [row], options, (found) => {
        record = found;
      });
      if (death === null) {
        if (options.isolate) endWorker(worker);
        else idle.push(worker);
        return record;
      }
      if (attempt === tries || !mayBeVictim(death, options.isolate)) {
        return writeRecord(failureRecord(row, death.failure, looksCut(row.paths)));
      }
    }
  }

  return {
    places: options.jobs,
    examine: (row) =>
      new Promise((settle) => {
        if (isStopped) settle(null);
        else {
          waiting.push({ row, settle });
          next();
        }
      }),
    stop() {
      isStopped = true;
      for (const { settle } of waiting.splice(0)) settle(null);
    },
    async close() {
      for (const worker of all) endWorker(worker);
      await Promise.all([...all].map((worker) => new Promise((settle) => worker.once('exit', settle))));
      process.removeListener('exit', killAll);
    },
  };
}

/**
 * Whether the export may not be to blame: a process that held others before may die of them, and the system takes memory
 * from whom it likes. A second try of what took too long takes as long as the first.
 */
function mayBeVictim({ failure, byOthers }: Death, isIsolated: boolean): boolean {
  return byOthers || (!isIsolated && failure !== 'E_TIMEOUT');
}

function takeLiving(idle: ChildProcess[]): ChildProcess | undefined {
  for (let worker = idle.pop(); worker !== undefined; worker = idle.pop()) {
    if (worker.exitCode === null && worker.signalCode === null) return worker;
  }
  return undefined;
}

/** From the head of the queue, and no more than leaves something for the other places. */
function takeGroup(waiting: Waiting[], { isolate, jobs }: PoolOptions): readonly Waiting[] {
  const most = isolate ? 1 : Math.min(together.exports, Math.ceil(waiting.length / (2 * jobs)));
  let bytes = 0;
  const end = waiting.findIndex(({ row }, place) => {
    bytes += row.bytes;
    return place > 0 && (place >= most || bytes > together.bytes);
  });
  return waiting.splice(0, end < 0 ? waiting.length : end);
}
