// The smallest document that passes every check, for tests that break one thing in it.

import type { Claim, KnowledgeDocument, Permission, Source, Subject } from '../../src/knowledge/knowledge.ts';

export const smallSource: Source = {
  id: 'made-up-report',
  title: 'A made-up report',
  publisher: 'Example Press',
  date: '2018-12-18',
  dateIs: 'published',
  url: 'https://example.com/report',
  status: 'read',
  states: 'Everything below.',
};

const sources = [smallSource.id];

export const smallSubject: Subject = {
  id: 'made-up-music',
  name: 'Made-Up Music',
  group: 'messaging-partner',
  aliases: ['Made-Up Music', 'MadeUp'],
  unverifiedAliases: ['Made-Up Player'],
  domains: ['music.example.com'],
  facebookAppIds: [{ id: '100000000000001', source: smallSource.id }],
  displayNameVerified: true,
};

export const otherSubject: Subject = {
  ...smallSubject,
  id: 'nowhere-chat',
  name: 'Nowhere Chat',
  group: 'chat-client',
  aliases: ['Nowhere Chat'],
  unverifiedAliases: ['Nowhere'],
  facebookAppIds: [],
};

export const smallClaim: Claim = {
  id: 'made-up-music-partner',
  subject: smallSubject.id,
  basis: 'documented-partner',
  rights: { read: 'yes', write: 'yes', delete: 'disputed' },
  reach: 'unknown',
  scope: 'user-private',
  custody: 'unknown',
  from: { earliest: '2013', latest: '2014-09', sources },
  to: { earliest: '2015-01', latest: '2017-12', sources },
  trigger: { en: 'sending a song', fr: 'envoyer une chanson' },
  confidence: { right: 'high', dates: 'low' },
  positions: [
    {
      by: 'Made-Up Music',
      says: { en: 'it read nothing', fr: 'elle n’a rien lu' },
      source: smallSource.id,
    },
  ],
  sources,
};

export const chatClaim: Claim = {
  ...smallClaim,
  id: 'nowhere-chat-client',
  subject: otherSubject.id,
  basis: 'chat-client',
  purpose: 'messaging-only',
  positions: [],
};

export const inboxPermission: Permission = {
  id: 'read_mailbox',
  kind: 'permission',
  rights: { read: 'yes', write: 'no', delete: 'no' },
  reach: 'history',
  scope: 'user-private',
  from: { earliest: '2009-08-11', latest: '2009-08-11', sources },
  to: { earliest: '2015-04-30', latest: '2015-10-06', sources },
  sources,
};

export const smallDocument: KnowledgeDocument = {
  version: '2026-11-24',
  subjects: [smallSubject, otherSubject],
  claims: [smallClaim, chatClaim],
  permissions: [inboxPermission],
  events: [{ date: '2013', event: { en: 'it began', fr: 'cela a commencé' }, tag: 'partner', sources }],
  contacts: [
    {
      id: 'made-up-music',
      company: 'Made-Up Music Ltd',
      address: ['1 Nowhere Street'],
      email: 'privacy@example.com',
      form: null,
      law: 'gdpr',
      subjects: [smallSubject.id],
      licence: 'CC0-1.0',
      sources,
    },
  ],
  facts: [{ id: 'a-fact', fact: { en: 'it is so', fr: 'c’est ainsi' }, sources }],
  neverMatch: ['Messenger'],
  deviceCompanies: { names: ['Nowhere Phones'], sources },
  notClaimed: [{ name: 'Nothing Ltd', reason: { en: 'nothing is known', fr: 'on ne sait rien' } }],
  sources: [smallSource],
};
