// What the command line itself says: help, progress, remarks. One object per language fills it.

import type { Level } from '../model/verdict.ts';

/** The names of values, arguments and commands as the declarations have them. */
export type Placeholder =
  | 'command'
  | 'options'
  | 'limit'
  | 'export'
  | 'name'
  | 'file'
  | 'date'
  | 'language'
  | 'level'
  | 'zone'
  | 'input'
  | 'folder'
  | 'number'
  | 'list'
  | 'which'
  | 'mib'
  | 'seconds'
  | 'days'
  | 'text'
  | 'result'
  | 'shell'
  | 'sql';

export interface CliWords {
  readonly description: string;
  /** The three commonest uses; help opens with them. */
  readonly examples: string;
  /** What follows the program's name. */
  readonly usage: string;
  readonly arguments: {
    readonly exports: string;
    readonly name: string;
    readonly result: string;
    readonly shell: string;
  };
  readonly commands: {
    readonly audit: string;
    readonly check: string;
    readonly inspect: string;
    readonly explain: string;
    readonly letter: string;
    readonly schema: string;
    readonly completion: string;
    readonly anonymise: string;
    readonly report: string;
    readonly help: string;
  };
  readonly options: {
    readonly help: string;
    readonly version: string;
    readonly format: (names: readonly string[]) => string;
    readonly inspectFormat: (names: readonly string[]) => string;
    readonly output: string;
    readonly app: string;
    readonly asOf: string;
    readonly permissions: string;
    readonly aliases: string;
    readonly knowledge: string;
    readonly merge: string;
    readonly jobs: string;
    readonly limit: (names: readonly string[]) => string;
    readonly conversations: string;
    readonly open: string;
    readonly verbose: string;
    readonly all: string;
    readonly failOn: (levels: readonly Level[], standard: Level | null) => string;
    readonly maxFindings: string;
    readonly baseline: string;
    readonly updateBaseline: string;
    readonly reason: string;
    readonly pseudonymise: string;
    readonly pseudonymiseApps: string;
    readonly keyFile: string;
    readonly strict: string;
    readonly timeZone: string;
    readonly lang: string;
    readonly noColour: string;
    readonly quiet: string;
  };
  /** Titles of the parts of a help text. */
  readonly titles: {
    readonly usage: string;
    readonly arguments: string;
    readonly options: string;
    readonly commands: string;
  };
  /** What stands for a value in a help text: `--output <file>`. */
  readonly placeholders: Readonly<Record<Placeholder, string>>;
  /** What is wrong with a command line. Options come as they are declared or typed, with their hyphens. */
  readonly wrongUsage: {
    readonly unknownOption: (option: string, similar: string | null) => string;
    readonly unknownCommand: (command: string, similar: string | null) => string;
    readonly valueMissing: (option: string) => string;
    readonly optionMissing: (option: string) => string;
    readonly argumentMissing: (argument: string) => string;
    readonly tooManyArguments: (most: number, given: number) => string;
  };
  /** Where to look after a wrong option. */
  readonly helpHint: string;
  readonly noExport: string;
  /** Progress, on one line. */
  readonly reading: (done: number, total: number, percent: number) => string;
  /** Of a permissions file: which entry, counted from 1, came to nothing, and why. `app` is null where it is not to be shown. */
  /** Without what the person wrote where that is not to be shown: then a permission is told by its place in the entry. */
  readonly idlePermissions: {
    readonly app: (file: string | null, entry: number, app: string | null) => string;
    readonly permission: (file: string | null, entry: number, permission: string | number) => string;
    readonly more: (file: string | null, count: number) => string;
  };
  /** That apps or messages are dated after the day of `--as-of`. */
  readonly dayContradicted: (day: string) => string;
  /** That pseudonyms were made with a key that nobody has any more. */
  readonly randomKey: string;
  readonly wrote: (file: string) => string;
  /** That no browser could be started for the page. */
  readonly notOpened: (file: string) => string;
  /** On stderr, when the answer is incomplete and the report itself went to a file or a machine. */
  readonly incomplete: string;
  /** Something in this program broke: what to report, and that it holds nothing personal. */
  readonly bug: (version: string, node: string, place: string) => string;
}
