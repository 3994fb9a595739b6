// batch: many exports at once. One command below it for each step.

import type { DeclareCommand } from '../session.ts';
import { declareBatchMerge, declareBatchMissing, declareBatchStatus } from './batch-results.ts';
import { declareBatchAggregate, declareBatchQuery } from './batch-tables.ts';
import { declareBatchPlan, declareBatchRun, declareBatchSlurmScript } from './batch-work.ts';

const declarations: readonly DeclareCommand[] = [
  declareBatchPlan,
  declareBatchRun,
  declareBatchSlurmScript,
  declareBatchStatus,
  declareBatchMissing,
  declareBatchMerge,
  declareBatchQuery,
  declareBatchAggregate,
];

export const declareBatch: DeclareCommand = (program, session, settle) => {
  const { cli, batch } = session.text;
  const command = program
    .command('batch')
    .description(batch.commands.batch)
    .helpOption('-h, --help', cli.options.help)
    .helpCommand(false);
  for (const declare of declarations) declare(command, session, settle);
};
