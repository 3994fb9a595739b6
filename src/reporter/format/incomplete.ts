// Why an answer is incomplete, in sentences: no format may look green when part of the input is missing.

import { isIncomplete } from '../../model/findings.ts';
import type { AuditResult } from '../../model/result.ts';
import type { ReportOptions } from '../reporter.ts';
import { answerOf } from '../wording/answer.ts';
import { newView } from '../wording/view.ts';

/** Null when the answer is whole. */
export function incompleteMessage(result: AuditResult, options: ReportOptions): string | null {
  if (!isIncomplete(result, options.gate.strict)) return null;
  // The formats of machines name nobody, and a key that is not known could be anybody's name: there they are only counted.
  const coverage = { ...result.coverage, unknownKeys: [] };
  return answerOf(newView({ ...result, coverage }, options), options.gate).incomplete.join(' ');
}
