// report: a saved result in another form.

import type { DeclareCommand, ReportCommandOptions } from '../session.ts';
import { reportOptions } from './shared.ts';

export const declareReport: DeclareCommand = (program, session, settle) => {
  const { cli } = session.text;
  const command = program
    .command('report')
    .description(cli.commands.report)
    .argument('<result>', cli.arguments.result)
    .action(async (path: string, options: ReportCommandOptions) => {
      const { runReport } = await import('../commands/report.ts');
      settle(await runReport(path, options, session));
    });
  reportOptions(command, cli, null);
};
