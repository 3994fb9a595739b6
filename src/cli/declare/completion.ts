// completion: the program's words for a shell.

import { Argument } from 'commander';
import { shells } from '../options.ts';
import type { CommonOptions, DeclareCommand } from '../session.ts';
import { outputOptions } from './shared.ts';

export const declareCompletion: DeclareCommand = (program, session, settle) => {
  const { cli } = session.text;
  const shell = new Argument('<shell>', cli.arguments.shell);
  // Not commander's own `choices`: a wrong one is said in the person's language.
  shell.argChoices = [...shells];
  const command = program
    .command('completion')
    .description(cli.commands.completion)
    .addArgument(shell)
    .action(async (name: string, options: CommonOptions) => {
      const { runCompletion } = await import('../commands/completion.ts');
      settle(await runCompletion(name, program, options, session));
    });
  outputOptions(command, cli);
};
