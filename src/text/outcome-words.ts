// What became of a run and of its exports, as codes of tables and of the shell. One object per language fills it.

import type { ExitName } from '../model/exit-codes.ts';
import type { ExportFault, RunFailure, Status } from '../model/outcomes.ts';

/** Short phrases, of an export that nobody names. */
export interface OutcomeWords {
  readonly statuses: Readonly<Record<Status, string>>;
  readonly runFailures: Readonly<Record<RunFailure, string>>;
  readonly exportFaults: Readonly<Record<ExportFault, string>>;
  /** Why an entry of a baseline accepts nothing. */
  readonly unusedEntries: Readonly<Record<'stale' | 'expired' | 'no-reason', string>>;
  readonly exitCodes: Readonly<Record<ExitName, string>>;
}
