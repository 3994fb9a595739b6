// Adds what the user's permissions file says to the apps it names.

import { normaliseAppName } from '../knowledge/names.ts';
import { endOfDay, startOfDay } from '../model/day.ts';
import type { Diagnostic } from '../model/diagnostic.ts';
import type { ParsedExport, RecordedPermission } from '../model/export.ts';
import type { PermissionsEntry } from '../parser/permissions-file.ts';

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
    const name = normaliseAppName(app.name);
    const mine = file.entries.filter(
      (entry) => entry.app === app.userAppScopedId || normaliseAppName(entry.app) === name,
    );
    return mine.length === 0
      ? app
      : { ...app, permissions: [...app.permissions, ...mine.flatMap(recordsOf)] };
  });
  const names = new Set(parsed.apps.map((app) => normaliseAppName(app.name)));
  const ids = new Set(parsed.apps.map((app) => app.userAppScopedId));
  const strays = file.entries.flatMap((entry, place) =>
    names.has(normaliseAppName(entry.app)) || ids.has(entry.app) ? [] : [place],
  );
  return { ...parsed, apps, diagnostics: [...parsed.diagnostics, ...strayDiagnostic(file, strays)] };
}

function recordsOf(entry: PermissionsEntry): readonly RecordedPermission[] {
  return entry.permissions.map((permission) => ({
    permission,
    origin: 'permissions-file',
    from: entry.from === undefined ? null : { from: startOfDay(entry.from), to: endOfDay(entry.from) },
    to: entry.to === undefined ? null : { from: startOfDay(entry.to), to: endOfDay(entry.to) },
    source: entry.source ?? null,
  }));
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
