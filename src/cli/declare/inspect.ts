// inspect: what an export is and holds.

import type { DeclareCommand, InspectCommandOptions } from '../session.ts';
import { inspectFormats } from '../options.ts';
import { choiceOption } from './choices.ts';
import { commonOptions, readingOptions } from './shared.ts';

export const declareInspect: DeclareCommand = (program, session, settle) => {
  const { cli } = session.text;
  const command = program
    .command('inspect')
    .description(cli.commands.inspect)
    .argument('[export...]', cli.arguments.exports)
    .action(async (paths: readonly string[], options: InspectCommandOptions) => {
      const { runInspect } = await import('../commands/inspect.ts');
      settle(await runInspect(paths, options, session));
    });
  commonOptions(readingOptions(command, cli), cli).addOption(
    choiceOption('-f, --format <name>', cli.options.inspectFormat(inspectFormats), inspectFormats),
  );
};
