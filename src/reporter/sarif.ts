// SARIF 2.1.0, within what GitHub code scanning takes: one run, a rule for each verdict, a result for each app.

import type { AuditResult } from '../model/result.ts';
import { verdictIds } from '../model/verdict.ts';
import { baselineLines } from './format/baseline-lines.ts';
import { findingsOf, type Finding } from './format/finding.ts';
import { fingerprintMethod } from './format/fingerprint.ts';
import { incompleteMessage } from './format/incomplete.ts';
import { json } from './format/json.ts';
import { sanitise } from '../model/sanitise.ts';
import type { Reporter, ReportOptions } from './reporter.ts';
import { rules, sarifLevels } from './sarif/rules.ts';
import { limitsLines } from './wording/limits.ts';

/** GitHub refuses a file with more results in a run (docs.github.com, SARIF support, 2026), and shows the first of them. */
export const githubLimits = { results: 25_000, shown: 5_000 } as const;

export const sarif: Reporter = (result, options) => {
  // A viewer makes an alert of every result; that no route is known is none. `--all` asks for them.
  const findings = findingsOf(result, options).filter(({ app }) => options.all || app.level !== 'none');
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: result.tool.name,
            version: result.tool.version,
            semanticVersion: result.tool.version,
            language: options.catalogue.language,
            rules: rules(options.catalogue),
          },
        },
        automationDetails: { id: 'dyi-audit/' },
        columnKind: 'utf16CodeUnits',
        language: options.catalogue.language,
        invocations: [
          {
            // About the tool, not the findings: it ran, but may not have seen everything.
            executionSuccessful: incompleteMessage(result, options) === null,
            toolExecutionNotifications: notifications(result, findings.length, options),
          },
        ],
        results: findings.slice(0, githubLimits.results).map(sarifResult),
        properties: {
          knowledge: result.knowledge,
          exportedAt: result.export.exportedAt,
          summary: result.summary,
        },
      },
    ],
  };
  return `${json(log, 2)}\n`;
};

function notifications(result: AuditResult, count: number, options: ReportOptions): readonly object[] {
  const { catalogue: text } = options;
  const incomplete = incompleteMessage(result, options);
  const number = text.formats.number;
  const notes = [
    ...(count > githubLimits.results
      ? [text.ci.leftOut(number(count - githubLimits.results), number(githubLimits.results))]
      : []),
    ...(count > githubLimits.shown ? [text.ci.shownOnly(number(githubLimits.shown))] : []),
    ...baselineLines(result, text),
    ...limitsLines(result, text),
  ];
  return [
    ...(incomplete === null
      ? []
      : [{ level: 'error', message: { text: `${text.ci.incomplete.title}. ${incomplete}` } }]),
    ...notes.map((note) => ({ level: 'note', message: { text: note } })),
  ];
}

function sarifResult(finding: Finding): object {
  const { app, accepted } = finding;
  return {
    ruleId: app.verdict,
    ruleIndex: verdictIds.indexOf(app.verdict),
    kind: app.level === 'none' ? 'pass' : 'fail',
    level: sarifLevels[app.level],
    message: { text: `${finding.title}. ${finding.message}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uri(finding.file) },
          // An export has no lines to speak of, and GitHub wants one.
          region: { startLine: 1 },
        },
        ...(finding.pointer === null
          ? {}
          : { logicalLocations: [{ fullyQualifiedName: finding.pointer, kind: 'element' }] }),
      },
    ],
    partialFingerprints: {
      [fingerprintMethod]: finding.fingerprint,
      // The only one that GitHub reads.
      primaryLocationLineHash: `${finding.fingerprint}:1`,
    },
    ...(accepted === null
      ? {}
      : { suppressions: [{ kind: 'external', status: 'accepted', justification: accepted.reason }] }),
    properties: {
      subject: app.subject,
      connection: app.connection,
      rights: app.rights,
      reach: app.reach,
      claims: app.claims.map(({ id, basis, origin, overlap, sources }) => ({
        id,
        basis,
        origin,
        overlap,
        sources,
      })),
      exposure: app.exposure,
      unknowns: app.unknowns,
    },
  };
}

/** A relative reference: every part of the path as a URI takes it. */
function uri(path: string): string {
  return path
    .split('/')
    .map((part) => encodeURIComponent(sanitise(part)))
    .join('/');
}
