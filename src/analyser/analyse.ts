// Sets each connected app beside what is known of it and beside the person's conversations.

import type { Knowledge, Match } from '../knowledge/knowledge.ts';
import { comparedNames, namesOf, normaliseAppName } from '../model/app-names.ts';
import type { ConnectedApp, ParsedExport } from '../model/export.ts';
import { compareBy, compareText } from '../model/order.ts';
import type { VolumeResult } from '../model/result.ts';
import type { FuzzyInstant, Instant, Span, Window } from '../model/span.ts';
import { levels, verdictIds, verdictLevels, type Level, type UnknownCode } from '../model/verdict.ts';
import { platformClaim, type AppClaim } from './claims.ts';
import { connectionsOf, type Connections } from './connections.ts';
import { countMessages, nothing, type Tally } from './exposure.ts';
import { judge } from './judge.ts';
import type { Verdict } from './ladder.ts';
import { indexTraces, noTraces, type TraceIndex, type Traces } from './traces.ts';

export interface Exposure {
  readonly certain: Tally | null;
  readonly possible: Tally;
  readonly withHistory: Tally | null;
}

export interface AnalysedApp extends Verdict {
  readonly app: ConnectedApp;
  readonly match: Match | null;
  readonly connection: Connections;
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
  readonly volume: VolumeResult;
}

/** @param asOf when the export was made; null = unknown */
export function analyse(parsed: ParsedExport, knowledge: Knowledge, asOf: Instant | null): Analysis {
  const traces = indexTraces(parsed);
  const blocked = new Set(parsed.blocked.map(normaliseAppName));
  const { status } = parsed.coverage.messages;
  const readable = status === 'found' || status === 'empty';
  const decided = parsed.apps.map((app) =>
    decideApp(app, {
      knowledge,
      asOf,
      traces,
      blocked: [...comparedNames(app)].some((name) => blocked.has(name)),
    }),
  );
  // All windows are counted together: see countMessages.
  const windows = readable ? decided.flatMap(({ reach }) => (reach === null ? [] : windowsOf(reach))) : [];
  const counts = countMessages(parsed.conversations, parsed.owner, windows);
  const apps = decided.map(({ analysed, reach }): AnalysedApp => {
    const exposure = reach === null || !readable ? null : exposureOf(reach, counts.tally);
    return { ...analysed, exposure, unknowns: unknownsOf({ ...analysed, exposure }) };
  });
  return { apps: apps.sort(byGravity), total: counts.total, volume: counts.volume };
}

interface Surroundings {
  readonly knowledge: Knowledge;
  readonly asOf: Instant | null;
  readonly traces: TraceIndex;
  readonly blocked: boolean;
}

/** All of an app's answer but for its exposure. */
interface DecidedApp {
  readonly analysed: Omit<AnalysedApp, 'exposure' | 'unknowns'>;
  /** Null for levels that have no exposure. */
  readonly reach: Reach | null;
}

function decideApp(app: ConnectedApp, around: Surroundings): DecidedApp {
  const { knowledge } = around;
  const names = namesOf(app);
  const connection = connectionsOf(app, around.asOf, (removed) => around.traces.firstPost(names, removed));
  const inbox = platformClaim(knowledge.inboxPermission, connection);
  const { match, verdict: decision, claims: listed } = judge(app, { knowledge, connection, inbox });
  const level = verdictLevels[decision.verdict];
  const exposed = level === 'held' || level === 'maybe' || level === 'open' ? decision.claim : null;
  return {
    analysed: {
      app,
      match,
      connection,
      ...decision,
      level,
      claims: decision.claim === inbox ? [...listed, inbox] : listed,
      traces: exposed?.possibleWindow
        ? around.traces.traces(names, match?.subject ?? null, exposed.possibleWindow)
        : noTraces,
      blocked: around.blocked,
    },
    reach: exposed === null ? null : reachOf(exposed, level),
  };
}

/** The windows in which a claim reaches messages: `empty` where there is none, null where the question does not arise. */
interface Reach {
  readonly certain: Window | 'empty' | null;
  readonly possible: Window | 'empty';
  readonly withHistory: Window | 'empty' | null;
}

function reachOf({ certainWindow, possibleWindow, reach }: AppClaim, level: Level): Reach {
  const reachesBack = reach === 'history' || reach === 'unknown';
  const backwards = possibleWindow === null ? 'empty' : { from: null, to: possibleWindow.to };
  return {
    certain: level === 'held' ? (certainWindow ?? 'empty') : null,
    possible: possibleWindow ?? 'empty',
    withHistory: reachesBack ? backwards : null,
  };
}

function windowsOf({ certain, possible, withHistory }: Reach): Window[] {
  return [certain, possible, withHistory].filter((window) => window !== null && window !== 'empty');
}

function exposureOf({ certain, possible, withHistory }: Reach, tally: (window: Window) => Tally): Exposure {
  const count = (window: Window | 'empty'): Tally => (window === 'empty' ? nothing : tally(window));
  return {
    certain: certain === null ? null : count(certain),
    possible: count(possible),
    withHistory: withHistory === null ? null : count(withHistory),
  };
}

function unknownsOf(analysed: Omit<AnalysedApp, 'unknowns'>): UnknownCode[] {
  const { connection, verdict, claim, level, match, exposure } = analysed;
  const open = level === 'held' || level === 'maybe' || level === 'open';
  const unknowns: UnknownCode[] = [];
  if (open && verdict !== 'recorded') unknowns.push('grant');
  if (open) unknowns.push('use');
  if (isFuzzy(connection.span.from)) unknowns.push('start');
  if (isFuzzy(connection.span.to)) unknowns.push('end');
  if (open && claim && isFuzzySpan(claim.span)) unknowns.push('right-dates');
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
