// The registry of formats: names, and where each is made. `--format` offers what stands here.

import type { Gate } from '../model/findings.ts';
import type { AuditResult } from '../model/result.ts';
import { keysOf } from '../model/keys.ts';
import type { Catalogue } from '../text/catalogue.ts';

export interface ReportOptions {
  readonly catalogue: Catalogue;
  /** Columns there are; only the terminal report asks. */
  readonly width: number;
  readonly colour: boolean;
  /** IANA name; for display only, the data stay in UTC. */
  readonly timeZone: string;
  /** Evidence, sources and who denies what. */
  readonly verbose: boolean;
  /** Every app, not only held and maybe. */
  readonly all: boolean;
  /** What counts as a finding. */
  readonly gate: Gate;
}

/** A view of the result and nothing else: the same result and options give the same text. It ends with a line break. */
export type Reporter = (result: AuditResult, options: ReportOptions) => string;

/** Loaded only when asked for: a start should not wait for formats that nobody wants. */
const reporters = {
  text: async () => (await import('./terminal.ts')).terminal,
  markdown: async () => (await import('./markdown.ts')).markdown,
  html: async () => (await import('./html.ts')).html,
  json: async () => (await import('./json.ts')).json,
  ndjson: async () => (await import('./ndjson.ts')).ndjson,
  csv: async () => (await import('./csv.ts')).csv,
  sarif: async () => (await import('./sarif.ts')).sarif,
  junit: async () => (await import('./junit.ts')).junit,
  github: async () => (await import('./github.ts')).github,
  gitlab: async () => (await import('./gitlab.ts')).gitlab,
} satisfies Record<string, () => Promise<Reporter>>;

export type FormatName = keyof typeof reporters;

export const formatNames: readonly FormatName[] = keysOf(reporters);

export async function loadReporter(format: FormatName): Promise<Reporter> {
  return reporters[format]();
}
