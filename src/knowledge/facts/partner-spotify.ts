// Spotify, a messaging partner: what is claimed of it, and who denies it.

import type { SubjectRecord } from '../schema.ts';

export const spotify = {
  subject: {
    id: 'spotify',
    name: 'Spotify',
    group: 'messaging-partner',
    aliases: ['Spotify'],
    unverifiedAliases: ['Spotify Music', 'Spotify Premium'],
    domains: ['spotify.com', 'open.spotify.com', 'play.spotify.com', 'spoti.fi', 'spotify.link'],
    facebookAppIds: [],
    notTheSame: [
      {
        en: 'any other name that merely contains “Spotify”',
        fr: 'tout autre nom qui contient seulement « Spotify »',
      },
    ],
    displayNameVerified: false,
    note: {
      en: 'A Spotify link in a message proves nothing about access: since March 2016 people can share such links from inside Messenger.',
      fr: 'Un lien Spotify dans un message ne prouve aucun accès : depuis mars 2016, on peut partager ces liens depuis Messenger.',
    },
  },
  claims: [
    {
      id: 'spotify-partner',
      basis: 'documented-partner',
      rights: { read: 'yes', write: 'yes', delete: 'yes' },
      reach: 'unknown',
      scope: 'user-private',
      custody: 'unknown',
      from: {
        earliest: null,
        latest: '2017-12',
        note: {
          en: 'No start date is published. The New York Times’ records cover deals from 2010 on; Spotify could be connected with Facebook from 27 April 2010, for sharing music.',
          fr: 'Aucune date de début n’est publiée. Les documents du New York Times couvrent des accords conclus dès 2010 ; Spotify pouvait être relié à Facebook à partir du 27 avril 2010, pour partager de la musique.',
        },
        sources: ['nyt2018', 'ap-nyt2018', 'bitterwallet2010', 'ansonalex2011', 'techwarrant'],
      },
      to: {
        earliest: '2015-12',
        latest: '2017-12',
        note: {
          en: 'Contested. Facebook says that it ended about three years before December 2018; the New York Times’ records of 2017 list the deals as active.',
          fr: 'Contesté. Selon Facebook, cela s’est terminé environ trois ans avant décembre 2018 ; les documents de 2017 cités par le New York Times donnent les accords pour actifs.',
        },
        sources: ['bfm2018', 'fb-messaging-2018-12-19', 'ap-nyt2018', 'whitefield'],
      },
      trigger: {
        en: 'signing in with Facebook in Spotify’s desktop app, as Facebook describes it',
        fr: 'se connecter avec Facebook dans l’application de bureau de Spotify, selon Facebook',
      },
      confidence: { right: 'high', dates: 'low' },
      positions: [
        {
          by: 'Facebook',
          says: {
            en: 'partners did get access to messages, but only for their messaging feature and after the person had signed in with Facebook',
            fr: 'des partenaires ont bien eu accès aux messages, mais seulement pour leur fonction de messagerie et une fois la personne connectée avec Facebook',
          },
          date: '2018-12-18',
          source: 'thewrap',
        },
        {
          by: 'Spotify',
          says: {
            en: 'it has no evidence that it ever accessed private messages',
            fr: 'elle n’a aucun indice d’avoir jamais consulté des messages privés',
          },
          date: '2018-12-19',
          source: 'thewrap',
        },
        {
          by: 'The New York Times',
          says: {
            en: 'Spotify could read, write and delete messages and see all participants, for more than 70 million users a month',
            fr: 'Spotify pouvait lire, écrire et supprimer des messages et voir tous les participants, pour plus de 70 millions d’utilisateurs par mois',
          },
          date: '2018-12-18',
          source: 'nyt2018',
        },
        {
          by: { en: 'Spotify, as reported', fr: 'Spotify, d’après la presse' },
          says: {
            en: 'it was unaware of the broad powers that Facebook had given it',
            fr: 'elle ignorait l’étendue des droits que Facebook lui avait donnés',
          },
          date: '2018-12-19',
          source: 'musically2018',
        },
      ],
      sources: ['nyt2018', 'ap-nyt2018', 'bfm2018', 'firstpost', 'thewrap'],
    },
  ],
} as const satisfies SubjectRecord;
