// letter: a request for access and erasure about one app, for the person to send.

import { conclude, idlePermissions, readExport } from '../../audit.ts';
import { deliver } from '../deliver.ts';
import { exitCodes, type ExitCode } from '../exit-codes.ts';
import { addresseeOf } from '../letter/addressee.ts';
import { chooseApp } from '../letter/choose.ts';
import { letterText } from '../letter/letter.ts';
import { letterNotes } from '../letter/notes.ts';
import { readExportOptions } from '../options.ts';
import { showProgress } from '../progress.ts';
import type { LetterCommandOptions, Session } from '../session.ts';
import { inputsOf, spareInputs } from '../spare-inputs.ts';
import { sayContradictedDay } from '../contradicted-day.ts';
import { sayIdlePermissions } from '../idle-permissions.ts';
import { readKnowledge, readPermissions } from '../side-files.ts';

export async function runLetter(
  paths: readonly string[],
  options: LetterCommandOptions,
  session: Session,
): Promise<ExitCode> {
  const { io, text, language } = session;
  const readOptions = readExportOptions(options);
  await spareInputs([options.output], inputsOf(paths, options), io);
  const knowledge = await readKnowledge(options, io);
  const permissions =
    options.permissions === undefined ? {} : { permissions: await readPermissions(options.permissions, io) };
  if (paths.length === 0) {
    await io.stderr.write(`dyi-audit: ${text.cli.noExport}\n${text.cli.helpHint}\n`);
    return exitCodes.usage;
  }

  const progress = showProgress(io, options.quiet ?? false, text.cli.reading);
  const read = await readExport(paths, { ...readOptions, cwd: io.cwd, onProgress: progress.update }).finally(
    progress.end,
  );
  const auditOptions = { knowledge, language, ...permissions };
  await sayContradictedDay(read, options, { io, text });
  const idle = idlePermissions(read, auditOptions);
  await sayIdlePermissions(idle, options, session);
  const result = conclude(read, auditOptions, idle);
  const { status } = result.coverage.apps;
  if (status === 'absent' || status === 'unreadable') {
    await io.stderr.write(`dyi-audit: ${text.report.incomplete.apps[status]}\n`);
    return exitCodes.incomplete;
  }

  const apps = chooseApp(result.apps, options.app ?? null);
  const [app] = apps;
  const addressee = addresseeOf(app, knowledge);
  const { owner, exportedAt } = result.export;
  await deliver(letterText({ apps, addressee, owner, exportedAt }, text), options, session);
  if (!(options.quiet ?? false)) {
    await io.stderr.write(`\n${letterNotes(app, addressee, text, io.stderr.columns ?? 80)}`);
  }
  return exitCodes.done;
}
