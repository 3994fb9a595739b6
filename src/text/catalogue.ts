// Everything that is worded for a person, in one type: a language is complete when the compiler says so.

import type { DiagnosticCode } from '../model/diagnostic.ts';
import type { FatalCode, FatalData } from '../model/errors.ts';
import type { Consequence } from '../model/inspection.ts';
import type { Language } from '../model/language.ts';
import type { ClaimResult, CoverageResult, CoverageStatus, LayoutEra } from '../model/result.ts';
import type { ConnectionBasis, Level, UnknownCode, VerdictId } from '../model/verdict.ts';
import type { AnonymiseWords } from './anonymise-words.ts';
import type { CiWords } from './ci-words.ts';
import type { BatchWords } from './batch-words.ts';
import type { CliWords } from './cli-words.ts';
import type { FaultWords } from './fault-words.ts';
import type { ExplainWords } from './explain-words.ts';
import type { Formats } from './format-functions.ts';
import type { HtmlWords } from './html-words.ts';
import type { InspectWords } from './inspect-words.ts';
import type { LetterWords } from './letter-words.ts';
import type { OutcomeWords } from './outcome-words.ts';
import type { ReportWords } from './report-words.ts';

export interface VerdictText {
  /** A few words, for a table. */
  readonly short: string;
  /** One sentence: what the verdict says of an app. */
  readonly long: string;
  readonly why: string;
  readonly notKnown: string;
  readonly wouldChange: string;
  readonly nextSteps: readonly string[];
}

export interface DiagnosticText {
  /** What was found, without an article or a full stop, for lists. */
  readonly short: string;
  /** What it means for the answer, and what to do; whole sentences. */
  readonly long: string;
}

export interface ErrorText {
  /** What was found, one line. */
  readonly message: string;
  /** What was expected and what to do next; may have several lines. */
  readonly hint: string;
}

/** The kinds of data that coverage speaks of. */
export type CoverageKind = Exclude<keyof CoverageResult, 'unreadable' | 'unrecognisedFiles' | 'unknownKeys'>;

export interface Catalogue {
  readonly language: Language;
  readonly levels: Readonly<Record<Level, { readonly name: string; readonly meaning: string }>>;
  readonly verdicts: Readonly<Record<VerdictId, VerdictText>>;
  readonly unknowns: Readonly<Record<UnknownCode, string>>;
  readonly connectionBases: Readonly<Record<ConnectionBasis, string>>;
  readonly claimBases: Readonly<Record<ClaimResult['basis'], string>>;
  readonly claimOrigins: Readonly<Record<ClaimResult['origin'], string>>;
  readonly reaches: Readonly<Record<ClaimResult['reach'], string>>;
  readonly overlaps: Readonly<Record<ClaimResult['overlap'], string>>;
  readonly coverageKinds: Readonly<Record<CoverageKind, string>>;
  readonly coverageStatuses: Readonly<Record<CoverageStatus, string>>;
  readonly layouts: Readonly<Record<LayoutEra, string>>;
  readonly consequences: Readonly<Record<Consequence, string>>;
  readonly diagnostics: Readonly<Record<DiagnosticCode, DiagnosticText>>;
  readonly errors: { readonly [Code in FatalCode]: (data: FatalData[Code]) => ErrorText };
  readonly outcomes: OutcomeWords;
  readonly faults: FaultWords;
  readonly report: ReportWords;
  readonly html: HtmlWords;
  readonly inspect: InspectWords;
  readonly explain: ExplainWords;
  readonly letter: LetterWords;
  readonly ci: CiWords;
  readonly cli: CliWords;
  readonly batch: BatchWords;
  readonly anonymise: AnonymiseWords;
  readonly formats: Formats;
}

const catalogues: Readonly<Record<Language, () => Promise<Catalogue>>> = {
  en: async () => (await import('./en/catalogue.ts')).english,
  fr: async () => (await import('./fr/catalogue.ts')).french,
};

/** Loads one language; the other is never read from the disk. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  return catalogues[language]();
}

/** From the environment as POSIX has it: LC_ALL before LC_MESSAGES before LANG; English unless it is French. */
export function detectLanguage(env: Readonly<Record<string, string | undefined>>): Language {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(
    (value) => value !== undefined && value !== '',
  );
  return /^fr(?:[_.@-]|$)/i.test(locale ?? '') ? 'fr' : 'en';
}

/** What an error says to a person. The code decides which data it carries, which the compiler cannot follow here. */
export function describeError<Code extends FatalCode>(
  catalogue: Catalogue,
  error: { readonly code: Code; readonly data: FatalData[Code] },
): ErrorText {
  return catalogue.errors[error.code](error.data);
}
