// inspect: what an export is and holds, as text or JSON, with nothing personal in it.

import { inspectExport } from '../../inspect.ts';
import { json } from '../../reporter/format/json.ts';
import { inspectionText } from '../../reporter/inspection.ts';
import { deliver } from '../deliver.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { inspectFormats, readChoice } from '../options.ts';
import { showProgress } from '../progress.ts';
import type { InspectCommandOptions, Session } from '../session.ts';
import { inputsOf, spareInputs } from '../spare-inputs.ts';
import { readExportOptions } from '../options.ts';

export async function runInspect(
  paths: readonly string[],
  options: InspectCommandOptions,
  session: Session,
): Promise<ExitCode> {
  const { io, text } = session;
  const format = readChoice('--format', options.format ?? 'text', inspectFormats);
  const readOptions = readExportOptions(options);
  await spareInputs([options.output], inputsOf(paths), io);
  if (paths.length === 0) {
    await io.stderr.write(`dyi-audit: ${text.cli.noExport}\n${text.cli.helpHint}\n`);
    return exitCodes.usage;
  }
  const progress = showProgress(io, options.quiet ?? false, text.cli.reading);
  const inspection = await inspectExport(paths, {
    ...readOptions,
    cwd: io.cwd,
    onProgress: progress.update,
  }).finally(progress.end);
  const report =
    format === 'json'
      ? `${json(inspection, 2)}\n`
      : inspectionText(inspection, text, io.stdout.columns ?? 80);
  await deliver(report, options, session);
  return inspection.consequences.includes('complete') ? exitCodes.done : exitCodes.incomplete;
}
