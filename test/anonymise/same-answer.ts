// An export and its copy side by side.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { anonymiseExport, type Anonymised } from '../../src/anonymise.ts';
import { auditExport } from '../../src/audit.ts';
import { publishFile } from '../../src/cli/output.ts';
import type { AuditResult } from '../../src/model/result.ts';
import { fakeIo } from '../cli/fake-io.ts';
import { temporaryFolder } from '../input/temporary.ts';
import { withoutNames } from './without-names.ts';

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

/** What an export of these files and its copy have in common, or should. @param files content by path */
export async function answersFor(
  files: Readonly<Record<string, string>>,
): Promise<{ readonly original: object; readonly copy: object }> {
  const folder = join(temporaryFolder(), 'facebook-janefake-2024-05-01-AbCdEf12');
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  const { file } = await copied([folder], '/');
  return {
    original: withoutNames(await answerOf([folder], '/', false)),
    copy: withoutNames(await answerOf([file], '/', false)),
  };
}
