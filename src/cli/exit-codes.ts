// Which code a result ends with.

import { exitCodes, type ExitCode } from '../model/exit-codes.ts';
import { failingIn, isIncomplete, type Gate } from '../model/findings.ts';
import type { AuditResult } from '../model/result.ts';

export { exitCodes, type ExitCode };

/** Incomplete goes before findings: an input that could not be read never turns green, nor does it decide a gate. */
export function exitCodeOf(result: AuditResult, gate: Gate): ExitCode {
  if (isIncomplete(result, gate.strict)) return exitCodes.incomplete;
  if (failingIn(result, gate).length > 0) return exitCodes.findings;
  return gate.strict && isOutdated(result) ? exitCodes.findings : exitCodes.done;
}

/** Whether the baseline has entries to be looked at again. */
function isOutdated({ baseline }: AuditResult): boolean {
  return baseline !== undefined && baseline.unused.length > 0;
}
