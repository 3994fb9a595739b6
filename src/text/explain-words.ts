// What `explain` says around the facts. One object per language fills it.

import type { ClaimResult } from '../model/result.ts';

type Right = ClaimResult['rights']['read'];

export interface ExplainWords {
  readonly known: string;
  readonly subjects: string;
  readonly permissions: string;
  readonly verdicts: string;
  readonly codes: string;
  readonly askMore: string;
  readonly notFound: (name: string) => string;
  /** A name that only contains a known one. */
  readonly similar: (names: readonly string[]) => string;
  readonly neverMatches: (name: string) => string;
  readonly alias: { readonly listed: string; readonly unverified: string };
  readonly aliases: string;
  readonly unverifiedAliases: string;
  readonly domains: string;
  readonly claim: string;
  readonly rights: string;
  readonly right: Readonly<Record<Right, string>>;
  readonly rightNames: Readonly<Record<'read' | 'write' | 'delete', string>>;
  readonly reach: string;
  readonly custody: string;
  readonly custodies: Readonly<Record<'device' | 'provider-server' | 'unknown', string>>;
  readonly from: string;
  readonly to: string;
  readonly between: (earliest: string, latest: string) => string;
  readonly notBefore: (earliest: string) => string;
  readonly notAfter: (latest: string) => string;
  readonly unknown: string;
  readonly trigger: string;
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
