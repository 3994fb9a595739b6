// Partners of instant personalization (2010 to 2014): public profile data, never messages.

import type { Claim, SubjectRecord, Wording } from '../schema.ts';
import { namedAfterProduct, noMessageRight, undocumentedApp } from './common.ts';

const personalization = {
  ...noMessageRight,
  basis: 'partner-other-data',
  trigger: { en: 'a deal between the companies', fr: 'un accord entre les entreprises' },
  confidence: { right: 'high', dates: 'low' },
} as const satisfies Partial<Claim>;

const publicProfile: Wording = {
  en: 'instant personalization: public profile data only',
  fr: 'personnalisation instantanée : données publiques du profil seulement',
};

const contestedEnd: Wording = {
  en: 'Facebook says that it shut instant personalization down in 2014; the New York Times’ records of 2017 still list such deals.',
  fr: 'Facebook dit avoir arrêté la personnalisation instantanée en 2014 ; les documents de 2017 du New York Times citent encore de tels accords.',
};

export const instantPersonalization = [
  {
    subject: {
      ...undocumentedApp,
      id: 'pandora',
      name: 'Pandora',
      group: 'other-data-partner',
      aliases: ['Pandora'],
      unverifiedAliases: ['Pandora Radio'],
      aliasNote: namedAfterProduct,
    },
    claims: [
      {
        ...personalization,
        id: 'pandora-other-data',
        from: { earliest: '2010-04-21', latest: '2010-04-21', sources: ['ip2010'] },
        to: { earliest: '2014-01', latest: '2017-12', note: contestedEnd, sources: ['paray', 'nyt2018'] },
        note: publicProfile,
        sources: ['ip2010', 'paray', 'nyt-other'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'rotten-tomatoes',
      name: 'Rotten Tomatoes',
      group: 'other-data-partner',
      aliases: ['Rotten Tomatoes'],
      unverifiedAliases: [],
      aliasNote: namedAfterProduct,
    },
    claims: [
      {
        ...personalization,
        id: 'rotten-tomatoes-other-data',
        from: { earliest: '2010-09-17', latest: '2010-09-17', sources: ['gigaom-rt'] },
        to: { earliest: '2014-01', latest: '2017-12', note: contestedEnd, sources: ['paray', 'nyt2018'] },
        note: publicProfile,
        sources: ['ip2011', 'gigaom-rt', 'paray', 'nyt-other'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'yelp',
      name: 'Yelp',
      group: 'other-data-partner',
      aliases: ['Yelp'],
      unverifiedAliases: [],
      aliasNote: namedAfterProduct,
    },
    claims: [
      {
        ...personalization,
        id: 'yelp-other-data',
        from: { earliest: '2010-04-21', latest: '2010-04-21', sources: ['ip2010'] },
        to: { earliest: '2014-01', latest: '2014-12', sources: ['paray'] },
        note: publicProfile,
        sources: ['ip2010', 'paray'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'docs-com',
      name: 'Docs.com (Microsoft)',
      group: 'other-data-partner',
      aliases: ['Docs.com'],
      unverifiedAliases: ['Docs for Facebook'],
      aliasNote: namedAfterProduct,
    },
    claims: [
      {
        ...personalization,
        id: 'docs-com-other-data',
        from: { earliest: '2010-04-21', latest: '2010-04-21', sources: ['ip2010'] },
        to: { earliest: '2014-01', latest: '2014-12', sources: ['paray'] },
        note: publicProfile,
        sources: ['ip2010', 'paray'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'scribd',
      name: 'Scribd',
      group: 'other-data-partner',
      aliases: ['Scribd'],
      unverifiedAliases: [],
      aliasNote: namedAfterProduct,
    },
    claims: [
      {
        ...personalization,
        id: 'scribd-other-data',
        from: { earliest: null, latest: '2011-02', sources: ['ip2011'] },
        to: { earliest: '2014-01', latest: '2014-12', sources: ['paray'] },
        note: publicProfile,
        sources: ['ip2011', 'paray'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'clicker',
      name: 'Clicker',
      group: 'other-data-partner',
      aliases: [],
      unverifiedAliases: ['Clicker'],
      aliasNote: namedAfterProduct,
    },
    claims: [
      {
        ...personalization,
        id: 'clicker-other-data',
        from: { earliest: null, latest: '2011-02', sources: ['ip2011'] },
        to: { earliest: '2014-01', latest: '2014-12', sources: ['paray'] },
        note: publicProfile,
        sources: ['ip2011', 'paray'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'tripadvisor',
      name: 'TripAdvisor',
      group: 'other-data-partner',
      aliases: ['TripAdvisor'],
      unverifiedAliases: [],
      aliasNote: namedAfterProduct,
    },
    claims: [
      {
        ...personalization,
        id: 'tripadvisor-other-data',
        from: { earliest: null, latest: '2011-02', sources: ['ip2011'] },
        to: { earliest: '2014-01', latest: '2014-12', sources: ['paray'] },
        note: publicProfile,
        sources: ['ip2011', 'paray'],
      },
    ],
  },
] as const satisfies readonly SubjectRecord[];
