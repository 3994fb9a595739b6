// What is wrong with a knowledge document, as sentences for whoever edits it. Pure; an empty list means nothing.

import english from 'zod/v4/locales/en.js';
import { endOfDay, startOfDay } from '../model/day.ts';
import { normaliseAppName } from '../model/app-names.ts';
import { knowledgeSchema, type Bound, type Claim, type KnowledgeDocument, type Wording } from './schema.ts';

/** Shape first; what only a document of the right shape can show comes after. */
export function problemsIn(document: unknown): string[] {
  const parsed = knowledgeSchema().safeParse(document, { error: english().localeError });
  if (!parsed.success) {
    return parsed.error.issues.map((issue) => `${issue.path.join('.') || 'document'}: ${issue.message}`);
  }
  const knowledge = parsed.data;
  return [
    ...idProblems(knowledge),
    ...nameProblems(knowledge),
    ...knowledge.claims.flatMap((claim) => claimProblems(claim, knowledge)),
    ...knowledge.permissions.flatMap((permission) =>
      spanProblems(`permissions.${permission.id}`, permission),
    ),
    ...unsupported(knowledge),
    ...sourceProblems(knowledge),
    ...knowledge.contacts.flatMap((contact) =>
      contact.subjects
        .filter((id) => !knowledge.subjects.some((subject) => subject.id === id))
        .map((id) => `contacts.${contact.id}: no subject ${id}`),
    ),
    ...wordingProblems(knowledge, 'document'),
  ];
}

function idProblems(knowledge: KnowledgeDocument): string[] {
  const lists = ['subjects', 'claims', 'permissions', 'contacts', 'facts', 'sources'] as const;
  return lists.flatMap((list) =>
    repeated(knowledge[list].map(({ id }) => id)).map((id) => `${list}: id ${id} is not unique`),
  );
}

/** A name leads to one subject at most, and never to one when it is listed as matching nothing. */
function nameProblems(knowledge: KnowledgeDocument): string[] {
  const ignored = new Set(knowledge.neverMatch.map(normaliseAppName));
  const owners = new Map<string, string>();
  const problems: string[] = [];
  for (const subject of knowledge.subjects) {
    for (const alias of [...subject.aliases, ...subject.unverifiedAliases]) {
      const name = normaliseAppName(alias);
      const owner = owners.get(name) ?? subject.id;
      owners.set(name, owner);
      if (owner !== subject.id)
        problems.push(`subjects.${subject.id}: alias ${alias} is also one of ${owner}`);
      if (ignored.has(name)) problems.push(`subjects.${subject.id}: alias ${alias} is in neverMatch`);
      if (name === '') problems.push(`subjects.${subject.id}: alias ${alias} is empty when normalised`);
    }
  }
  return problems;
}

function claimProblems(claim: Claim, knowledge: KnowledgeDocument): string[] {
  const at = `claims.${claim.id}`;
  const problems = spanProblems(at, claim);
  if (!knowledge.subjects.some(({ id }) => id === claim.subject)) {
    problems.push(`${at}: no subject ${claim.subject}`);
  }
  if (claim.permission !== undefined && !knowledge.permissions.some(({ id }) => id === claim.permission)) {
    problems.push(`${at}: no permission ${claim.permission}`);
  }
  if (claim.basis === 'documented-partner' && claim.positions.length === 0) {
    problems.push(`${at}: a documented partner without a position`);
  }
  const isClient = claim.basis === 'chat-client' || claim.basis === 'device-integration';
  if (isClient && claim.purpose === undefined) problems.push(`${at}: no purpose`);
  if (!isClient && claim.purpose !== undefined) problems.push(`${at}: a purpose, but no client or device`);
  return problems;
}

function spanProblems(at: string, { from, to }: { readonly from: Bound; readonly to: Bound }): string[] {
  const problems: string[] = [];
  if (!inOrder(from.earliest, from.latest)) problems.push(`${at}: from.earliest is after from.latest`);
  if (!inOrder(to.earliest, to.latest)) problems.push(`${at}: to.earliest is after to.latest`);
  if (!inOrder(from.earliest, to.latest)) problems.push(`${at}: from.earliest is after to.latest`);
  return problems;
}

function inOrder(earliest: string | null, latest: string | null): boolean {
  return earliest === null || latest === null || startOfDay(earliest) < endOfDay(latest);
}

/** Whatever is said needs somebody who says it. */
function unsupported(knowledge: KnowledgeDocument): string[] {
  const said = [
    ...knowledge.claims.map(({ id, sources }) => ({ at: `claims.${id}`, sources })),
    ...knowledge.permissions.map(({ id, sources }) => ({ at: `permissions.${id}`, sources })),
    ...knowledge.events.map(({ date, sources }) => ({ at: `events.${date}`, sources })),
    ...knowledge.contacts.map(({ id, sources }) => ({ at: `contacts.${id}`, sources })),
    ...knowledge.facts.map(({ id, sources }) => ({ at: `facts.${id}`, sources })),
    { at: 'deviceCompanies', sources: knowledge.deviceCompanies.sources },
  ];
  return said.filter(({ sources }) => sources.length === 0).map(({ at }) => `${at}: no source`);
}

function sourceProblems(knowledge: KnowledgeDocument): string[] {
  const known = new Set(knowledge.sources.map(({ id }) => id));
  const cited = citations(knowledge);
  const used = new Set(cited.map(({ source }) => source));
  return [
    ...cited.filter(({ source }) => !known.has(source)).map(({ at, source }) => `${at}: no source ${source}`),
    ...[...known].filter((id) => !used.has(id)).map((id) => `sources.${id}: nothing uses it`),
  ];
}

interface Citation {
  readonly at: string;
  readonly source: string;
}

function cite(at: string, sources: readonly string[]): Citation[] {
  return sources.map((source) => ({ at, source }));
}

/** Every place that names a source. */
function citations(knowledge: KnowledgeDocument): Citation[] {
  return [
    ...knowledge.subjects.flatMap((subject) =>
      cite(
        `subjects.${subject.id}`,
        subject.facebookAppIds.map(({ source }) => source),
      ),
    ),
    ...knowledge.claims.flatMap((claim) =>
      cite(`claims.${claim.id}`, [
        ...claim.sources,
        ...claim.from.sources,
        ...claim.to.sources,
        ...claim.positions.map(({ source }) => source),
      ]),
    ),
    ...knowledge.permissions.flatMap((permission) =>
      cite(`permissions.${permission.id}`, [
        ...permission.sources,
        ...permission.from.sources,
        ...permission.to.sources,
      ]),
    ),
    ...knowledge.events.flatMap((event) => cite(`events.${event.date}`, event.sources)),
    ...knowledge.contacts.flatMap((contact) => cite(`contacts.${contact.id}`, contact.sources)),
    ...knowledge.facts.flatMap((fact) => cite(`facts.${fact.id}`, fact.sources)),
    ...cite('deviceCompanies', knowledge.deviceCompanies.sources),
  ];
}

/** The French of a sentence is never its English; a lone name may be the same in both. */
function wordingProblems(value: unknown, at: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  if (isWording(value)) {
    const isSentence = value.en.trim().includes(' ');
    return isSentence && value.en === value.fr ? [`${at}: en and fr are the same`] : [];
  }
  return Object.entries(value).flatMap(([key, inner]) => wordingProblems(inner, `${at}.${key}`));
}

function isWording(value: object): value is Wording {
  return 'en' in value && 'fr' in value && typeof value.en === 'string' && typeof value.fr === 'string';
}

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
