// The exit codes and what each means; the README's table is made from this.

import { findingsIn, isIncomplete, type Gate } from '../model/findings.ts';
import type { AuditResult } from '../model/result.ts';

export const exitCodes = {
  done: 0,
  findings: 1,
  usage: 2,
  incomplete: 3,
  notAnExport: 4,
  bug: 70,
  interrupted: 75,
  sigint: 130,
  sigterm: 143,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Incomplete goes before findings: an input that could not be read never turns green, nor does it decide a gate. */
export function exitCodeOf(result: AuditResult, gate: Gate): ExitCode {
  if (isIncomplete(result, gate.strict)) return exitCodes.incomplete;
  if (findingsIn(result, gate).length > gate.maxFindings) return exitCodes.findings;
  return gate.strict && isOutdated(result) ? exitCodes.findings : exitCodes.done;
}

/** Whether the baseline has entries to be looked at again. */
function isOutdated({ baseline }: AuditResult): boolean {
  return baseline !== undefined && baseline.unused.length > 0;
}
