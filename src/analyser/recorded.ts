// Adds what the user's permissions file says to the apps it names.

import { comparedNames, normaliseAppName } from '../model/app-names.ts';
import { endOfDay, startOfDay } from '../model/day.ts';
import { Diagnostics, type Diagnostic } from '../model/diagnostic.ts';
import type { ParsedExport, RecordedPermission } from '../model/export.ts';
import type { Window } from '../model/span.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { PermissionsEntry } from '../parser/permissions-file.ts';

export interface PermissionsFile {
  /** As the user named it; base name only. */
  readonly name: string;
  readonly entries: readonly PermissionsEntry[];
}

/**
 * An entry belongs to the apps of that name (compared as everywhere, design section 4), or to the one with that app-scoped
 * id. An entry that belongs to no app is a diagnostic with its place in the file.
 * @param idle what {@link idleEntries} says of the same
 */
export function withRecordedPermissions(
  parsed: ParsedExport,
  file: PermissionsFile,
  idle: readonly IdleEntry[],
): ParsedExport {
  const entries = file.entries.map((entry) => ({ entry, name: normaliseAppName(entry.app) }));
  const apps = parsed.apps.map((app) => {
    const names = comparedNames(app);
    const mine = entries.filter(({ entry, name }) => entry.app === app.userAppScopedId || names.has(name));
    return mine.length === 0
      ? app
      : { ...app, permissions: [...app.permissions, ...mine.flatMap(({ entry }) => recordsOf(entry))] };
  });
  return { ...parsed, apps, diagnostics: [...parsed.diagnostics, ...strayDiagnostic(file, idle)] };
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
  const names = new Set(parsed.apps.flatMap((app) => [...comparedNames(app)]));
  const ids = new Set(parsed.apps.map((app) => app.userAppScopedId));
  const isStray = (app: string): boolean => !names.has(normaliseAppName(app)) && !ids.has(app);
  return file.entries.flatMap(({ app, permissions }, place) => [
    ...(isStray(app) ? [{ is: 'app-not-found' as const, place, app }] : []),
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
 * @param idle what {@link idleEntries} says of the file
 */
export function unknownPermissions(
  parsed: ParsedExport,
  knowledge: Knowledge,
  file: PermissionsFile | null,
  idle: readonly IdleEntry[],
): readonly Diagnostic[] {
  const found = new Diagnostics();
  for (const { permissions, evidence } of parsed.apps) {
    const [first] = evidence;
    for (const { permission, origin } of permissions) {
      if (knowledge.permission(permission) !== null || origin !== 'export' || first === undefined) continue;
      found.report('permission-unknown', first.file, first.pointer);
    }
  }
  for (const entry of idle) {
    if (entry.is !== 'permission-unknown') continue;
    found.report('permissions-file-unknown', file?.name ?? null, `/${entry.place}/permissions/${entry.at}`);
  }
  return found.list();
}

function strayDiagnostic(file: PermissionsFile, idle: readonly IdleEntry[]): readonly Diagnostic[] {
  const strays = idle.filter(({ is }) => is === 'app-not-found');
  const [first] = strays;
  if (first === undefined) return [];
  return [
    {
      code: 'permissions-app-not-found',
      severity: 'warning',
      file: file.name,
      pointer: `/${first.place}`,
      count: strays.length,
    },
  ];
}
