// Chat programs on the person's own device that reached Facebook Chat, as a rule with the person's password.

import type { Bound, Claim, SubjectRecord } from '../schema.ts';
import { liveChat, namedAfterProduct, undocumentedApp } from './common.ts';

const passwordClient = {
  ...liveChat,
  purpose: 'messaging-only',
  custody: 'device',
  from: { earliest: '2010-02-10', latest: null, sources: ['xmpp2010'] },
  trigger: {
    en: 'logging in to Facebook Chat in the program',
    fr: 'se connecter à Facebook Chat dans le programme',
  },
  confidence: { right: 'medium', dates: 'medium' },
  note: {
    en: 'As a rule people logged in with their password, so the program is normally not in the list of connected apps.',
    fr: 'On se connectait en général avec son mot de passe : le programme ne figure donc normalement pas dans la liste des applications connectées.',
  },
} as const satisfies Partial<Claim>;

const gatewayEnd: Bound = {
  earliest: '2015-04-30',
  latest: '2016-03',
  note: {
    en: 'Facebook announced the end for 30 April 2015; the gateway went off in steps until about March 2016.',
    fr: 'Facebook avait annoncé la fin pour le 30 avril 2015 ; la passerelle s’est arrêtée par étapes jusque vers mars 2016.',
  },
  sources: ['fb-faq-v2', 'conversations1397', 'jitsi239'],
};

export const chatClients = [
  {
    subject: {
      ...undocumentedApp,
      id: 'pidgin',
      name: 'Pidgin',
      group: 'chat-client',
      aliases: ['Pidgin'],
      unverifiedAliases: [],
      aliasNote: namedAfterProduct,
    },
    claims: [
      {
        ...passwordClient,
        id: 'pidgin-chat',
        to: { earliest: '2015-07-10', latest: '2015-07-12', sources: ['fb-faq-v2', 'pidgin22', 'pidgin29'] },
        sources: ['techradar2010', 'eweek2010', 'xmppfw', 'pidgin22', 'pidgin29'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'adium',
      name: 'Adium',
      group: 'chat-client',
      aliases: ['Adium'],
      unverifiedAliases: [],
      aliasNote: namedAfterProduct,
    },
    claims: [
      {
        ...passwordClient,
        id: 'adium-chat',
        to: gatewayEnd,
        sources: ['techradar2010', 'eweek2010', 'xmppfw', 'ext61-list'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'miranda',
      name: 'Miranda IM',
      group: 'chat-client',
      aliases: [],
      unverifiedAliases: ['Miranda IM', 'Miranda'],
      aliasNote: namedAfterProduct,
    },
    claims: [
      {
        ...passwordClient,
        id: 'miranda-chat',
        to: gatewayEnd,
        sources: ['techradar2010', 'eweek2010', 'xmppfw'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'empathy',
      name: 'Empathy',
      group: 'chat-client',
      aliases: [],
      unverifiedAliases: ['Empathy'],
      aliasNote: namedAfterProduct,
    },
    claims: [
      {
        ...passwordClient,
        id: 'empathy-chat',
        to: gatewayEnd,
        sources: ['trackback2010', 'xmppfw'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'trillian',
      name: 'Trillian (Cerulean Studios)',
      group: 'chat-client',
      aliases: ['Trillian'],
      unverifiedAliases: ['Cerulean Studios'],
      aliasNote: namedAfterProduct,
    },
    claims: [
      {
        ...passwordClient,
        id: 'trillian-chat',
        to: gatewayEnd,
        sources: ['wp-fbfeatures', 'xmppfw', 'ext61-list'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'jitsi',
      name: 'Jitsi',
      group: 'chat-client',
      aliases: ['Jitsi'],
      unverifiedAliases: [],
      aliasNote: namedAfterProduct,
    },
    claims: [
      {
        ...passwordClient,
        id: 'jitsi-chat',
        to: gatewayEnd,
        sources: ['wp-fbfeatures', 'xmppfw', 'jitsi239'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'xabber',
      name: 'Xabber',
      group: 'chat-client',
      aliases: ['Xabber'],
      unverifiedAliases: [],
      aliasNote: namedAfterProduct,
    },
    claims: [
      {
        ...passwordClient,
        id: 'xabber-chat',
        to: { earliest: '2015-04-30', latest: '2015-12', sources: ['fb-faq-v2', 'xabber594'] },
        sources: ['xmppfw', 'xabber594'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'chatsecure',
      name: 'ChatSecure',
      group: 'chat-client',
      aliases: ['ChatSecure'],
      unverifiedAliases: [],
      aliasNote: namedAfterProduct,
    },
    claims: [
      {
        ...passwordClient,
        id: 'chatsecure-chat',
        to: { earliest: '2015-04-30', latest: '2016-02', sources: ['fb-faq-v2', 'chatsecure738'] },
        sources: ['xmppfw', 'chatsecure738'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'conversations',
      name: 'Conversations',
      group: 'chat-client',
      aliases: [],
      unverifiedAliases: ['Conversations'],
      aliasNote: namedAfterProduct,
    },
    claims: [
      {
        ...passwordClient,
        id: 'conversations-chat',
        to: gatewayEnd,
        sources: ['conversations875', 'conversations1397', 'xmppfw'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'loqui',
      name: 'Loqui IM',
      group: 'chat-client',
      aliases: [],
      unverifiedAliases: ['Loqui', 'Loqui IM'],
      aliasNote: namedAfterProduct,
    },
    claims: [
      {
        ...passwordClient,
        id: 'loqui-chat',
        to: gatewayEnd,
        sources: ['loqui652', 'loqui700', 'xmppfw'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'ichat',
      name: 'Apple iChat / Messages',
      group: 'chat-client',
      aliases: [],
      unverifiedAliases: ['iChat'],
      aliasNote: namedAfterProduct,
    },
    claims: [
      {
        ...passwordClient,
        id: 'ichat-chat',
        to: gatewayEnd,
        sources: ['techradar2010', 'eweek2010', 'imessage8'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'kopete',
      name: 'Kopete',
      group: 'chat-client',
      aliases: [],
      unverifiedAliases: ['Kopete'],
      aliasNote: namedAfterProduct,
    },
    claims: [
      {
        ...passwordClient,
        id: 'kopete-chat',
        to: gatewayEnd,
        sources: ['kopete29', 'xmppfw'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'smuxi',
      name: 'Smuxi',
      group: 'chat-client',
      aliases: [],
      unverifiedAliases: ['Smuxi'],
      aliasNote: namedAfterProduct,
    },
    claims: [
      {
        ...passwordClient,
        id: 'smuxi-chat',
        to: gatewayEnd,
        sources: ['smuxi173', 'xmppfw'],
      },
    ],
  },
] as const satisfies readonly SubjectRecord[];
