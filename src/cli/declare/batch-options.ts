// Options of every batch command, and their types as commander hands them over.

import type { Command } from 'commander';
import type { Catalogue } from '../../text/catalogue.ts';
import type { RunLimitOptions } from '../run-limits.ts';
import type { KnowledgeOptions, ReadingOptions } from '../session.ts';

export interface BatchOptions {
  readonly out: string;
  readonly quiet?: boolean;
}

export interface PlanCommandOptions extends BatchOptions, ReadingOptions, KnowledgeOptions {
  readonly shards?: string;
  readonly keyFile?: string;
  readonly conversations?: boolean;
  readonly linkContacts?: boolean;
  readonly appNames?: string;
}

export interface RunCommandOptions extends BatchOptions, RunLimitOptions {
  readonly shard?: string;
  readonly shards?: string;
  readonly all?: boolean;
  readonly retryFailed?: boolean;
  readonly keyFile?: string;
}

export interface SlurmCommandOptions extends BatchOptions, RunLimitOptions {
  readonly keyFile?: string;
  readonly atOnce?: string;
  readonly parquet?: boolean;
}

export interface StatusCommandOptions extends BatchOptions {
  readonly json?: boolean;
  readonly list?: boolean;
  readonly paths?: boolean;
}

export interface MissingCommandOptions extends BatchOptions {
  readonly json?: boolean;
}

export interface MergeCommandOptions extends BatchOptions {
  readonly partial?: boolean;
  readonly parquet?: boolean;
}

export interface QueryCommandOptions extends BatchOptions {
  readonly json?: boolean;
}

export interface AggregateCommandOptions extends BatchOptions {
  readonly minCell?: string;
}

export function batchOptions(command: Command, { cli, batch }: Catalogue): Command {
  return command
    .requiredOption('--out <folder>', batch.options.out)
    .option('--lang <language>', cli.options.lang)
    .option('-q, --quiet', cli.options.quiet)
    .helpOption('-h, --help', cli.options.help);
}
