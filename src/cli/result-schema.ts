// The JSON Schema of the JSON output, made from the schema that the output is checked with.

import { z } from 'zod/mini';
import { auditResultSchema, schemaVersion } from '../model/result.ts';

/** Draft 2020-12, as text. The package carries the same bytes as `audit-result.schema.json`. */
export function resultSchema(): string {
  const { $schema, ...schema } = z.toJSONSchema(auditResultSchema);
  const document = {
    $schema,
    $id: `urn:dyi-audit:audit-result:${schemaVersion}`,
    title: 'AuditResult of dyi-audit',
    ...schema,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
