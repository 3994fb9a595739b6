// Replaces people and threads in a result, and apps if asked, by keyed pseudonyms: a result again, so that every format shows it.

import { sortDiagnostics } from '../model/diagnostic.ts';
import { nameKey } from '../model/names.ts';
import { compareBy, compareText } from '../model/order.ts';
import type { AppResult, AuditResult, ClaimResult } from '../model/result.ts';
import { levels, verdictIds } from '../model/verdict.ts';
import { withoutPersonalSection, withThreadNamed } from '../parser/redact.ts';
import { pseudonym } from './pseudonyms.ts';
import { withoutNote, withPaths } from './without-people.ts';

export interface PseudonymOptions {
  /** Apps too, with everything published that would name them again. Dates stay, and may still point at a known one. */
  readonly apps: boolean;
}

/**
 * People get one pseudonym each wherever they are named; threads, ids by which apps know the person, and names of parts
 * likewise. Notes from a permissions file are left out: they are free text. Counts, dates and verdicts stay.
 */
export function pseudonymise(result: AuditResult, key: Uint8Array, { apps }: PseudonymOptions): AuditResult {
  const names = namesUnder(key);
  const people = inOrder(withPaths(result, { part: names.part, file: names.file }));
  const replaced: AuditResult = {
    ...people,
    export: { ...people.export, owner: names.personOrNull(people.export.owner) },
    apps: people.apps.map((app) => withoutTheirId(app, names)),
    ...(people.conversations === undefined
      ? {}
      : { conversations: conversationsUnder(people.conversations, names) }),
    ...(people.baseline === undefined ? {} : { baseline: baselineUnder(people.baseline, names) }),
  };
  return apps ? withoutAppNames(replaced, names) : replaced;
}

/** Anew in the order of their names, as in every result: the order of the old ones would tell something of them. */
function inOrder(result: AuditResult): AuditResult {
  const { coverage } = result;
  return {
    ...result,
    export: {
      ...result.export,
      parts: result.export.parts.toSorted((a, b) => compareText(a.name, b.name)),
    },
    coverage: {
      ...coverage,
      unreadable: coverage.unreadable.toSorted(
        (a, b) => compareText(a.file, b.file) || compareText(a.code, b.code),
      ),
    },
    diagnostics: [...sortDiagnostics(result.diagnostics)],
  };
}

type Conversation = NonNullable<AuditResult['conversations']>[number];
type Baseline = NonNullable<AuditResult['baseline']>;
type Names = ReturnType<typeof namesUnder>;

function namesUnder(key: Uint8Array) {
  const person = (name: string): string => pseudonym(key, 'person', nameKey(name));
  const thread = (id: string): string => pseudonym(key, 'thread', id);
  return {
    person,
    personOrNull: (name: string | null): string | null => (name === null ? null : person(name)),
    thread,
    title: (title: string): string => pseudonym(key, 'title', title),
    account: (id: string): string => pseudonym(key, 'account', id),
    app: (name: string): string => pseudonym(key, 'app', name),
    category: (category: string): string => pseudonym(key, 'category', category),
    subject: (id: string): string => pseudonym(key, 'subject', id),
    claim: (id: string): string => pseudonym(key, 'claim', id),
    finding: (fingerprint: string): string => pseudonym(key, 'finding', fingerprint),
    part: (name: string): string => pseudonym(key, 'part', name) + (/\.zip$/i.test(name) ? '.zip' : ''),
    file: (path: string): string => withThreadNamed(path, thread),
  };
}

function withoutTheirId(app: AppResult, names: Names): AppResult {
  const { userAppScopedId } = app;
  return {
    ...app,
    userAppScopedId: userAppScopedId === null ? null : names.account(userAppScopedId),
    claims: app.claims.map(withoutNote),
  };
}

/** In the order of the pseudonyms: the order of the names would tell something of them. */
function conversationsUnder(conversations: readonly Conversation[], names: Names): Conversation[] {
  return conversations
    .map((conversation) => ({
      ...conversation,
      id: names.thread(conversation.id),
      section: conversation.section === null ? null : withoutPersonalSection(conversation.section),
      title: titleOf(conversation, names),
      participants: conversation.participants.map(names.person).sort(compareText),
    }))
    .sort((a, b) => compareText(a.id, b.id));
}

/** The title of a conversation of two is the other one's name. */
function titleOf({ title, participants }: Conversation, names: Names): string | null {
  if (title === null || title === '') return title;
  const isPerson = participants.some((person) => nameKey(person) === nameKey(title));
  return isPerson ? names.person(title) : names.title(title);
}

/** A fingerprint is made of an id without a key: whoever has the id can tell that it is meant. */
function baselineUnder({ accepted, unused }: Baseline, names: Names): Baseline {
  return {
    accepted: accepted.map((entry) => ({ ...entry, fingerprint: names.finding(entry.fingerprint) })),
    unused: unused.map((entry) => ({ ...entry, fingerprint: names.finding(entry.fingerprint) })),
  };
}

function withoutAppNames(result: AuditResult, names: Names): AuditResult {
  const renamed = result.apps.map((app, place) => ({ place, app: withoutAppName(app, names) }));
  // As section 7 of the design orders apps: the order of the names would tell something of them.
  renamed.sort(
    compareBy(
      (a, b) => levels.indexOf(a.app.level) - levels.indexOf(b.app.level),
      (a, b) => verdictIds.indexOf(a.app.verdict) - verdictIds.indexOf(b.app.verdict),
      (a, b) => compareText(a.app.name, b.app.name),
      (a, b) => compareText(a.app.userAppScopedId ?? '', b.app.userAppScopedId ?? ''),
    ),
  );
  const places = new Map(renamed.map(({ place }, now) => [place, now]));
  const moved = <Entry extends { app: number | null }>(entry: Entry): Entry => ({
    ...entry,
    app: entry.app === null ? null : (places.get(entry.app) ?? null),
  });
  const apps = renamed.map(({ app }) => app);
  const { conversations, baseline } = result;
  return {
    ...result,
    apps,
    sources: stillCited(result.sources, apps),
    ...(conversations === undefined
      ? {}
      : {
          conversations: conversations.map((conversation) => ({
            ...conversation,
            apps: conversation.apps.map(moved).sort((a, b) => a.app - b.app),
          })),
        }),
    ...(baseline === undefined
      ? {}
      : { baseline: { accepted: baseline.accepted.map(moved), unused: baseline.unused.map(moved) } }),
  };
}

function withoutAppName(app: AppResult, names: Names): AppResult {
  return {
    ...app,
    name: names.app(app.name),
    ...(app.otherNames === undefined ? {} : { otherNames: app.otherNames.map(names.app) }),
    category:
      app.category === null || isKnownCategory(app.category) ? app.category : names.category(app.category),
    subject: app.subject === null ? null : names.subject(app.subject),
    claims: app.claims.map((claim) => withoutSubject(claim, names)),
  };
}

/** Any other could be a word that tells which app it is. */
function isKnownCategory(category: string): boolean {
  return category === 'active' || category === 'inactive' || category === 'removed';
}

/** What Facebook's platform offered to every app names none; everything else says which app it is about. */
function withoutSubject(claim: ClaimResult, names: Names): ClaimResult {
  if (claim.basis === 'platform-permission') return claim;
  return { ...claim, id: names.claim(claim.id), sources: [], positions: [] };
}

function stillCited(sources: AuditResult['sources'], apps: readonly AppResult[]): AuditResult['sources'] {
  const cited = new Set(
    apps.flatMap(({ claims }) =>
      claims.flatMap((claim) => [...claim.sources, ...claim.positions.map(({ source }) => source)]),
    ),
  );
  return Object.fromEntries(Object.entries(sources).filter(([id]) => cited.has(id)));
}
