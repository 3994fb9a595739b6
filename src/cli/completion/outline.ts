// The program as a completion sees it: commands, options, and what can follow each.

import type { Argument, Command, Option } from 'commander';

export interface OutlineOption {
  /** `-f`, `--format` */
  readonly flags: readonly string[];
  readonly description: string;
  /** Null for an option without a value; no choices where anything, or a file, can stand. */
  readonly value: { readonly isFile: boolean; readonly choices: readonly string[] } | null;
}

export interface OutlineCommand {
  /** `batch plan`; empty for the program itself. */
  readonly name: string;
  readonly description: string;
  readonly options: readonly OutlineOption[];
  /** What can stand as an argument. */
  readonly words: readonly string[];
  readonly takesFiles: boolean;
  readonly commands: readonly OutlineCommand[];
}

const files: ReadonlySet<string> = new Set(['file', 'folder', 'export', 'result', 'input']);

/** @param names what `explain` can be asked about */
export function outline(program: Command, names: readonly string[]): OutlineCommand {
  const below = program.commands.map((command) => describe(command, command.name(), names));
  const help: OutlineCommand = {
    name: 'help',
    description: program.createHelp().visibleCommands(program).find(isHelp)?.description() ?? '',
    options: [],
    words: program.commands.map((command) => command.name()),
    takesFiles: false,
    commands: [],
  };
  return { ...describe(program, '', names), takesFiles: true, commands: [...below, help] };
}

const isHelp = (command: Command): boolean => command.name() === 'help';

function describe(command: Command, name: string, names: readonly string[]): OutlineCommand {
  const { registeredArguments: places } = command;
  return {
    name,
    description: command.description(),
    options: command.createHelp().visibleOptions(command).map(describeOption),
    words: places.flatMap((place) => wordsOf(place, names)),
    takesFiles: places.some((place) => files.has(place.name())),
    commands: command.commands.map((each) => describe(each, `${name} ${each.name()}`.trim(), names)),
  };
}

function wordsOf(argument: Argument, names: readonly string[]): readonly string[] {
  return argument.argChoices ?? (argument.name() === 'name' ? names : []);
}

function describeOption(option: Option): OutlineOption {
  const [, placeholder] = /<([a-z-]+)>/.exec(option.flags) ?? [];
  return {
    flags: [option.short, option.long].filter((flag) => flag !== undefined),
    description: option.description,
    value:
      placeholder === undefined ? null : { isFile: files.has(placeholder), choices: option.argChoices ?? [] },
  };
}
