// What `explain` says around the facts. One object per language fills it.

import type { ClaimResult } from '../model/result.ts';

type Certainty = 'high' | 'medium' | 'low';
type Right = ClaimResult['rights']['read'];

export interface ExplainWords {
  readonly known: string;
  readonly subjects: string;
  /** By which `--aliases` names them; `explain` takes them too. */
  readonly subjectIds: string;
  readonly permissions: string;
  readonly verdicts: string;
  readonly levels: string;
  readonly codes: string;
  /** What became of exports of a batch, and why one gave no answer. */
  readonly outcomes: string;
  readonly exitCodes: string;
  /** Pages that are no single thing: their names are what one types. */
  readonly pages: string;
  readonly pageNames: { readonly timeline: string; readonly facts: string };
  readonly notClaimed: (name: string, reason: string) => string;
  readonly deviceCompany: (name: string) => string;
  readonly askMore: string;
  readonly notFound: (name: string) => string;
  /** A name that only contains a known one. */
  readonly similar: (names: readonly string[]) => string;
  /** Pages on which the one that was asked for says something. */
  readonly mentions: (names: readonly string[]) => string;
  readonly neverMatches: (name: string) => string;
  readonly unverified: (name: string) => string;
  readonly aliases: string;
  readonly unverifiedAliases: string;
  readonly domains: string;
  readonly claim: string;
  readonly rights: string;
  readonly right: Readonly<Record<Right, string>>;
  readonly rightNames: Readonly<Record<'read' | 'write' | 'delete', string>>;
  readonly reach: string;
  readonly overlap: string;
  readonly custody: string;
  readonly custodies: Readonly<Record<'device' | 'provider-server' | 'unknown', string>>;
  readonly from: string;
  readonly to: string;
  readonly between: (earliest: string, latest: string) => string;
  readonly notBefore: (earliest: string) => string;
  readonly notAfter: (latest: string) => string;
  readonly unknown: string;
  readonly trigger: string;
  /** How well sources carry a claim: the right, and the dates. */
  readonly support: (right: Certainty, dates: Certainty) => string;
  readonly supportLabel: string;
  readonly note: string;
  readonly positions: string;
  readonly sources: string;
  readonly quoted: string;
  readonly consulted: (day: string) => string;
  readonly contact: string;
  readonly scope: string;
  readonly scopes: Readonly<
    Record<'user-private' | 'page' | 'page-to-user' | 'professional-account' | 'business-account', string>
  >;
  readonly level: string;
  readonly why: string;
  readonly notKnown: string;
  readonly wouldChange: string;
  readonly nextSteps: string;
  readonly means: string;
}
