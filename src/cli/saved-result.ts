// Reads a result that was saved as JSON, by this version or an older one with the same schema version.

import { ExportError, type FatalData } from '../model/errors.ts';
import { auditResultSchema, schemaVersion, type AuditResult } from '../model/result.ts';
import type { Io } from './io.ts';
import { parseJson, readText } from './side-files.ts';

/** With the conversations of a long life in it; Node has no longer text than this. */
const longestResult = 0x1fffffe8;

/** @throws {ExportError} `result-file`, `path-not-found`, `path-unreadable` */
export async function readSavedResult(path: string, io: Io): Promise<AuditResult> {
  return parseSavedResult(await readText(path, io, longestResult), path);
}

/** @throws {ExportError} `result-file` */
export function parseSavedResult(text: string, path: string): AuditResult {
  const invalid = (
    problem: FatalData['result-file']['problem'],
    at: string | null,
    cause?: unknown,
  ): ExportError => new ExportError('result-file', { path, problem, at }, { cause });

  const json = parseJson(text, (cause) => invalid('not-json', null, cause));
  if (typeof json !== 'object' || json === null || !('schemaVersion' in json) || !('apps' in json))
    throw invalid('not-a-result', null);
  const { schemaVersion: version } = json;
  // Of any depth, which nothing that is recursive could write.
  if (typeof version === 'object') throw invalid('wrong-shape', '/schemaVersion');
  if (version !== schemaVersion) throw invalid('schema-version', JSON.stringify(version).slice(0, 20));
  const parsed = auditResultSchema.safeParse(json);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw invalid('wrong-shape', pointerTo(issue?.path ?? []), parsed.error);
  }
  const astray = placeAstray(parsed.data);
  if (astray !== null) throw invalid('wrong-shape', astray);
  return parsed.data;
}

/** Where the result points at an app or a claim that it does not have; the schema alone cannot tell. */
function placeAstray({ apps, baseline, conversations }: AuditResult): string | null {
  for (const [place, { decidedBy, claims }] of apps.entries()) {
    if (decidedBy !== null && decidedBy >= claims.length) return `/apps/${place}/decidedBy`;
  }
  const pointed = [
    ...(baseline?.accepted ?? []).map(({ app }, place) => [app, `/baseline/accepted/${place}/app`] as const),
    ...(conversations ?? []).flatMap((conversation, outer) =>
      conversation.apps.map(({ app }, inner) => [app, `/conversations/${outer}/apps/${inner}/app`] as const),
    ),
  ];
  return pointed.find(([app]) => app >= apps.length)?.[1] ?? null;
}

/** RFC 6901. */
function pointerTo(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
