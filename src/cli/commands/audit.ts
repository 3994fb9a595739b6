// audit and check: read an export, conclude, report, and say by the exit code what came of it.

import { conclude, readExport, type AuditOptions } from '../../audit.ts';
import { isIncomplete, type Gate } from '../../model/findings.ts';
import type { Level } from '../../model/verdict.ts';
import { exitCodeOf, exitCodes, type ExitCode } from '../exit-codes.ts';
import { readChoice, readExportOptions, readFailOn, readTimeZone } from '../options.ts';
import { showProgress } from '../progress.ts';
import type { AuditCommandOptions, Session } from '../session.ts';
import { formatNames, loadReporter } from '../../reporter/reporter.ts';
import { deliver, useColour } from '../deliver.ts';
import { readKnowledge, readPermissions } from '../side-files.ts';

/** @param standard what `--fail-on` is when it is not given; null = findings never fail */
export async function runAudit(
  paths: readonly string[],
  options: AuditCommandOptions,
  session: Session,
  standard: { readonly failOn: Level | null },
): Promise<ExitCode> {
  const { io, text, language } = session;
  // Every option is read before the export is: a slip of the pen should not cost minutes.
  const format = readChoice('--format', options.format ?? 'text', formatNames);
  const timeZone = readTimeZone(options.timeZone ?? 'UTC');
  const failOn = options.failOn === undefined ? standard.failOn : readFailOn(options.failOn);
  const gate: Gate = { failOn, maxFindings: 0, strict: options.strict ?? false };
  const readOptions = readExportOptions(options);
  const auditOptions: AuditOptions = {
    language,
    conversations: options.conversations ?? false,
    knowledge: await readKnowledge(options, io),
    ...(options.permissions === undefined
      ? {}
      : { permissions: await readPermissions(options.permissions, io) }),
  };
  if (paths.length === 0) {
    await io.stderr.write(`dyi-audit: ${text.cli.noExport}\n${text.cli.helpHint}\n`);
    return exitCodes.usage;
  }

  const progress = showProgress(io, options.quiet ?? false, text.cli.reading);
  const read = await readExport(paths, { ...readOptions, cwd: io.cwd, onProgress: progress.update }).finally(
    progress.end,
  );
  const result = conclude(read, auditOptions);

  const report = await loadReporter(format);
  await deliver(
    report(result, {
      catalogue: text,
      width: io.stdout.columns ?? columnsOf(io.env['COLUMNS']),
      colour: options.output === undefined && useColour(options, io),
      timeZone,
      verbose: options.verbose ?? false,
      all: options.all ?? false,
      gate,
    }),
    options,
    session,
  );
  if (
    isIncomplete(result, gate.strict) &&
    !(options.quiet ?? false) &&
    (format !== 'text' || options.output !== undefined)
  ) {
    await io.stderr.write(`dyi-audit: ${text.cli.incomplete}\n`);
  }
  return exitCodeOf(result, gate);
}

/** Without a terminal there is no width; 80 columns fit everywhere. */
function columnsOf(value: string | undefined): number {
  const columns = Number(value);
  return Number.isInteger(columns) && columns >= 40 ? columns : 80;
}
