// Puts the analysis into the form in which it leaves the program: plain JSON, ISO instants, everything in a fixed order.

import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Conversation, ParsedExport } from '../model/export.ts';
import { unpackInstants } from '../model/instants.ts';
import type { Language } from '../model/language.ts';
import { compareText, lowerBound } from '../model/order.ts';
import {
  schemaVersion,
  type AppResult,
  type AuditResult,
  type ClaimResult,
  type ExposureResult,
  type RightsResult,
  type TallyResult,
  type TraceResult,
} from '../model/result.ts';
import { toIsoOrNull, type FuzzyInstant, type Instant, type Window } from '../model/span.ts';
import type { AnalysedApp, Analysis, Exposure } from './analyse.ts';
import type { AppClaim } from './claims.ts';
import type { Tally } from './exposure.ts';
import type { Trace } from './traces.ts';

export interface Composition {
  readonly toolVersion: string;
  readonly knowledge: Knowledge;
  readonly parsed: ParsedExport;
  readonly asOf: Instant | null;
  readonly asOfBasis: AuditResult['export']['exportedAtBasis'];
  readonly analysis: Analysis;
  /** The language of the statements taken from the knowledge base. */
  readonly language: Language;
  readonly withConversations: boolean;
}

export function composeResult(composition: Composition): AuditResult {
  const { knowledge, parsed, analysis } = composition;
  const apps = analysis.apps.map((app) => appResult(app, composition.language));
  return {
    schemaVersion,
    tool: { name: 'dyi-audit', version: composition.toolVersion },
    knowledge: { version: knowledge.version, digest: knowledge.digest },
    export: {
      parts: parsed.parts.map((part) => ({ ...part })),
      layouts: [...parsed.layouts],
      exportedAt: toIsoOrNull(composition.asOf),
      exportedAtBasis: composition.asOfBasis,
      owner: parsed.owner,
    },
    coverage: parsed.coverage,
    summary: {
      apps: apps.length,
      byLevel: countByLevel(apps),
      conversations: analysis.total.conversations,
      messages: analysis.total.messages,
      people: analysis.total.people,
    },
    volume: analysis.volume,
    apps,
    ...(composition.withConversations
      ? { conversations: parsed.conversations.map((entry) => conversationResult(entry, analysis.apps)) }
      : {}),
    sources: citedSources(apps, knowledge),
    diagnostics: parsed.diagnostics.map((diagnostic) => ({ ...diagnostic })),
  };
}

function countByLevel(apps: readonly AppResult[]): AuditResult['summary']['byLevel'] {
  const byLevel = { held: 0, maybe: 0, open: 0, unknown: 0, none: 0 };
  for (const app of apps) byLevel[app.level] += 1;
  return byLevel;
}

function appResult(analysed: AnalysedApp, language: Language): AppResult {
  const { app, match, connection, claim } = analysed;
  return {
    name: app.name,
    ...(app.otherNames.length === 0 ? {} : { otherNames: [...app.otherNames] }),
    userAppScopedId: app.userAppScopedId,
    category: app.category,
    subject: match?.subject.id ?? null,
    match: match?.match ?? null,
    connection: {
      from: fuzzyResult(connection.span.from),
      to: fuzzyResult(connection.span.to),
      basis: [...connection.basis],
    },
    verdict: analysed.verdict,
    level: analysed.level,
    decidedBy: claim === null ? null : analysed.claims.indexOf(claim),
    rights: rightsOf(claim),
    reach: claim?.reach ?? null,
    claims: analysed.claims.map((each) => claimResult(each, language)),
    exposure: exposureResult(analysed.exposure),
    traces: {
      sharedLinks: traceResult(analysed.traces.sharedLinks),
      posts: traceResult(analysed.traces.posts),
      offMetaEvents: traceResult(analysed.traces.offMetaEvents),
    },
    blocked: analysed.blocked,
    unknowns: [...analysed.unknowns],
    evidence: app.evidence.map((origin) => ({ ...origin })),
  };
}

/** The rights over the person's own messages; a right over messages to a Page is none over those. */
function rightsOf(claim: AppClaim | null): RightsResult {
  if (claim === null) return { read: null, write: null, delete: null };
  const { read, write, delete: remove } = claim.rights;
  return { read: ownRight(read), write: ownRight(write), delete: ownRight(remove) };
}

function ownRight(right: AppClaim['rights']['read']): RightsResult['read'] {
  return right === 'page' ? 'no' : right;
}

function claimResult(claim: AppClaim, language: Language): ClaimResult {
  return {
    id: claim.id,
    basis: claim.basis,
    origin: claim.origin,
    ...(claim.originNote === null ? {} : { originNote: claim.originNote }),
    rights: { ...claim.rights },
    reach: claim.reach,
    span: { from: fuzzyResult(claim.span.from), to: fuzzyResult(claim.span.to) },
    overlap: claim.overlap,
    certainWindow: windowResult(claim.certainWindow),
    possibleWindow: windowResult(claim.possibleWindow),
    sources: [...claim.sources],
    positions: claim.positions.map((position) => ({
      by: typeof position.by === 'string' ? position.by : position.by[language],
      says: position.says[language],
      source: position.source,
    })),
  };
}

function fuzzyResult(instant: FuzzyInstant): { earliest: string | null; latest: string | null } {
  return { earliest: toIsoOrNull(instant.earliest), latest: toIsoOrNull(instant.latest) };
}

function windowResult(window: Window | null): ClaimResult['possibleWindow'] {
  return window === null ? null : { from: toIsoOrNull(window.from), to: toIsoOrNull(window.to) };
}

function exposureResult(exposure: Exposure | null): ExposureResult | null {
  if (exposure === null) return null;
  const { certain, possible, withHistory } = exposure;
  return {
    certain: certain === null ? null : tallyResult(certain),
    possible: tallyResult(possible),
    withHistory: withHistory === null ? null : tallyResult(withHistory),
  };
}

function tallyResult(tally: Tally): TallyResult {
  return { ...tally, first: toIsoOrNull(tally.first), last: toIsoOrNull(tally.last) };
}

function traceResult(trace: Trace): TraceResult {
  return { count: trace.count, first: toIsoOrNull(trace.first), last: toIsoOrNull(trace.last) };
}

/** Per app that could have reached it: whether the conversation has a message in the sure or the possible window. */
function conversationResult(
  conversation: Conversation,
  apps: readonly AnalysedApp[],
): NonNullable<AuditResult['conversations']>[number] {
  const instants = unpackInstants(conversation.instants);
  const undated = conversation.messages - instants.length;
  return {
    id: conversation.id,
    section: conversation.section,
    title: conversation.title,
    participants: [...conversation.people],
    messages: conversation.messages,
    first: toIsoOrNull(conversation.instants.first),
    last: toIsoOrNull(conversation.instants.last),
    ...(undated > 0 ? { undated } : {}),
    apps: apps.flatMap(({ claim, level }, app) => {
      if (claim === null || level === 'unknown' || level === 'none') return [];
      const overlap =
        level === 'held' && holdsMessage(instants, claim.certainWindow)
          ? 'certain'
          : holdsMessage(instants, claim.possibleWindow)
            ? 'possible'
            : 'none';
      const reachesBack = overlap === 'none' && holdsOlder(instants, claim);
      return [{ app, overlap, ...(reachesBack ? { withHistory: true } : {}) } as const];
    }),
  };
}

/** What the claim's `withHistory` counts. */
function holdsOlder(instants: Float64Array, { possibleWindow, reach }: AppClaim): boolean {
  if (possibleWindow === null || (reach !== 'history' && reach !== 'unknown')) return false;
  return holdsMessage(instants, { from: null, to: possibleWindow.to });
}

function holdsMessage(instants: Float64Array, window: Window | null): boolean {
  if (window === null) return false;
  const start = lowerBound(instants, window.from ?? -Infinity);
  return (instants[start] ?? Infinity) < (window.to ?? Infinity);
}

/** Every source that a claim or a position cites, by id. */
function citedSources(apps: readonly AppResult[], knowledge: Knowledge): AuditResult['sources'] {
  const cited = new Set(
    apps.flatMap(({ claims }) =>
      claims.flatMap((claim) => [...claim.sources, ...claim.positions.map((position) => position.source)]),
    ),
  );
  return Object.fromEntries(
    [...cited].sort(compareText).flatMap((id) => {
      const source = knowledge.source(id);
      if (source === null) return [];
      const { title, publisher, date, dateIs, url } = source;
      return [[id, { title, publisher, date, dateIs, url }]];
    }),
  );
}
