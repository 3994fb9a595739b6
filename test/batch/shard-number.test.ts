// Shard numbers: from schedulers and from lists.

import { describe, expect, it } from 'vitest';
import { requireShard, shardFromEnvironment, shardList } from '../../src/batch/run/shard-number.ts';

describe('shardFromEnvironment', () => {
  it.each([
    [{ SLURM_ARRAY_TASK_ID: '5', SLURM_ARRAY_TASK_COUNT: '2', SLURM_ARRAY_TASK_STEP: '2' }, 5],
    [{ JOB_COMPLETION_INDEX: '0' }, 0],
    [{ PBS_ARRAY_INDEX: '7' }, 7],
    [{ AWS_BATCH_JOB_ARRAY_INDEX: '3' }, 3],
    [{ BATCH_TASK_INDEX: '2', BATCH_TASK_COUNT: '9' }, 2],
    // These count from 1.
    [{ SGE_TASK_ID: '1' }, 0],
    [{ LSB_JOBINDEX: '8' }, 7],
    // Outside an array these are set all the same.
    [{ SGE_TASK_ID: 'undefined', LSB_JOBINDEX: '0', SLURM_ARRAY_TASK_ID: '4' }, 4],
  ])('reads %j', (env, shard) => {
    expect(shardFromEnvironment(env, 8)).toBe(shard);
  });

  it('never guesses', () => {
    expect(() => shardFromEnvironment({}, 8)).toThrow('batch-no-shard-number');
    expect(() => shardFromEnvironment({ LSB_JOBINDEX: '0' }, 8)).toThrow('batch-no-shard-number');
    expect(() => shardFromEnvironment({ SLURM_ARRAY_TASK_ID: '1', PBS_ARRAY_INDEX: '1' }, 8)).toThrow(
      'batch-no-shard-number',
    );
    for (const value of ['8', '-1', '1.5', 'one', ' 1'])
      expect(() => shardFromEnvironment({ SLURM_ARRAY_TASK_ID: value }, 8)).toThrow('batch-shard');
    expect(() => shardFromEnvironment({ SGE_TASK_ID: '0' }, 8)).toThrow('batch-shard');
  });
});

describe('shardList', () => {
  it('reads what `missing` prints and what schedulers take', () => {
    expect(shardList('3,9,12', 13)).toEqual([3, 9, 12]);
    expect(shardList('12, 3-5,4', 13)).toEqual([3, 4, 5, 12]);
  });

  it.each(['', '13', '3,', 'a', '5-3x', '3-13', '1;2'])('refuses %j', (text) => {
    expect(() => shardList(text, 13)).toThrow('batch-shard');
  });

  it('refuses numbers that are none', () => {
    expect(() => requireShard('0x1', 13)).toThrow('batch-shard');
  });
});
