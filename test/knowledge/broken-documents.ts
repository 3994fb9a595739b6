// Documents that are each broken in one way.

import type { Claim, KnowledgeDocument, Source, Subject } from '../../src/knowledge/knowledge.ts';
import {
  chatClaim,
  inboxPermission,
  otherSubject,
  smallClaim,
  smallDocument,
  smallSource,
  smallSubject,
} from './small-document.ts';

export function withClaim(change: Partial<Claim>): KnowledgeDocument {
  return { ...smallDocument, claims: [{ ...smallClaim, ...change }, chatClaim] };
}

function withSubject(change: Partial<Subject>): KnowledgeDocument {
  return { ...smallDocument, subjects: [smallSubject, { ...otherSubject, ...change }] };
}

function withSource(change: Partial<Record<keyof Source, unknown>>): unknown {
  return { ...smallDocument, sources: [{ ...smallSource, ...change }] };
}

/** Each with what is wrong and what is said of it. */
export const brokenDocuments: readonly (readonly [what: string, document: unknown, complaint: RegExp])[] = [
  ['a claim without a source', withClaim({ sources: [] }), /made-up-music-partner: no source$/],
  [
    'a permission without a source',
    { ...smallDocument, permissions: [{ ...inboxPermission, sources: [] }] },
    /permissions\.read_mailbox: no source$/,
  ],
  [
    'an event without a source',
    { ...smallDocument, events: smallDocument.events.map((event) => ({ ...event, sources: [] })) },
    /events\.2013: no source$/,
  ],
  [
    'a contact without a source',
    { ...smallDocument, contacts: smallDocument.contacts.map((contact) => ({ ...contact, sources: [] })) },
    /contacts\.made-up-music: no source$/,
  ],
  [
    'a fact without a source',
    { ...smallDocument, facts: smallDocument.facts.map((fact) => ({ ...fact, sources: [] })) },
    /facts\.a-fact: no source$/,
  ],
  ['a partner without a position', withClaim({ positions: [] }), /partner without a position/],
  ['a claim of an unknown subject', withClaim({ subject: 'nobody' }), /no subject nobody/],
  ['a claim of an unknown permission', withClaim({ permission: 'read_minds' }), /no permission read_minds/],
  ['an unknown source', withClaim({ sources: ['hearsay'] }), /made-up-music-partner: no source hearsay/],
  [
    'an unknown source of a bound',
    withClaim({ from: { ...smallClaim.from, sources: ['hearsay'] } }),
    /no source hearsay/,
  ],
  [
    'an unknown source of a position',
    withClaim({ positions: [{ by: 'X', says: { en: 'a b', fr: 'c d' }, source: 'hearsay' }] }),
    /no source hearsay/,
  ],
  [
    'a source nothing uses',
    { ...smallDocument, sources: [smallSource, { ...smallSource, id: 'idle' }] },
    /sources\.idle: nothing uses it/,
  ],
  ['a source without an address', withSource({ url: '' }), /sources\.0\.url/],
  ['a source with an address that is none', withSource({ url: 'somewhere' }), /sources\.0\.url/],
  ['a source whose address is missing', withSource({ url: undefined }), /sources\.0\.url/],
  ['a source without a date', withSource({ date: undefined }), /sources\.0\.date/],
  ['a source with a date that never was', withSource({ date: '2018-02-30' }), /sources\.0\.date/],
  [
    'an alias shared by two subjects',
    withSubject({ aliases: ['made-up  MUSIC™'] }),
    /also one of made-up-music/,
  ],
  [
    'an alias shared with an unverified one',
    withSubject({ unverifiedAliases: ['madeup'] }),
    /alias madeup is also one of made-up-music/,
  ],
  ['an alias that matches nothing', withSubject({ aliases: ['MESSENGER'] }), /in neverMatch/],
  ['an alias of signs alone', withSubject({ aliases: ['®'] }), /empty when normalised/],
  [
    'a start that ends before it begins',
    withClaim({ from: { earliest: '2014-10', latest: '2014-09', sources: [smallSource.id] } }),
    /from\.earliest is after from\.latest/,
  ],
  [
    'an end that ends before it begins',
    withClaim({ to: { earliest: '2018', latest: '2017-12', sources: [smallSource.id] } }),
    /to\.earliest is after to\.latest/,
  ],
  [
    'an end before the start',
    withClaim({ to: { earliest: null, latest: '2012', sources: [smallSource.id] } }),
    /from\.earliest is after to\.latest/,
  ],
  [
    'a permission that ends before it begins',
    {
      ...smallDocument,
      permissions: [{ ...inboxPermission, to: { ...inboxPermission.to, latest: '2008' } }],
    },
    /permissions\.read_mailbox/,
  ],
  ['an empty English text', withClaim({ trigger: { en: ' ', fr: 'envoyer' } }), /claims\.0\.trigger\.en/],
  ['an empty French text', withClaim({ note: { en: 'a note', fr: '' } }), /claims\.0\.note\.fr/],
  [
    'a sentence left in English',
    withClaim({ note: { en: 'not done', fr: 'not done' } }),
    /en and fr are the same/,
  ],
  ['an id in other case', withClaim({ id: 'Made_Up' }), /claims\.0\.id: not kebab-case/],
  [
    'two claims of one id',
    { ...smallDocument, claims: [smallClaim, { ...chatClaim, id: smallClaim.id }] },
    /claims: id made-up-music-partner is not unique/,
  ],
  [
    'two sources of one id',
    { ...smallDocument, sources: [smallSource, smallSource] },
    /sources: id made-up-report is not unique/,
  ],
  [
    'a chat client without a purpose',
    { ...smallDocument, claims: [smallClaim, { ...smallClaim, id: chatClaim.id, basis: chatClaim.basis }] },
    /nowhere-chat-client: no purpose/,
  ],
  ['a partner with a purpose', withClaim({ purpose: 'messaging-only' }), /no client or device/],
  [
    'a contact for an unknown subject',
    { ...smallDocument, contacts: smallDocument.contacts.map((c) => ({ ...c, subjects: ['nobody'] })) },
    /contacts\.made-up-music: no subject nobody/,
  ],
  ['a key that is not known', { ...smallDocument, remarks: [] }, /remarks/],
];
