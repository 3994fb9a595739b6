// What is to be written, and where: `-f NAME` for stdout or -o, `-f NAME=FILE` for a file of its own, as often as wanted.

import { resolve } from 'node:path';
import { ExportError } from '../model/errors.ts';
import { formatNames, type FormatName } from '../reporter/reporter.ts';
import type { Io } from './io.ts';
import { readChoice } from './options.ts';
import type { CommonOptions } from './session.ts';

export interface Target {
  readonly format: FormatName;
  /** As typed; null = stdout. */
  readonly file: string | null;
}

/**
 * @param formats as given to `--format`; without one it is the report for people
 * @throws {ExportError} `option-value`, `options-conflict`
 */
export function readTargets(
  formats: readonly string[] | undefined,
  { output }: Pick<CommonOptions, 'output'>,
  io: Pick<Io, 'cwd'>,
): readonly Target[] {
  const standard = output === undefined || output === '-' ? null : output;
  const asked = (formats ?? ['text']).map(readTarget);
  const plain = asked.filter(({ file }) => file === null);
  if (plain.length > 1) conflict('two-reports', plain);
  if (plain.length === 0 && output !== undefined) conflict('output-unused', asked);
  const targets = asked.map(({ format, file }) => ({ format, file: file ?? standard }));
  const files = targets.flatMap(({ file }) => (file === null ? [] : [resolve(io.cwd, file)]));
  if (new Set(files).size < files.length) conflict('same-file', targets);
  return targets;
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
