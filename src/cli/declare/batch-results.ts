// batch status, missing and merge: how far it is, and what came of it.

import type { DeclareCommand } from '../session.ts';
import {
  batchOptions,
  type MergeCommandOptions,
  type MissingCommandOptions,
  type StatusCommandOptions,
} from './batch-options.ts';

export const declareBatchStatus: DeclareCommand = (batch, session, settle) => {
  const { batch: words } = session.text;
  const command = batch
    .command('status')
    .description(words.commands.status)
    .action(async (options: StatusCommandOptions) => {
      const { runBatchStatus } = await import('../commands/batch-status.ts');
      settle(await runBatchStatus(options, session));
    });
  batchOptions(command, session.text)
    .option('--json', words.options.json)
    .option('--list', words.options.list)
    .option('--paths', words.options.paths);
};

export const declareBatchMissing: DeclareCommand = (batch, session, settle) => {
  const { batch: words } = session.text;
  const command = batch
    .command('missing')
    .description(words.commands.missing)
    .action(async (options: MissingCommandOptions) => {
      const { runBatchMissing } = await import('../commands/batch-missing.ts');
      settle(await runBatchMissing(options, session));
    });
  batchOptions(command, session.text).option('--json', words.options.json);
};

export const declareBatchMerge: DeclareCommand = (batch, session, settle) => {
  const { batch: words } = session.text;
  const command = batch
    .command('merge')
    .description(words.commands.merge)
    .action(async (options: MergeCommandOptions) => {
      const { runBatchMerge } = await import('../commands/batch-merge.ts');
      settle(await runBatchMerge(options, session));
    });
  batchOptions(command, session.text)
    .option('--partial', words.options.partial)
    .option('--parquet', words.options.parquet);
};
