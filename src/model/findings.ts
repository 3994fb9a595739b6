// What counts as a finding, and whether an answer is whole: what exit codes, gates and machine formats agree on.

import type { AuditResult, CoverageStatus } from './result.ts';
import { levels, type Level } from './verdict.ts';

/** When a run fails. */
export interface Gate {
  /** Apps at or above this level are findings; null = none is. */
  readonly failOn: Level | null;
  /** How many findings may pass. */
  readonly maxFindings: number;
  /** Warnings count as incomplete, and a baseline must be up to date. */
  readonly strict: boolean;
}

/** The gate of `check`, where nothing else is said. */
export const standardGate: Gate = { failOn: 'held', maxFindings: 0, strict: false };

/** Whether a level is at or above another. */
export function reaches(level: Level, threshold: Level | null): boolean {
  return threshold !== null && levels.indexOf(level) <= levels.indexOf(threshold);
}

/** Places in `apps` of those at or above the gate's level which the baseline does not accept. */
export function findingsIn(result: AuditResult, { failOn }: Pick<Gate, 'failOn'>): readonly number[] {
  const accepted = new Set(result.baseline?.accepted.map(({ app }) => app));
  return result.apps.flatMap(({ level }, place) =>
    reaches(level, failOn) && !accepted.has(place) ? [place] : [],
  );
}

/** The same where they are more than may pass; none where the gate lets them through. */
export function failingIn(
  result: AuditResult,
  gate: Pick<Gate, 'failOn' | 'maxFindings'>,
): readonly number[] {
  const found = findingsIn(result, gate);
  return found.length > gate.maxFindings ? found : [];
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

export function isMissing(status: CoverageStatus): boolean {
  return status === 'absent' || status === 'unreadable';
}
