// Messengers for several networks that also offered Facebook Chat, and of which little more is documented.

import type { Bound, SubjectRecord, Wording } from '../schema.ts';
import { liveChat, namedAfterProduct, undocumentedApp } from './common.ts';

const addedInClient: Wording = {
  en: 'adding Facebook in the program',
  fr: 'ajouter Facebook dans le programme',
};

const from: Bound = {
  earliest: '2010-02-10',
  latest: '2011-12',
  note: {
    en: 'Facebook Chat opened to other programs on 10 February 2010. That this one followed before the end of 2011 is an assumption.',
    fr: 'Facebook Chat s’est ouvert aux autres programmes le 10 février 2010. Que celui-ci ait suivi avant la fin de 2011 est une hypothèse.',
  },
  sources: ['xmpp2010', 'wp-fbfeatures'],
};

const to: Bound = {
  earliest: '2012',
  latest: '2016-03',
  note: {
    en: 'Its end is not recorded here; 2012 is an assumption. By March 2016 Facebook’s gateway was off for all.',
    fr: 'Sa fin n’est pas consignée ici ; 2012 est une hypothèse. En mars 2016, la passerelle de Facebook était coupée pour tous.',
  },
  sources: ['fb-faq-v2', 'jitsi239'],
};

const confidence = { right: 'medium', dates: 'low' } as const;

export const messengers = [
  {
    subject: {
      ...undocumentedApp,
      id: 'yahoo-messenger',
      name: 'Yahoo! Messenger',
      group: 'chat-client',
      aliases: ['Yahoo! Messenger'],
      unverifiedAliases: ['Yahoo Messenger'],
      aliasNote: namedAfterProduct,
    },
    claims: [
      {
        ...liveChat,
        id: 'yahoo-messenger-chat',
        purpose: 'messaging-optional',
        custody: 'unknown',
        from,
        to,
        trigger: addedInClient,
        confidence,
        sources: ['wp-fbfeatures'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'aim',
      name: 'AIM',
      group: 'chat-client',
      aliases: [],
      unverifiedAliases: ['AIM', 'AOL Instant Messenger'],
      aliasNote: namedAfterProduct,
    },
    claims: [
      {
        ...liveChat,
        id: 'aim-chat',
        purpose: 'messaging-optional',
        custody: 'unknown',
        from,
        to,
        trigger: addedInClient,
        confidence,
        note: {
          en: 'The person linked the account with Facebook Connect, so it can stand in the list of connected apps.',
          fr: 'On reliait le compte par Facebook Connect : il peut donc figurer dans la liste des applications connectées.',
        },
        sources: ['eweek2010', 'techradar2010', 'trackback2010', 'wp-fbfeatures'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'ebuddy',
      name: 'eBuddy',
      group: 'chat-client',
      aliases: ['eBuddy'],
      unverifiedAliases: ['eBuddy Messenger'],
      aliasNote: namedAfterProduct,
    },
    claims: [
      {
        ...liveChat,
        id: 'ebuddy-chat',
        purpose: 'messaging-only',
        custody: 'provider-server',
        from,
        to,
        trigger: addedInClient,
        confidence,
        sources: ['wp-fbfeatures', 'askmeaboutlinux2011'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'nimbuzz',
      name: 'Nimbuzz',
      group: 'chat-client',
      aliases: ['Nimbuzz'],
      unverifiedAliases: ['Nimbuzz Messenger'],
      aliasNote: namedAfterProduct,
    },
    claims: [
      {
        ...liveChat,
        id: 'nimbuzz-chat',
        purpose: 'messaging-only',
        custody: 'provider-server',
        from,
        to,
        trigger: addedInClient,
        confidence,
        sources: ['wp-fbfeatures', 'askmeaboutlinux2011'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'palringo',
      name: 'Palringo',
      group: 'chat-client',
      aliases: ['Palringo'],
      unverifiedAliases: [],
      aliasNote: namedAfterProduct,
    },
    claims: [
      {
        ...liveChat,
        id: 'palringo-chat',
        purpose: 'messaging-only',
        custody: 'provider-server',
        from,
        to,
        trigger: addedInClient,
        confidence,
        sources: ['wp-fbfeatures', 'wp-palringo'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'implus',
      name: 'IM+ (Shape Services)',
      group: 'chat-client',
      aliases: ['IM+'],
      unverifiedAliases: ['IM+ Messenger', 'Shape Services'],
      aliasNote: namedAfterProduct,
    },
    claims: [
      {
        ...liveChat,
        id: 'implus-chat',
        purpose: 'messaging-only',
        custody: 'unknown',
        from,
        to,
        trigger: addedInClient,
        confidence,
        sources: ['wp-fbfeatures'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'icq',
      name: 'ICQ',
      group: 'chat-client',
      aliases: [],
      unverifiedAliases: ['ICQ'],
      aliasNote: namedAfterProduct,
    },
    claims: [
      {
        ...liveChat,
        id: 'icq-chat',
        purpose: 'messaging-optional',
        custody: 'unknown',
        from,
        to,
        trigger: addedInClient,
        confidence,
        note: {
          en: 'The person linked the account with Facebook Connect, so it can stand in the list of connected apps.',
          fr: 'On reliait le compte par Facebook Connect : il peut donc figurer dans la liste des applications connectées.',
        },
        sources: ['adweek-icq', 'wp-fbfeatures'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'qip',
      name: 'QIP',
      group: 'chat-client',
      aliases: [],
      unverifiedAliases: ['QIP'],
      aliasNote: namedAfterProduct,
    },
    claims: [
      {
        ...liveChat,
        id: 'qip-chat',
        purpose: 'messaging-optional',
        custody: 'unknown',
        from,
        to,
        trigger: addedInClient,
        confidence,
        sources: ['wp-fbfeatures'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'flock',
      name: 'Flock',
      group: 'chat-client',
      aliases: [],
      unverifiedAliases: ['Flock'],
      aliasNote: namedAfterProduct,
    },
    claims: [
      {
        ...liveChat,
        id: 'flock-chat',
        purpose: 'messaging-optional',
        custody: 'unknown',
        from,
        to,
        trigger: addedInClient,
        confidence,
        sources: ['wp-fbfeatures'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'fim',
      name: 'FIM',
      group: 'chat-client',
      aliases: [],
      unverifiedAliases: ['FIM'],
      aliasNote: namedAfterProduct,
    },
    claims: [
      {
        ...liveChat,
        id: 'fim-chat',
        purpose: 'messaging-only',
        custody: 'unknown',
        from,
        to,
        trigger: addedInClient,
        confidence,
        sources: ['wp-fbfeatures'],
      },
    ],
  },
] as const satisfies readonly SubjectRecord[];
