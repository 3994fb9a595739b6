// AuditResult, schemaVersion 1: the one answer that every reporter shows. The schema is the contract; the types come from it.

import { z } from 'zod/mini';
import { isCalendarDay } from './day.ts';
import { diagnosticSeverities } from './diagnostic.ts';
import { keysOf } from './keys.ts';
import { connectionBases, levels, unknownCodes, verdictIds } from './verdict.ts';

export const schemaVersion = 1;

// The small form of zod: schemas without methods of their own are made in a third of the time, at every start.
const count = z.int().check(z.nonnegative());
/** ISO 8601, UTC, with milliseconds. */
const instant = z.iso.datetime({ precision: 3 });
const instantOrNull = z.nullable(instant);
const fuzzyInstant = z.strictObject({ earliest: instantOrNull, latest: instantOrNull });
/** `2018`, `2018-12` or `2018-12-18`. */
const sourceDay = z.string().check(z.refine(isCalendarDay));
const month = z.string().check(z.regex(/^\d{4}-\d{2}$/), z.refine(isCalendarDay));
const fullDay = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/), z.refine(isCalendarDay));
/** Of a finding, or its pseudonym. */
const fingerprint = z.string().check(z.regex(/^(?:[0-9a-f]{64}|finding-[0-9a-f]{16})$/));
const window = z.strictObject({ from: instantOrNull, to: instantOrNull });

const part = z.strictObject({
  name: z.string(),
  kind: z.enum(['folder', 'zip', 'memory']),
  entries: count,
});

const status = z.enum(['found', 'empty', 'absent', 'unreadable']);
const fileCoverage = z.strictObject({ status, files: z.array(z.string()), records: count });
const messageCoverage = z.strictObject({
  status,
  files: count,
  conversations: count,
  messages: count,
  first: instantOrNull,
  last: instantOrNull,
  /** Messages without a date that could be read: they lie in no window. Only where there are any. */
  undated: z.optional(count),
});

const coverage = z.strictObject({
  apps: fileCoverage,
  messages: messageCoverage,
  appPosts: fileCoverage,
  offMetaActivity: fileCoverage,
  blockedApps: fileCoverage,
  unreadable: z.array(z.strictObject({ file: z.string(), code: z.string(), detail: z.string() })),
  unrecognisedFiles: count,
  unknownKeys: z.array(z.strictObject({ kind: z.string(), key: z.string(), count })),
});

const rightValues = ['yes', 'no', 'disputed', 'unspecified'] as const;
const right = z.enum(rightValues);
const rights = z.strictObject({
  read: z.nullable(right),
  write: z.nullable(right),
  delete: z.nullable(right),
});
/** `page`: only over messages to a Page or a business. */
const claimRight = z.enum([...rightValues, 'page']);
const claimRights = z.strictObject({ read: claimRight, write: claimRight, delete: claimRight });
const reach = z.enum(['history', 'live-only', 'outgoing-only', 'page-only', 'none', 'unknown']);

const claim = z.strictObject({
  id: z.string(),
  basis: z.enum([
    'documented-partner',
    'platform-permission',
    'documented-requester',
    'chat-client',
    'device-integration',
    'partner-other-data',
    'documented-without-message-right',
  ]),
  /** Who says so: this export, a file the user supplied, or the knowledge base. */
  origin: z.enum(['export', 'permissions-file', 'knowledge']),
  /** The source named in the user's permissions file, where there is one. */
  originNote: z.optional(z.string()),
  rights: claimRights,
  reach,
  /** When the right existed, as closely as is known. */
  span: z.strictObject({ from: fuzzyInstant, to: fuzzyInstant }),
  overlap: z.enum(['certain', 'possible', 'none']),
  certainWindow: z.nullable(window),
  possibleWindow: z.nullable(window),
  sources: z.array(z.string()),
  positions: z.array(z.strictObject({ by: z.string(), says: z.string(), source: z.string() })),
});

const tally = z.strictObject({
  conversations: count,
  messages: count,
  people: count,
  first: instantOrNull,
  last: instantOrNull,
});
const exposure = z.strictObject({
  certain: z.nullable(tally),
  possible: tally,
  withHistory: z.nullable(tally),
});
const trace = z.strictObject({ count, first: instantOrNull, last: instantOrNull });

const app = z.strictObject({
  name: z.string(),
  /** Older names of the same app in this export, the newest first; only where there are any. */
  otherNames: z.optional(z.array(z.string())),
  userAppScopedId: z.nullable(z.string()),
  category: z.nullable(z.string()),
  subject: z.nullable(z.string()),
  match: z.nullable(z.enum(['exact', 'alias', 'unverified-alias'])),
  connection: z.strictObject({
    from: fuzzyInstant,
    to: fuzzyInstant,
    basis: z.array(z.enum(connectionBases)),
  }),
  verdict: z.enum(verdictIds),
  level: z.enum(levels),
  /** The claim that decided the verdict, by its place in `claims`; null when none did. */
  decidedBy: z.nullable(count),
  rights,
  reach: z.nullable(reach),
  claims: z.array(claim),
  exposure: z.nullable(exposure),
  traces: z.strictObject({ sharedLinks: trace, posts: trace, offMetaEvents: trace }),
  blocked: z.boolean(),
  unknowns: z.array(z.enum(unknownCodes)),
  evidence: z.array(z.strictObject({ file: z.string(), pointer: z.string() })),
});

const conversation = z.strictObject({
  id: z.string(),
  section: z.nullable(z.string()),
  title: z.nullable(z.string()),
  participants: z.array(z.string()),
  messages: count,
  first: instantOrNull,
  last: instantOrNull,
  /** Of its messages, those without a date. Only where there are any. */
  undated: z.optional(count),
  /** Per app of level held, maybe or open, by its place in `apps`: how this conversation met the app's window. */
  apps: z.array(
    z.strictObject({
      app: count,
      overlap: z.enum(['certain', 'possible', 'none']),
      /** It met none of it, but the right reaches back, or may, to messages that are in it. */
      withHistory: z.optional(z.literal(true)),
    }),
  ),
});

const source = z.strictObject({
  title: z.string(),
  publisher: z.string(),
  date: sourceDay,
  /** Whether `date` is when it was published or, where that is not known, when it was read. */
  dateIs: z.enum(['published', 'consulted']),
  url: z.string(),
});

const diagnostic = z.strictObject({
  code: z.enum(keysOf(diagnosticSeverities)),
  severity: z.enum(['info', 'warning', 'error']),
  file: z.nullable(z.string()),
  pointer: z.nullable(z.string()),
  count: z.int().check(z.positive()),
});

/** What `check --baseline` made of the findings that had been looked at before. */
const baseline = z.strictObject({
  /** Apps accepted by an entry, by their place in `apps`: they stay in every report, and do not fail the gate. */
  accepted: z.array(
    z.strictObject({
      app: count,
      fingerprint,
      reason: z.string(),
      expires: z.nullable(fullDay),
    }),
  ),
  /** Entries that accept nothing: their app is no longer there, their day is past, or they say no reason. */
  unused: z.array(
    z.strictObject({
      fingerprint,
      because: z.enum(['stale', 'expired', 'no-reason']),
      /** The app it would have accepted, by its place in `apps`; null when there is none. */
      app: z.nullable(count),
      expires: z.nullable(fullDay),
    }),
  ),
});

export const auditResultSchema = z.strictObject({
  schemaVersion: z.literal(schemaVersion),
  tool: z.strictObject({ name: z.literal('dyi-audit'), version: z.string() }),
  knowledge: z.strictObject({ version: z.string(), digest: z.string() }),
  export: z.strictObject({
    parts: z.array(part),
    layouts: z.array(z.enum(['2018', '2019', '2021', '2023', 'e2ee'])),
    exportedAt: instantOrNull,
    exportedAtBasis: z.enum(['option', 'name', 'latest-record', 'unknown']),
    owner: z.nullable(z.string()),
  }),
  coverage,
  summary: z.strictObject({
    apps: count,
    byLevel: z.strictObject({ held: count, maybe: count, open: count, unknown: count, none: count }),
    conversations: count,
    messages: count,
    people: count,
  }),
  /** Dated messages per calendar month (UTC), ascending; months without any are left out. */
  volume: z.array(z.strictObject({ month, messages: count })),
  apps: z.array(app),
  /** Only from `check --baseline`. */
  baseline: z.optional(baseline),
  conversations: z.optional(z.array(conversation)),
  sources: z.record(z.string(), source),
  diagnostics: z.array(diagnostic),
});

export type AuditResult = z.infer<typeof auditResultSchema>;
export type AppResult = AuditResult['apps'][number];
export type ClaimResult = AppResult['claims'][number];
export type ExposureResult = NonNullable<AppResult['exposure']>;
export type TallyResult = ExposureResult['possible'];
export type TraceResult = AppResult['traces']['posts'];
export type VolumeResult = AuditResult['volume'];
export type RightsResult = AppResult['rights'];
export type BaselineResult = NonNullable<AuditResult['baseline']>;
export type CoverageResult = AuditResult['coverage'];
export type CoverageStatus = z.infer<typeof status>;
export type LayoutEra = AuditResult['export']['layouts'][number];
