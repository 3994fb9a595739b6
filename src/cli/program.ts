// The program as commander declares it: commands and options, with no behaviour of their own.

import { Command, CommanderError } from 'commander';
import type { Language } from '../model/language.ts';
import { formatNames } from '../reporter/reporter.ts';
import { loadCatalogue, type Catalogue } from '../text/catalogue.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import type { Io } from './io.ts';
import { failOnLevels } from './options.ts';

/** Options as commander hands them over: text as typed, or flags. */
export interface RawOptions {
  readonly format?: string;
  readonly output?: string;
  readonly asOf?: string;
  readonly permissions?: string;
  readonly aliases?: string;
  readonly knowledge?: string;
  readonly merge?: boolean;
  readonly conversations?: boolean;
  readonly verbose?: boolean;
  readonly all?: boolean;
  readonly failOn?: string;
  readonly strict?: boolean;
  readonly timeZone?: string;
  readonly colour?: boolean;
  readonly color?: boolean;
  readonly quiet?: boolean;
}

/** What a command gets beside its arguments. */
export interface Session {
  readonly io: Io;
  readonly text: Catalogue;
  readonly language: Language;
}

/** Runs the command that the arguments name. */
export async function runProgram(argv: readonly string[], io: Io, language: Language): Promise<ExitCode> {
  const text = await loadCatalogue(language);
  const said = { out: '', err: '' };
  let code: ExitCode = exitCodes.done;
  const program = declareProgram({ io, text, language }, (settled) => {
    code = settled;
  });
  for (const command of [program, ...program.commands]) {
    // Commander alone would write by itself and end the process.
    command.exitOverride().configureOutput({
      writeOut: (words) => void (said.out += words),
      writeErr: (words) => void (said.err += words),
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getErrHelpWidth: () => io.stderr.columns ?? 80,
    });
  }
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // Commander says 1 for a bad option; here that would be a finding.
    code = error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
  }
  if (said.out !== '') await io.stdout.write(said.out);
  if (said.err !== '') await io.stderr.write(said.err);
  return code;
}

/** Also used by the tests of the documentation, which compare it with the README. */
export function declareProgram(session: Session, settle: (code: ExitCode) => void): Command {
  const { cli } = session.text;
  const { io } = session;
  const program = new Command('dyi-audit')
    .usage(`\n  ${cli.usage}`)
    .description(cli.description)
    .version(io.version, '-V, --version', cli.options.version)
    .helpOption('-h, --help', cli.options.help)
    .helpCommand(false)
    .addHelpText('before', cli.examples)
    .showHelpAfterError(cli.helpHint);
  program.configureHelp({ showGlobalOptions: false });

  const audit = program
    .command('audit', { isDefault: true })
    .description(cli.commands.audit)
    .argument('[export...]', cli.arguments.exports)
    .action(async (paths: readonly string[], options: RawOptions) => {
      const { runAudit } = await import('./commands/audit.ts');
      settle(await runAudit(paths, options, session, { failOn: null }));
    });
  reportOptions(readingOptions(audit, cli), cli).option(
    '--fail-on <level>',
    cli.options.failOn(failOnLevels, null),
  );

  const check = program
    .command('check')
    .description(cli.commands.check)
    .argument('[export...]', cli.arguments.exports)
    .action(async (paths: readonly string[], options: RawOptions) => {
      const { runAudit } = await import('./commands/audit.ts');
      settle(await runAudit(paths, options, session, { failOn: 'held' }));
    });
  reportOptions(readingOptions(check, cli), cli).option(
    '--fail-on <level>',
    cli.options.failOn(failOnLevels, 'held'),
  );

  const inspect = program
    .command('inspect')
    .description(cli.commands.inspect)
    .argument('[export...]', cli.arguments.exports)
    .action(async (paths: readonly string[], options: RawOptions) => {
      const { runInspect } = await import('./commands/inspect.ts');
      settle(await runInspect(paths, options, session));
    });
  commonOptions(readingOptions(inspect, cli), cli).option(
    '-f, --format <name>',
    cli.options.format(['text', 'json']),
  );

  const explain = program
    .command('explain')
    .description(cli.commands.explain)
    .argument('[name]', cli.arguments.name)
    .action(async (name: string | undefined, options: RawOptions) => {
      const { runExplain } = await import('./commands/explain.ts');
      settle(await runExplain(name ?? null, options, session));
    });
  commonOptions(explain, cli).option('--knowledge <file>', cli.options.knowledge);

  program
    .command('schema')
    .description(cli.commands.schema)
    .action(async () => {
      const { runSchema } = await import('./commands/schema.ts');
      settle(await runSchema(session));
    });
  return program;
}

function readingOptions(command: Command, { options }: Catalogue['cli']): Command {
  return command.option('--as-of <date>', options.asOf).option('--merge', options.merge);
}

function reportOptions(command: Command, cli: Catalogue['cli']): Command {
  const { options } = cli;
  return commonOptions(command, cli)
    .option('-f, --format <name>', options.format(formatNames))
    .option('-v, --verbose', options.verbose)
    .option('-a, --all', options.all)
    .option('--conversations', options.conversations)
    .option('--permissions <file>', options.permissions)
    .option('--aliases <file>', options.aliases)
    .option('--knowledge <file>', options.knowledge)
    .option('--strict', options.strict)
    .option('--time-zone <zone>', options.timeZone);
}

function commonOptions(command: Command, { options }: Catalogue['cli']): Command {
  return command
    .option('-o, --output <file>', options.output)
    .option('--lang <language>', options.lang)
    .option('--no-colour, --no-color', options.noColour)
    .option('-q, --quiet', options.quiet)
    .helpOption('-h, --help', options.help);
}
