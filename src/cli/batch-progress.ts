// Says on stderr how far a run is: a line that changes on a terminal, a line now and then in a log.

import type { RunProgress } from '../batch/run/run.ts';
import type { BatchWords } from '../text/batch-words.ts';
import { clearLine } from './harmless-stderr.ts';
import type { Io } from './io.ts';

export interface BatchProgressLine {
  readonly update: (progress: RunProgress) => void;
  readonly end: () => Promise<void>;
}

const pauseMs = { terminal: 200, log: 60_000 } as const;
/** Before that, the first exports would stand for all. */
const estimateFromMs = 2000;

export function showBatchProgress(io: Io, quiet: boolean, words: BatchWords): BatchProgressLine {
  if (quiet) return { update: () => {}, end: async () => {} };
  const { isTTY, columns } = io.stderr;
  const startedAt = io.now();
  let shownAt = startedAt;
  let isShown = false;

  function line({ done, total, examined }: RunProgress, now: number): string {
    const elapsed = now - startedAt;
    if (elapsed < estimateFromMs || examined === 0) return words.running(done, total, null, null);
    const perMs = examined / elapsed;
    return words.running(done, total, Math.round(perMs * 60_000), (total - done) / perMs / 1000);
  }

  return {
    update(progress) {
      const now = io.now();
      if (now - shownAt < (isTTY ? pauseMs.terminal : pauseMs.log)) return;
      shownAt = now;
      isShown = true;
      const text = line(progress, now);
      void io.stderr.write(isTTY ? `${clearLine}${text.slice(0, (columns ?? 80) - 1)}` : `${text}\n`);
    },
    async end() {
      if (isTTY && isShown) await io.stderr.write(clearLine);
      isShown = false;
    },
  };
}
