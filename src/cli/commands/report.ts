// report: a saved result in any form, without the export it came from.

import type { ExitCode } from '../exit-codes.ts';
import { present, readPresentation } from '../present.ts';
import { readSavedResult } from '../saved-result.ts';
import type { ReportCommandOptions, Session } from '../session.ts';

export async function runReport(
  path: string,
  options: ReportCommandOptions,
  session: Session,
): Promise<ExitCode> {
  const presentation = await readPresentation(options, session, null);
  return present(await readSavedResult(path, session.io), presentation, options, session);
}
