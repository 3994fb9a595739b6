// A batch in a temporary folder, run inside the test: plan, run, merge.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExamineContext } from '../../src/batch/run/examine.ts';
import { localExaminer, type Examiner } from '../../src/batch/run/examiner.ts';
import type { Batch, Settings } from '../../src/batch/manifest.ts';
import { mergeBatch, type MergeOptions, type MergeResult } from '../../src/batch/merge/merge.ts';
import { planBatch } from '../../src/batch/plan/plan.ts';
import { pseudonymsFrom } from '../../src/batch/pseudonyms.ts';
import { runShards, type RunOptions, type RunResult } from '../../src/batch/run/run.ts';
import { defaultKnowledge } from '../../src/knowledge/knowledge.ts';
import { temporaryFolder } from '../input/temporary.ts';
import { digestOfTables } from './merged-digest.ts';
import { writeTinyExports } from './tiny-exports.ts';

export const testKey = Buffer.from('a key for tests, of 32 bytes....', 'utf8');

const plainSettings: Omit<Settings, 'key'> = {
  asOf: null,
  merge: false,
  limits: {},
  conversations: false,
  linkContacts: false,
  appNames: 'known',
  aliases: null,
  knowledge: null,
};

/** A folder with tiny exports in it. */
export function donations(count: number): string {
  const folder = join(temporaryFolder(), 'donations');
  mkdirSync(folder);
  writeTinyExports(folder, count);
  return folder;
}

export interface PlanAs {
  readonly shards: number;
  readonly settings?: Partial<Omit<Settings, 'key'>>;
  readonly out?: string;
}

export async function plan(inputs: readonly string[], { shards, settings, out }: PlanAs): Promise<Batch> {
  const folder = temporaryFolder();
  const keyFile = join(folder, 'study.key');
  writeFileSync(keyFile, testKey);
  return planBatch({
    inputs,
    cwd: folder,
    out: out ?? join(folder, 'out'),
    shards,
    keyFile,
    knowledge: defaultKnowledge(),
    settings: { ...plainSettings, ...settings },
  });
}

export function contextOf({ manifest }: Batch): ExamineContext {
  return {
    settings: manifest.settings,
    knowledge: defaultKnowledge(),
    pseudonyms: pseudonymsFrom(testKey, manifest.settings.linkContacts),
  };
}

export function examinerFor(batch: Batch): Examiner {
  return localExaminer(contextOf(batch));
}

let attempts = 0;

export async function run(batch: Batch, options: Partial<RunOptions> = {}): Promise<RunResult> {
  attempts += 1;
  return runShards(batch, {
    shards: allShards(batch),
    examiner: examinerFor(batch),
    attempt: `test-${attempts}`,
    retryFailed: false,
    ...options,
  });
}

export function allShards({ manifest }: Batch): readonly number[] {
  return Array.from({ length: manifest.shards }, (_, shard) => shard);
}

export async function merge(batch: Batch, options: Partial<MergeOptions> = {}): Promise<MergeResult> {
  return mergeBatch(batch, {
    partial: false,
    parquet: false,
    argv: ['batch', 'merge'],
    now: '2026-01-01T00:00:00.000Z',
    ...options,
  });
}

export function mergedDigest({ paths }: Batch): string {
  return digestOfTables(paths.out);
}
