// What no export can show; of permissions, by what this one says of them.

import type { DiagnosticCode } from '../../model/diagnostic.ts';
import type { AuditResult } from '../../model/result.ts';
import type { Catalogue } from '../../text/catalogue.ts';

export function limitsLines(result: AuditResult, text: Catalogue): readonly string[] {
  const { permissions, lines } = text.report.limits;
  return [permissions[permissionsIn(result)], ...lines];
}

type Permissions = keyof Catalogue['report']['limits']['permissions'];

function permissionsIn(result: AuditResult): Permissions {
  if (mayHoldPermissions(result)) return 'not-read';
  if (has(result, 'app-field-unknown')) return 'unknown-fields';
  const listed = result.apps.some(({ claims }) => claims.some(({ origin }) => origin === 'export'));
  return listed || has(result, 'permission-unknown') ? 'listed' : 'not-listed';
}

/** Whether the export may list permissions that could not be read. */
export function mayHoldPermissions(result: AuditResult): boolean {
  return has(result, 'permissions-not-read') || has(result, 'permissions-field-unknown');
}

function has({ diagnostics }: AuditResult, code: DiagnosticCode): boolean {
  return diagnostics.some((diagnostic) => diagnostic.code === code);
}
