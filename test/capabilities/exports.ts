// Fixtures and small zips as results, for the capabilities that are proven on them.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  auditExport,
  ExportError,
  inspectExport,
  type AuditResult,
  type Inspection,
} from '../../src/index.ts';
import { scenarios } from '../fixtures/scenario.ts';
import { temporaryFolder } from '../input/temporary.ts';
import { zipOf, type ZipEntryOptions } from '../input/zip-writer.ts';

const fixtures = new Map(scenarios().map((scenario) => [scenario.name, scenario]));

/** The paths that a person would give, absolute. */
export function fixture(name: string): readonly string[] {
  const scenario = fixtures.get(name);
  if (scenario === undefined) throw new RangeError(`no fixture ${name}`);
  const { cwd, args } = scenario.prepare();
  return args.filter((argument) => !argument.startsWith('-')).map((path) => join(cwd, path));
}

export async function audit(paths: readonly string[], merge = false): Promise<AuditResult> {
  return auditExport(paths, { conversations: true, merge, jobs: 1 });
}

export async function auditOf(name: string, merge = false): Promise<AuditResult> {
  return audit(fixture(name), merge);
}

export async function inspectionOf(name: string): Promise<Inspection> {
  return inspectExport(fixture(name));
}

/** Code of the refusal; null where there was an answer. */
export async function refusalOf(paths: readonly string[]): Promise<string | null> {
  try {
    await audit(paths);
    return null;
  } catch (error) {
    if (error instanceof ExportError) return error.code;
    throw error;
  }
}

export const codesOf = (result: AuditResult): ReadonlySet<string> =>
  new Set(result.diagnostics.map(({ code }) => code));

export const thread = (more: object = {}): string =>
  JSON.stringify({
    participants: [{ name: 'Bob Made-Up' }, { name: 'Jane Fake' }],
    messages: [{ sender_name: 'Bob Made-Up', timestamp_ms: Date.UTC(2014, 5, 3), content: 'qqx secret' }],
    title: 'Bob Made-Up',
    ...more,
  });

export const minimal: Readonly<Record<string, string>> = {
  'apps_and_websites_off_of_facebook/connected_apps_and_websites.json': JSON.stringify({
    installed_apps_v2: [
      { name: 'Spotify', added_timestamp: 1388534400, category: 'active', removed_timestamp: 0 },
    ],
  }),
  'your_facebook_activity/messages/inbox/bobmadeup_1/message_1.json': thread(),
};

const day = 'facebook-janefake-2024-05-01-AbCdEf12';

/** A zip of the small export and more, on the disk. */
export function zipWith(more: readonly (readonly [string, ZipEntryOptions | string])[]): string {
  const path = join(temporaryFolder(), `${day}.zip`);
  writeFileSync(path, zipOf([...Object.entries(minimal), ...more]));
  return path;
}

export function folderWith(more: Readonly<Record<string, string>>): string {
  const folder = join(temporaryFolder(), day);
  for (const [path, content] of Object.entries({ ...minimal, ...more })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}
