// What the answers for an export and for its copy must have in common.

import { diagnosticSeverities, type DiagnosticCode } from '../../src/model/diagnostic.ts';
import type { AuditResult } from '../../src/model/result.ts';

/**
 * Of things that a copy has not: parts and entries of archives, files of other kinds, how bytes become text, keys that
 * come twice, fields that are not known, and in which order a name writes its day.
 */
const notCopied: ReadonlySet<DiagnosticCode> = new Set<DiagnosticCode>([
  ...['part-unreadable', 'part-empty-stub', 'part-without-json', 'entry-duplicate', 'entry-ambiguous'],
  ...['entry-unreadable', 'entry-limit', 'entry-name-unsafe', 'entry-name-not-utf8', 'link-not-followed'],
  ...['not-a-regular-file', 'archive-not-opened', 'html-twin', 'instagram-part', 'other-export-part'],
  ...['json-duplicate-key', 'json-bom', 'encoding-utf16', 'trailing-nul', 'json-too-large'],
  ...['text-partially-repaired', 'text-lone-surrogate', 'app-field-unknown', 'permissions-field-unknown'],
  ...['apps-in-html', 'messages-in-html', 'json-value-dropped', 'date-order-unknown'],
] as const satisfies readonly DiagnosticCode[]);

const broken: ReadonlySet<DiagnosticCode> = new Set([
  'json-syntax',
  'json-truncated',
  'json-too-deep',
  'encoding-invalid',
]);

/** Everything of an answer but names, and but what a copy has not. */
export function withoutNames(result: AuditResult): object {
  const { coverage, summary, apps, conversations = [] } = result;
  const counts = ({ status, records, files }: AuditResult['coverage']['apps']): object => ({
    status,
    records,
    files: files.length,
  });
  return {
    layouts: result.export.layouts,
    exportedAt: result.export.exportedAt,
    exportedAtBasis: result.export.exportedAtBasis,
    hasOwner: result.export.owner !== null,
    coverage: {
      apps: counts(coverage.apps),
      appPosts: counts(coverage.appPosts),
      offMetaActivity: counts(coverage.offMetaActivity),
      blockedApps: counts(coverage.blockedApps),
      messages: coverage.messages,
      unrecognisedFiles: coverage.unrecognisedFiles,
    },
    summary,
    apps: sorted(
      apps.map(({ name: _name, userAppScopedId, category, evidence, subject, otherNames = [], ...app }) => ({
        ...app,
        otherNames: otherNames.length,
        subject,
        hasId: userAppScopedId !== null,
        category: ['active', 'inactive', 'removed', null].includes(category) ? category : 'another',
        claims: app.claims.map(({ originNote: _note, ...claim }) => ({
          ...claim,
          id: claim.origin === 'knowledge' || subject !== null ? claim.id : claim.id.length > 0,
        })),
        evidence: evidence.map(({ pointer }) => pointer),
      })),
    ),
    conversations: sorted(
      conversations.map(({ id: _id, section, title, participants, apps: _apps, ...conversation }) => ({
        ...conversation,
        inSection: section !== null,
        hasTitle: title !== null && title !== '',
        participants: new Set(participants).size,
      })),
    ),
    diagnostics: sorted(
      result.diagnostics
        .filter(({ code }) => !notCopied.has(code) && diagnosticSeverities[code] !== undefined)
        .map(({ code, count, pointer }) =>
          // A file is broken where what could be read of it ends, which is not where it was broken.
          broken.has(code)
            ? { code: code === 'json-too-deep' ? 'json-syntax' : code, count }
            : { code, count, pointer: pointer?.replace(/[^/\d]+/g, '*') },
        ),
    ),
  };
}

function sorted(values: readonly object[]): readonly string[] {
  return values.map((value) => JSON.stringify(value)).sort();
}
