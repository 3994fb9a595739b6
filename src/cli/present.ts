// Shows a result in every form that was asked for, and says by the exit code what came of it.

import { resolve } from 'node:path';
import { isIncomplete, type Gate } from '../model/findings.ts';
import type { AuditResult } from '../model/result.ts';
import type { Level } from '../model/verdict.ts';
import { loadReporter } from '../reporter/reporter.ts';
import { deliverTo, useColour } from './deliver.ts';
import { exitCodeOf, type ExitCode } from './exit-codes.ts';
import { readCount, readFailOn, readTimeZone } from './options.ts';
import { readPrivacy, type Privacy } from './privacy.ts';
import type { ReportCommandOptions, Session } from './session.ts';
import { isPage, readTargets, type Target } from './targets.ts';

/** How a result is to be shown; read before the export is, since a slip of the pen should not cost minutes. */
export interface Presentation {
  readonly targets: readonly Target[];
  readonly timeZone: string;
  readonly gate: Gate;
  readonly privacy: Privacy;
}

/** More than any export lists. */
const mostFindings = 1_000_000;

/** @param standard what `--fail-on` is when it is not given; null = findings never fail */
export async function readPresentation(
  options: ReportCommandOptions,
  { io }: Session,
  standard: Level | null,
): Promise<Presentation> {
  return {
    targets: readTargets(options.format, options, io),
    timeZone: readTimeZone(options.timeZone ?? 'UTC'),
    gate: {
      failOn: options.failOn === undefined ? standard : readFailOn(options.failOn),
      maxFindings:
        options.maxFindings === undefined
          ? 0
          : readCount('--max-findings', options.maxFindings, mostFindings, 0),
      strict: options.strict ?? false,
    },
    privacy: await readPrivacy(options, io),
  };
}

/** The files that will be written; null = stdout. */
export function outputsOf({ targets }: Presentation): readonly (string | null)[] {
  return targets.map(({ file }) => file);
}

export async function present(
  result: AuditResult,
  { targets, timeZone, gate, privacy }: Presentation,
  options: ReportCommandOptions,
  session: Session,
): Promise<ExitCode> {
  const { io, text } = session;
  const quiet = options.quiet ?? false;
  const shown = privacy.apply(result);
  const reports: { readonly text: string; readonly file: string | null }[] = [];
  for (const { format, file } of targets) {
    const report = await loadReporter(format);
    const words = report(shown, {
      catalogue: text,
      width: io.stdout.columns ?? columnsOf(io.env['COLUMNS']),
      colour: file === null && useColour(options, io),
      timeZone,
      verbose: options.verbose ?? false,
      all: options.all ?? false,
      gate,
    });
    reports.push({ text: words, file });
  }
  // Nothing is written before everything is made.
  for (const report of reports) await deliverTo(report.file, report.text, options, session);
  if (options.open ?? false) {
    for (const { file } of targets.filter(isPage)) await openPage(file, quiet, session);
  }

  if (privacy.randomKey && !quiet) await io.stderr.write(`dyi-audit: ${text.cli.randomKey}\n`);
  const inSight = targets.some(({ format, file }) => format === 'text' && file === null);
  if (isIncomplete(result, gate.strict) && !quiet && !inSight)
    await io.stderr.write(`dyi-audit: ${text.cli.incomplete}\n`);
  return exitCodeOf(result, gate);
}

/** A browser that does not open is no failure: the page is there, and its name is said. */
async function openPage(file: string, quiet: boolean, { io, text }: Session): Promise<void> {
  const opened = await io.openInBrowser(resolve(io.cwd, file));
  if (!opened) await io.stderr.write(`dyi-audit: ${text.cli.notOpened(file)}\n`);
  else if (!quiet && !io.stderr.isTTY) await io.stderr.write(`${text.cli.wrote(file)}\n`);
}

/** Without a terminal there is no width; 80 columns fit everywhere. */
function columnsOf(value: string | undefined): number {
  const columns = Number(value);
  return Number.isInteger(columns) && columns >= 40 ? columns : 80;
}
