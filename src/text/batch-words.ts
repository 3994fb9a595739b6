// What the batch commands say. One object per language fills it.

import type { FatalCode, FatalData } from '../model/errors.ts';
import type { ErrorText } from './catalogue.ts';

export interface BatchWords {
  readonly commands: {
    readonly batch: string;
    readonly plan: string;
    readonly run: string;
    readonly slurmScript: string;
    readonly status: string;
    readonly missing: string;
    readonly merge: string;
    readonly query: string;
    readonly aggregate: string;
  };
  readonly inputs: string;
  readonly sql: string;
  readonly options: {
    readonly out: string;
    readonly shards: string;
    readonly keyFile: string;
    readonly asOf: string;
    readonly merge: string;
    readonly conversations: string;
    readonly linkContacts: string;
    readonly appNames: (names: readonly string[]) => string;
    readonly shard: string;
    readonly shardList: string;
    readonly all: string;
    readonly jobs: string;
    readonly isolate: string;
    readonly memory: string;
    readonly timeLimit: string;
    readonly retryFailed: string;
    readonly ownKeyFile: string;
    readonly json: string;
    readonly list: string;
    readonly paths: string;
    readonly partial: string;
    readonly atOnce: string;
    readonly parquet: string;
    readonly jsonLines: string;
    readonly minCell: string;
  };
  /** Which shards to run was not said, or said twice. */
  readonly whichShards: string;
  readonly planned: (exports: number, shards: number, out: string) => string;
  /** Inputs whose names do not end as exports' do; endings without the dot, at least one. */
  readonly strayInputs: (count: number, endings: readonly string[]) => string;
  /** Folders of earlier batches among what was named. */
  readonly passedOver: (count: number) => string;
  /** Files or folders, at least one, that stand in more than one export of the plan. */
  readonly repeatedInputs: (count: number) => string;
  readonly ownKey: (path: string) => string;
  /** Progress, on one line; `rate` is exports a minute, `left` seconds or null where it cannot be told yet. */
  readonly running: (done: number, total: number, rate: number | null, left: number | null) => string;
  readonly interrupted: (done: number, total: number) => string;
  readonly ran: (exports: number, examined: number) => string;
  /** What became of so many exports; the status is a code of the tables. */
  readonly statusLine: (status: string, count: number) => string;
  readonly failedExport: (exportId: string, code: string) => string;
  readonly moreFailed: (count: number) => string;
  readonly progressLine: (published: number, shards: number, done: number, exports: number) => string;
  readonly shardLine: (shard: number, state: 'absent' | 'damaged', done: number, exports: number) => string;
  readonly notMerged: (missing: number, shards: number) => string;
  readonly merged: (exports: number, tables: number, out: string) => string;
  readonly mergedInPart: (missing: number, shards: number) => string;
  /** The tables that were asked do not hold all shards. */
  readonly queriedInPart: string;
  readonly notAggregated: (missing: number, shards: number) => string;
  readonly aggregated: (numbers: number, withheld: number, least: number, folder: string) => string;
}

export type BatchErrors = {
  readonly [Code in Extract<FatalCode, `batch-${string}`>]: (data: FatalData[Code]) => ErrorText;
};
