// The manual page, made from the program: what help says, with what a manual has beside it.

import type { Command, Option } from 'commander';
import { withSubcommands } from '../../src/cli/program.ts';
import type { Catalogue } from '../../src/text/catalogue.ts';

interface Manual {
  readonly program: Command;
  readonly version: string;
  readonly text: Catalogue;
  /** What each exit code means, in Markdown. */
  readonly exitCodes: readonly (readonly [code: number, meaning: string])[];
}

const environment: readonly (readonly [string, string])[] = [
  ['NO_COLOR', 'If it is set and not empty, the report has no colour.'],
  ['FORCE_COLOR', 'If it is set and not 0, the report has colour even where there is no terminal.'],
  ['LC_ALL, LC_MESSAGES, LANG', 'The first that is set decides the language, unless --lang does.'],
  ['COLUMNS', 'How wide the report is where there is no terminal; 80 without it.'],
];

/** A page for man(1) in the macros of man(7). */
export function manualPage({ program, version, text, exitCodes }: Manual): string {
  const [audit, ...others] = program.commands;
  const commands = audit === undefined ? [] : [audit, ...others.flatMap(withSubcommands)];
  return `${[
    `.\\" Made by npm run docs.`,
    `.TH DYI\\-AUDIT 1 "" "dyi\\-audit ${plain(version)}" "User Commands"`,
    '.SH NAME',
    `dyi\\-audit \\- which connected apps could reach your Facebook messages`,
    '.SH SYNOPSIS',
    `.B dyi\\-audit`,
    plain(text.cli.usage),
    '.SH DESCRIPTION',
    plain(text.cli.description),
    '.SH EXAMPLES',
    ...text.cli.examples
      .trim()
      .split('\n')
      .slice(1)
      .flatMap((line) => {
        const [example = '', what = ''] = line.trim().split(/ {2,}/);
        return ['.TP', `.B ${plain(example)}`, plain(what)];
      }),
    '.SH COMMANDS',
    ...commands.flatMap(commandLines),
    '.SH EXIT STATUS',
    ...exitCodes.flatMap(([code, meaning]) => ['.TP', `.B ${code}`, plain(meaning.replaceAll('`', ''))]),
    '.SH ENVIRONMENT',
    ...environment.flatMap(([name, meaning]) => ['.TP', `.B ${plain(name)}`, plain(meaning)]),
    '.SH PRIVACY',
    plain(
      'There is no network access. The export is only read, and never unpacked to disk; the text of messages is neither kept nor shown.',
    ),
  ].join('\n')}\n`;
}

function commandLines(command: Command): readonly string[] {
  const help = command.createHelp();
  const described: readonly (readonly [string, string])[] = [
    ...command.registeredArguments.map((argument) => [argument.name(), argument.description] as const),
    ...help.visibleOptions(command).map((option: Option) => [option.flags, option.description] as const),
  ];
  return [
    `.SS "${plain(nameOf(command))} ${plain(command.usage())}"`,
    plain(command.description()),
    ...described.flatMap(([term, what]) => ['.TP', `.B ${plain(term)}`, plain(what)]),
  ];
}

/** `batch plan`; the program's own name says nothing new. */
function nameOf(command: Command): string {
  const { parent } = command;
  return parent === null || parent.parent === null ? command.name() : `${nameOf(parent)} ${command.name()}`;
}

/** Text that roff takes for text: hyphens are hyphens, and no line is taken for a request. */
function plain(text: string): string {
  return text
    .replaceAll('\\', '\\e')
    .replaceAll('"', '\\(dq')
    .replaceAll('-', '\\-')
    .replaceAll('…', '...')
    .replace(/[“”]/g, (sign) => (sign === '“' ? '\\(lq' : '\\(rq'))
    .replaceAll('’', '\\(cq')
    .replace(/^(?=[.'])/gm, '\\&');
}
