// batch plan and batch run: what is to be done, and doing it.

import { appNameChoices } from '../../batch/app-name-choices.ts';
import type { DeclareCommand } from '../session.ts';
import { batchOptions, type PlanCommandOptions, type RunCommandOptions } from './batch-options.ts';

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
    .option('--all', words.options.all)
    .option('-j, --jobs <number>', words.options.jobs)
    .option('--isolate', words.options.isolate)
    .option('--memory <mib>', words.options.memory)
    .option('--time-limit <seconds>', words.options.timeLimit)
    .option('--retry-failed', words.options.retryFailed)
    .option('--key-file <file>', words.options.ownKeyFile);
};
