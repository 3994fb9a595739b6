// The public API: `import { auditExport } from 'dyi-audit'`.

export { anonymiseExport, type AnonymiseOptions, type Anonymised } from './anonymise.ts';
export { copyInto, type Publish } from './anonymise/publish.ts';
export {
  auditExport,
  type AuditOptions,
  type Limits,
  type PermissionsFile,
  type ReadOptions,
} from './audit.ts';
export { inspectExport } from './inspect.ts';
export { ExportError, type Fatal, type FatalCode, type FatalData } from './model/errors.ts';
export type { Inspection } from './model/inspection.ts';
export {
  auditResultSchema,
  type AppResult,
  type AuditResult,
  type ClaimResult,
  type CoverageResult,
  type ExposureResult,
} from './model/result.ts';
export type { Language } from './model/language.ts';
export type { Level, VerdictId } from './model/verdict.ts';
export type { Diagnostic, DiagnosticCode, Severity } from './model/diagnostic.ts';
export { defaultKnowledge, knowledgeFrom, type Knowledge } from './knowledge/knowledge.ts';
export { loadReporter, formatNames, type Reporter, type ReportOptions } from './reporter/reporter.ts';
