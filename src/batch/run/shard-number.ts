// Which shard a task of a scheduler is to run, from the environment variable that each of them sets.

import { ExportError } from '../../model/errors.ts';

interface Scheduler {
  readonly variable: string;
  /** The number of the first task of an array, where the scheduler does not leave it to the user. */
  readonly first: 0 | 1;
}

/** Slurm, Kubernetes Indexed Jobs, PBS, AWS Batch and Google Batch count from 0, Grid Engine and LSF from 1. */
export const schedulers: readonly Scheduler[] = [
  { variable: 'SLURM_ARRAY_TASK_ID', first: 0 },
  { variable: 'JOB_COMPLETION_INDEX', first: 0 },
  { variable: 'PBS_ARRAY_INDEX', first: 0 },
  { variable: 'AWS_BATCH_JOB_ARRAY_INDEX', first: 0 },
  { variable: 'BATCH_TASK_INDEX', first: 0 },
  { variable: 'SGE_TASK_ID', first: 1 },
  { variable: 'LSB_JOBINDEX', first: 1 },
];

/**
 * @throws {ExportError} `batch-no-shard-number` when no variable is set, or several are; `batch-shard` when there is no
 * such shard
 */
export function shardFromEnvironment(
  env: Readonly<Record<string, string | undefined>>,
  shards: number,
): number {
  const set = schedulers.flatMap(({ variable, first }) => {
    const value = env[variable] ?? '';
    // Outside an array Grid Engine says "undefined", and LSF 0.
    const isSet = value !== '' && value !== 'undefined' && !(variable === 'LSB_JOBINDEX' && value === '0');
    return isSet ? [{ variable, value, first }] : [];
  });
  const [found, other] = set;
  if (found === undefined || other !== undefined) {
    throw new ExportError('batch-no-shard-number', { found: set.map(({ variable }) => variable) });
  }
  return requireShard(found.value, shards, found.first);
}

/** A shard's number as typed. @throws {ExportError} `batch-shard` */
export function requireShard(value: string, shards: number, first = 0): number {
  const shard = /^\d{1,9}$/.test(value) ? Number(value) - first : -1;
  if (shard < 0 || shard >= shards) throw new ExportError('batch-shard', { value, shards });
  return shard;
}

/** `3,9,12` or `3-7,12`, as `missing` prints it and as schedulers take it. @throws {ExportError} `batch-shard` */
export function shardList(text: string, shards: number): readonly number[] {
  const list = text.split(',').flatMap((item) => {
    const [, from, to] = /^\s*(\d+)(?:-(\d+))?\s*$/.exec(item) ?? [];
    if (from === undefined) throw new ExportError('batch-shard', { value: item, shards });
    const first = requireShard(from, shards);
    const last = requireShard(to ?? from, shards);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, place) => first + place);
  });
  return [...new Set(list)].sort((a, b) => a - b);
}
