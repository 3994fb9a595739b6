// Netflix, a messaging partner: what is claimed of it, and who denies it.

import type { SubjectRecord } from '../schema.ts';

export const netflix = {
  subject: {
    id: 'netflix',
    name: 'Netflix',
    group: 'messaging-partner',
    aliases: ['Netflix'],
    unverifiedAliases: ['Netflix Social', 'Netflix Recommendations'],
    domains: ['netflix.com'],
    facebookAppIds: [],
    displayNameVerified: false,
  },
  claims: [
    {
      id: 'netflix-partner',
      basis: 'documented-partner',
      rights: { read: 'yes', write: 'yes', delete: 'yes' },
      reach: 'unknown',
      scope: 'user-private',
      custody: 'unknown',
      from: {
        earliest: '2011',
        latest: '2014-09',
        note: {
          en: 'The plaintiffs’ letter dates an agreement to “by 2013” and a second one to August 2013; one press report says 2011. The public feature started in September 2014.',
          fr: 'La lettre des plaignants situe un accord « au plus tard en 2013 » et un second en août 2013 ; un article de presse dit 2011. La fonction ouverte au public date de septembre 2014.',
        },
        sources: ['klein-letter', 'newmediarockstars'],
      },
      to: {
        earliest: '2015-01',
        latest: '2017-12',
        note: {
          en: 'Contested. Netflix says that it closed the feature in 2015; the New York Times’ records of 2017 list the deals as active.',
          fr: 'Contesté. Netflix dit avoir fermé la fonction en 2015 ; les documents de 2017 cités par le New York Times donnent les accords pour actifs.',
        },
        sources: ['tomsguide', 'bfm2018', 'ap-nyt2018', 'whitefield'],
      },
      trigger: {
        en: 'recommending a title to a Facebook friend',
        fr: 'recommander un titre à un ami Facebook',
      },
      confidence: { right: 'high', dates: 'medium' },
      positions: [
        {
          by: 'Facebook',
          says: {
            en: 'confirms access for the feature, only after the person had signed in with Facebook',
            fr: 'confirme un accès pour cette fonction, seulement une fois la personne connectée avec Facebook',
          },
          date: '2018-12-18',
          source: 'fb-partners-2018-12-18',
        },
        {
          by: 'Netflix',
          says: {
            en: 'at no time did it access private messages or ask for the ability to do so',
            fr: 'à aucun moment elle n’a consulté de messages privés ni demandé à pouvoir le faire',
          },
          date: '2018-12-19',
          source: 'tomsguide',
        },
        {
          by: 'Meta',
          says: {
            en: 'did not share people’s private messages with Netflix; the agreement let people write to their friends about what they watched',
            fr: 'n’a pas transmis de messages privés à Netflix ; l’accord permettait d’écrire à ses amis à propos de ce que l’on regardait',
          },
          date: '2024-04',
          source: 'meta-stone-2024',
        },
        {
          by: { en: 'the plaintiffs in Klein v. Meta', fr: 'les plaignants dans l’affaire Klein v. Meta' },
          says: {
            en: 'Netflix had programmatic access to users’ private message inboxes',
            fr: 'Netflix avait un accès par programme aux boîtes de messages privés des utilisateurs',
          },
          date: '2023-04-14',
          source: 'klein-letter',
        },
      ],
      sources: ['nyt2018', 'ap-nyt2018', 'business-standard2018', 'firstpost', 'klein-letter', 'tomsguide'],
    },
  ],
} as const satisfies SubjectRecord;
