// Apps whose public code asks for the inbox (read_mailbox) or the chat (xmpp_login).

import type { SubjectRecord } from '../schema.ts';
import {
  chatRequest,
  grantedAtLogin,
  inboxRequest,
  namedAfterProject,
  undocumentedApp,
  unknownSince,
} from './common.ts';

export const requestersInCode = [
  {
    subject: {
      ...undocumentedApp,
      id: 'ilinkingpages',
      name: 'ilinkingpages',
      group: 'requester',
      aliases: ['ilinkingpages'],
      unverifiedAliases: [],
      aliasNote: namedAfterProject,
      facebookAppIds: [{ id: '214161588598007', source: 'ilinking-code' }],
    },
    claims: [
      {
        ...inboxRequest,
        id: 'ilinkingpages-inbox',
        custody: 'unknown',
        from: {
          ...unknownSince('ilinking-code'),
          note: {
            en: 'The code was published on 6 July 2012; when the app ran is not known.',
            fr: 'Le code a été publié le 6 juillet 2012 ; on ne sait pas quand l’application a tourné.',
          },
        },
        to: { earliest: null, latest: '2015-10', sources: ['wired-tiydl', 'restfb371'] },
        trigger: grantedAtLogin,
        confidence: { right: 'medium', dates: 'low' },
        sources: ['ilinking-code'],
      },
      {
        ...chatRequest,
        id: 'ilinkingpages-chat',
        custody: 'unknown',
        from: unknownSince('ilinking-code'),
        to: { earliest: null, latest: '2015-04-30', sources: ['fb-faq-v2'] },
        trigger: grantedAtLogin,
        confidence: { right: 'medium', dates: 'low' },
        sources: ['ilinking-code'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'issheintome',
      name: 'issheintome',
      group: 'requester',
      aliases: [],
      unverifiedAliases: ['issheintome', 'isheintome'],
      aliasNote: namedAfterProject,
      facebookAppIds: [{ id: '618524414871055', source: 'issheintome-code' }],
    },
    claims: [
      {
        ...inboxRequest,
        id: 'issheintome-inbox',
        custody: 'provider-server',
        custodyNote: {
          en: 'The code sends the text of one conversation to the site’s server for a score.',
          fr: 'Le code envoie le texte d’une conversation au serveur du site pour obtenir une note.',
        },
        from: { earliest: '2013-11-23', latest: null, sources: ['issheintome-code'] },
        to: { earliest: null, latest: '2015-10', sources: ['wired-tiydl', 'restfb371'] },
        trigger: grantedAtLogin,
        confidence: { right: 'high', dates: 'low' },
        sources: ['issheintome-code'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'message-backup',
      name: 'Message Backup for Facebook',
      group: 'requester',
      aliases: [],
      unverifiedAliases: ['Message Backup for Facebook', 'Message Backup'],
      aliasNote: {
        en: 'This is the name of the Android app. No source shows the name of its Facebook app.',
        fr: 'C’est le nom de l’application Android. Aucune source ne montre le nom de son application Facebook.',
      },
      facebookAppIds: [{ id: '854947141185631', source: 'message-backup-code' }],
    },
    claims: [
      {
        ...inboxRequest,
        id: 'message-backup-inbox',
        custody: 'device',
        custodyNote: {
          en: 'It wrote the conversations that the person chose to a file on the phone.',
          fr: 'Elle écrivait les conversations choisies par la personne dans un fichier sur le téléphone.',
        },
        from: {
          earliest: '2014-06-15',
          latest: null,
          note: {
            en: 'The first release was built on 15 June 2014; when it came out is not known.',
            fr: 'La première version a été compilée le 15 juin 2014 ; on ne sait pas quand elle est sortie.',
          },
          sources: ['message-backup-code'],
        },
        to: { earliest: null, latest: '2015-10', sources: ['wired-tiydl', 'restfb371'] },
        trigger: grantedAtLogin,
        confidence: { right: 'high', dates: 'low' },
        sources: ['message-backup-code'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'hg10',
      name: 'Hg10',
      group: 'requester',
      aliases: [],
      unverifiedAliases: ['Hg10'],
      aliasNote: namedAfterProject,
    },
    claims: [
      {
        ...inboxRequest,
        id: 'hg10-inbox',
        custody: 'device',
        from: { earliest: '2014-11-08', latest: null, sources: ['hg10-code'] },
        to: { earliest: null, latest: '2015-06-03', sources: ['hg10-code'] },
        trigger: grantedAtLogin,
        confidence: { right: 'high', dates: 'medium' },
        sources: ['hg10-code'],
      },
      {
        ...chatRequest,
        id: 'hg10-chat',
        custody: 'device',
        from: { earliest: '2014-11-08', latest: null, sources: ['hg10-code'] },
        to: { earliest: null, latest: '2015-06-03', sources: ['hg10-code', 'hg10-24'] },
        trigger: grantedAtLogin,
        confidence: { right: 'high', dates: 'medium' },
        sources: ['hg10-code', 'hg10-24'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'secure-facebook-chat',
      name: 'Secure (Facebook) Chat',
      group: 'requester',
      aliases: [],
      unverifiedAliases: ['Secure (Facebook) Chat', 'Secure Facebook Chat'],
      aliasNote: namedAfterProject,
    },
    claims: [
      {
        ...chatRequest,
        id: 'secure-facebook-chat-chat',
        custody: 'unknown',
        from: { earliest: '2014-01-25', latest: null, sources: ['secure-chat-code'] },
        to: { earliest: null, latest: '2015-08-09', sources: ['secure-chat-code'] },
        trigger: grantedAtLogin,
        confidence: { right: 'high', dates: 'low' },
        sources: ['secure-chat-code'],
      },
    ],
  },
] as const satisfies readonly SubjectRecord[];
