// What is to be written, and where: `-f NAME` for stdout or -o, `-f NAME=FILE` for a file of its own, as often as wanted.

import { resolve } from 'node:path';
import { ExportError } from '../model/errors.ts';
import { formatNames, type FormatName } from '../reporter/reporter.ts';
import type { Io } from './io.ts';
import { readChoice } from './options.ts';
import type { ReportCommandOptions } from './session.ts';

export interface Target {
  readonly format: FormatName;
  /** As typed; null = stdout. */
  readonly file: string | null;
}

/** Where the page goes that `--open` opens, if nobody says. In the folder where the person is, to be found again. */
export const standardPage = 'dyi-audit.html';

/**
 * @param formats as given to `--format`; without one it is the report for people, or the page where it is to be opened
 * @throws {ExportError} `option-value`, `options-conflict`
 */
export function readTargets(
  formats: readonly string[] | undefined,
  { output, open = false }: Pick<ReportCommandOptions, 'output' | 'open'>,
  io: Pick<Io, 'cwd'>,
): readonly Target[] {
  const standard = output === undefined || output === '-' ? null : output;
  const asked = (formats ?? [open ? 'html' : 'text']).map(readTarget).map(({ format, file }) => ({
    format,
    file: open && output === undefined && format === 'html' ? (file ?? standardPage) : file,
  }));
  const plain = asked.filter(({ file }) => file === null);
  if (plain.length > 1) conflict('two-reports', plain);
  if (plain.length === 0 && output !== undefined) conflict('output-unused', asked);
  const targets = asked.map(({ format, file }) => ({ format, file: file ?? standard }));
  const files = targets.flatMap(({ file }) => (file === null ? [] : [resolve(io.cwd, file)]));
  if (new Set(files).size < files.length) conflict('same-file', targets);
  if (open && !targets.some(isPage)) {
    throw new ExportError('options-conflict', { problem: 'needs', options: ['--open', '-f html'] });
  }
  return targets;
}

/** Whether it can be opened in a browser. */
export function isPage(target: Target): target is Target & { readonly file: string } {
  return target.format === 'html' && target.file !== null;
}

function readTarget(value: string): Target {
  const [, name = value, file = ''] = /^([^=]*)=(.+)$/s.exec(value) ?? [];
  const format = readChoice('--format', name, formatNames);
  return { format, file: file === '' || file === '-' ? null : file };
}

function conflict(problem: 'two-reports' | 'output-unused' | 'same-file', targets: readonly Target[]): never {
  const options = targets.map(({ format, file }) => (file === null ? format : `${format}=${file}`));
  throw new ExportError('options-conflict', { problem, options });
}
