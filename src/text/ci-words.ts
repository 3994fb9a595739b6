// What the formats for machines say beside verdicts and codes. One object per language fills it.

export interface CiWords {
  /** An app whose record has no name. */
  readonly nameless: string;
  /** The title of a finding. */
  readonly title: (app: string, verdict: string) => string;
  /** What lay in the time of a right, and what older messages add, in brackets; both are worded already. */
  readonly exposed: (counts: readonly string[], history: string | null) => string;
  readonly notKnown: (what: readonly string[]) => string;
  /** That the baseline accepts a finding; `expires` is a day. */
  readonly accepted: (reason: string, expires: string | null) => string;
  readonly andMore: (count: string) => string;
  readonly summary: (counts: readonly string[], apps: string) => string;
  readonly incomplete: {
    readonly title: string;
    readonly test: string;
    readonly warnings: string;
  };
  readonly leftOut: (count: string, limit: string) => string;
  readonly shownOnly: (limit: string) => string;
  readonly whyHeading: string;
  readonly nextHeading: string;
  readonly notKnownHeading: string;
  readonly changeHeading: string;
  readonly baseline: {
    readonly title: string;
    readonly entry: (
      fingerprint: string,
      because: 'stale' | 'expired' | 'no-reason',
      expires: string | null,
    ) => string;
    /** How many findings it accepts. */
    readonly count: (count: string, number: number) => string;
    readonly accepted: (app: string, reason: string, expires: string | null) => string;
    /** Remarks on stderr. */
    readonly updated: (file: string, added: number, removed: number, entries: number) => string;
    readonly reasonsMissing: (count: number) => string;
    readonly notUpdated: (file: string) => string;
  };
}
