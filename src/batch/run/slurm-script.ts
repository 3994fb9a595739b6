// The script that runs a batch on Slurm: an array of the shards that are missing, and a job that merges after it.

import { join } from 'node:path';
import type { Batch } from '../manifest.ts';

export interface SlurmOptions {
  /** Node and the program's file, absolute. */
  readonly program: readonly string[];
  /** Exports at once in each task, and processors asked for it. */
  readonly jobs: number;
  /** Tasks at once; null = as many as Slurm gives. */
  readonly atOnce: number | null;
  /** Further options of `batch run` and `batch merge`. */
  readonly run: readonly string[];
  readonly merge: readonly string[];
}

/** Before a task's time is up it is told, so that the exports in hand can be finished. */
const secondsToFinish = 120;

/**
 * For bash. It holds no number of a shard: which are missing is found out when it is submitted, and so it can be submitted
 * again and again until none is.
 */
export function slurmScript({ manifest, paths }: Batch, options: SlurmOptions): string {
  const { program, jobs, atOnce, run, merge } = options;
  const command = (name: string, more: readonly string[]): string =>
    [...program, 'batch', name, '--out', paths.out, ...more].map(quoted).join(' ');
  // In a file name % and a letter stand for something.
  const log = join(paths.log, 'slurm-').replaceAll('%', '%%');
  const common = ['--requeue', '--open-mode=append', `--chdir=${paths.out}`, '--kill-on-invalid-dep=no'];
  const array = [
    '--parsable',
    '--job-name=dyi-audit',
    `--cpus-per-task=${jobs}`,
    `--signal=B:TERM@${secondsToFinish}`,
    `--output=${log}%A_%a.txt`,
    ...common,
  ];
  const after = ['--parsable', '--job-name=dyi-audit-merge', `--output=${log}%j-merge.txt`, ...common];
  return `#!/bin/bash
# ${manifest.exports.length} exports in ${manifest.shards} shards on Slurm, by dyi-audit ${manifest.tool}. Run it with bash where sbatch is; options
# for sbatch may follow: bash FILE --partition=main --time=4:00:00
#
# It submits the shards that are missing, and a job that merges when they have ended. If that job says that shards are
# missing (a node died, time was up), run it again: what is done is not done again. Submitted twice it does no harm.
set -eu
umask 077
mkdir -p ${quoted(paths.log)}

missing=$(${command('missing', [])})
after=()
if [ -n "$missing" ]; then
  job=$(sbatch ${array.map(quoted).join(' ')} --array="$missing${atOnce === null ? '' : `%${atOnce}`}" "$@" <<'TASK'
#!/bin/bash
exec ${command('run', ['--shard', 'auto', '--jobs', String(jobs), ...run])}
TASK
  )
  echo "\${job%%;*}: shards $missing"
  after=(--dependency="afterany:\${job%%;*}")
fi
job=$(sbatch ${after.map(quoted).join(' ')} \${after[@]+"\${after[@]}"} "$@" <<'MERGE'
#!/bin/bash
exec ${command('merge', merge)}
MERGE
)
echo "\${job%%;*}: merge"
`;
}

/** As bash reads it back. */
function quoted(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
