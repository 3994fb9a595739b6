// batch slurm-script: writes the script that runs the batch on Slurm.

import { resolve } from 'node:path';
import { slurmScript } from '../../batch/run/slurm-script.ts';
import { keyOf } from '../../batch/study-key.ts';
import { openBatch } from '../batch-session.ts';
import type { SlurmCommandOptions } from '../declare/batch-options.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { readCount } from '../options.ts';
import { readRunLimits } from '../run-limits.ts';
import type { Session } from '../session.ts';

const mostAtOnce = 1_000_000;

export async function runBatchSlurmScript(options: SlurmCommandOptions, session: Session): Promise<ExitCode> {
  const { io } = session;
  const batch = await openBatch(options, session);
  const { jobs, memory, timeLimit } = readRunLimits(options);
  const keyFile = options.keyFile === undefined ? null : resolve(io.cwd, options.keyFile);
  // A wrong key would only show on the nodes.
  await keyOf(batch.manifest.settings, batch.paths, keyFile);
  const script = slurmScript(batch, {
    program: io.program,
    jobs,
    atOnce: options.atOnce === undefined ? null : readCount('--at-once', options.atOnce, mostAtOnce),
    run: [
      '--quiet',
      ...(options.isolate === true ? ['--isolate'] : []),
      ...(memory === null ? [] : ['--memory', String(memory)]),
      ...(timeLimit === null ? [] : ['--time-limit', String(timeLimit)]),
      ...(keyFile === null ? [] : ['--key-file', keyFile]),
    ],
    merge: options.parquet === true ? ['--parquet'] : [],
  });
  await io.stdout.write(script);
  return exitCodes.done;
}
