// explain: what is known, with sources.

import type { DeclareCommand, ExplainCommandOptions } from '../session.ts';
import { commonOptions } from './shared.ts';

export const declareExplain: DeclareCommand = (program, session, settle) => {
  const { cli } = session.text;
  const command = program
    .command('explain')
    .description(cli.commands.explain)
    .argument('[name]', cli.arguments.name)
    .action(async (name: string | undefined, options: ExplainCommandOptions) => {
      const { runExplain } = await import('../commands/explain.ts');
      settle(await runExplain(name ?? null, options, session));
    });
  commonOptions(command, cli)
    .option('--aliases <file>', cli.options.aliases)
    .option('--knowledge <file>', cli.options.knowledge);
};
