// Chat services with accounts of their own, to which Facebook Chat could be added, with dates of their own.

import type { SubjectRecord, Wording } from '../schema.ts';
import { liveChat, namedAfterProduct, undocumentedApp } from './common.ts';

const mayPassServers: Wording = {
  en: 'Where messages passed is not documented: the person’s computer or the provider’s servers.',
  fr: 'Par où passaient les messages n’est pas documenté : l’ordinateur de la personne ou les serveurs du fournisseur.',
};

export const chatServices = [
  {
    subject: {
      ...undocumentedApp,
      id: 'windows-live',
      name: 'Windows Live Messenger / Hotmail / Outlook.com',
      group: 'chat-client',
      aliases: ['Windows Live Messenger', 'Windows Live', 'Hotmail', 'Outlook.com'],
      unverifiedAliases: ['Microsoft', 'Microsoft account'],
      aliasNote: {
        en: 'The app may appear under one of several names. The bare words “Windows”, “Messenger” and “Outlook” match nothing.',
        fr: 'L’application peut apparaître sous plusieurs noms. Les mots « Windows », « Messenger » et « Outlook » seuls ne correspondent à rien.',
      },
      domains: ['live.com', 'hotmail.com', 'outlook.com'],
    },
    claims: [
      {
        ...liveChat,
        id: 'windows-live-chat',
        purpose: 'messaging-optional',
        custody: 'unknown',
        custodyNote: mayPassServers,
        from: {
          earliest: '2010-08',
          latest: '2011-02-21',
          note: {
            en: 'Country by country: 13 countries in 2010, worldwide in February 2011.',
            fr: 'Pays par pays : 13 pays en 2010, le monde entier en février 2011.',
          },
          sources: ['onlinepcsupport', 'wl-2010', 'liveside'],
        },
        to: { earliest: '2015-02-24', latest: '2015-04-30', sources: ['zdnet-outlook', 'clubic2015'] },
        trigger: {
          en: 'turning on Facebook chat, an option of its own beside the connection with Facebook',
          fr: 'activer la discussion Facebook, une option distincte de la connexion avec Facebook',
        },
        confidence: {
          right: 'high',
          dates: 'high',
          note: {
            en: 'That the route existed is sure; whether the person turned it on is not known.',
            fr: 'L’existence de cette voie est sûre ; on ne sait pas si la personne l’a activée.',
          },
        },
        sources: ['wl-2010', 'liveside', 'zdnet-outlook'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'skype',
      name: 'Skype',
      group: 'chat-client',
      aliases: ['Skype'],
      unverifiedAliases: ['Skype for Windows'],
      domains: ['skype.com'],
    },
    claims: [
      {
        ...liveChat,
        id: 'skype-chat',
        purpose: 'messaging-optional',
        custody: 'unknown',
        custodyNote: mayPassServers,
        from: { earliest: '2011-06-20', latest: '2011-08', sources: ['gigaom-skype'] },
        to: { earliest: '2015-02', latest: '2015-04-30', sources: ['clubic2015'] },
        trigger: { en: 'connecting Facebook inside Skype', fr: 'relier Facebook dans Skype' },
        confidence: { right: 'medium', dates: 'medium' },
        sources: ['gigaom-skype', 'clubic2015'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'meebo',
      name: 'Meebo',
      group: 'chat-client',
      aliases: ['Meebo', 'meebo'],
      unverifiedAliases: ['Meebo Messenger'],
      domains: ['meebo.com'],
    },
    claims: [
      {
        ...liveChat,
        id: 'meebo-chat',
        purpose: 'messaging-only',
        custody: 'provider-server',
        from: { earliest: '2009-02', latest: '2009-02', sources: ['tc-meebo', 'adweek-icq'] },
        to: { earliest: '2012-07-11', latest: '2012-07-11', sources: ['failory-meebo'] },
        trigger: { en: 'adding Facebook in Meebo', fr: 'ajouter Facebook dans Meebo' },
        confidence: { right: 'high', dates: 'high' },
        sources: ['tc-meebo', 'failory-meebo'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'imo',
      name: 'imo.im',
      group: 'chat-client',
      aliases: ['imo', 'imo.im'],
      unverifiedAliases: ['imo messenger', 'imo instant messenger'],
      domains: ['imo.im'],
    },
    claims: [
      {
        ...liveChat,
        id: 'imo-chat',
        purpose: 'messaging-only',
        custody: 'provider-server',
        from: {
          earliest: '2010-02-10',
          latest: '2011-12',
          note: {
            en: 'No source read gives the start. Facebook Chat opened to such services on 10 February 2010; the end of 2011 is an assumption.',
            fr: 'Aucune source lue ne donne le début. Facebook Chat s’est ouvert à ces services le 10 février 2010 ; la fin de 2011 est une hypothèse.',
          },
          sources: ['xmpp2010'],
        },
        to: { earliest: '2014-03-03', latest: '2014-03-03', sources: ['imo2014'] },
        trigger: { en: 'adding Facebook in imo', fr: 'ajouter Facebook dans imo' },
        confidence: {
          right: 'medium',
          dates: 'medium',
          note: {
            en: 'The end is well documented, the start is not.',
            fr: 'La fin est bien documentée, le début ne l’est pas.',
          },
        },
        sources: ['imo2014'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'digsby',
      name: 'Digsby',
      group: 'chat-client',
      aliases: [],
      unverifiedAliases: ['Digsby'],
      aliasNote: namedAfterProduct,
    },
    claims: [
      {
        ...liveChat,
        id: 'digsby-chat',
        purpose: 'messaging-optional',
        custody: 'unknown',
        custodyNote: mayPassServers,
        from: {
          earliest: '2008-05-01',
          latest: '2008-05-01',
          note: {
            en: 'By a way of its own at first; Facebook Chat opened to other programs in February 2010.',
            fr: 'D’abord par ses propres moyens ; Facebook Chat s’est ouvert aux autres programmes en février 2010.',
          },
          sources: ['tc-digsby', 'xmpp2010'],
        },
        to: {
          earliest: null,
          latest: '2016-03',
          note: {
            en: 'When Digsby itself ended is not recorded here; the gateway was off by March 2016.',
            fr: 'La fin de Digsby n’est pas consignée ici ; la passerelle était coupée en mars 2016.',
          },
          sources: ['fb-faq-v2', 'jitsi239'],
        },
        trigger: { en: 'adding Facebook in Digsby', fr: 'ajouter Facebook dans Digsby' },
        confidence: { right: 'medium', dates: 'low' },
        sources: ['tc-digsby'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'emesene',
      name: 'emesene',
      group: 'chat-client',
      aliases: [],
      unverifiedAliases: ['emesene'],
      aliasNote: namedAfterProduct,
    },
    claims: [
      {
        ...liveChat,
        id: 'emesene-chat',
        purpose: 'messaging-only',
        custody: 'device',
        from: {
          earliest: '2010-02-10',
          latest: '2011-09-08',
          sources: ['xmpp2010', 'emesene849'],
        },
        to: { earliest: null, latest: '2016-03', sources: ['fb-faq-v2', 'jitsi239'] },
        trigger: { en: 'adding Facebook in emesene', fr: 'ajouter Facebook dans emesene' },
        confidence: { right: 'medium', dates: 'low' },
        note: {
          en: 'It logged in with a token of the Facebook Platform, so it can stand in the list of connected apps.',
          fr: 'Il se connectait avec un jeton de la plateforme Facebook : il peut donc figurer dans la liste des applications connectées.',
        },
        sources: ['emesene849', 'emesene1204'],
      },
    ],
  },
] as const satisfies readonly SubjectRecord[];
