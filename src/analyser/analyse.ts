// Sets each connected app beside what is known of it and beside the person's conversations.

import { lookUpApp, type Knowledge, type Match } from '../knowledge/knowledge.ts';
import { normaliseAppName } from '../knowledge/names.ts';
import type { ConnectedApp, ParsedExport } from '../model/export.ts';
import { compareBy, compareText } from '../model/order.ts';
import type { FuzzyInstant, Instant, Span } from '../model/span.ts';
import { levels, verdictIds, verdictLevels, type Level, type UnknownCode } from '../model/verdict.ts';
import { platformClaim, recordedClaims, subjectClaims, type AppClaim } from './claims.ts';
import { connectionOf, type Connection } from './connection.ts';
import { indexMessages, nothing, type MessageIndex, type Tally } from './exposure.ts';
import { decide, type Verdict } from './ladder.ts';
import { indexTraces, noTraces, type TraceIndex, type Traces } from './traces.ts';

export interface Exposure {
  readonly certain: Tally | null;
  readonly possible: Tally;
  readonly withHistory: Tally | null;
}

export interface AnalysedApp extends Verdict {
  readonly app: ConnectedApp;
  readonly match: Match | null;
  readonly connection: Connection;
  readonly level: Level;
  readonly claims: readonly AppClaim[];
  readonly exposure: Exposure | null;
  readonly traces: Traces;
  readonly blocked: boolean;
  readonly unknowns: readonly UnknownCode[];
}

export interface Analysis {
  /** By level, then verdict, then name, then id. */
  readonly apps: readonly AnalysedApp[];
  readonly total: Tally;
}

/** @param asOf when the export was made; null = unknown */
export function analyse(parsed: ParsedExport, knowledge: Knowledge, asOf: Instant | null): Analysis {
  const messages = indexMessages(parsed.conversations, parsed.owner);
  const traces = indexTraces(parsed);
  const blocked = new Set(parsed.blocked.map(normaliseAppName));
  const readable = parsed.coverage.messages.status === 'found' || parsed.coverage.messages.status === 'empty';
  const apps = parsed.apps.map((app) =>
    analyseApp(app, {
      knowledge,
      asOf,
      messages: readable ? messages : null,
      traces,
      blocked: blocked.has(normaliseAppName(app.name)),
    }),
  );
  return { apps: apps.sort(byGravity), total: messages.total };
}

interface Surroundings {
  readonly knowledge: Knowledge;
  readonly asOf: Instant | null;
  /** Null when the export holds no readable messages. */
  readonly messages: MessageIndex | null;
  readonly traces: TraceIndex;
  readonly blocked: boolean;
}

function analyseApp(app: ConnectedApp, around: Surroundings): AnalysedApp {
  const { knowledge } = around;
  const match = lookUpApp(knowledge, app.name);
  const subject = match?.subject ?? null;
  const firstPost = app.removed === null ? null : around.traces.firstPost(app.name, app.removed);
  const connection = connectionOf(app, around.asOf, firstPost);
  const inbox = platformClaim(knowledge.inboxPermission, connection.span);
  const listed = [
    ...recordedClaims(knowledge, app.permissions, connection.span),
    ...subjectClaims(knowledge, subject, connection.span),
  ];
  const decision = decide({
    claims: listed,
    unverified: match?.match === 'unverified-alias',
    connection: connection.span,
    dated: connection.dated,
    inbox,
  });
  const level = verdictLevels[decision.verdict];
  const exposed = level === 'held' || level === 'maybe' || level === 'open' ? decision.claim : null;
  const exposure = exposed && around.messages ? exposureOf(exposed, level, around.messages) : null;
  return {
    app,
    match,
    connection,
    ...decision,
    level,
    claims: decision.claim === inbox ? [...listed, inbox] : listed,
    exposure,
    traces: exposed?.possibleWindow
      ? around.traces.traces(app.name, subject, exposed.possibleWindow)
      : noTraces,
    blocked: around.blocked,
    unknowns: unknownsOf({ connection, decision, level, match, exposure }),
  };
}

/** Counts from the windows of the claim that decided. */
function exposureOf(claim: AppClaim, level: Level, messages: MessageIndex): Exposure {
  const { certainWindow, possibleWindow } = claim;
  const reachesBack = claim.reach === 'history' || claim.reach === 'unknown';
  return {
    certain: level !== 'held' ? null : certainWindow === null ? nothing : messages.tally(certainWindow),
    possible: possibleWindow === null ? nothing : messages.tally(possibleWindow),
    withHistory: !reachesBack
      ? null
      : possibleWindow === null
        ? nothing
        : messages.tally({ from: null, to: possibleWindow.to }),
  };
}

interface Findings {
  readonly connection: Connection;
  readonly decision: Verdict;
  readonly level: Level;
  readonly match: Match | null;
  readonly exposure: Exposure | null;
}

function unknownsOf({ connection, decision, level, match, exposure }: Findings): UnknownCode[] {
  const open = level === 'held' || level === 'maybe' || level === 'open';
  const unknowns: UnknownCode[] = [];
  if (open && decision.verdict !== 'recorded') unknowns.push('grant');
  if (open) unknowns.push('use');
  if (isFuzzy(connection.span.from)) unknowns.push('start');
  if (isFuzzy(connection.span.to)) unknowns.push('end');
  if (open && decision.claim && isFuzzySpan(decision.claim.span)) unknowns.push('right-dates');
  if (match?.match === 'unverified-alias') unknowns.push('identity');
  if (open && exposure === null) unknowns.push('messages');
  return unknowns;
}

/** Known no closer than to more than a day. */
function isFuzzy({ earliest, latest }: FuzzyInstant): boolean {
  const day = 86_400_000;
  return earliest === null || latest === null || latest - earliest > day;
}

function isFuzzySpan(span: Span): boolean {
  return isFuzzy(span.from) || isFuzzy(span.to);
}

const byGravity = compareBy<AnalysedApp>(
  (a, b) => levels.indexOf(a.level) - levels.indexOf(b.level),
  (a, b) => verdictIds.indexOf(a.verdict) - verdictIds.indexOf(b.verdict),
  (a, b) => compareText(a.app.name, b.app.name),
  (a, b) => compareText(a.app.userAppScopedId ?? '', b.app.userAppScopedId ?? ''),
  // Records without an id may share a name; their dates and place keep the order the same on every run.
  (a, b) => (a.app.added ?? 0) - (b.app.added ?? 0),
  (a, b) => (a.app.removed ?? 0) - (b.app.removed ?? 0),
  (a, b) => compareText(JSON.stringify(a.app.evidence), JSON.stringify(b.app.evidence)),
);
