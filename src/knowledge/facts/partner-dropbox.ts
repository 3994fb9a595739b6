// Dropbox, a messaging partner named by Facebook alone: what is claimed of it, and who denies it.

import type { SubjectRecord } from '../schema.ts';
import { noMessageRight, unknownSince } from './common.ts';

export const dropbox = {
  subject: {
    id: 'dropbox',
    name: 'Dropbox',
    group: 'messaging-partner',
    aliases: ['Dropbox'],
    unverifiedAliases: ['Dropbox for Groups'],
    domains: ['dropbox.com', 'db.tt'],
    facebookAppIds: [{ id: '210019893730', source: 'dropbox-oauth' }],
    displayNameVerified: false,
  },
  claims: [
    {
      id: 'dropbox-partner',
      basis: 'documented-partner',
      rights: { read: 'unspecified', write: 'yes', delete: 'unspecified' },
      reach: 'unknown',
      scope: 'user-private',
      custody: 'unknown',
      from: {
        ...unknownSince('fb-messaging-2018-12-19'),
        note: { en: 'No start date is published.', fr: 'Aucune date de début n’est publiée.' },
      },
      to: {
        earliest: '2015-12',
        latest: '2015-12',
        note: {
          en: 'Facebook’s “about three years” before December 2018 covers the four partners together.',
          fr: 'Les « environ trois ans » de Facebook avant décembre 2018 valent pour les quatre partenaires ensemble.',
        },
        sources: ['bfm2018', 'fb-messaging-2018-12-19'],
      },
      trigger: {
        en: 'sending a shared-folder invitation to a Facebook friend',
        fr: 'envoyer à un ami Facebook une invitation à un dossier partagé',
      },
      confidence: {
        right: 'medium',
        dates: 'low',
        note: {
          en: 'Dropbox is named by Facebook alone, and Facebook explained reading, writing and deleting for the four partners together.',
          fr: 'Seul Facebook nomme Dropbox, et il a expliqué la lecture, l’écriture et la suppression pour les quatre partenaires ensemble.',
        },
      },
      positions: [
        {
          by: 'Facebook',
          says: {
            en: 'names Dropbox as one of four messaging partners, for sharing folders with friends',
            fr: 'nomme Dropbox parmi quatre partenaires de messagerie, pour partager des dossiers avec des amis',
          },
          date: '2018-12-19',
          source: 'fb-messaging-2018-12-19',
        },
        {
          by: { en: 'Dropbox, on a help page', fr: 'Dropbox, dans une page d’aide' },
          says: {
            en: 'it asks for basic info, e-mail address and groups',
            fr: 'elle demande les informations de base, l’adresse e-mail et les groupes',
          },
          source: 'dropbox251',
        },
      ],
      note: {
        en: 'Beyond its help page, no statement by Dropbox is known.',
        fr: 'Hormis sa page d’aide, on ne connaît aucune déclaration de Dropbox.',
      },
      sources: ['firstpost', 'techwarrant', 'dropbox251'],
    },
    {
      ...noMessageRight,
      id: 'dropbox-scope-negative',
      basis: 'documented-without-message-right',
      from: unknownSince('dropbox-oauth'),
      to: unknownSince('dropbox251'),
      trigger: {
        en: 'agreeing to what the consent screen listed',
        fr: 'accepter ce qu’énumérait l’écran de consentement',
      },
      confidence: {
        right: 'high',
        dates: 'low',
        note: {
          en: 'This holds for the permissions on the consent screen; a partner’s right seems to have needed no public permission.',
          fr: 'Cela vaut pour les autorisations de l’écran de consentement ; le droit d’un partenaire ne semble être passé par aucune autorisation publique.',
        },
      },
      note: {
        en: 'This is not evidence against the partner claim: partner access seems not to have gone through a public permission.',
        fr: 'Cela ne réfute pas le partenariat : l’accès des partenaires ne semble pas être passé par une autorisation publique.',
      },
      sources: ['dropbox251', 'dropbox-oauth'],
    },
  ],
} as const satisfies SubjectRecord;
