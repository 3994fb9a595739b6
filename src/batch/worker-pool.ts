// Examines exports in processes of their own: several at once, and none can take the run down with it.

import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Examiner } from './examiner.ts';
import type { ManifestRow } from './manifest.ts';
import { failureRecord, writeRecord } from './record.ts';
import { residentLimit, residentMemory } from './resident-memory.ts';
import { looksCut, type RunFailure } from './statuses.ts';
import type { FromWorker, ToWorker } from './batch-worker.ts';

/** Beside this file as it is built: workers run from `dist`, never from `src`. */
const workerProgram = fileURLToPath(new URL('./batch-worker.js', import.meta.url));

export interface PoolOptions {
  readonly jobs: number;
  readonly begin: Extract<ToWorker, { readonly kind: 'begin' }>;
  /** A process of its own for each export. */
  readonly isolate: boolean;
  /** MiB of heap for each process; null = what Node gives. One that takes far more in all is ended too. */
  readonly memory: number | null;
  /** Milliseconds for one export. */
  readonly timeLimit: number;
  /** Where the worker's program is; only tests have another. */
  readonly program?: string;
}

/** A process that died may have been another's victim: an export is blamed when it has taken three with it. */
const tries = 3;

/** How often a process is asked for its memory: between two answers it can take a gigabyte more, hardly ten. */
const memoryPause = 200;

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
    while (busy < options.jobs) {
      const task = waiting.shift();
      if (task === undefined) return;
      busy += 1;
      void work(task);
    }
  }

  async function work({ row, settle }: Waiting): Promise<void> {
    settle(await examineInWorker(row));
    busy -= 1;
    next();
  }

  async function examineInWorker(row: ManifestRow): Promise<string> {
    for (let attempt = 1; ; attempt += 1) {
      // After a death the next try gets a fresh process.
      const worker = (attempt === 1 ? takeLiving(idle) : undefined) ?? startWorker(options, all);
      const outcome = await ask(worker, row, options);
      if ('record' in outcome) {
        if (options.isolate) endWorker(worker);
        else idle.push(worker);
        return outcome.record;
      }
      if (attempt === tries || !mayBeVictim(outcome, options.isolate)) {
        return writeRecord(failureRecord(row, outcome.failure, looksCut(row.paths)));
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

function startWorker(options: PoolOptions, all: Set<ChildProcess>): ChildProcess {
  const worker = fork(options.program ?? workerProgram, [], {
    execArgv: options.memory === null ? [] : [`--max-old-space-size=${options.memory}`],
    // What a dying process prints could quote an export.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  all.add(worker);
  worker.once('exit', () => all.delete(worker));
  // Its death shows as an exit; without a listener a message that comes too late would end the run.
  worker.on('error', () => {});
  tell(worker, options.begin);
  return worker;
}

function endWorker(worker: ChildProcess): void {
  if (worker.connected) worker.disconnect();
}

function tell(worker: ChildProcess, message: ToWorker): void {
  worker.send(message, () => {});
}

interface Death {
  readonly failure: RunFailure;
  /** Killed by the system or by a person, and not by this run for a limit. */
  readonly byOthers: boolean;
}

type Outcome = FromWorker | Death;

/** Asks for one export, and waits for the record, the process's death or the end of its time or memory. */
function ask(
  worker: ChildProcess,
  row: ManifestRow,
  { timeLimit, memory }: Pick<PoolOptions, 'timeLimit' | 'memory'>,
): Promise<Outcome> {
  return new Promise((settle) => {
    let exceeded: RunFailure | null = null;
    const kill = (failure: RunFailure): void => {
      exceeded ??= failure;
      worker.kill('SIGKILL');
    };
    const timer = setTimeout(() => kill('E_TIMEOUT'), timeLimit);
    const watch = memory === null ? undefined : setInterval(() => void weigh(memory), memoryPause);
    async function weigh(heap: number): Promise<void> {
      const bytes = worker.pid === undefined ? null : await residentMemory(worker.pid);
      if (bytes !== null && bytes > residentLimit(heap) && !isOver) kill('E_OOM');
    }
    let isOver = false;
    const end = (outcome: Outcome): void => {
      isOver = true;
      clearTimeout(timer);
      clearInterval(watch);
      worker.removeListener('message', onMessage);
      worker.removeListener('exit', onExit);
      settle(outcome);
    };
    const onMessage = (message: unknown): void => {
      if (isRecord(message)) end(message);
    };
    const onExit = (code: number | null, signal: NodeJS.Signals | null): void => {
      end({
        failure: exceeded ?? causeOf(code, signal),
        byOthers: exceeded === null && isKilled(code, signal),
      });
    };
    worker.on('message', onMessage);
    worker.on('exit', onExit);
    tell(worker, { kind: 'examine', row });
  });
}

/** V8 aborts when its heap is full; the system kills when its memory is. */
function causeOf(code: number | null, signal: NodeJS.Signals | null): RunFailure {
  const outOfMemory = signal === 'SIGABRT' || code === 134 || isKilled(code, signal);
  return outOfMemory ? 'E_OOM' : 'E_CRASH';
}

function isKilled(code: number | null, signal: NodeJS.Signals | null): boolean {
  return signal === 'SIGKILL' || code === 137;
}

function isRecord(message: unknown): message is FromWorker {
  return (
    typeof message === 'object' &&
    message !== null &&
    'record' in message &&
    typeof message.record === 'string'
  );
}
