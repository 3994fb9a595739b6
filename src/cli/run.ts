// run(argv, io) -> exit code: the whole command line, without ever ending the process.

import { ExportError, mistakeCodes, usageCodes } from '../model/errors.ts';
import { languages, type Language } from '../model/language.ts';
import { detectLanguage, loadCatalogue } from '../text/catalogue.ts';
import { exitCodes, type ExitCode } from './exit-codes.ts';
import { fatalWords } from './fatal-words.ts';
import { withHarmlessStderr } from './harmless-stderr.ts';
import type { Io } from './io.ts';

export { leave, nodeIo } from './io.ts';
export { keepYoungSpaceSmall } from './young-space.ts';

/** @param argv the arguments after the program's name */
export async function run(argv: readonly string[], given: Io): Promise<ExitCode> {
  const io = withHarmlessStderr(given);
  const language = languageOf(argv, io.env);
  io.onUncaught((error) => sayBug(error, io, language));
  try {
    // Before anything is loaded: this is what scripts ask for most.
    if (argv.length === 1 && (argv[0] === '--version' || argv[0] === '-V')) {
      await io.stdout.write(`${io.version}\n`);
      return exitCodes.done;
    }
    const asked = languageArgument(argv);
    if (asked !== null && languages.every((known) => known !== asked)) {
      throw new ExportError('option-value', {
        option: '--lang',
        value: asked,
        expected: languages.join(', '),
      });
    }
    const { runProgram } = await import('./program.ts');
    return await runProgram(argv, io, language);
  } catch (error) {
    if (!(error instanceof ExportError)) {
      await sayBug(error, io, language);
      return exitCodes.bug;
    }
    const { message, hint } = fatalWords(
      await loadCatalogue(language),
      namesNobody(argv) ? await withoutPeople(error) : error,
    );
    await io.stderr.write(`dyi-audit: ${message}\n${indent(hint)}\n`);
    if (mistakeCodes.has(error.code)) return exitCodes.bug;
    return usageCodes.has(error.code) ? exitCodes.usage : exitCodes.notAnExport;
  }
}

/** Whether what is asked for is meant for others. Where a path has the same name as a command, an error names too little. */
function namesNobody(argv: readonly string[]): boolean {
  const asked = new Set(['--pseudonymise', '--pseudonymise-apps', 'anonymise', 'inspect']);
  return argv.some((argument) => asked.has(argument));
}

async function withoutPeople(error: ExportError): Promise<ExportError> {
  const { errorWithoutPeople } = await import('../privacy/error-without-people.ts');
  return errorWithoutPeople(error);
}

async function sayBug(error: unknown, io: Io, language: Language): Promise<void> {
  const text = await loadCatalogue(language);
  await io.stderr.write(`${text.cli.bug(io.version, process.version, stackOf(error))}\n`);
}

/** The language must be known before the options are read, since they are explained in it. */
function languageOf(argv: readonly string[], env: Io['env']): Language {
  const asked = languageArgument(argv);
  return languages.find((language) => language === asked) ?? detectLanguage(env);
}

/** What stands after `--lang`, be it a language or not; null without it. */
function languageArgument(argv: readonly string[]): string | null {
  const end = argv.indexOf('--');
  const options = end < 0 ? argv : argv.slice(0, end);
  const place = options.findIndex((option) => option === '--lang' || option.startsWith('--lang='));
  const option = options[place];
  if (option === undefined) return null;
  return option.startsWith('--lang=') ? option.slice('--lang='.length) : (options[place + 1] ?? null);
}

/**
 * Where it broke, for a bug report: the error's kind and the places in this program. Not its message, which may quote the
 * input, and not the paths of the machine.
 */
function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const places = [...(error.stack ?? '').matchAll(/at (?:async )?([\w.<>$ ]+)?.*?dist\/([\w/-]+\.js:\d+)/g)];
  return [
    error.name,
    ...places.slice(0, 8).map(([, where = '', place = '']) => `  ${where.trim()} ${place}`),
  ].join('\n');
}

function indent(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : `  ${line}`))
    .join('\n');
}
