// The program as commander declares it: its commands in the order in which help lists them.

import { Command, CommanderError, Help, type Option } from 'commander';
import type { Language } from '../model/language.ts';
import { ExportError } from '../model/errors.ts';
import { loadCatalogue } from '../text/catalogue.ts';
import { declareAnonymise } from './declare/anonymise.ts';
import { declareAudit } from './declare/audit.ts';
import { declareBatch } from './declare/batch.ts';
import { declareCheck } from './declare/check.ts';
import { declareCompletion } from './declare/completion.ts';
import { declareExplain } from './declare/explain.ts';
import { declareInspect } from './declare/inspect.ts';
import { declareLetter } from './declare/letter.ts';
import { declareReport } from './declare/report.ts';
import { declareSchema } from './declare/schema.ts';
import { helpWords, wrongUsage } from './commander-words.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import type { Io } from './io.ts';
import type { DeclareCommand, Session } from './session.ts';
import { similarNames } from './similar-names.ts';

const declarations: readonly DeclareCommand[] = [
  declareAudit,
  declareCheck,
  declareInspect,
  declareExplain,
  declareLetter,
  declareReport,
  declareAnonymise,
  declareBatch,
  declareSchema,
  declareCompletion,
];

/** Runs the command that the arguments name. */
export async function runProgram(argv: readonly string[], io: Io, language: Language): Promise<ExitCode> {
  const text = await loadCatalogue(language);
  const said = { out: '', err: '' };
  let code: ExitCode = exitCodes.done;
  const program = declareProgram({ io, text, language }, (settled) => {
    code = settled;
  });
  for (const command of withSubcommands(program)) {
    // Commander alone would write by itself and end the process.
    command.exitOverride().configureOutput({
      writeOut: (words) => void (said.out += words),
      writeErr: (words) => void (said.err += words),
      // Said below, in the person's language.
      outputError: () => {},
      getOutHelpWidth: () => io.stdout.columns ?? 80,
      getErrHelpWidth: () => io.stderr.columns ?? 80,
    });
  }
  const nobody = askedForHelpOnNothing(argv, program);
  if (nobody !== null) {
    const { name, among } = nobody;
    const wrong = text.cli.wrongUsage.unknownCommand(name, similarCommand(name, among));
    await io.stderr.write(`dyi-audit: ${wrong}\n${text.cli.helpHint}\n`);
    return exitCodes.usage;
  }
  try {
    await program.parseAsync([...withHelpOption(argv)], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw withSimilarCommand(error, argv, program);
    // Commander says 1 for a bad option; here that would be a finding.
    code = error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    const wrong = code === exitCodes.usage ? wrongUsage(error, text.cli) : null;
    if (wrong !== null) said.err = `dyi-audit: ${wrong}\n${said.err}`;
  }
  if (said.out !== '') await io.stdout.write(said.out);
  if (said.err !== '') await io.stderr.write(said.err);
  return code;
}

/** Also used by the tests of the documentation, which compare it with the README. */
export function declareProgram(session: Session, settle: (code: ExitCode) => void): Command {
  const { cli } = session.text;
  const program = new Command('dyi-audit')
    .usage(cli.usage)
    .description(cli.description)
    .version(session.io.version, '-V, --version', cli.options.version)
    .helpOption('-h, --help', cli.options.help)
    .helpCommand('help [command]', cli.commands.help)
    .addHelpText('before', cli.examples)
    .showHelpAfterError(cli.helpHint)
    .configureHelp(helpWords(cli));
  for (const declare of declarations) declare(program, session, settle);
  return program.configureHelp({
    ...helpWords(cli),
    visibleOptions: (command) => optionsOf(command, program),
  });
}

/** The first help a person sees also lists the options of the command that needs no name. */
function optionsOf(command: Command, program: Command): Option[] {
  const standard = (of: Command): Option[] => new Help().visibleOptions(of);
  const [audit] = program.commands;
  if (command !== program || audit === undefined) return standard(command);
  return [...standard(audit).filter((option) => option.long !== '--help'), ...standard(program)];
}

/**
 * A mistyped command is taken for an export's path, since the default command needs no name. Where the first argument is a
 * path that does not exist and looks like a command, the error says so.
 */
function withSimilarCommand(error: unknown, argv: readonly string[], program: Command): unknown {
  if (!(error instanceof ExportError) || error.code !== 'path-not-found') return error;
  const [first = ''] = argv;
  const command = /^[a-z-]+$/i.test(first) ? similarCommand(first, program) : null;
  if (command === null || !('path' in error.data) || error.data.path !== first) return error;
  return new ExportError('path-not-found', { path: first, command }, { cause: error });
}

function similarCommand(word: string, { commands }: Command): string | null {
  const similar = similarNames(
    word,
    commands.map((command) => command.name()),
  );
  return similar.length === 0 ? null : similar.join(', ');
}

/**
 * `help batch plan` as `batch plan --help`: commander looks no deeper than one command, and takes its exit code from the process's,
 * which stands for a mistake until the program has ended.
 */
function withHelpOption(argv: readonly string[]): readonly string[] {
  const asked = namesAfterHelp(argv);
  return asked === null ? argv : [...asked, '--help'];
}

/** What stands behind the word help, if that comes first; options may stand anywhere. */
function namesAfterHelp(argv: readonly string[]): readonly string[] | null {
  const [help, ...names] = argv.filter(
    (word, place) => !word.startsWith('-') && argv[place - 1] !== '--lang',
  );
  return help === 'help' ? names.filter((name) => name !== 'help') : null;
}

/** In `help NAME` a name that no command has, with the command among whose own it was looked for; else null. */
function askedForHelpOnNothing(
  argv: readonly string[],
  program: Command,
): { name: string; among: Command } | null {
  let command = program;
  for (const name of namesAfterHelp(argv) ?? []) {
    const next = command.commands.find((each) => each.name() === name);
    if (next === undefined) return { name, among: command };
    command = next;
  }
  return null;
}

/** A command with all commands below it, at any depth. */
export function withSubcommands(command: Command): readonly Command[] {
  return [command, ...command.commands.flatMap(withSubcommands)];
}
