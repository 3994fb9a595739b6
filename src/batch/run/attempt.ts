// An attempt to run shards: its name, which no other attempt has, and what it notes when it ends.

import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { makeFolder, publishText } from '../journals/durable-file.ts';
import type { Batch } from '../manifest.ts';
import type { RunResult } from './run.ts';
import type { AttemptLog } from '../merge/run-report.ts';

const jobVariables = ['SLURM_JOB_ID', 'PBS_JOBID', 'JOB_ID', 'LSB_JOBID', 'AWS_BATCH_JOB_ID', 'BATCH_JOB_ID'];

/** When, for which job, in which process, and chance: two nodes can have the same process number at the same time. */
export function attemptName(env: Readonly<Record<string, string | undefined>>): string {
  const job = jobVariables.map((name) => env[name]).find((value) => value !== undefined) ?? 'local';
  const safe = job.replaceAll(/[^\w-]/g, '-').slice(0, 40);
  return `${Date.now()}-${safe}-${process.pid}-${randomBytes(4).toString('hex')}`;
}

export async function attemptLog(
  { paths }: Batch,
  attempt: string,
  { shards, jobs, started, result }: { shards: number; jobs: number; started: Date; result: RunResult },
): Promise<void> {
  const entry: AttemptLog = {
    shards,
    jobs,
    started: started.toISOString(),
    ended: new Date().toISOString(),
    examined: result.examined,
    interrupted: result.interrupted,
  };
  await makeFolder(paths.log);
  await publishText(join(paths.log, `${attempt}.json`), `${JSON.stringify(entry)}\n`);
}
