// Limits of a run, for the command that runs and for the script that has others run.

import { readCount } from './options.ts';

const most = { jobs: 1024, memory: 2 ** 20, timeLimit: 1_000_000 } as const;

export interface RunLimitOptions {
  readonly jobs?: string;
  readonly isolate?: boolean;
  readonly memory?: string;
  readonly timeLimit?: string;
}

export interface RunLimits {
  readonly jobs: number;
  /** MiB; null = what Node gives. */
  readonly memory: number | null;
  /** Seconds; null = as usual. */
  readonly timeLimit: number | null;
}

/** @throws {ExportError} `option-value` */
export function readRunLimits({ jobs, memory, timeLimit }: RunLimitOptions): RunLimits {
  return {
    jobs: readCount('--jobs', jobs ?? '1', most.jobs),
    memory: memory === undefined ? null : readCount('--memory', memory, most.memory),
    timeLimit: timeLimit === undefined ? null : readCount('--time-limit', timeLimit, most.timeLimit),
  };
}
