// letter: a request for access and erasure about one app.

import type { DeclareCommand, LetterCommandOptions } from '../session.ts';
import { commonOptions, readingOptions } from './shared.ts';

export const declareLetter: DeclareCommand = (program, session, settle) => {
  const { cli } = session.text;
  const command = program
    .command('letter')
    .description(cli.commands.letter)
    .argument('[export...]', cli.arguments.exports)
    .option('--app <name>', cli.options.app)
    .action(async (paths: readonly string[], options: LetterCommandOptions) => {
      const { runLetter } = await import('../commands/letter.ts');
      settle(await runLetter(paths, options, session));
    });
  commonOptions(readingOptions(command, cli), cli)
    .option('--permissions <file>', cli.options.permissions)
    .option('--aliases <file>', cli.options.aliases)
    .option('--knowledge <file>', cli.options.knowledge);
};
