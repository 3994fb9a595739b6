// An export and its copy side by side.

import { join } from 'node:path';
import { anonymiseExport, type Anonymised } from '../../src/anonymise.ts';
import { auditExport } from '../../src/audit.ts';
import { publishFile } from '../../src/cli/output.ts';
import type { AuditResult } from '../../src/model/result.ts';
import { fakeIo } from '../cli/fake-io.ts';
import { temporaryFolder } from '../input/temporary.ts';

export const testKey = Buffer.from('a key that nobody keeps, of tests');

export interface Copied {
  readonly anonymised: Anonymised;
  /** Absolute. */
  readonly file: string;
}

export async function copied(
  paths: readonly string[],
  cwd: string,
  options: Partial<Parameters<typeof anonymiseExport>[1]> = {},
): Promise<Copied> {
  const folder = temporaryFolder();
  let file = '';
  const { io } = fakeIo({ cwd: folder });
  const anonymised = await anonymiseExport(paths, { key: testKey, cwd, ...options }, async (name, write) => {
    file = join(folder, name);
    await publishFile(file, write, io);
  });
  return { anonymised, file };
}

export async function answerOf(paths: readonly string[], cwd: string, merge: boolean): Promise<AuditResult> {
  return auditExport(paths, { cwd, merge, conversations: true });
}
