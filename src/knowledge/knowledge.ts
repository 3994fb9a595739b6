// The knowledge base as the program asks it: by app name, by subject, by permission, by source.

import { problemsIn } from './check.ts';
import { digestOf } from './digest.ts';
import { normaliseAppName } from '../model/app-names.ts';
import { ownDigest, ownDocument } from './own-document.ts';
import {
  knowledgeSchema,
  type Claim,
  type KnowledgeDocument,
  type Permission,
  type Source,
  type Subject,
} from './schema.ts';

export { spanOf } from './day.ts';
export type {
  Bound,
  Claim,
  Contact,
  Fact,
  KnowledgeDocument,
  NotClaimed,
  Permission,
  PlatformEvent,
  Source,
  Subject,
  Wording,
} from './schema.ts';

/** How an app's name led to a subject. */
export interface Match {
  readonly subject: Subject;
  /** `exact` when the name is the subject's own, `alias` when it is another listed name. */
  readonly match: 'exact' | 'alias' | 'unverified-alias';
}

export interface Knowledge {
  /** A day: when the facts were last revised. */
  readonly version: string;
  /** `sha256:` and the hash of the document, the same on every machine. */
  readonly digest: string;
  readonly document: KnowledgeDocument;
  /** `read_mailbox`: what any app could ask for until 2015. */
  readonly inboxPermission: Permission;
  /** In the order that decides between claims that fit equally well. */
  claimsOf(subjectId: string): readonly Claim[];
  subject(id: string): Subject | null;
  permission(id: string): Permission | null;
  source(id: string): Source | null;
  /** By a name in the form of {@link normaliseAppName}; use {@link lookUpApp} for names as they come. */
  matchOf(normalisedName: string): Match | null;
}

/** A document that cannot be used, with everything that is wrong with it. */
export class InvalidKnowledge extends Error {
  override readonly name = 'InvalidKnowledge';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`${problems.length} problems in the knowledge base, the first: ${problems[0] ?? ''}`);
    this.problems = problems;
  }
}

let own: Knowledge | null = null;

/** The knowledge base that comes with the program; a test vouches for its document. */
export function defaultKnowledge(): Knowledge {
  own ??= indexed(ownDocument, ownDigest);
  return own;
}

/** @throws InvalidKnowledge when the document breaks the schema or one of the checks */
export function knowledgeFrom(document: unknown): Knowledge {
  const problems = problemsIn(document);
  if (problems.length > 0) throw new InvalidKnowledge(problems);
  const checked = knowledgeSchema().parse(document);
  return indexed(checked, digestOf(checked));
}

/** Whom an app's name stands for; null for strangers. By whole name, never by a part of it. */
export function lookUpApp(knowledge: Knowledge, name: string): Match | null {
  return knowledge.matchOf(normaliseAppName(name));
}

function indexed(document: KnowledgeDocument, digest: string): Knowledge {
  const subjects = byId(document.subjects);
  const permissions = byId(document.permissions);
  const sources = byId(document.sources);
  const claims = new Map<string, Claim[]>();
  for (const claim of document.claims) {
    claims.set(claim.subject, [...(claims.get(claim.subject) ?? []), claim]);
  }
  const matches = matchesIn(document);
  const inboxPermission = permissions.get('read_mailbox');
  if (inboxPermission === undefined) throw new InvalidKnowledge(['permissions: no read_mailbox']);
  return {
    version: document.version,
    digest,
    document,
    inboxPermission,
    claimsOf: (subjectId) => claims.get(subjectId) ?? [],
    subject: (id) => subjects.get(id) ?? null,
    permission: (id) => permissions.get(id) ?? null,
    source: (id) => sources.get(id) ?? null,
    matchOf: (name) => matches.get(name) ?? null,
  };
}

function byId<Item extends { readonly id: string }>(items: readonly Item[]): ReadonlyMap<string, Item> {
  return new Map(items.map((item) => [item.id, item]));
}

/** Every name that leads to a subject. What is listed as unverified stays so, even when it is listed twice. */
function matchesIn(document: KnowledgeDocument): ReadonlyMap<string, Match> {
  const matches = new Map<string, Match>();
  for (const subject of document.subjects) {
    const label = normaliseAppName(subject.name);
    for (const alias of subject.aliases.map(normaliseAppName)) {
      matches.set(alias, { subject, match: alias === label ? 'exact' : 'alias' });
    }
    for (const alias of subject.unverifiedAliases.map(normaliseAppName)) {
      matches.set(alias, { subject, match: 'unverified-alias' });
    }
  }
  for (const name of document.neverMatch) matches.delete(normaliseAppName(name));
  return matches;
}
