// The knowledge base as one plain JSON document: who could reach private messages, when, and who says so.

import { z } from 'zod/mini';
import { isCalendarDay } from '../model/day.ts';

type Schemas = ReturnType<typeof makeSchemas>;

let made: Schemas | null = null;

/** Made when a document is first checked: the one that comes with the program needs no check when it runs. */
export function knowledgeSchema(): Schemas['document'] {
  return (made ??= makeSchemas()).document;
}

function makeSchemas() {
  const listOf = <Item extends z.core.$ZodType>(item: Item): z.ZodMiniReadonly<z.ZodMiniArray<Item>> =>
    z.readonly(z.array(item));
  const kebabId = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'not kebab-case'));
  /** Facebook writes its own permissions with underscores; ours (routes without a permission) have hyphens. */
  const permissionId = z.string().check(z.regex(/^[a-z0-9]+(?:[_-][a-z0-9]+)*$/, 'not a permission id'));
  const filled = z.string().check(z.regex(/\S/, 'empty text'));

  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`, from 1900 to 2199; its precision is its length. */
  const day = z.string().check(z.refine(isCalendarDay, 'not a calendar date'));
  const sourceIds = listOf(kebabId);

  /** What a person will read, in each language of the program. */
  const wording = z.strictObject({ en: filled, fr: filled });

  /** When something began or ended, as far as it is known; null = not known on that side. */
  const bound = z.strictObject({
    earliest: z.nullable(day),
    latest: z.nullable(day),
    note: z.optional(wording),
    sources: sourceIds,
  });

  /** `page` = only messages to a Page or a business. */
  const right = z.enum(['yes', 'no', 'disputed', 'unspecified', 'page']);
  const rights = z.strictObject({ read: right, write: right, delete: right });
  const reach = z.enum(['history', 'live-only', 'outgoing-only', 'page-only', 'none', 'unknown']);
  const scope = z.enum(['user-private', 'page', 'page-to-user', 'professional-account', 'business-account']);

  const subject = z.strictObject({
    id: kebabId,
    /** A label for people. It matches an app only where it is listed as an alias too. */
    name: filled,
    group: z.enum([
      'messaging-partner',
      'chat-client',
      'device-integration',
      'requester',
      'other-data-partner',
      'documented-without',
    ]),
    /** Names of the app that sources carry, compared whole after normalisation. */
    aliases: listOf(filled),
    /** Plausible names that no source shows as the app's: at most an uncertain verdict. */
    unverifiedAliases: listOf(filled),
    aliasNote: z.optional(wording),
    note: z.optional(wording),
    /** Hosts of links that are worth counting beside the app; subdomains count too. */
    domains: listOf(z.string().check(z.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'not a domain'))),
    facebookAppIds: listOf(
      z.strictObject({ id: z.string().check(z.regex(/^\d+$/, 'not a number')), source: kebabId }),
    ),
    notTheSame: z.optional(listOf(wording)),
    /** True only where a source shows the app's name as Facebook displays it. */
    displayNameVerified: z.boolean(),
  });

  const position = z.strictObject({
    by: z.union([filled, wording]),
    says: wording,
    date: z.optional(day),
    source: kebabId,
  });

  const certainty = z.enum(['high', 'medium', 'low']);

  const claim = z.strictObject({
    id: kebabId,
    subject: kebabId,
    basis: z.enum([
      'documented-partner',
      'platform-permission',
      'documented-requester',
      'chat-client',
      'device-integration',
      'partner-other-data',
      'documented-without-message-right',
    ]),
    /** The platform permission that the claim is about, where there is one. */
    permission: z.optional(permissionId),
    /** For chat clients and device integrations: was messaging all there was to connect for? */
    purpose: z.optional(z.enum(['messaging-only', 'messaging-optional'])),
    rights,
    reach,
    scope,
    /** Where the content of messages passed. */
    custody: z.enum(['device', 'provider-server', 'unknown']),
    custodyNote: z.optional(wording),
    from: bound,
    to: bound,
    /** What the person had to do; an export cannot show whether it was done. Null for claims of no right. */
    trigger: z.nullable(wording),
    /** How well the sources carry the right (or its absence) and the dates. */
    confidence: z.strictObject({ right: certainty, dates: certainty, note: z.optional(wording) }),
    /** Who confirms and who denies. */
    positions: listOf(position),
    note: z.optional(wording),
    sources: sourceIds,
  });

  const permission = z.strictObject({
    id: permissionId,
    kind: z.enum([
      'permission',
      'partner-only',
      'table',
      'dialog',
      'endpoint',
      'law',
      'user-initiated',
      'never-seen', // named by people, in no list of permissions
    ]),
    rights,
    reach,
    scope,
    from: bound,
    to: bound,
    note: z.optional(wording),
    sources: sourceIds,
  });

  const source = z.strictObject({
    id: kebabId,
    title: filled,
    publisher: filled,
    date: day,
    /** Whether `date` is when it was published or, where that is not known, when it was read. */
    dateIs: z.enum(['published', 'consulted']),
    url: z.url({ protocol: /^https?$/ }),
    /** `read`: its own text was read; `quoted`: another source that was read quotes it. */
    status: z.enum(['read', 'quoted']),
    /** What was found there, for whoever checks the facts; not shown to users. */
    states: filled,
  });

  const event = z.strictObject({
    date: day,
    event: wording,
    tag: z.enum(['platform', 'permission', 'chat', 'partner', 'device', 'law', 'trap']),
    sources: sourceIds,
  });

  const contact = z.strictObject({
    id: kebabId,
    /** The legal person that answers requests about data. */
    company: filled,
    /** Postal address, line by line; empty where none was found. */
    address: listOf(filled),
    email: z.nullable(z.email()),
    /** A form on its site, where requests are expected there. */
    form: z.nullable(z.url({ protocol: /^https$/ })),
    /** Under which law to write: the GDPR, or Canada’s PIPEDA. */
    law: z.enum(['gdpr', 'pipeda']),
    subjects: listOf(kebabId),
    licence: filled,
    sources: sourceIds,
  });

  return {
    wording,
    bound,
    document: z.strictObject({
      version: z
        .string()
        .check(z.refine((text) => text.length === 10 && isCalendarDay(text), 'not a full date')),
      subjects: listOf(subject),
      claims: listOf(claim),
      permissions: listOf(permission),
      events: listOf(event),
      contacts: listOf(contact),
      facts: listOf(z.strictObject({ id: kebabId, fact: wording, sources: sourceIds })),
      /** Names that say too little to match any subject. */
      neverMatch: listOf(filled),
      /** The makers and operators that Facebook named to Congress. */
      deviceCompanies: z.strictObject({ names: listOf(filled), sources: sourceIds }),
      /** Apps about which nothing is claimed, and why. */
      notClaimed: listOf(z.strictObject({ name: filled, reason: wording })),
      sources: listOf(source),
    }),
  };
}

export type KnowledgeDocument = z.infer<Schemas['document']>;
export type Wording = z.infer<Schemas['wording']>;
export type Bound = z.infer<Schemas['bound']>;
export type Subject = KnowledgeDocument['subjects'][number];
export type Claim = KnowledgeDocument['claims'][number];
export type Permission = KnowledgeDocument['permissions'][number];
export type PlatformEvent = KnowledgeDocument['events'][number];
export type Contact = KnowledgeDocument['contacts'][number];
export type Fact = KnowledgeDocument['facts'][number];
export type NotClaimed = KnowledgeDocument['notClaimed'][number];
export type Source = KnowledgeDocument['sources'][number];

/** One record of the data files: a subject with all that is claimed of it, in the order verdicts use. */
export interface SubjectRecord {
  readonly subject: Subject;
  readonly claims: readonly Omit<Claim, 'subject'>[];
}
