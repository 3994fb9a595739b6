// An Io that keeps what is written, for running commands inside a test.

import type { Io, Output } from '../../src/cli/io.ts';

export interface FakeIo {
  readonly io: Io;
  readonly stdout: () => string;
  readonly stderr: () => string;
  /** What was opened in the browser. */
  readonly opened: readonly string[];
  /** Does what a signal would have done. */
  readonly interrupt: () => void;
  /** Does what the first signal would have done to a command that can stop in good order. */
  readonly requestStop: () => void;
}

export interface FakeIoOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly today?: string;
  /** A terminal of this width; without it, a pipe. */
  readonly columns?: number;
  /** As where no browser can be started. */
  readonly noBrowser?: boolean;
}

export function fakeIo(options: FakeIoOptions = {}): FakeIo {
  const cleanUps = new Set<() => void>();
  const stops = new Set<() => void>();
  const stdout = collect(options.columns);
  const stderr = collect(options.columns);
  const opened: string[] = [];
  let time = 0;
  return {
    io: {
      stdout: stdout.output,
      stderr: stderr.output,
      env: options.env ?? {},
      cwd: options.cwd ?? process.cwd(),
      version: '0.0.0-test',
      program: ['/usr/bin/node', '/opt/dyi-audit/bin/dyi-audit.js'],
      today: () => options.today ?? '2026-11-25',
      now: () => (time += 1000),
      async openInBrowser(path) {
        if (options.noBrowser ?? false) return false;
        opened.push(path);
        return true;
      },
      onInterrupt(cleanUp) {
        cleanUps.add(cleanUp);
        return () => cleanUps.delete(cleanUp);
      },
      onStopRequest(stop) {
        stops.add(stop);
        return () => stops.delete(stop);
      },
      // Inside a test it is the test's own business.
      onUncaught() {},
    },
    stdout: stdout.text,
    stderr: stderr.text,
    opened,
    interrupt: () => {
      for (const cleanUp of cleanUps) cleanUp();
    },
    requestStop: () => {
      for (const stop of stops) stop();
    },
  };
}

function collect(columns: number | undefined): { output: Output; text: () => string } {
  let written = '';
  return {
    output: {
      isTTY: columns !== undefined,
      columns: columns ?? null,
      async write(text) {
        written += text;
      },
    },
    text: () => written,
  };
}
