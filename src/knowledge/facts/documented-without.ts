// Apps documented not to have asked for messages, or of which no source says that they did.

import type { SubjectRecord } from '../schema.ts';
import { namedAfterProduct, noMessageRight, undocumentedApp } from './common.ts';

export const documentedWithout = [
  {
    subject: {
      ...undocumentedApp,
      id: 'netvizz',
      name: 'Netvizz',
      group: 'documented-without',
      aliases: ['netvizz', 'Netvizz'],
      unverifiedAliases: [],
    },
    claims: [
      {
        ...noMessageRight,
        id: 'netvizz-negative',
        basis: 'documented-without-message-right',
        from: { earliest: '2013-01', latest: '2013-01', sources: ['netvizz'] },
        to: { earliest: '2013-01', latest: '2013-01', sources: ['netvizz'] },
        trigger: null,
        confidence: {
          right: 'high',
          dates: 'high',
          note: {
            en: 'This holds for January 2013 and says nothing of other dates.',
            fr: 'Cela vaut pour janvier 2013 et ne dit rien d’autres dates.',
          },
        },
        sources: ['netvizz'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'pixable',
      name: 'Pixable',
      group: 'documented-without',
      aliases: ['Pixable'],
      unverifiedAliases: [],
      aliasNote: namedAfterProduct,
    },
    claims: [
      {
        ...noMessageRight,
        id: 'pixable-negative',
        basis: 'documented-without-message-right',
        from: { earliest: '2011-11', latest: '2011-11', sources: ['pixable'] },
        to: { earliest: '2011-11', latest: '2011-11', sources: ['pixable'] },
        trigger: null,
        confidence: {
          right: 'high',
          dates: 'high',
          note: {
            en: 'This holds for November 2011 and says nothing of other dates.',
            fr: 'Cela vaut pour novembre 2011 et ne dit rien d’autres dates.',
          },
        },
        sources: ['pixable'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'wolfram',
      name: 'Wolfram Alpha personal report',
      group: 'documented-without',
      aliases: ['Wolfram Connection'],
      unverifiedAliases: [],
      aliasNote: {
        en: 'The app’s name differs from the product’s.',
        fr: 'Le nom de l’application diffère de celui du produit.',
      },
      note: {
        en: 'No source says that this app read the inbox.',
        fr: 'Aucune source ne dit que cette application lisait la boîte de réception.',
      },
      displayNameVerified: true,
    },
    claims: [],
  },
] as const satisfies readonly SubjectRecord[];
