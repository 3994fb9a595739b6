// audit: read an export, conclude, report, and say by the exit code what came of it.

import { concludeExport } from '../conclude-export.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { outputsOf, present, readPresentation } from '../present.ts';
import type { AuditCommandOptions, Session } from '../session.ts';
import { inputsOf, spareInputs } from '../spare-inputs.ts';

export async function runAudit(
  paths: readonly string[],
  options: AuditCommandOptions,
  session: Session,
): Promise<ExitCode> {
  const presentation = await readPresentation(options, session, null);
  await spareInputs(outputsOf(presentation), inputsOf(paths, options), session.io);
  const result = await concludeExport(paths, options, session);
  return result === null ? exitCodes.usage : present(result, presentation, options, session);
}
