// batch query and batch aggregate: what the merged tables say.

import type { DeclareCommand } from '../session.ts';
import { batchOptions, type AggregateCommandOptions, type QueryCommandOptions } from './batch-options.ts';

export const declareBatchQuery: DeclareCommand = (batch, session, settle) => {
  const { batch: words } = session.text;
  const command = batch
    .command('query')
    .description(words.commands.query)
    .argument('<sql>', words.sql)
    .action(async (sql: string, options: QueryCommandOptions) => {
      const { runBatchQuery } = await import('../commands/batch-query.ts');
      settle(await runBatchQuery(sql, options, session));
    });
  batchOptions(command, session.text).option('--json', words.options.jsonLines);
};

export const declareBatchAggregate: DeclareCommand = (batch, session, settle) => {
  const { batch: words } = session.text;
  const command = batch
    .command('aggregate')
    .description(words.commands.aggregate)
    .action(async (options: AggregateCommandOptions) => {
      const { runBatchAggregate } = await import('../commands/batch-aggregate.ts');
      settle(await runBatchAggregate(options, session));
    });
  batchOptions(command, session.text).option('--min-cell <number>', words.options.minCell);
};
