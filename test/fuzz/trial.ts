// One input, tried: what it threw, and whether it took too much time or memory.

import { Complaint, type Target } from './target.ts';

/** Processor time, so that a busy machine makes no findings. */
const mostMilliseconds = 4000;
const mostMebibytes = 256;

export interface Failure {
  /** The same for findings that are one: the promise, or the kind of error and where it came from. */
  readonly signature: string;
  /** For whoever looks at it. */
  readonly detail: string;
}

/** Null when all was well. */
export async function failureOf(target: Target, input: Uint8Array): Promise<Failure | null> {
  const time = process.cpuUsage();
  const memory = process.resourceUsage().maxRSS;
  try {
    await target.run(input);
  } catch (error) {
    return describe(error);
  }
  const { user, system } = process.cpuUsage(time);
  const milliseconds = (user + system) / 1000;
  if (milliseconds > mostMilliseconds) {
    return { signature: 'took too long', detail: `${Math.round(milliseconds)} ms of processor time` };
  }
  const grown = (process.resourceUsage().maxRSS - memory) / 1024;
  if (grown > mostMebibytes) return { signature: 'took too much memory', detail: `${Math.round(grown)} MiB` };
  return null;
}

function describe(error: unknown): Failure {
  if (error instanceof Complaint) {
    return { signature: error.message, detail: `${error.seen}\n\n${error.stack ?? ''}` };
  }
  if (!(error instanceof Error)) return { signature: 'threw what is no error', detail: String(error) };
  return { signature: `${error.name} ${placeOf(error)}`, detail: error.stack ?? error.message };
}

/** The first place within the program, without its line, which counters move. */
function placeOf(error: Error): string {
  const [, called = '', file = ''] =
    /at (?:async )?(?:(\S+) .*?)?src\/([\w/-]+)\.ts/.exec(error.stack ?? '') ?? [];
  return file === '' ? error.message.replace(/\d+/g, 'N').slice(0, 80) : `${called} ${file}`;
}
