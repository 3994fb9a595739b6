// Examines exports in processes of their own: several at once, and none can take the run down with it.

import type { ChildProcess } from 'node:child_process';
import { ExportError } from '../../model/errors.ts';
import type { FromWorker } from './batch-worker.ts';
import type { Examined, Examiner } from './examiner.ts';
import type { ManifestRow } from '../manifest.ts';
import { failureRecord, writeRecord } from '../records/record.ts';
import { looksCut } from '../records/statuses.ts';
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
  readonly settle: (examined: Examined | null) => void;
  readonly fail: (error: unknown) => void;
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
    try {
      const done = group.length > 1 ? await examineTogether(group) : false;
      for (const { row, settle } of done ? [] : group) {
        // Where one of them took the process with it, each of them shows by itself whether it was the one.
        settle(isStopped && group.length > 1 ? null : await examineInWorker(row));
      }
    } catch (error) {
      for (const { fail } of group) fail(error);
    }
    busy -= 1;
    next();
  }

  /** False when their process died; what it had written by then is written a second time, as it is. */
  async function examineTogether(group: readonly Waiting[]): Promise<boolean> {
    const worker = takeLiving(idle) ?? startWorker(options, all);
    const timeLimit = Math.min(options.timeLimit, together.milliseconds);
    const rows = group.map(({ row }) => row);
    const answer = await ask(worker, rows, { ...options, timeLimit });
    if (answer.is === 'dead') return false;
    idle.push(worker);
    for (const [place, examined] of storedOf(answer, rows).entries()) group[place]?.settle(examined);
    return true;
  }

  async function examineInWorker(row: ManifestRow): Promise<Examined> {
    for (let attempt = 1; ; attempt += 1) {
      // After a death the next try gets a fresh process.
      const worker = (attempt === 1 ? takeLiving(idle) : undefined) ?? startWorker(options, all);
      const answer = await ask(worker, [row], options);
      if (answer.is !== 'dead') {
        if (options.isolate) endWorker(worker);
        else idle.push(worker);
        const [examined] = storedOf(answer, [row]);
        if (examined !== undefined) return examined;
      } else if (attempt === tries || !mayBeVictim(answer, options.isolate)) {
        const json = writeRecord(failureRecord(row, answer.failure, looksCut(row.paths)));
        return { is: 'record', json };
      }
    }
  }

  return {
    places: options.jobs,
    examine: (row) =>
      new Promise((settle, fail) => {
        if (isStopped) settle(null);
        else {
          waiting.push({ row, settle, fail });
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

/** @throws {ExportError} `batch-write-failed` */
function storedOf(answer: FromWorker, rows: readonly ManifestRow[]): readonly Examined[] {
  if (answer.is === 'refused') {
    const { path, reason } = answer;
    throw new ExportError('batch-write-failed', { path, reason });
  }
  if (answer.records.length !== rows.length) throw new TypeError('not as many records as exports');
  return answer.records.map((record) => ({ is: 'stored', record }));
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
