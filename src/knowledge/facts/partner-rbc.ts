// Royal Bank of Canada, a messaging partner whose Facebook app's name is not known: what is claimed of it, and who denies it.

import type { SubjectRecord } from '../schema.ts';

export const rbc = {
  subject: {
    id: 'rbc',
    name: 'Royal Bank of Canada',
    group: 'messaging-partner',
    aliases: [],
    unverifiedAliases: [
      'RBC',
      'RBC Royal Bank',
      'RBC Mobile',
      'Royal Bank of Canada',
      'RBC Banque Royale',
      'Banque Royale du Canada',
      'RBC Canada',
    ],
    aliasNote: {
      en: 'The name of the bank’s Facebook app is not published: every name listed is a guess. Its phone app was called “RBC Canada” in 2013.',
      fr: 'Le nom de l’application Facebook de la banque n’est pas publié : chaque nom de la liste est une supposition. Son application mobile s’appelait « RBC Canada » en 2013.',
    },
    domains: ['rbc.com', 'rbcroyalbank.com'],
    facebookAppIds: [],
    displayNameVerified: false,
  },
  claims: [
    {
      id: 'rbc-partner',
      basis: 'documented-partner',
      rights: { read: 'yes', write: 'yes', delete: 'disputed' },
      reach: 'unknown',
      scope: 'user-private',
      custody: 'unknown',
      from: { earliest: '2013-01', latest: '2013-12', sources: ['tyee2019', 'edmonton-rbc'] },
      to: { earliest: '2015-01', latest: '2015-12', sources: ['tyee2019', 'edmonton-rbc'] },
      trigger: {
        en: 'sending money to a Facebook friend from the bank’s app',
        fr: 'envoyer de l’argent à un ami Facebook depuis l’application de la banque',
      },
      confidence: {
        right: 'medium',
        dates: 'high',
        note: {
          en: 'What the bank could do is contested.',
          fr: 'Ce que la banque pouvait faire est contesté.',
        },
      },
      positions: [
        {
          by: { en: 'Royal Bank of Canada', fr: 'Banque Royale du Canada' },
          says: {
            en: 'it did not have the ability to see users’ messages',
            fr: 'elle n’avait pas la possibilité de voir les messages des utilisateurs',
          },
          date: '2018-12-19',
          source: 'edmonton-rbc',
        },
        {
          by: 'Facebook',
          says: {
            en: 'the bank’s technology could read and write messages; the bank used only the writing',
            fr: 'l’outil de la banque pouvait lire et écrire des messages ; elle ne s’est servie que de l’écriture',
          },
          date: '2018-12-19',
          source: 'globe-rbc',
        },
        {
          by: { en: 'Facebook, to The Tyee', fr: 'Facebook, à The Tyee' },
          says: {
            en: 'the bank could read, write and delete messages from 2013 to 2015',
            fr: 'la banque pouvait lire, écrire et supprimer des messages de 2013 à 2015',
          },
          date: '2019-01',
          source: 'tyee2019',
        },
        {
          by: {
            en: 'Privacy Commissioner of Canada',
            fr: 'Commissariat à la protection de la vie privée du Canada',
          },
          says: {
            en: 'investigated; the case was closed and the result was not published',
            fr: 'a enquêté ; le dossier a été clos et le résultat n’a pas été publié',
          },
          date: '2021-08-26',
          source: 'tyee2021',
        },
      ],
      sources: [
        'nyt2018',
        'ap-nyt2018',
        'tyee2019',
        'globe-rbc',
        'edmonton-rbc',
        'tyee2021',
        'yahoo-rbc2013',
      ],
    },
  ],
} as const satisfies SubjectRecord;
