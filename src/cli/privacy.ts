// `--pseudonymise`: whether names are replaced, and by which key.

import { randomBytes } from 'node:crypto';
import { resolve } from 'node:path';
import { pathError } from '../input/path-error.ts';
import { ExportError } from '../model/errors.ts';
import type { AuditResult } from '../model/result.ts';
import { readKeyFile } from '../privacy/key-file.ts';
import type { Io } from './io.ts';
import type { ReportCommandOptions } from './session.ts';

export interface Privacy {
  readonly apply: (result: AuditResult) => AuditResult;
  /** The key was made up for this run: the same names will not come again. */
  readonly randomKey: boolean;
}

/** @throws {ExportError} `options-conflict`, `key-file`, `path-not-found`, `path-unreadable` */
export async function readPrivacy(options: ReportCommandOptions, io: Io): Promise<Privacy> {
  const apps = options.pseudonymiseApps ?? false;
  if (!apps && !(options.pseudonymise ?? false)) {
    if (options.keyFile !== undefined)
      throw new ExportError('options-conflict', {
        problem: 'needs',
        options: ['--key-file', '--pseudonymise'],
      });
    return { apply: (result) => result, randomKey: false };
  }
  const { pseudonymise } = await import('../privacy/pseudonymise.ts');
  const key = options.keyFile === undefined ? randomBytes(32) : await readKey(options.keyFile, io);
  return {
    apply: (result) => pseudonymise(result, key, { apps }),
    randomKey: options.keyFile === undefined,
  };
}

/** @throws {ExportError} `key-file`, `path-not-found`, `path-unreadable` */
export async function readKey(path: string, io: Io): Promise<Uint8Array> {
  const reading = await readKeyFile(resolve(io.cwd, path));
  if (reading.status === 'read') return reading.key;
  throw reading.status === 'unfit'
    ? new ExportError('key-file', { path, problem: reading.problem })
    : pathError(path, reading.cause);
}
