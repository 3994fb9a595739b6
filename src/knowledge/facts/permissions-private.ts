// Permissions and other routes to messages between people.

import type { Permission } from '../schema.ts';
import { unknownSince } from './common.ts';

export const privateMessagePermissions = [
  {
    id: 'read_mailbox',
    kind: 'permission',
    rights: { read: 'yes', write: 'no', delete: 'no' },
    reach: 'history',
    scope: 'user-private',
    from: { earliest: '2009-08-11', latest: '2009-08-11', sources: ['fbdev2009', 'tc2009-inbox'] },
    to: {
      earliest: '2015-04-30',
      latest: '2015-10-06',
      note: {
        en: 'On 30 April 2015 Facebook began to remove it from apps it had not approved; v2.4 of 8 July 2015 dropped it, and by 6 October 2015 it was gone.',
        fr: 'Le 30 avril 2015, Facebook a commencé à la retirer aux applications qu’il n’avait pas approuvées ; la v2.4 du 8 juillet 2015 l’a abandonnée, et le 6 octobre 2015 elle avait disparu.',
      },
      sources: ['fb-faq-v2', 'fb-v24', 'slack-issue', 'wired-tiydl'],
    },
    note: {
      en: 'The Inbox API: every thread in full, with the words of people who never used the app. From May 2014 a new app had to pass Facebook’s review to ask for it.',
      fr: 'L’accès à la boîte de réception : chaque conversation entière, y compris les mots de personnes qui n’ont jamais utilisé l’application. À partir de mai 2014, une nouvelle application devait passer l’examen de Facebook pour le demander.',
    },
    sources: [
      'fbdev2009',
      'register2009',
      'forbes2010',
      'fbdev428',
      'fbdev-msg',
      'fbdev591',
      'fb-faq-v2',
      'fb-review',
      'fb-v24',
      'sromku369',
      'slack-issue',
      'wired-tiydl',
      'restfb371',
      'nodefb173',
    ],
  },
  {
    id: 'xmpp_login',
    kind: 'permission',
    rights: { read: 'yes', write: 'yes', delete: 'no' },
    reach: 'live-only',
    scope: 'user-private',
    from: { earliest: '2010-02-10', latest: '2010-02-10', sources: ['xmpp2010'] },
    to: {
      earliest: '2015-04-30',
      latest: '2016-03',
      note: {
        en: 'The permission ended on 30 April 2015; the gateway chat.facebook.com went off in steps from July 2015 to about March 2016.',
        fr: 'L’autorisation a pris fin le 30 avril 2015 ; la passerelle chat.facebook.com s’est arrêtée par étapes de juillet 2015 à mars 2016 environ.',
      },
      sources: ['fb-faq-v2', 'pidgin22', 'xabber594', 'jitsi239'],
    },
    note: {
      en: 'Live chat between two people, without history. In April 2016 one developer wrote that it worked again for some integrations by invitation; nothing confirms this.',
      fr: 'Discussion en direct entre deux personnes, sans historique. En avril 2016, un développeur a écrit qu’elle fonctionnait de nouveau pour quelques intégrations, sur invitation ; rien ne le confirme.',
    },
    sources: ['xmpp2010', 'xmppfw', 'fb-faq-v2', 'loqui652', 'restfb440'],
  },
  {
    id: 'fql-unified_thread',
    kind: 'table',
    rights: { read: 'yes', write: 'no', delete: 'no' },
    reach: 'history',
    scope: 'user-private',
    from: unknownSince('fb-changelog'),
    to: { earliest: '2015-10', latest: '2016-08-07', sources: ['wired-tiydl', 'fb-changelog'] },
    note: {
      en: 'The tables unified_thread and unified_message, read with read_mailbox. v2.0, the last version that offered such tables, ended on 7 August 2016.',
      fr: 'Les tables unified_thread et unified_message, lues avec read_mailbox. La v2.0, dernière version à offrir de telles tables, a pris fin le 7 août 2016.',
    },
    sources: ['fb-changelog'],
  },
  {
    id: 'partner-inbox-api',
    kind: 'partner-only',
    rights: { read: 'yes', write: 'yes', delete: 'yes' },
    reach: 'unknown',
    scope: 'user-private',
    from: { earliest: null, latest: '2013', sources: ['klein-letter'] },
    to: {
      earliest: '2015-12',
      latest: '2017-12',
      note: {
        en: 'Contested: Facebook says about December 2015; records of 2017 list the deals as active.',
        fr: 'Contesté : Facebook dit vers décembre 2015 ; des documents de 2017 donnent les accords pour actifs.',
      },
      sources: ['bfm2018', 'whitefield'],
    },
    note: {
      en: 'The interface for messaging partners, called “Inbox API” and, from August 2013, “Titan API”. It was no public permission.',
      fr: 'L’interface des partenaires de messagerie, nommée « Inbox API » puis, en août 2013, « Titan API ». Ce n’était pas une autorisation publique.',
    },
    sources: ['fb-messaging-2018-12-19', 'klein-letter', 'bfm2018'],
  },
  {
    id: 'device-integrated-apis',
    kind: 'partner-only',
    rights: { read: 'yes', write: 'yes', delete: 'unspecified' },
    reach: 'unknown',
    scope: 'user-private',
    from: { earliest: null, latest: '2007', sources: ['nyt-devices'] },
    to: {
      earliest: '2018-06',
      latest: '2018-10',
      note: {
        en: 'Some companies kept such an arrangement longer, among them Amazon, Apple and Alibaba.',
        fr: 'Quelques entreprises ont gardé un tel accord plus longtemps, dont Amazon, Apple et Alibaba.',
      },
      sources: ['macomb', 'epoch52'],
    },
    note: {
      en: 'For makers of phones and other devices that showed Facebook in their own interface.',
      fr: 'Pour les fabricants de téléphones et d’autres appareils qui affichaient Facebook dans leur propre interface.',
    },
    sources: ['nyt-devices', 'macomb'],
  },
  {
    id: 'dma-interoperability',
    kind: 'law',
    rights: { read: 'unspecified', write: 'unspecified', delete: 'unspecified' },
    reach: 'unknown',
    scope: 'user-private',
    from: { earliest: '2025-11-14', latest: '2025-11-14', sources: ['dma-lavx'] },
    to: unknownSince('dma-lavx'),
    note: {
      en: 'Chats between WhatsApp and BirdyChat or Haiket in the EU, end-to-end encrypted and off until turned on. This is not Facebook Login; nothing is known for Messenger.',
      fr: 'Discussions entre WhatsApp et BirdyChat ou Haiket dans l’UE, chiffrées de bout en bout et à activer soi-même. Cela ne passe pas par la connexion Facebook ; on ne sait rien pour Messenger.',
    },
    sources: ['dma-lavx', 'dma-mef'],
  },
  {
    id: 'export-transfer',
    kind: 'user-initiated',
    rights: { read: 'unspecified', write: 'no', delete: 'no' },
    reach: 'unknown',
    scope: 'user-private',
    from: unknownSince('dataport'),
    to: unknownSince('dataport'),
    note: {
      en: 'A copy of one’s own data sent straight to another service. Whether messages can be part of it is not established.',
      fr: 'Une copie de ses propres données envoyée directement à un autre service. Il n’est pas établi que les messages puissent en faire partie.',
    },
    sources: ['dataport'],
  },
] as const satisfies readonly Permission[];
