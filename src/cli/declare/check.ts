// check: the audit for a CI job, which fails on findings.

import type { CheckCommandOptions, DeclareCommand } from '../session.ts';
import { auditOptions } from './shared.ts';

export const declareCheck: DeclareCommand = (program, session, settle) => {
  const { cli } = session.text;
  const command = program
    .command('check')
    .description(cli.commands.check)
    .argument('[export...]', cli.arguments.exports)
    .action(async (paths: readonly string[], options: CheckCommandOptions) => {
      const { runCheck } = await import('../commands/check.ts');
      settle(await runCheck(paths, options, session));
    });
  auditOptions(command, cli, 'held')
    .option('--max-findings <number>', cli.options.maxFindings)
    .option('--baseline <file>', cli.options.baseline)
    .option('--update-baseline', cli.options.updateBaseline)
    .option('--reason <text>', cli.options.reason);
};
