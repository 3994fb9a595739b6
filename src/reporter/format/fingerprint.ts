// The fingerprint of a finding: what a baseline, SARIF and GitLab know it by from one run to the next.

import { createHash } from 'node:crypto';
import type { AppResult } from '../../model/result.ts';
import { compareText } from '../../model/order.ts';

/** The name of the method; a change of what goes in changes the number. */
export const fingerprintMethod = 'dyiAuditFinding/v1';

/** The kind of export file that apps are listed in, whatever the file is called in a layout. */
const fileKind = 'connected-apps';

/**
 * One fingerprint per app, in their order, all different. Made of verdict, subject, claims, the app-scoped id and the kind
 * of file: no time, no path, no line, no person, so that a newer export of the same account has the same ones. Lists of
 * before 2021 have no ids; there the app's name stands for it. Records that agree in all of this are numbered.
 */
export function fingerprintsOf(apps: readonly AppResult[]): readonly string[] {
  const seen = new Map<string, number>();
  return apps.map((app) => {
    const identity = identityOf(app);
    const times = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, times);
    return digest(times === 1 ? identity : `${identity}\n${times}`);
  });
}

function identityOf(app: AppResult): string {
  const claims = app.claims.map(({ id }) => id).sort(compareText);
  const who = app.userAppScopedId === null ? { name: app.name } : { id: app.userAppScopedId };
  // JSON keeps the fields apart, whatever a name holds.
  return JSON.stringify([fingerprintMethod, app.verdict, app.subject, claims, who, fileKind]);
}

function digest(identity: string): string {
  return createHash('sha256').update(identity, 'utf8').digest('hex');
}
