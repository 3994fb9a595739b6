// A second, naive reading of design sections 3 to 6, written from its text alone, to hold the analyser against.
// It shares nothing with the analyser but types.

import type { Claim, KnowledgeDocument, Permission, Subject } from '../../src/knowledge/knowledge.ts';
import type { ConnectedApp, Conversation, ParsedExport } from '../../src/model/export.ts';
import { expect } from 'vitest';
import { unpackInstants } from '../../src/model/instants.ts';
import type { Level, VerdictId } from '../../src/model/verdict.ts';
import {
  connect,
  inboxOpens,
  inboxSpan,
  meet,
  plain,
  reviewBegins,
  stretchOf,
  type Meeting,
  type OracleWindow,
  type Stretch,
} from './oracle-spans.ts';

interface OracleTally {
  readonly conversations: number;
  readonly messages: number;
  readonly people: number;
  readonly first: number | null;
  readonly last: number | null;
}
export interface OracleClaim extends Meeting {
  readonly id: string;
  readonly origin: string;
}
export interface OracleApp {
  readonly app: ConnectedApp;
  readonly verdict: VerdictId;
  readonly level: Level;
  readonly connection: Stretch;
  /** The claim that decides; null where the row rests on none. */
  readonly decidedBy: string | null;
  readonly claims: readonly OracleClaim[];
  readonly exposure: Readonly<Record<'certain' | 'possible' | 'withHistory', OracleTally | null>> | null;
}

interface Found extends OracleClaim {
  readonly basis: Claim['basis'];
  readonly purpose: Claim['purpose'];
  readonly permission: string | undefined;
  readonly scope: Permission['scope'];
  readonly rights: Permission['rights'];
  readonly reach: Permission['reach'];
}

const order: readonly (readonly [VerdictId, Level])[] = [
  ['recorded', 'held'],
  ['partner', 'held'],
  ['client', 'held'],
  ['partner-uncertain', 'maybe'],
  ['client-uncertain', 'maybe'],
  ['requester', 'maybe'],
  ['platform-open', 'open'],
  ['platform-reviewed', 'open'],
  ['undated', 'unknown'],
  ['other-data', 'none'],
  ['partner-outside', 'none'],
  ['page-only', 'none'],
  ['before-inbox-api', 'none'],
  ['no-known-route', 'none'],
];

export function oracle(
  parsed: ParsedExport,
  document: KnowledgeDocument,
  asOf: number | null,
): readonly OracleApp[] {
  const place = ({ verdict }: OracleApp) => order.findIndex(([id]) => id === verdict);
  return parsed.apps
    .map((app) => judge(app, parsed, document, asOf))
    .sort((a, b) => {
      if (place(a) !== place(b)) return place(a) - place(b);
      if (a.app.name !== b.app.name) return a.app.name < b.app.name ? -1 : 1;
      const [idA, idB] = [a.app.userAppScopedId ?? '', b.app.userAppScopedId ?? ''];
      return idA < idB ? -1 : idA > idB ? 1 : 0;
    });
}

/** Under every subject that one of its names stands for; the gravest answer counts, of equals that of the newer name. */
function judge(
  app: ConnectedApp,
  parsed: ParsedExport,
  document: KnowledgeDocument,
  asOf: number | null,
): OracleApp {
  const found = [app.name, ...app.otherNames].map((name) => subjectOf(name, document));
  // Departure from the design: each name is judged by itself, that of a stranger too, so that no name clears what another does not.
  const answers = [
    ...found.filter(({ verified }) => verified),
    ...found.filter(isUnsure),
    ...found.filter(isNobody),
  ].map(({ subject, verified }) => ({ ...judgeAs(subject, verified, app, parsed, document, asOf), subject }));
  const place = ({ verdict }: OracleApp) => order.findIndex(([id]) => id === verdict);
  const [gravest = expect.fail('no answer')] = answers.toSorted((a, b) => place(a) - place(b));
  // What is recorded, and the platform's, stands in each of them; what is known of a subject in one.
  const others = answers.filter(
    ({ subject }, at) =>
      subject !== gravest.subject && answers.findIndex((each) => each.subject === subject) === at,
  );
  const { recorded, ofSubject, platform } = gravest;
  return {
    ...gravest,
    claims: [...recorded, ...ofSubject, ...others.flatMap((other) => other.ofSubject), ...platform],
  };
}

type Named = ReturnType<typeof subjectOf>;
const isUnsure = ({ subject, verified }: Named) => subject !== null && !verified;
const isNobody = ({ subject }: Named) => subject === null;

interface Answer extends OracleApp {
  readonly recorded: readonly OracleClaim[];
  readonly ofSubject: readonly OracleClaim[];
  readonly platform: readonly OracleClaim[];
}

function judgeAs(
  subject: Subject | null,
  verified: boolean,
  app: ConnectedApp,
  parsed: ParsedExport,
  document: KnowledgeDocument,
  asOf: number | null,
): Answer {
  const connection = connect(app, parsed, asOf);
  const ofSubject = document.claims
    .filter((claim) => subject !== null && claim.subject === subject.id)
    .map((claim) => find(claim.id, 'knowledge', claim, stretchOf(claim), connection));
  const recorded = recordedOf(app, document, connection);
  const inbox = document.permissions.find(({ id }) => id === 'read_mailbox');
  if (inbox === undefined) throw new Error('no read_mailbox');
  const platform: Found = {
    ...find('read_mailbox', 'knowledge', { ...inbox, basis: 'platform-permission' }, inboxSpan, connection),
    rights: { read: 'unspecified', write: 'unspecified', delete: 'unspecified' },
    reach: 'history',
  };
  const { verdict, by } = climb(app, connection, verified ? ofSubject : [], ofSubject, recorded, platform);
  const level = order.find(([id]) => id === verdict)?.[1] ?? 'none';
  const isPlatform = verdict === 'platform-open' || verdict === 'platform-reviewed';
  return {
    app,
    verdict,
    level,
    connection,
    decidedBy: by?.id ?? null,
    claims: [],
    recorded,
    ofSubject,
    platform: isPlatform ? [platform] : [],
    exposure: by === null ? null : expose(level, by, parsed),
  };
}

function climb(
  app: ConnectedApp,
  connection: Stretch,
  sure: readonly Found[],
  all: readonly Found[],
  recorded: readonly Found[],
  platform: Found,
): { verdict: VerdictId; by: Found | null } {
  const isClient = ({ basis }: Found) => basis === 'chat-client' || basis === 'device-integration';
  const isPartner = ({ basis }: Found) => basis === 'documented-partner';
  const only = ({ purpose }: Found) => purpose === 'messaging-only';
  const met = ({ overlap }: Found) => overlap !== 'none';
  const certain = ({ overlap }: Found) => overlap === 'certain';
  const unsure = (claim: Found) => !sure.includes(claim);
  const overPrivate = ({ scope, rights, reach }: Found) =>
    scope === 'user-private' &&
    reach !== 'none' &&
    [rights.read, rights.write, rights.delete].some((right) => right === 'yes' || right === 'disputed');

  const rows: readonly (readonly [VerdictId, readonly Found[]])[] = [
    ['recorded', recorded.filter(overPrivate)],
    ['partner', sure.filter(isPartner).filter(certain)],
    ['client', sure.filter(isClient).filter(only).filter(certain)],
    ['partner-uncertain', all.filter(isPartner).filter(met)],
    [
      'client-uncertain',
      all
        .filter(isClient)
        .filter((claim) => met(claim) && (!only(claim) || !certain(claim) || unsure(claim))),
    ],
    [
      'requester',
      sure
        .filter(({ basis }) => basis === 'documented-requester')
        .filter(({ permission }) => permission === 'read_mailbox' || permission === 'xmpp_login')
        .filter(met),
    ],
  ];
  for (const [verdict, fitting] of rows) {
    const by = fitting.find(certain) ?? fitting.find(met) ?? fitting[0];
    if (by !== undefined) return { verdict, by };
  }
  if (app.added === null && app.removed === null) return { verdict: 'undated', by: null };
  const isOther = ({ basis }: Found) =>
    basis === 'partner-other-data' || basis === 'documented-without-message-right';
  const own = [...recorded, ...sure];
  if (own.length > 0 && own.every(isOther)) {
    return { verdict: 'other-data', by: own.find(certain) ?? own.find(met) ?? own[0] ?? null };
  }
  if (met(platform)) {
    const early = connection.fromEarliest < reviewBegins;
    return { verdict: early ? 'platform-open' : 'platform-reviewed', by: platform };
  }
  const outside = sure.find(isPartner);
  if (outside !== undefined) return { verdict: 'partner-outside', by: outside };
  const page = recorded.filter(({ scope }) => scope !== 'user-private');
  const byPage = page.find(certain) ?? page.find(met) ?? page[0];
  if (byPage !== undefined) return { verdict: 'page-only', by: byPage };
  if (connection.toLatest <= inboxOpens) return { verdict: 'before-inbox-api', by: null };
  return { verdict: 'no-known-route', by: null };
}

function subjectOf(
  name: string,
  document: KnowledgeDocument,
): { subject: Subject | null; verified: boolean } {
  const asked = plain(name);
  if (document.neverMatch.some((never) => plain(never) === asked)) return { subject: null, verified: false };
  for (const subject of document.subjects) {
    const unverified = subject.unverifiedAliases.some((alias) => plain(alias) === asked);
    if (unverified) return { subject, verified: false };
    if (subject.aliases.some((alias) => plain(alias) === asked)) return { subject, verified: true };
  }
  return { subject: null, verified: false };
}

/** In the order of the knowledge base, as ties are broken. */
function recordedOf(app: ConnectedApp, document: KnowledgeDocument, connection: Stretch): Found[] {
  const place = (permission: string) => document.permissions.findIndex(({ id }) => id === permission);
  const inOrder = [...app.permissions].sort((a, b) => place(a.permission) - place(b.permission));
  return inOrder.flatMap(({ permission, origin, from, to }) => {
    const known = document.permissions.find(({ id }) => id === permission);
    if (known === undefined) return [];
    const hasRight = Object.values(known.rights).some((right) => right !== 'no');
    if (!hasRight) return [];
    const general = stretchOf(known);
    const held: Stretch = {
      fromEarliest: from === null ? general.fromEarliest : (from.from ?? -Infinity),
      fromLatest: from === null ? general.fromLatest : (from.to ?? Infinity),
      toEarliest: to === null ? general.toEarliest : (to.from ?? -Infinity),
      toLatest: to === null ? general.toLatest : (to.to ?? Infinity),
    };
    return [find(permission, origin, { ...known, basis: 'platform-permission' }, held, connection)];
  });
}

type Facts = Pick<Found, 'basis' | 'scope' | 'rights' | 'reach'> &
  Partial<Pick<Claim, 'purpose' | 'permission'>>;

function find(id: string, origin: string, facts: Facts, span: Stretch, connection: Stretch): Found {
  const { basis, scope, rights, reach, purpose, permission } = facts;
  return { id, origin, basis, scope, rights, reach, purpose, permission, ...meet(connection, span) };
}

function expose(level: Level, by: Found, parsed: ParsedExport): OracleApp['exposure'] {
  const { status } = parsed.coverage.messages;
  if (status === 'absent' || status === 'unreadable') return null;
  if (level === 'none' || level === 'unknown') return null;
  const count = (window: OracleWindow | null) => tally(window, parsed);
  const reachesBack = by.reach === 'history' || by.reach === 'unknown';
  return {
    certain: level === 'held' ? count(by.certain) : null,
    possible: count(by.possible),
    withHistory: reachesBack ? count(by.possible === null ? null : [-Infinity, by.possible[1]]) : null,
  };
}

function tally(window: OracleWindow | null, { conversations, owner }: ParsedExport): OracleTally {
  const within: number[] = [];
  const touched: Conversation[] = [];
  for (const conversation of conversations) {
    let isTouched = false;
    for (const at of unpackInstants(conversation.instants)) {
      if (window === null || at < window[0] || at >= window[1]) continue;
      within.push(at);
      isTouched = true;
    }
    if (isTouched) touched.push(conversation);
  }
  return {
    conversations: touched.length,
    messages: within.length,
    people: peopleOf(touched, owner),
    first: within.length === 0 ? null : within.reduce((a, b) => Math.min(a, b)),
    last: within.length === 0 ? null : within.reduce((a, b) => Math.max(a, b)),
  };
}

export function peopleOf(conversations: readonly Conversation[], owner: string | null): number {
  const key = (name: string) => name.normalize('NFC').trim().toLowerCase();
  const left = new Set(['', 'facebook user', ...(owner === null ? [] : [key(owner)])]);
  const names = conversations.flatMap(({ people }) => people.map(key));
  return names.filter((name, index) => !left.has(name) && names.indexOf(name) === index).length;
}
