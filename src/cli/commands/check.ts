// check: the audit for a CI job, which fails on findings that its baseline does not accept.

import { isIncomplete } from '../../model/findings.ts';
import type { AuditResult } from '../../model/result.ts';
import { applyBaseline } from '../baseline/apply.ts';
import { readBaseline, requireBaselineOptions, writeBaseline, type Baseline } from '../baseline/file.ts';
import { updatedBaseline } from '../baseline/update.ts';
import { concludeExport } from '../conclude-export.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { outputsOf, present, readPresentation, type Presentation } from '../present.ts';
import type { CheckCommandOptions, Session } from '../session.ts';
import { inputsOf, spareInputs } from '../spare-inputs.ts';

export async function runCheck(
  paths: readonly string[],
  options: CheckCommandOptions,
  session: Session,
): Promise<ExitCode> {
  requireBaselineOptions(options);
  const presentation = await readPresentation(options, session, 'held');
  const { baseline: file, updateBaseline } = options;
  const inputs = inputsOf(paths, options);
  const reports = outputsOf(presentation);
  await spareInputs(reports, { ...inputs, files: [...inputs.files, file] }, session.io);
  if (updateBaseline ?? false) await spareInputs([file], inputs, session.io);
  const known =
    file === undefined
      ? null
      : await readBaseline(file, session.io, { mayBeMissing: updateBaseline ?? false });
  const result = await concludeExport(paths, options, session);
  if (result === null) return exitCodes.usage;
  if (file === undefined || known === null) return present(result, presentation, options, session);
  const baseline =
    (updateBaseline ?? false) ? await updateFile(file, known, result, presentation, options, session) : known;
  const checked = applyBaseline(result, baseline, session.io.today());
  return present(checked, presentation, options, session);
}

/** Nothing is taken out of a baseline, or put into it, by an input that could not be read. */
async function updateFile(
  file: string,
  known: Baseline,
  result: AuditResult,
  { gate }: Presentation,
  { reason, quiet, pseudonymiseApps }: CheckCommandOptions,
  { io, text }: Session,
): Promise<Baseline> {
  const words = text.ci.baseline;
  const say = async (line: string): Promise<void> => {
    if (!(quiet ?? false)) await io.stderr.write(`dyi-audit: ${line}\n`);
  };
  if (isIncomplete(result, gate.strict)) {
    await say(words.notUpdated(file));
    return known;
  }
  const { baseline, added, removed, withoutReason } = updatedBaseline(known, result, {
    gate,
    reason: reason ?? '',
    nameOf: ({ name }) => ((pseudonymiseApps ?? false) ? '' : name),
  });
  await writeBaseline(file, baseline, io);
  await say(words.updated(file, added, removed, baseline.entries.length));
  if (withoutReason > 0) await say(words.reasonsMissing(withoutReason));
  return baseline;
}
