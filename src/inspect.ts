// inspectExport(): what an export is and holds, without anything personal.

import { readExport, type ReadExport, type ReadOptions } from './audit.ts';
import type { UnknownKey } from './model/export.ts';
import { groupBy } from './model/grouping.ts';
import { compareText } from './model/order.ts';
import { inspectionSchema, type Consequence, type Inspection } from './model/inspection.ts';
import { toIsoOrNull, type Instant } from './model/span.ts';
import {
  folderWithoutPerson,
  withoutPerson,
  withoutPersonInDetail,
  withoutPersonalKey,
  withoutPersonalKeys,
  withoutPersonalSection,
  withoutUser,
} from './parser/redact.ts';
import { readToolVersion } from './version.ts';

/** @throws {ExportError} as auditExport does */
export async function inspectExport(
  paths: readonly string[],
  options: ReadOptions = {},
): Promise<Inspection> {
  return inspectionOf(await readExport(paths, options));
}

export function inspectionOf(read: ReadExport): Inspection {
  const { parsed, asOf, asOfBasis } = read;
  const { coverage } = parsed;
  const { apps, messages, appPosts, offMetaActivity, blockedApps } = coverage;
  const kinds = { apps, appPosts, offMetaActivity, blockedApps };
  return inspectionSchema.parse({
    schemaVersion: 1,
    tool: { name: 'dyi-audit', version: readToolVersion() },
    parts: parsed.parts.map((part) => ({ ...part, name: withoutUser(part.name) })),
    layouts: [...parsed.layouts],
    // A day, where a message or an app could be told by its second.
    exportedAt: toIsoOrNull(asOf === null || asOfBasis === 'option' ? asOf : startOfThatDay(asOf)),
    exportedAtBasis: asOfBasis,
    owner: parsed.owner === null ? 'unknown' : 'known',
    kinds: [
      ...Object.entries(kinds).map(([kind, { status, files, records }]) => ({
        kind,
        status,
        files: files.map(withoutPerson),
        fileCount: files.length,
        records,
      })),
      {
        kind: 'messages',
        status: messages.status,
        files: [],
        fileCount: messages.files,
        records: messages.messages,
      },
    ],
    messages: {
      conversations: messages.conversations,
      messages: messages.messages,
      folders: [...new Set(parsed.messageFolders.map(folderWithoutPerson))].sort(compareText),
      firstDay: messages.first?.slice(0, 10) ?? null,
      lastDay: messages.last?.slice(0, 10) ?? null,
      sections: sectionsOf(read),
    },
    unknownFiles: parsed.unrecognised.map(withoutPerson).sort(compareText),
    unknownKeys: keysWithoutPerson(parsed.unknownKeys),
    unreadable: coverage.unreadable.map(({ file, code, detail }) => ({
      file: withoutPerson(file),
      code,
      detail: withoutPersonInDetail(detail),
    })),
    diagnostics: parsed.diagnostics.map(({ code, severity, file, pointer, count }) => ({
      code,
      severity,
      file: file === null ? null : withoutPerson(file),
      pointer: pointer === null ? null : withoutPersonalKeys(pointer),
      count,
    })),
    consequences: consequencesOf(read),
  } satisfies Record<keyof Inspection, unknown>);
}

/** Keys that could be personal are counted together, by the kind of record. */
function keysWithoutPerson(keys: readonly UnknownKey[]): Inspection['unknownKeys'] {
  const named = groupBy(
    keys.map((entry) => ({ ...entry, key: withoutPersonalKey(entry.key) })),
    ({ kind, key }) => JSON.stringify([kind, key]),
  );
  return [...named.values()].flatMap((entries) => {
    const [first] = entries;
    if (first === undefined) return [];
    const types = [...new Set(entries.flatMap((entry) => entry.types))].sort(compareText);
    const count = entries.reduce((sum, entry) => sum + entry.count, 0);
    return [{ kind: first.kind, key: first.key, types, count }];
  });
}

function startOfThatDay(instant: Instant): Instant {
  return Math.floor(instant / 86_400_000) * 86_400_000;
}

function sectionsOf({ parsed }: ReadExport): Inspection['messages']['sections'] {
  const counts = new Map<string | null, number>();
  for (const { section } of parsed.conversations) counts.set(section, (counts.get(section) ?? 0) + 1);
  return [...counts]
    .map(([section, conversations]) => ({
      section: section === null ? null : withoutPersonalSection(section),
      conversations,
    }))
    .sort((a, b) => compareText(a.section ?? '', b.section ?? ''));
}

function consequencesOf({ parsed, asOfBasis }: ReadExport): readonly Consequence[] {
  const { coverage, apps, diagnostics } = parsed;
  const missing = (status: string): boolean => status === 'absent' || status === 'unreadable';
  const found: Consequence[] = [];
  if (missing(coverage.apps.status)) found.push('apps-missing');
  if (missing(coverage.messages.status)) found.push('messages-missing');
  const lost = coverage.unreadable.length > 0 || diagnostics.some(({ severity }) => severity === 'error');
  if (lost) found.push('part-unreadable');
  if (found.length === 0) found.push('complete');
  if (apps.some((app) => app.category === null)) found.push('no-categories');
  if (apps.some((app) => app.userAppScopedId === null)) found.push('no-app-ids');
  if (asOfBasis === 'latest-record') found.push('date-from-records');
  if (asOfBasis === 'unknown') found.push('date-unknown');
  if (parsed.owner === null) found.push('owner-unknown');
  if (parsed.unknownKeys.length > 0) found.push('unknown-keys');
  if (parsed.unrecognised.length > 0) found.push('unknown-files');
  return found;
}
