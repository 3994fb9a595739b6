// check: the audit for a CI job, which fails on findings.

import { failOnLevels } from '../options.ts';
import type { AuditCommandOptions, DeclareCommand } from '../session.ts';
import { reportOptions } from './shared.ts';

export const declareCheck: DeclareCommand = (program, session, settle) => {
  const { cli } = session.text;
  const command = program
    .command('check')
    .description(cli.commands.check)
    .argument('[export...]', cli.arguments.exports)
    .action(async (paths: readonly string[], options: AuditCommandOptions) => {
      const { runAudit } = await import('../commands/audit.ts');
      settle(await runAudit(paths, options, session, { failOn: 'held' }));
    });
  reportOptions(command, cli).option('--fail-on <level>', cli.options.failOn(failOnLevels, 'held'));
};
