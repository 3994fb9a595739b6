// What a letter to a company says, and what its sender is told beside it. One object per language fills it.

/** Under which law the letter is written. */
export type Law = 'gdpr' | 'pipeda';

/** Why one asks this company, as far as public sources or the export carry it. */
export type LetterReason = 'partner' | 'client' | 'requester' | 'platform' | 'recorded' | 'general';

/** Names come made harmless, days in words. */
export interface LetterWords {
  /** What the sender must fill in; each stands in square brackets. */
  readonly blanks: {
    readonly name: string;
    readonly address: string;
    readonly company: string;
    readonly companyAddress: string;
    readonly placeAndDate: string;
    readonly signature: string;
    /** Where the export gives no app-scoped id. */
    readonly account: string;
  };
  readonly subject: Readonly<Record<Law, string>>;
  readonly greeting: string;
  readonly opening: (app: string, exported: string | null) => string;
  readonly facts: {
    readonly app: (name: string) => string;
    readonly id: (id: string) => string;
    readonly noId: (blank: string) => string;
    readonly from: (when: string) => string;
    readonly to: (when: string) => string;
  };
  /** Only what the export itself says: no date that this program infers. */
  readonly when: {
    readonly notRecorded: string;
    readonly byFirstPost: (day: string) => string;
    readonly stillConnected: string;
    readonly listedAs: (category: string) => string;
    readonly listed: string;
  };
  readonly aboutId: string;
  readonly reasons: Readonly<Record<LetterReason, string>>;
  /** The name of the app is not confirmed as the company's. */
  readonly unconfirmed: string;
  readonly noClaim: string;
  readonly access: Readonly<Record<Law, { readonly ask: string; readonly questions: readonly string[] }>>;
  readonly erasure: Readonly<Record<Law, string>>;
  readonly nothing: string;
  readonly deadline: Readonly<Record<Law, string>>;
  readonly closing: string;
  /** For the sender, beside the letter. */
  readonly notes: {
    readonly before: string;
    readonly fillIn: string;
    readonly checkAddress: (publisher: string, day: string) => string;
    readonly noAddress: string;
    readonly form: (url: string) => string;
    readonly unconfirmed: (app: string, company: string) => string;
    readonly login: string;
    readonly after: string;
    readonly expect: Readonly<Record<Law, string>>;
    readonly complain: Readonly<Record<Law, string>>;
    readonly also: string;
    readonly remove: string;
    readonly askFacebook: string;
  };
}
