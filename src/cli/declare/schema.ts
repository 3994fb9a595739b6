// schema: the JSON Schema of the JSON output.

import type { DeclareCommand } from '../session.ts';

export const declareSchema: DeclareCommand = (program, session, settle) => {
  program
    .command('schema')
    .description(session.text.cli.commands.schema)
    .action(async () => {
      const { runSchema } = await import('../commands/schema.ts');
      settle(await runSchema(session));
    });
};
