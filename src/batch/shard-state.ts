// status and missing: how far the batch is, as its own files show it.

import { access } from 'node:fs/promises';
import { rowsOf, type Batch } from './manifest.ts';
import type { DoneExport } from './outcomes.ts';
import { readPublished } from './journals/published.ts';
import { readJournals } from './journals/read-journals.ts';

export interface ShardProgress {
  readonly shard: number;
  /** `damaged`: its file is there and unsound; the shard must be run again. */
  readonly state: 'published' | 'absent' | 'damaged';
  readonly exports: number;
  /** Records that are safe on the disk. */
  readonly done: number;
}

export interface BatchProgress {
  readonly shards: readonly ShardProgress[];
  readonly exports: readonly DoneExport[];
}

/** @throws {ExportError} `batch-other` */
export async function batchProgress(batch: Batch): Promise<BatchProgress> {
  const shards: ShardProgress[] = [];
  const exports: DoneExport[] = [];
  const hasBegun = await access(batch.paths.shards).then(
    () => true,
    () => false,
  );
  for (let shard = 0; shard < batch.manifest.shards; shard += 1) {
    const total = rowsOf(batch.manifest, shard).length;
    const published: DoneExport[] = [];
    const state = await readPublished(batch, shard, ({ record }) => published.push(doneExport(record)));
    const done =
      state === 'published'
        ? published
        : hasBegun
          ? [...(await readJournals(batch, shard)).values()].map(doneExport)
          : [];
    for (const each of done) exports.push(each);
    shards.push({ shard, state, exports: total, done: done.length });
  }
  return { shards, exports };
}

/** Shards that must be run, again or for the first time. */
export function missingShards({ shards }: BatchProgress): readonly number[] {
  return shards.filter(({ state }) => state !== 'published').map(({ shard }) => shard);
}

function doneExport({ export: id, status, code, complete }: DoneExport): DoneExport {
  return { export: id, status, code, complete };
}
