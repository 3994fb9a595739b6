// Options of every batch command, and their types as commander hands them over.

import type { Command } from 'commander';
import type { Catalogue } from '../../text/catalogue.ts';
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

export interface RunCommandOptions extends BatchOptions {
  readonly shard?: string;
  readonly shards?: string;
  readonly all?: boolean;
  readonly jobs?: string;
  readonly isolate?: boolean;
  readonly memory?: string;
  readonly timeLimit?: string;
  readonly retryFailed?: boolean;
  readonly keyFile?: string;
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
}

export function batchOptions(command: Command, { cli, batch }: Catalogue): Command {
  return command
    .requiredOption('--out <folder>', batch.options.out)
    .option('--lang <language>', cli.options.lang)
    .option('-q, --quiet', cli.options.quiet)
    .helpOption('-h, --help', cli.options.help);
}
