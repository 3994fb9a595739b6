// Why an answer is incomplete, in sentences: no format may look green when part of the input is missing.

import { isIncomplete, isMissing } from '../../model/findings.ts';
import type { AuditResult } from '../../model/result.ts';
import type { ReportOptions } from '../reporter.ts';

/** Null when the answer is whole. */
export function incompleteMessage(
  result: AuditResult,
  { catalogue: text, gate }: ReportOptions,
): string | null {
  if (!isIncomplete(result, gate.strict)) return null;
  const { apps, messages, unreadable } = result.coverage;
  const { incomplete } = text.report;
  const reasons = [
    ...(isMissing(apps.status)
      ? [apps.status === 'absent' ? incomplete.apps.absent : incomplete.apps.unreadable]
      : []),
    ...(isMissing(messages.status)
      ? [messages.status === 'absent' ? incomplete.messages.absent : incomplete.messages.unreadable]
      : []),
    ...(unreadable.length > 0 ? [incomplete.parts(unreadable.length)] : []),
  ];
  if (reasons.length > 0) return reasons.join(' ');
  return isIncomplete(result, false) ? text.ci.incomplete.other : text.ci.incomplete.warnings;
}
