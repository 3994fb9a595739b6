// Reads an export and concludes, as the options say, with progress on a terminal.

import { conclude, idlePermissions, readExport, type AuditOptions } from '../audit.ts';
import type { Language } from '../model/language.ts';
import type { AuditResult } from '../model/result.ts';
import { sayContradictedDay } from './contradicted-day.ts';
import { sayIdlePermissions } from './idle-permissions.ts';
import { readExportOptions } from './options.ts';
import { showProgress } from './progress.ts';
import type { AuditCommandOptions, Session } from './session.ts';
import { readKnowledge, readPermissions } from './side-files.ts';

/** Null where no export is named, which has been said. */
export async function concludeExport(
  paths: readonly string[],
  options: AuditCommandOptions,
  { io, text, language }: Session,
): Promise<AuditResult | null> {
  const readOptions = readExportOptions(options);
  const auditOptions: AuditOptions = {
    language: languageOfStatements(options, language),
    conversations: options.conversations ?? false,
    knowledge: await readKnowledge(options, io),
    ...(options.permissions === undefined
      ? {}
      : { permissions: await readPermissions(options.permissions, io) }),
  };
  if (paths.length === 0) {
    await io.stderr.write(`dyi-audit: ${text.cli.noExport}\n${text.cli.helpHint}\n`);
    return null;
  }
  const progress = showProgress(io, options.quiet ?? false, text.cli.reading);
  const read = await readExport(paths, { ...readOptions, cwd: io.cwd, onProgress: progress.update }).finally(
    progress.end,
  );
  await sayContradictedDay(read, options, { io, text });
  const idle = idlePermissions(read, auditOptions);
  await sayIdlePermissions(idle, options, { io, text, language });
  return conclude(read, auditOptions, idle);
}

/** JSON is data: without `--lang` it is the same on every machine, whatever its locale. */
function languageOfStatements(
  { lang, format = [] }: Pick<AuditCommandOptions, 'lang' | 'format'>,
  language: Language,
): Language {
  const isData = format.length > 0 && format.every((name) => /^(?:nd)?json(?:=|$)/.test(name));
  return lang === undefined && isData ? 'en' : language;
}
