// What changed on the Facebook Platform, among partners and in the courts, since 2016.

import type { PlatformEvent } from '../schema.ts';

export const eventsSince2016 = [
  {
    date: '2016-01-26',
    event: {
      en: 'read_mailbox is refused as an invalid scope',
      fr: 'read_mailbox est refusée comme autorisation invalide',
    },
    tag: 'permission',
    sources: ['restfb371', 'privly64'],
  },
  {
    date: '2016-03',
    event: {
      en: 'The XMPP gateway is off completely',
      fr: 'La passerelle XMPP est entièrement coupée',
    },
    tag: 'chat',
    sources: ['jitsi239', 'chatsecure738'],
  },
  {
    date: '2016-03-03',
    event: {
      en: 'Spotify links can be shared from inside Messenger: no right over the inbox',
      fr: 'On peut partager des liens Spotify depuis Messenger : aucun droit sur la boîte de réception',
    },
    tag: 'trap',
    sources: ['spotify-messenger-2016'],
  },
  {
    date: '2016-04-12',
    event: {
      en: 'pages_messaging arrives (v2.6)',
      fr: 'pages_messaging apparaît (v2.6)',
    },
    tag: 'permission',
    sources: ['fb-v26'],
  },
  {
    date: '2016-08-07',
    event: {
      en: 'v2.0 ends',
      fr: 'Fin de la v2.0',
    },
    tag: 'platform',
    sources: ['fb-changelog'],
  },
  {
    date: '2017',
    event: {
      en: 'Facebook draws up the records that the New York Times later reads; all deals are listed as active',
      fr: 'Facebook dresse les documents que le New York Times lira ; tous les accords y figurent comme actifs',
    },
    tag: 'partner',
    sources: ['whitefield', 'ap-nyt2018'],
  },
  {
    date: '2017-02-23',
    event: {
      en: 'Spotify gives up its own inbox, which was not Facebook’s',
      fr: 'Spotify abandonne sa propre messagerie, qui n’était pas celle de Facebook',
    },
    tag: 'trap',
    sources: ['ringer2017'],
  },
  {
    date: '2017-07-10',
    event: {
      en: 'v2.3 ends, the last version with the inbox',
      fr: 'Fin de la v2.3, la dernière avec la boîte de réception',
    },
    tag: 'permission',
    sources: ['fb-v23'],
  },
  {
    date: '2018-04-09',
    event: {
      en: 'Unused access of apps begins to expire after 90 days',
      fr: 'Les accès inutilisés des applications commencent à expirer après 90 jours',
    },
    tag: 'platform',
    sources: ['tc90'],
  },
  {
    date: '2018-04-10',
    event: {
      en: 'Facebook: about 1,500 people gave This Is Your Digital Life access to their inbox',
      fr: 'Facebook : environ 1 500 personnes ont donné à This Is Your Digital Life accès à leur boîte de réception',
    },
    tag: 'law',
    sources: ['engadget-tiydl'],
  },
  {
    date: '2018-06-30',
    event: {
      en: '38 of 52 arrangements with device makers have ended',
      fr: '38 des 52 accords avec des fabricants d’appareils ont pris fin',
    },
    tag: 'device',
    sources: ['macomb'],
  },
  {
    date: '2018-07-31',
    event: {
      en: 'Hundreds of thousands of apps without review lose their access',
      fr: 'Des centaines de milliers d’applications sans examen perdent leur accès',
    },
    tag: 'platform',
    sources: ['verge2018'],
  },
  {
    date: '2018-10',
    event: {
      en: 'The API answers that the inbox is deprecated',
      fr: 'L’API répond que la boîte de réception n’est plus proposée',
    },
    tag: 'permission',
    sources: ['nodefb173'],
  },
  {
    date: '2018-12-05',
    event: {
      en: 'The UK Parliament publishes internal papers of Facebook that name Royal Bank of Canada',
      fr: 'Le Parlement britannique publie des documents internes de Facebook qui nomment la Banque Royale du Canada',
    },
    tag: 'law',
    sources: ['six4three'],
  },
  {
    date: '2018-12-18',
    event: {
      en: 'The New York Times names Spotify, Netflix and Royal Bank of Canada; Facebook says that partners did get access to messages',
      fr: 'Le New York Times nomme Spotify, Netflix et la Banque Royale du Canada ; Facebook dit que des partenaires ont eu accès aux messages',
    },
    tag: 'partner',
    sources: ['nyt2018', 'fb-partners-2018-12-18'],
  },
  {
    date: '2018-12-19',
    event: {
      en: 'Facebook names four messaging partners',
      fr: 'Facebook nomme quatre partenaires de messagerie',
    },
    tag: 'partner',
    sources: ['fb-messaging-2018-12-19', 'firstpost'],
  },
  {
    date: '2019-02-08',
    event: {
      en: 'Canada’s Privacy Commissioner is reported to investigate Royal Bank of Canada',
      fr: 'On apprend que le Commissariat à la vie privée du Canada enquête sur la Banque Royale du Canada',
    },
    tag: 'partner',
    sources: ['tyee2019'],
  },
  {
    date: '2019-04-30',
    event: {
      en: 'read_page_mailboxes is deprecated (v3.3)',
      fr: 'read_page_mailboxes est abandonnée (v3.3)',
    },
    tag: 'permission',
    sources: ['fb-shares'],
  },
  {
    date: '2019-05-31',
    event: {
      en: 'District of Columbia v. Facebook: the court refuses to dismiss the case',
      fr: 'District de Columbia contre Facebook : le tribunal refuse de rejeter l’affaire',
    },
    tag: 'law',
    sources: ['dc2019'],
  },
  {
    date: '2019-07-24',
    event: {
      en: 'FTC complaint and a penalty of 5 billion dollars',
      fr: 'Plainte de la FTC et sanction de 5 milliards de dollars',
    },
    tag: 'law',
    sources: ['ftc2019'],
  },
  {
    date: '2020-04-23',
    event: {
      en: 'A court approves the FTC settlement',
      fr: 'Un tribunal approuve l’accord avec la FTC',
    },
    tag: 'law',
    sources: ['ftc2020'],
  },
  {
    date: '2020-06-30',
    event: {
      en: 'read_page_mailboxes stops',
      fr: 'read_page_mailboxes cesse de fonctionner',
    },
    tag: 'permission',
    sources: ['fb-shares'],
  },
  {
    date: '2020-07',
    event: {
      en: 'Facebook says that the 90-day expiry had failed for about 5,000 developers',
      fr: 'Facebook dit que l’expiration à 90 jours avait échoué pour environ 5 000 développeurs',
    },
    tag: 'platform',
    sources: ['fb2020'],
  },
  {
    date: '2021-08-26',
    event: {
      en: 'Canada’s investigation of Royal Bank of Canada is reported closed, its result unpublished',
      fr: 'On apprend que l’enquête canadienne sur la Banque Royale du Canada est close, sans résultat publié',
    },
    tag: 'law',
    sources: ['tyee2021'],
  },
  {
    date: '2022-12-22',
    event: {
      en: 'End of the period covered by a settlement of 725 million dollars in the United States',
      fr: 'Fin de la période couverte par un accord de 725 millions de dollars aux États-Unis',
    },
    tag: 'law',
    sources: ['mdl2843'],
  },
  {
    date: '2023-04-14',
    event: {
      en: 'The plaintiffs’ letter in Klein v. Meta about Netflix, made public in March 2024',
      fr: 'La lettre des plaignants dans Klein v. Meta au sujet de Netflix, rendue publique en mars 2024',
    },
    tag: 'law',
    sources: ['klein-letter'],
  },
  {
    date: '2023-06-01',
    event: {
      en: 'District of Columbia v. Facebook: judgment for Facebook',
      fr: 'District de Columbia contre Facebook : jugement en faveur de Facebook',
    },
    tag: 'law',
    sources: ['dc2023'],
  },
  {
    date: '2024-04',
    event: {
      en: 'Meta denies having shared private messages with Netflix',
      fr: 'Meta nie avoir transmis des messages privés à Netflix',
    },
    tag: 'partner',
    sources: ['meta-stone-2024', 'bfm2024'],
  },
  {
    date: '2025-07-31',
    event: {
      en: 'District of Columbia v. Facebook: revived on appeal, and not over',
      fr: 'District de Columbia contre Facebook : relancé en appel, et pas terminé',
    },
    tag: 'law',
    sources: ['dc2025'],
  },
  {
    date: '2025-11-14',
    event: {
      en: 'WhatsApp announces chats with other services in the EU',
      fr: 'WhatsApp annonce des discussions avec d’autres services dans l’UE',
    },
    tag: 'law',
    sources: ['dma-lavx', 'dma-mef'],
  },
] as const satisfies readonly PlatformEvent[];
