// anonymise: a copy of an export with nobody in it.

import type { AnonymiseCommandOptions, DeclareCommand } from '../session.ts';
import { readingOptions, talkingOptions } from './shared.ts';

export const declareAnonymise: DeclareCommand = (program, session, settle) => {
  const { cli, anonymise } = session.text;
  const words = anonymise.options;
  const command = program
    .command('anonymise')
    .description(cli.commands.anonymise)
    .argument('[export...]', cli.arguments.exports)
    .option('-o, --output <file>', words.output)
    .option('--key-file <file>', words.keyFile)
    .option('--shift-days <days>', words.shiftDays)
    .option('--keep-apps', words.keepApps)
    .option('--overwrite', words.overwrite)
    .action(async (paths: readonly string[], options: AnonymiseCommandOptions) => {
      const { runAnonymise } = await import('../commands/anonymise.ts');
      settle(await runAnonymise(paths, options, session));
    });
  talkingOptions(readingOptions(command, cli), cli)
    .option('--aliases <file>', cli.options.aliases)
    .option('--knowledge <file>', cli.options.knowledge);
};
