// Why an answer is incomplete, in sentences: no format may look green when part of the input is missing.

import { isIncomplete } from '../../model/findings.ts';
import type { AuditResult } from '../../model/result.ts';
import type { ReportOptions } from '../reporter.ts';
import { answerOf } from '../wording/answer.ts';
import { newView } from '../wording/view.ts';

/** Null when the answer is whole. */
export function incompleteMessage(result: AuditResult, options: ReportOptions): string | null {
  if (!isIncomplete(result, options.gate.strict)) return null;
  const reasons = answerOf(newView(result, options)).incomplete;
  if (reasons.length > 0) return reasons.join(' ');
  const { incomplete } = options.catalogue.ci;
  return isIncomplete(result, false) ? incomplete.other : incomplete.warnings;
}
