// Says on a terminal's stderr what is being read; silent everywhere else.

import type { ParseProgress } from '../parser/parse.ts';
import { clearLine } from './harmless-stderr.ts';
import type { Io } from './io.ts';

export interface Progress {
  readonly update: (progress: ParseProgress) => void;
  /** Leaves the line empty. */
  readonly end: () => Promise<void>;
}

const silent: Progress = { update: () => {}, end: async () => {} };

/** Often enough to be smooth, seldom enough to cost nothing. */
const pauseMs = 100;

/** @param words what a step reads as, without a line break: files done, files in all, per cent of the bytes */
export function showProgress(
  io: Io,
  quiet: boolean,
  words: (done: number, total: number, percent: number) => string,
): Progress {
  if (quiet || !io.stderr.isTTY) return silent;
  const line = ({ files, bytes }: ParseProgress): string =>
    words(files.done, files.total, Math.floor((100 * bytes.done) / Math.max(1, bytes.total)));
  let shownAt = -Infinity;
  const forget = io.onInterrupt(() => void io.stderr.write(clearLine));
  return {
    update(progress) {
      const now = io.now();
      if (now - shownAt < pauseMs) return;
      shownAt = now;
      void io.stderr.write(`${clearLine}${line(progress).slice(0, (io.stderr.columns ?? 80) - 1)}`);
    },
    async end() {
      forget();
      if (shownAt > -Infinity) await io.stderr.write(clearLine);
    },
  };
}
