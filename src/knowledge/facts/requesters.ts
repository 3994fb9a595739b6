// Apps documented to have asked for the inbox (read_mailbox) or the chat (xmpp_login). Whether anybody granted it is another matter.

import type { Bound, SubjectRecord } from '../schema.ts';
import { grantedAtLogin, inboxRequest, namedAfterProject, undocumentedApp } from './common.ts';

/** The permission was gone for everybody by October 2015; when this app stopped asking is not recorded. */
const untilPermissionEnded: Bound = {
  earliest: null,
  latest: '2015-10',
  sources: ['wired-tiydl', 'restfb371'],
};

export const requesters = [
  {
    subject: {
      ...undocumentedApp,
      id: 'tiydl',
      name: 'This Is Your Digital Life',
      group: 'requester',
      aliases: ['thisisyourdigitallife', 'This Is Your Digital Life'],
      unverifiedAliases: ['GSR App', 'CPW Lab App'],
    },
    claims: [
      {
        ...inboxRequest,
        id: 'tiydl-read-mailbox',
        custody: 'provider-server',
        from: { earliest: '2013', latest: '2014', sources: ['engadget-tiydl'] },
        to: { earliest: '2014', latest: '2015-10', sources: ['wired-tiydl'] },
        trigger: {
          en: 'granting the inbox permission, as about 1,500 people did, a small share of those who used the app',
          fr: 'accorder l’autorisation sur la boîte de réception, ce qu’ont fait environ 1 500 personnes, une petite part de celles qui ont utilisé l’application',
        },
        confidence: { right: 'high', dates: 'medium' },
        positions: [
          {
            by: 'Cambridge Analytica',
            says: {
              en: 'the company behind the app gave it no content of messages, and it never handled such data',
              fr: 'la société derrière l’application ne lui a remis aucun contenu de messages, et elle n’a jamais traité de telles données',
            },
            date: '2018-04-10',
            source: 'engadget-tiydl',
          },
        ],
        sources: ['wired-tiydl', 'engadget-tiydl'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'hootsuite',
      name: 'Hootsuite',
      group: 'requester',
      aliases: ['HootSuite', 'Hootsuite'],
      unverifiedAliases: [],
      domains: ['hootsuite.com', 'ow.ly'],
    },
    claims: [
      {
        ...inboxRequest,
        id: 'hootsuite-inbox',
        custody: 'provider-server',
        from: { earliest: null, latest: '2012-01-10', sources: ['boneheadseo'] },
        to: { earliest: null, latest: '2015-10', sources: ['wired-tiydl'] },
        trigger: { en: 'connecting a Facebook profile', fr: 'relier un profil Facebook' },
        confidence: {
          right: 'low',
          dates: 'low',
          note: {
            en: 'It rests on one blog with a screenshot.',
            fr: 'Cela repose sur un seul blog, avec une capture d’écran.',
          },
        },
        sources: ['boneheadseo'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'dashclock-fb',
      name: 'DashClock Facebook Extension',
      group: 'requester',
      aliases: ['DashClock Facebook Extension'],
      unverifiedAliases: ['Dashclock Facebook'],
    },
    claims: [
      {
        ...inboxRequest,
        id: 'dashclock-inbox',
        custody: 'device',
        from: {
          earliest: '2013',
          latest: null,
          note: {
            en: 'The code was published in April 2014; 2013 is a cautious earliest year.',
            fr: 'Le code a été publié en avril 2014 ; 2013 est une première année prudente.',
          },
          sources: ['dashclock'],
        },
        to: { earliest: null, latest: '2015-10', sources: ['wired-tiydl'] },
        trigger: {
          en: 'logging in inside the extension',
          fr: 'se connecter dans l’extension',
        },
        confidence: { right: 'high', dates: 'low' },
        note: {
          en: 'By its author’s account it counts unread messages; it only reads.',
          fr: 'Selon son auteur, elle compte les messages non lus ; elle ne fait que lire.',
        },
        sources: ['dashclock'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'fbstats',
      name: 'fbstats',
      group: 'requester',
      aliases: ['fbstats'],
      unverifiedAliases: [],
      aliasNote: namedAfterProject,
    },
    claims: [
      {
        ...inboxRequest,
        id: 'fbstats-inbox',
        custody: 'unknown',
        from: {
          earliest: null,
          latest: '2015-02-06',
          note: {
            en: 'The first version of the code, of 28 February 2014, asks for it already.',
            fr: 'La première version du code, du 28 février 2014, la demande déjà.',
          },
          sources: ['fbstats5', 'fbstats-code'],
        },
        to: untilPermissionEnded,
        trigger: grantedAtLogin,
        confidence: { right: 'high', dates: 'low' },
        note: {
          en: 'Each user set up a Facebook app of their own for it.',
          fr: 'Chaque utilisateur créait pour cela sa propre application Facebook.',
        },
        sources: ['fbstats5', 'fbstats-code'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'fb-slack',
      name: 'Facebook-Slack-Integration',
      group: 'requester',
      aliases: ['Facebook-Slack-Integration'],
      unverifiedAliases: [],
      aliasNote: namedAfterProject,
    },
    claims: [
      {
        ...inboxRequest,
        id: 'fb-slack-inbox',
        custody: 'unknown',
        from: { earliest: null, latest: '2015-10-06', sources: ['slack-issue'] },
        to: untilPermissionEnded,
        trigger: grantedAtLogin,
        confidence: { right: 'high', dates: 'low' },
        sources: ['slack-issue'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'fb-counter',
      name: 'Facebook-Messages-Counter',
      group: 'requester',
      aliases: ['Facebook-Messages-Counter'],
      unverifiedAliases: ['Facebook Messages Counter'],
      aliasNote: namedAfterProject,
    },
    claims: [
      {
        ...inboxRequest,
        id: 'fb-counter-inbox',
        custody: 'unknown',
        from: { earliest: null, latest: '2017-06', sources: ['fb-counter1'] },
        to: {
          earliest: null,
          latest: '2017-07-10',
          note: {
            en: 'For other people’s accounts the permission was gone by October 2015; v2.3, the last version with the inbox, ended on 10 July 2017.',
            fr: 'Pour les comptes d’autrui, l’autorisation avait disparu en octobre 2015 ; la v2.3, dernière version avec la boîte de réception, a pris fin le 10 juillet 2017.',
          },
          sources: ['wired-tiydl', 'fb-v23'],
        },
        trigger: grantedAtLogin,
        confidence: { right: 'high', dates: 'low' },
        note: {
          en: 'The script runs on the person’s own token from Facebook’s Graph API Explorer; it has no app of its own.',
          fr: 'Le script emploie un jeton que la personne tire de l’explorateur d’API de Facebook ; il n’a pas d’application propre.',
        },
        sources: ['fb-counter1', 'fb-counter-readme'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'privly',
      name: 'Privly Android',
      group: 'requester',
      aliases: [],
      unverifiedAliases: ['Privly', 'Privly Android'],
      aliasNote: namedAfterProject,
    },
    claims: [
      {
        ...inboxRequest,
        id: 'privly-inbox',
        custody: 'unknown',
        from: { earliest: null, latest: '2016-01-20', sources: ['privly64'] },
        to: { earliest: null, latest: '2016-01', sources: ['wired-tiydl', 'restfb371'] },
        trigger: grantedAtLogin,
        confidence: { right: 'high', dates: 'low' },
        sources: ['privly64'],
      },
    ],
  },
] as const satisfies readonly SubjectRecord[];
