// Partners that the press or Facebook named for data other than messages.

import type { Claim, SubjectRecord } from '../schema.ts';
import { namedAfterProduct, noMessageRight, undocumentedApp, unknownSince } from './common.ts';

const otherData = {
  ...noMessageRight,
  basis: 'partner-other-data',
  trigger: {
    en: 'nothing: it was a deal between the companies',
    fr: 'rien : c’était un accord entre les entreprises',
  },
  confidence: { right: 'high', dates: 'low' },
} as const satisfies Partial<Claim>;

export const otherDataPartners = [
  {
    subject: {
      ...undocumentedApp,
      id: 'bing',
      name: 'Bing / Microsoft',
      group: 'other-data-partner',
      aliases: ['Bing'],
      unverifiedAliases: ['Microsoft Bing'],
      aliasNote: namedAfterProduct,
    },
    claims: [
      {
        ...otherData,
        id: 'bing-other-data',
        from: unknownSince('nyt-other', 'cnet2018'),
        to: unknownSince('nyt-other', 'cnet2018'),
        note: {
          en: 'the names of friends; also instant personalization (public profile data), by February 2011',
          fr: 'les noms des amis ; aussi la personnalisation instantanée (données publiques du profil), en février 2011 au plus tard',
        },
        sources: ['nyt-other', 'cnet2018', 'ip2011'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'amazon',
      name: 'Amazon',
      group: 'other-data-partner',
      aliases: ['Amazon'],
      unverifiedAliases: ['Amazon.com'],
      aliasNote: namedAfterProduct,
    },
    claims: [
      {
        ...otherData,
        id: 'amazon-other-data',
        from: unknownSince('nyt-other', 'cnet2018'),
        to: unknownSince('nyt-other', 'cnet2018'),
        note: {
          en: 'names and contact information through friends; also Facebook on its own devices',
          fr: 'noms et coordonnées obtenus par les amis ; aussi Facebook sur ses propres appareils',
        },
        sources: ['nyt-other', 'cnet2018', 'studentproblems'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'yahoo',
      name: 'Yahoo',
      group: 'other-data-partner',
      aliases: ['Yahoo!', 'Yahoo'],
      unverifiedAliases: [],
      aliasNote: namedAfterProduct,
    },
    claims: [
      {
        ...otherData,
        id: 'yahoo-other-data',
        from: unknownSince('nyt-other', 'business-standard2018'),
        to: {
          earliest: null,
          latest: '2018-09',
          note: { en: 'until summer 2018', fr: 'jusqu’à l’été 2018' },
          sources: ['business-standard2018', 'cnet2018'],
        },
        note: {
          en: 'friends’ posts, until summer 2018; also Facebook on devices',
          fr: 'publications des amis, jusqu’à l’été 2018 ; aussi Facebook sur des appareils',
        },
        sources: ['nyt-other', 'business-standard2018', 'cnet2018', 'studentproblems'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'sony',
      name: 'Sony',
      group: 'other-data-partner',
      aliases: ['Sony'],
      unverifiedAliases: [],
      aliasNote: namedAfterProduct,
    },
    claims: [
      {
        ...otherData,
        id: 'sony-other-data',
        from: { earliest: null, latest: '2017-12', sources: ['nyt-other'] },
        to: { earliest: '2017-01', latest: null, sources: ['nyt-other'] },
        note: {
          en: 'e-mail addresses through friends, in 2017',
          fr: 'adresses e-mail obtenues par les amis, en 2017',
        },
        sources: ['nyt-other'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'apple',
      name: 'Apple',
      group: 'other-data-partner',
      aliases: [],
      unverifiedAliases: ['Apple'],
      aliasNote: namedAfterProduct,
    },
    claims: [
      {
        ...otherData,
        id: 'apple-other-data',
        from: unknownSince('nyt-other', 'billboard2018'),
        to: unknownSince('nyt-other', 'billboard2018'),
        note: {
          en: 'contacts and calendar entries; also Facebook on its own devices',
          fr: 'contacts et calendriers ; aussi Facebook sur ses propres appareils',
        },
        sources: ['nyt-other', 'billboard2018', 'studentproblems'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'nytimes',
      name: 'The New York Times',
      group: 'other-data-partner',
      aliases: ['The New York Times'],
      unverifiedAliases: ['NYTimes'],
      aliasNote: namedAfterProduct,
    },
    claims: [
      {
        ...otherData,
        id: 'nytimes-other-data',
        from: unknownSince('nyt-other'),
        to: unknownSince('nyt-other'),
        note: { en: 'friend lists', fr: 'listes d’amis' },
        sources: ['nyt-other'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'yandex',
      name: 'Yandex',
      group: 'other-data-partner',
      aliases: ['Yandex'],
      unverifiedAliases: [],
      aliasNote: namedAfterProduct,
    },
    claims: [
      {
        ...otherData,
        id: 'yandex-other-data',
        from: { earliest: '2014-01', latest: '2014-01', sources: ['yandex2018'] },
        to: {
          earliest: '2015',
          latest: null,
          note: {
            en: 'Yandex says that the feed stopped in 2015 and that it knew of no access after that.',
            fr: 'Yandex dit que le flux s’est arrêté en 2015 et n’avoir eu connaissance d’aucun accès ensuite.',
          },
          sources: ['yandex2018'],
        },
        note: {
          en: 'public posts of people in some countries, for its search engine',
          fr: 'publications publiques de personnes de certains pays, pour son moteur de recherche',
        },
        sources: ['yandex2018'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'huawei',
      name: 'Huawei',
      group: 'other-data-partner',
      aliases: [],
      unverifiedAliases: ['Huawei'],
      aliasNote: namedAfterProduct,
    },
    claims: [
      {
        ...otherData,
        id: 'huawei-other-data',
        from: unknownSince('thewrap'),
        to: unknownSince('thewrap'),
        note: {
          en: 'other data; also one of the 52 device companies',
          fr: 'd’autres données ; aussi l’une des 52 entreprises d’appareils',
        },
        sources: ['thewrap', 'devices52'],
      },
    ],
  },
] as const satisfies readonly SubjectRecord[];
