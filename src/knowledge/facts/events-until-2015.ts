// What changed on the Facebook Platform, in messaging and among partners, until the end of 2015.

import type { PlatformEvent } from '../schema.ts';

export const eventsUntil2015 = [
  {
    date: '2007-05-24',
    event: {
      en: 'Facebook Platform opens to applications',
      fr: 'La plateforme Facebook s’ouvre aux applications',
    },
    tag: 'platform',
    sources: ['fb-platform-2007'],
  },
  {
    date: '2008-05-01',
    event: {
      en: 'Digsby lets people chat on Facebook from its own program',
      fr: 'Digsby permet de discuter sur Facebook depuis son propre programme',
    },
    tag: 'chat',
    sources: ['tc-digsby'],
  },
  {
    date: '2009-02-09',
    event: {
      en: 'Meebo is the first service joined to Facebook Connect and Facebook Chat',
      fr: 'Meebo est le premier service relié à Facebook Connect et à Facebook Chat',
    },
    tag: 'chat',
    sources: ['tc-meebo'],
  },
  {
    date: '2009-08-11',
    event: {
      en: 'Facebook releases the Inbox API and the permission read_mailbox',
      fr: 'Facebook publie l’accès à la boîte de réception et l’autorisation read_mailbox',
    },
    tag: 'permission',
    sources: ['fbdev2009', 'tc2009-inbox'],
  },
  {
    date: '2010-02-10',
    event: {
      en: 'Facebook Chat opens to other programs over XMPP',
      fr: 'Facebook Chat s’ouvre à d’autres programmes par XMPP',
    },
    tag: 'chat',
    sources: ['xmpp2010', 'eweek2010'],
  },
  {
    date: '2010-04-21',
    event: {
      en: 'Graph API v1.0; instant personalization with Yelp, Pandora and Docs.com',
      fr: 'Graph API v1.0 ; personnalisation instantanée avec Yelp, Pandora et Docs.com',
    },
    tag: 'platform',
    sources: ['fb-changelog', 'ip2010'],
  },
  {
    date: '2010-09-17',
    event: {
      en: 'Rotten Tomatoes joins instant personalization',
      fr: 'Rotten Tomatoes rejoint la personnalisation instantanée',
    },
    tag: 'platform',
    sources: ['gigaom-rt'],
  },
  {
    date: '2010-11-15',
    event: {
      en: 'The new Messages joins chat, e-mail and text messages, so read_mailbox reaches more',
      fr: 'Les nouveaux Messages réunissent discussion, e-mail et SMS : read_mailbox atteint davantage',
    },
    tag: 'permission',
    sources: ['fbdev428', 'forbes2010'],
  },
  {
    date: '2011-02-21',
    event: {
      en: 'Facebook chat in Windows Live and Hotmail worldwide, about 20 million connections',
      fr: 'La discussion Facebook dans Windows Live et Hotmail partout dans le monde, environ 20 millions de connexions',
    },
    tag: 'chat',
    sources: ['liveside'],
  },
  {
    date: '2011-06-20',
    event: {
      en: 'Skype 5.5 beta for Windows adds Facebook chat',
      fr: 'Skype 5.5 bêta pour Windows ajoute la discussion Facebook',
    },
    tag: 'chat',
    sources: ['gigaom-skype'],
  },
  {
    date: '2011-11-29',
    event: {
      en: 'The FTC announces a settlement with Facebook',
      fr: 'La FTC annonce un accord avec Facebook',
    },
    tag: 'law',
    sources: ['ftc2011'],
  },
  {
    date: '2012-07-11',
    event: {
      en: 'Meebo shuts down',
      fr: 'Meebo ferme',
    },
    tag: 'chat',
    sources: ['failory-meebo'],
  },
  {
    date: '2012-07-27',
    event: {
      en: 'FTC order C-4365 against Facebook',
      fr: 'Ordonnance C-4365 de la FTC contre Facebook',
    },
    tag: 'law',
    sources: ['ftc2019'],
  },
  {
    date: '2012-10-03',
    event: {
      en: 'offline_access is removed: access of an unused app lapses after about 60 days',
      fr: 'offline_access est supprimée : l’accès d’une application inutilisée s’éteint après environ 60 jours',
    },
    tag: 'platform',
    sources: ['offline2012'],
  },
  {
    date: '2013-03-06',
    event: {
      en: 'The inbox tables can be read only while the person is logged in',
      fr: 'Les tables de la boîte de réception ne se lisent plus que pendant une session de la personne',
    },
    tag: 'permission',
    sources: ['fbdev-2013-03-06'],
  },
  {
    date: '2013-08',
    event: {
      en: 'A “Titan API” agreement with Netflix, according to the plaintiffs in Klein v. Meta',
      fr: 'Un accord « Titan API » avec Netflix, selon les plaignants dans Klein v. Meta',
    },
    tag: 'partner',
    sources: ['klein-letter'],
  },
  {
    date: '2013-12',
    event: {
      en: 'Royal Bank of Canada announces sending money to Facebook friends',
      fr: 'La Banque Royale du Canada annonce l’envoi d’argent à des amis Facebook',
    },
    tag: 'partner',
    sources: ['edmonton-rbc', 'yahoo-rbc2013'],
  },
  {
    date: '2014',
    event: {
      en: 'Under v2 the inbox permission exists but is not granted, one developer writes',
      fr: 'Sous la v2, l’autorisation existe mais n’est pas accordée, écrit un développeur',
    },
    tag: 'permission',
    sources: ['andree'],
  },
  {
    date: '2014-03-03',
    event: {
      en: 'imo.im ends support for other networks',
      fr: 'imo.im abandonne les autres réseaux',
    },
    tag: 'chat',
    sources: ['imo2014'],
  },
  {
    date: '2014-04-30',
    event: {
      en: 'Graph API v2.0: review for anything beyond public profile, e-mail and friends',
      fr: 'Graph API v2.0 : examen exigé au-delà du profil public, de l’e-mail et des amis',
    },
    tag: 'platform',
    sources: ['fb-changelog', 'fb-review'],
  },
  {
    date: '2014-09',
    event: {
      en: 'Netflix starts private recommendations through Facebook',
      fr: 'Netflix lance les recommandations privées par Facebook',
    },
    tag: 'partner',
    sources: ['newmediarockstars'],
  },
  {
    date: '2015-02-24',
    event: {
      en: 'Outlook.com announces the end of Facebook chat',
      fr: 'Outlook.com annonce la fin de la discussion Facebook',
    },
    tag: 'chat',
    sources: ['zdnet-outlook'],
  },
  {
    date: '2015-04-30',
    event: {
      en: 'v1.0 ends: permissions without approval are removed, and so is xmpp_login',
      fr: 'Fin de la v1.0 : les autorisations non approuvées sont retirées, xmpp_login aussi',
    },
    tag: 'permission',
    sources: ['fb-faq-v2', 'fb-changelog'],
  },
  {
    date: '2015-07-08',
    event: {
      en: 'v2.4 comes without read_mailbox',
      fr: 'La v2.4 paraît sans read_mailbox',
    },
    tag: 'permission',
    sources: ['fb-v24', 'sromku369', 'fbgraph122'],
  },
  {
    date: '2015-07-10',
    event: {
      en: 'Pidgin users are cut off, 10 to 12 July',
      fr: 'Les utilisateurs de Pidgin sont coupés, du 10 au 12 juillet',
    },
    tag: 'chat',
    sources: ['pidgin22', 'pidgin29'],
  },
  {
    date: '2015-08-22',
    event: {
      en: 'Kopete can no longer reach Facebook Chat, Xabber still can',
      fr: 'Kopete n’atteint plus Facebook Chat, Xabber encore',
    },
    tag: 'chat',
    sources: ['kopete29'],
  },
  {
    date: '2015-10-06',
    event: {
      en: 'read_mailbox is gone in practice',
      fr: 'read_mailbox a disparu en pratique',
    },
    tag: 'permission',
    sources: ['slack-issue', 'wired-tiydl'],
  },
  {
    date: '2015-12',
    event: {
      en: 'The messaging partnerships end, “about three years” before December 2018 by Facebook’s account',
      fr: 'Les partenariats de messagerie prennent fin, « environ trois ans » avant décembre 2018 selon Facebook',
    },
    tag: 'partner',
    sources: ['bfm2018'],
  },
  {
    date: '2015-12',
    event: {
      en: 'The last XMPP logins of some programs',
      fr: 'Les dernières connexions XMPP de certains programmes',
    },
    tag: 'chat',
    sources: ['xabber594'],
  },
] as const satisfies readonly PlatformEvent[];
