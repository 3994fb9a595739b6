// The exit codes and what each means; the README's table is made from this.

import type { AuditResult, CoverageStatus } from '../model/result.ts';
import { levels, type Level } from '../model/verdict.ts';

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

export interface Gate {
  /** Findings at or above this level exit with 1; null = never. */
  readonly failOn: Level | null;
  /** Warnings count as incomplete. */
  readonly strict: boolean;
}

/** Incomplete goes before findings: an input that could not be read never turns green, nor does it decide a gate. */
export function exitCodeOf(result: AuditResult, gate: Gate): ExitCode {
  if (isIncomplete(result, gate.strict)) return exitCodes.incomplete;
  return hasFindings(result, gate.failOn) ? exitCodes.findings : exitCodes.done;
}

/** Whether some of the input could not be read, or the list of apps or the messages are missing. */
export function isIncomplete({ coverage, diagnostics }: AuditResult, strict: boolean): boolean {
  return (
    isMissing(coverage.apps.status) ||
    isMissing(coverage.messages.status) ||
    coverage.unreadable.length > 0 ||
    diagnostics.some(({ severity }) => severity === 'error' || (strict && severity === 'warning'))
  );
}

function isMissing(status: CoverageStatus): boolean {
  return status === 'absent' || status === 'unreadable';
}

function hasFindings({ summary }: AuditResult, failOn: Level | null): boolean {
  if (failOn === null) return false;
  return levels.slice(0, levels.indexOf(failOn) + 1).some((level) => summary.byLevel[level] > 0);
}
