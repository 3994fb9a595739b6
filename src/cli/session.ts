// What a command gets beside its arguments, and how it is declared.

import type { Command } from 'commander';
import type { Language } from '../model/language.ts';
import type { Catalogue } from '../text/catalogue.ts';
import type { ExitCode } from './exit-codes.ts';
import type { Io } from './io.ts';

export interface Session {
  readonly io: Io;
  readonly text: Catalogue;
  readonly language: Language;
}

/**
 * Adds a command to the program: its arguments and options, and an action that loads what it runs only when it is run, so
 * that a start costs no more than declarations. `settle` takes the exit code.
 */
export type DeclareCommand = (program: Command, session: Session, settle: (code: ExitCode) => void) => void;

/** Options as commander hands them over: text as typed, or flags. */
export interface CommonOptions {
  readonly lang?: string;
  readonly output?: string;
  readonly quiet?: boolean;
  /** False after `--no-colour`. */
  readonly colour?: boolean;
  /** False after `--no-color`. */
  readonly color?: boolean;
}

export interface ReadingOptions {
  readonly asOf?: string;
  readonly merge?: boolean;
  readonly jobs?: string;
  /** NAME=NUMBER, as often as given. */
  readonly limit?: readonly string[];
}

export interface KnowledgeOptions {
  readonly aliases?: string;
  readonly knowledge?: string;
}

/** How a result is shown. */
export interface ReportCommandOptions extends CommonOptions {
  /** NAME or NAME=FILE, as often as given. */
  readonly format?: readonly string[];
  readonly open?: boolean;
  readonly verbose?: boolean;
  readonly all?: boolean;
  readonly failOn?: string;
  readonly maxFindings?: string;
  readonly strict?: boolean;
  readonly timeZone?: string;
  readonly pseudonymise?: boolean;
  readonly pseudonymiseApps?: boolean;
  readonly keyFile?: string;
}

export interface AuditCommandOptions extends ReportCommandOptions, ReadingOptions, KnowledgeOptions {
  readonly permissions?: string;
  readonly conversations?: boolean;
}

export interface CheckCommandOptions extends AuditCommandOptions {
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly reason?: string;
}

export interface InspectCommandOptions extends CommonOptions, ReadingOptions {
  readonly format?: string;
}

export interface LetterCommandOptions extends CommonOptions, ReadingOptions, KnowledgeOptions {
  readonly app?: string;
  readonly permissions?: string;
}

export interface AnonymiseCommandOptions extends CommonOptions, ReadingOptions, KnowledgeOptions {
  readonly keyFile?: string;
  readonly shiftDays?: string;
  readonly keepApps?: boolean;
  readonly overwrite?: boolean;
}

export type ExplainCommandOptions = CommonOptions & KnowledgeOptions;
