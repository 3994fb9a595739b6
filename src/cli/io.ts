// Everything the command line touches of the outside world, so that tests can stand in for it.

import { ExportError } from '../model/errors.ts';
import { readToolVersion } from '../version.ts';
import { exitCodes } from './exit-codes.ts';

export interface Output {
  readonly isTTY: boolean;
  /** Columns of the terminal; null where it is none. */
  readonly columns: number | null;
  /**
   * Settles when the text has been handed over; a reader that went away is no error.
   * @throws {ExportError} `stdout-failed`; what cannot be said on stderr changes nothing
   */
  write(text: string): Promise<void>;
}

export interface Io {
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Against which paths are resolved. */
  readonly cwd: string;
  readonly version: string;
  /** How this program was started: Node and the file it runs, for scripts that start it again elsewhere. */
  readonly program: readonly string[];
  /** `2026-11-25`, UTC; only for entries of a baseline that expire. */
  today(): string;
  /** Milliseconds; only for progress, never for results. */
  now(): number;
  /** Opens a file with the person's browser. @returns whether one could be started; what it does is not known */
  openInBrowser(path: string): Promise<boolean>;
  /** Does something when a signal ends the program, until the returned function is called. It must not wait. */
  onInterrupt(cleanUp: () => void): () => void;
  /**
   * Until the returned function is called, the first signal asks to stop instead of ending the program; the second ends
   * it, as always.
   */
  onStopRequest(stop: () => void): () => void;
  /** Says of an error that nobody caught what `say` makes of it, and ends the program with the code of a bug. */
  onUncaught(say: (error: unknown) => Promise<void>): void;
}

/**
 * Schedulers choose among these. SIGUSR1 would otherwise open Node's debugger, which listens on a port.
 */
const signals = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143, SIGUSR1: 138, SIGUSR2: 140, SIGXCPU: 152 } as const;

/** The real world. */
export function nodeIo(): Io {
  const cleanUps = new Set<() => void>();
  const stops = new Set<() => void>();
  for (const [signal, code] of Object.entries(signals)) {
    process.on(signal, () => {
      if (stops.size > 0) {
        for (const stop of stops) stop();
        stops.clear();
        return;
      }
      end(code);
    });
  }

  /** A signal must stop the program at once, in the middle of anything; so must an error that nobody caught. */
  function end(code: number): never {
    for (const cleanUp of cleanUps) cleanUp();
    process.exit(code);
  }

  async function sayAndEnd(say: (error: unknown) => Promise<void>, error: unknown): Promise<void> {
    try {
      await say(error);
    } finally {
      end(exitCodes.bug);
    }
  }

  return {
    stdout: nodeOutput(process.stdout, (reason) => new ExportError('stdout-failed', { reason })),
    stderr: nodeOutput(process.stderr, () => null),
    env: process.env,
    cwd: process.cwd(),
    version: readToolVersion(),
    program: [process.execPath, ...process.argv.slice(1, 2)],
    today: () => new Date().toISOString().slice(0, 10),
    now: () => performance.now(),
    openInBrowser,
    onInterrupt(cleanUp) {
      cleanUps.add(cleanUp);
      return () => cleanUps.delete(cleanUp);
    },
    onStopRequest(stop) {
      stops.add(stop);
      return () => stops.delete(stop);
    },
    onUncaught(say) {
      // Left to Node, it would be printed with whatever it quotes, and end with the code of a finding.
      process.on('uncaughtException', (error) => void sayAndEnd(say, error));
    },
  };
}

/**
 * Ends the program when all that it said is handed over. Left to end by itself, it would first wait for code that is being
 * compiled, and give back its memory piece by piece.
 */
export async function leave(code: number): Promise<never> {
  process.exitCode = code;
  await Promise.all([handedOver(process.stdout), handedOver(process.stderr)]);
  process.exit();
}

/** What nobody waited for, such as progress, can be on its way still; that a reader is gone is no error. */
function handedOver(stream: NodeJS.WriteStream): Promise<void> {
  return new Promise((resolve) => {
    stream.write('', () => resolve());
  });
}

async function openInBrowser(path: string): Promise<boolean> {
  const { default: open } = await import('open');
  try {
    await open(path);
    return true;
  } catch {
    return false;
  }
}

/** @param failure the error that a failed write is, by the system's code; null = none */
function nodeOutput(stream: NodeJS.WriteStream, failure: (reason: string) => Error | null): Output {
  let gone = false;
  // `| head` closes the pipe: the reader has what it wanted. Without a listener Node ends with a stack trace.
  stream.on('error', () => {
    gone = true;
  });
  return {
    isTTY: stream.isTTY,
    columns: stream.isTTY ? stream.columns : null,
    write: (text) =>
      new Promise((resolve, reject) => {
        if (gone) resolve();
        else
          stream.write(text, (error?: NodeJS.ErrnoException | null) => {
            const failed =
              error === null || error === undefined || isClosedPipe(error)
                ? null
                : failure(error.code ?? 'unknown');
            if (failed === null) resolve();
            else reject(failed);
          });
      }),
  };
}

function isClosedPipe(error: NodeJS.ErrnoException): boolean {
  return error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED';
}
