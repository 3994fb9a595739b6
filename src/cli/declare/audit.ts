// audit: one person's export. The default command.

import type { AuditCommandOptions, DeclareCommand } from '../session.ts';
import { auditOptions } from './shared.ts';

export const declareAudit: DeclareCommand = (program, session, settle) => {
  const { cli } = session.text;
  const command = program
    .command('audit', { isDefault: true })
    .description(cli.commands.audit)
    .argument('[export...]', cli.arguments.exports)
    .action(async (paths: readonly string[], options: AuditCommandOptions) => {
      const { runAudit } = await import('../commands/audit.ts');
      settle(await runAudit(paths, options, session));
    });
  auditOptions(command, cli, null);
};
