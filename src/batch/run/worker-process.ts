// One process that examines exports: started, asked, and ended for what it takes too much of.

import { fork, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { FromWorker, ToWorker } from './batch-worker.ts';
import { groupSignals } from './group-signals.ts';
import type { ManifestRow } from '../manifest.ts';
import { residentLimit, residentMemory } from './resident-memory.ts';
import type { RunFailure } from '../../model/outcomes.ts';

/** Beside this file as it is built: workers run from `dist`, never from `src`. */
const workerProgram = fileURLToPath(new URL('./batch-worker.js', import.meta.url));

export interface WorkerOptions {
  /** Each worker's journals have a name of their own: this one, and a number. */
  readonly begin: Extract<ToWorker, { readonly kind: 'begin' }>;
  /** MiB of heap for each process; null = what Node gives. One that takes far more in all is ended too. */
  readonly memory: number | null;
  /** Milliseconds for what it is asked for at once. */
  readonly timeLimit: number;
  /** Where the worker's program is; only tests have another. */
  readonly program?: string;
}

/** How often a process is asked for its memory: between two answers it can take a gigabyte more, hardly ten. */
const memoryPause = 200;

/**
 * What V8 does for one program on many processors costs where each processor has its own: threads that collect garbage; room for
 * garbage, of which an export leaves a hundred times what lives at any time; and code that is compiled over again for speed
 * although it has run for some milliseconds only. Node 20 alone knows the last by this name.
 */
const economy = [
  '--single-threaded-gc',
  '--max-semi-space-size=4',
  '--heap-growing-percent=100',
  ...(process.versions.v8.startsWith('11.') ? ['--interrupt-budget=528000'] : []),
];

let number = 0;

export function startWorker(options: WorkerOptions, all: Set<ChildProcess>): ChildProcess {
  const worker = fork(options.program ?? workerProgram, [], {
    execArgv: [...economy, ...(options.memory === null ? [] : [`--max-old-space-size=${options.memory}`])],
    // What a dying process prints could quote an export.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  all.add(worker);
  worker.once('exit', () => all.delete(worker));
  // Its death shows as an exit; without a listener a message that comes too late would end the run. One that the system did
  // not start at all, for want of processes or memory, has no exit of its own.
  worker.on('error', () => {
    if (worker.pid === undefined) worker.emit('exit', 1, null);
  });
  const { journals } = options.begin;
  number += 1;
  tell(worker, {
    ...options.begin,
    journals: { ...journals, writer: `${journals.writer}.w${number}` },
  });
  return worker;
}

export function endWorker(worker: ChildProcess): void {
  if (worker.connected) worker.disconnect();
}

function tell(worker: ChildProcess, message: ToWorker): void {
  worker.send(message, () => {});
}

export interface Death {
  readonly is: 'dead';
  readonly failure: RunFailure;
  /** Killed by the system or by a person, and not by this run for a limit. */
  readonly byOthers: boolean;
}

/** What came of all exports that were asked for together, or how the process died, by itself or for its time or memory. */
export type Answer = FromWorker | Death;

/** Asks for some exports. */
export function ask(
  worker: ChildProcess,
  rows: readonly ManifestRow[],
  { timeLimit, memory }: Pick<WorkerOptions, 'timeLimit' | 'memory'>,
): Promise<Answer> {
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
    const end = (outcome: Answer): void => {
      isOver = true;
      clearTimeout(timer);
      clearInterval(watch);
      worker.removeListener('message', onMessage);
      worker.removeListener('exit', onExit);
      settle(outcome);
    };
    const onMessage = (message: unknown): void => {
      if (isAnswer(message)) end(message);
    };
    const onExit = (code: number | null, signal: NodeJS.Signals | null): void => {
      end({
        is: 'dead',
        failure: exceeded ?? causeOf(code, signal),
        byOthers: exceeded === null && (isKilled(code, signal) || (signal !== null && asksToEnd.has(signal))),
      });
    };
    worker.on('message', onMessage);
    worker.on('exit', onExit);
    tell(worker, { kind: 'examine', rows });
  });
}

/** V8 aborts when its heap is full; the system kills when its memory is. */
function causeOf(code: number | null, signal: NodeJS.Signals | null): RunFailure {
  const outOfMemory = signal === 'SIGABRT' || code === 134 || isKilled(code, signal);
  return outOfMemory ? 'E_OOM' : 'E_CRASH';
}

/** Also a process that has not yet come to ignore them gets them. */
const asksToEnd: ReadonlySet<NodeJS.Signals> = new Set(groupSignals);

function isKilled(code: number | null, signal: NodeJS.Signals | null): boolean {
  return signal === 'SIGKILL' || code === 137;
}

function isAnswer(message: unknown): message is FromWorker {
  return (
    typeof message === 'object' &&
    message !== null &&
    'is' in message &&
    (message.is === 'stored' || message.is === 'refused')
  );
}
