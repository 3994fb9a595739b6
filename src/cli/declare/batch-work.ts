// batch plan, batch run and batch slurm-script: what is to be done, and doing it here or elsewhere.

import { appNameChoices } from '../../batch/aggregate/app-name-choices.ts';
import { limitNames } from '../../input/limits.ts';
import type { DeclareCommand } from '../session.ts';
import { Option, type Command } from 'commander';
import { collect } from './choices.ts';
import type { BatchWords } from '../../text/batch-words.ts';
import {
  batchOptions,
  type PlanCommandOptions,
  type RunCommandOptions,
  type SlurmCommandOptions,
} from './batch-options.ts';

export const declareBatchPlan: DeclareCommand = (batch, session, settle) => {
  const { cli, batch: words } = session.text;
  const command = batch
    .command('plan')
    .description(words.commands.plan)
    .argument('<input...>', words.inputs)
    .action(async (inputs: readonly string[], options: PlanCommandOptions) => {
      const { runBatchPlan } = await import('../commands/batch-plan.ts');
      settle(await runBatchPlan(inputs, options, session));
    });
  batchOptions(command, session.text)
    .option('--shards <number>', words.options.shards)
    .option('--key-file <file>', words.options.keyFile)
    .option('--as-of <date>', words.options.asOf)
    .option('--merge', words.options.merge)
    .addOption(new Option('--limit <limit>', cli.options.limit(limitNames)).argParser(collect))
    .option('--aliases <file>', cli.options.aliases)
    .option('--knowledge <file>', cli.options.knowledge)
    .option('--app-names <which>', words.options.appNames(appNameChoices))
    .option('--conversations', words.options.conversations)
    .option('--link-contacts', words.options.linkContacts);
};

export const declareBatchRun: DeclareCommand = (batch, session, settle) => {
  const { batch: words } = session.text;
  const command = batch
    .command('run')
    .description(words.commands.run)
    .action(async (options: RunCommandOptions) => {
      const { runBatchRun } = await import('../commands/batch-run.ts');
      settle(await runBatchRun(options, session));
    });
  batchOptions(command, session.text)
    .option('--shard <number>', words.options.shard)
    .option('--shards <list>', words.options.shardList)
    .option('--all', words.options.all);
  limitOptions(command, words).option('--retry-failed', words.options.retryFailed);
};

export const declareBatchSlurmScript: DeclareCommand = (batch, session, settle) => {
  const { batch: words } = session.text;
  const command = batch
    .command('slurm-script')
    .description(words.commands.slurmScript)
    .action(async (options: SlurmCommandOptions) => {
      const { runBatchSlurmScript } = await import('../commands/batch-slurm-script.ts');
      settle(await runBatchSlurmScript(options, session));
    });
  limitOptions(batchOptions(command, session.text), words)
    .option('--at-once <number>', words.options.atOnce)
    .option('--parquet', words.options.parquet);
};

function limitOptions(command: Command, { options }: BatchWords): Command {
  return command
    .option('-j, --jobs <number>', options.jobs)
    .option('--isolate', options.isolate)
    .option('--memory <mib>', options.memory)
    .option('--time-limit <seconds>', options.timeLimit)
    .option('--key-file <file>', options.ownKeyFile);
}
