// Adds what the user's permissions file says to the apps it names.

import { normaliseAppName } from '../knowledge/names.ts';
import { endOfDay, startOfDay } from '../model/day.ts';
import { Diagnostics, type Diagnostic } from '../model/diagnostic.ts';
import type { ParsedExport, RecordedPermission } from '../model/export.ts';
import type { Window } from '../model/span.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { PermissionsEntry } from '../parser/permissions-file.ts';
import { comparedNames } from './app-names.ts';

export interface PermissionsFile {
  /** As the user named it; base name only. */
  readonly name: string;
  readonly entries: readonly PermissionsEntry[];
}

/**
 * An entry belongs to the apps of that name (compared as everywhere, design section 4), or to the one with that app-scoped
 * id. An entry that belongs to no app is a diagnostic with its place in the file.
 */
export function withRecordedPermissions(parsed: ParsedExport, file: PermissionsFile): ParsedExport {
  const apps = parsed.apps.map((app) => {
    const names = comparedNames(app);
    const mine = file.entries.filter(
      (entry) => entry.app === app.userAppScopedId || names.has(normaliseAppName(entry.app)),
    );
    return mine.length === 0
      ? app
      : { ...app, permissions: [...app.permissions, ...mine.flatMap(recordsOf)] };
  });
  return {
    ...parsed,
    apps,
    diagnostics: [...parsed.diagnostics, ...strayDiagnostic(file, strays(parsed, file))],
  };
}

/** Places of entries that belong to no app. */
function strays({ apps }: ParsedExport, file: PermissionsFile): readonly number[] {
  const names = new Set(apps.flatMap((app) => [...comparedNames(app)]));
  const ids = new Set(apps.map((app) => app.userAppScopedId));
  return file.entries.flatMap((entry, place) =>
    names.has(normaliseAppName(entry.app)) || ids.has(entry.app) ? [] : [place],
  );
}

/** What of a permissions file comes to nothing, by the place of its entry: for the person who wrote the file. */
export type IdleEntry =
  | { readonly is: 'app-not-found'; readonly place: number; readonly app: string }
  | {
      readonly is: 'permission-unknown';
      readonly place: number;
      readonly at: number;
      readonly permission: string;
    };

export function idleEntries(
  parsed: ParsedExport,
  knowledge: Knowledge,
  file: PermissionsFile,
): readonly IdleEntry[] {
  const lost = new Set(strays(parsed, file));
  return file.entries.flatMap(({ app, permissions }, place) => [
    ...(lost.has(place) ? [{ is: 'app-not-found' as const, place, app }] : []),
    ...permissions.flatMap((permission, at) =>
      knowledge.permission(permission) === null
        ? [{ is: 'permission-unknown' as const, place, at, permission }]
        : [],
    ),
  ]);
}

function recordsOf(entry: PermissionsEntry): readonly RecordedPermission[] {
  return entry.permissions.map((permission) => ({
    permission,
    origin: 'permissions-file',
    from: windowOf(entry.from),
    to: windowOf(entry.to),
    source: entry.source ?? null,
  }));
}

function windowOf(day: string | null | undefined): Window | null {
  return day === undefined || day === null ? null : { from: startOfDay(day), to: endOfDay(day) };
}

/**
 * Permissions on record that the knowledge base does not have. It has those that concern messages and some that people
 * mistake for them; most of Facebook's hundreds are in neither group, so this is worth a look only for the spelling.
 */
export function unknownPermissions(
  parsed: ParsedExport,
  knowledge: Knowledge,
  file: PermissionsFile | null,
): readonly Diagnostic[] {
  const found = new Diagnostics();
  for (const { permissions, evidence } of parsed.apps) {
    const [first] = evidence;
    for (const { permission, origin } of permissions) {
      if (knowledge.permission(permission) !== null || origin !== 'export' || first === undefined) continue;
      found.report('permission-unknown', first.file, first.pointer);
    }
  }
  for (const entry of file === null ? [] : idleEntries(parsed, knowledge, file)) {
    if (entry.is !== 'permission-unknown') continue;
    found.report('permissions-file-unknown', file?.name ?? null, `/${entry.place}/permissions/${entry.at}`);
  }
  return found.list();
}

function strayDiagnostic(file: PermissionsFile, strays: readonly number[]): readonly Diagnostic[] {
  const [first] = strays;
  if (first === undefined) return [];
  return [
    {
      code: 'permissions-app-not-found',
      severity: 'warning',
      file: file.name,
      pointer: `/${first}`,
      count: strays.length,
    },
  ];
}
