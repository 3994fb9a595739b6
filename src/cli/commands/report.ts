// report: a saved result in any form, without the export it came from.

import type { ExitCode } from '../exit-codes.ts';
import { outputsOf, present, readPresentation } from '../present.ts';
import { readSavedResult } from '../saved-result.ts';
import type { ReportCommandOptions, Session } from '../session.ts';
import { spareInputs } from '../spare-inputs.ts';

export async function runReport(
  path: string,
  options: ReportCommandOptions,
  session: Session,
): Promise<ExitCode> {
  const presentation = await readPresentation(options, session, null);
  await spareInputs(outputsOf(presentation), { files: [path, options.keyFile] }, session.io);
  return present(await readSavedResult(path, session.io), presentation, options, session);
}
