// schema: the JSON Schema of the JSON output.

import type { CommonOptions, DeclareCommand } from '../session.ts';
import { outputOptions } from './shared.ts';

export const declareSchema: DeclareCommand = (program, session, settle) => {
  const { cli } = session.text;
  const command = program
    .command('schema')
    .description(cli.commands.schema)
    .action(async (options: CommonOptions) => {
      const { runSchema } = await import('../commands/schema.ts');
      settle(await runSchema(options, session));
    });
  outputOptions(command, cli);
};
