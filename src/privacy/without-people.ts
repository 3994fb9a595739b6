// Takes people out of a result: what formats show that are made to be handed to others.

import type { AuditResult, ClaimResult } from '../model/result.ts';
import {
  withoutPerson,
  withoutPersonalKey,
  withoutPersonalKeys,
  withoutPersonInDetail,
  withoutUser,
} from '../parser/redact.ts';

/**
 * The result without the owner, the conversations and what the user wrote in a permissions file; names of parts and paths
 * keep their form and lose the names of people. Apps and ids stay.
 */
export function withoutPeople(result: AuditResult): AuditResult {
  const { conversations: _, ...rest } = result;
  return withPaths(
    {
      ...rest,
      export: { ...result.export, owner: null },
      apps: result.apps.map((app) => ({
        ...app,
        claims: app.claims.map(withoutNote),
      })),
    },
    { part: withoutUser, file: withoutPerson },
  );
}

/** Without the note from a permissions file, which is free text. */
export function withoutNote(claim: ClaimResult): ClaimResult {
  const { originNote: _, ...rest } = claim;
  return rest;
}

/** How the names in a result are written anew. */
export interface PathNames {
  readonly part: (name: string) => string;
  /** A path below the export's root, or the name of a part. */
  readonly file: (path: string) => string;
}

/** The same result with every name of a part and every path passed through a function, and without keys that could be personal. */
export function withPaths(result: AuditResult, { part, file: pathName }: PathNames): AuditResult {
  const { coverage } = result;
  const partNames = new Set(result.export.parts.map(({ name }) => name));
  // What is named as unreadable may be a whole part.
  const place = (path: string): string => (partNames.has(path) ? part(path) : pathName(path));
  const kind = <Kind extends { files: string[] }>(found: Kind): Kind => ({
    ...found,
    files: found.files.map(place),
  });
  return {
    ...result,
    export: {
      ...result.export,
      parts: result.export.parts.map((entry) => ({ ...entry, name: part(entry.name) })),
    },
    coverage: {
      ...coverage,
      apps: kind(coverage.apps),
      appPosts: kind(coverage.appPosts),
      offMetaActivity: kind(coverage.offMetaActivity),
      blockedApps: kind(coverage.blockedApps),
      unreadable: coverage.unreadable.map(({ file, code, detail }) => ({
        file: place(file),
        code,
        detail: withoutPersonInDetail(detail),
      })),
      unknownKeys: coverage.unknownKeys.map((entry) => ({ ...entry, key: withoutPersonalKey(entry.key) })),
    },
    apps: result.apps.map((app) => ({
      ...app,
      evidence: app.evidence.map(({ file, pointer }) => ({
        file: place(file),
        pointer: withoutPersonalKeys(pointer),
      })),
    })),
    diagnostics: result.diagnostics.map((diagnostic) => ({
      ...diagnostic,
      file: diagnostic.file === null ? null : place(diagnostic.file),
      pointer: diagnostic.pointer === null ? null : withoutPersonalKeys(diagnostic.pointer),
    })),
  };
}
