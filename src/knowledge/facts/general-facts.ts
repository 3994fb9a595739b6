// Facts that concern no single app, names that match nothing, and apps about which nothing is claimed.

import type { Fact, KnowledgeDocument, NotClaimed, Wording } from '../schema.ts';

export const facts = [
  {
    id: 'app-scoped-id',
    fact: {
      en: 'The user_app_scoped_id in the export is the person’s id inside that app. Facebook sends the app the same kind of id with a deletion request, so it is the reference to quote in a letter.',
      fr: 'Le user_app_scoped_id de l’export est l’identifiant de la personne dans cette application. Facebook transmet le même type d’identifiant avec une demande de suppression : c’est la référence à citer dans une lettre.',
    },
    sources: ['fbcallback'],
  },
  {
    id: 'app-names-differ',
    fact: {
      en: 'The name of an app on Facebook can differ from the product’s: Wolfram’s report ran as “Wolfram Connection”.',
      fr: 'Le nom d’une application sur Facebook peut différer de celui du produit : le rapport de Wolfram fonctionnait sous le nom « Wolfram Connection ».',
    },
    sources: ['wolfram'],
  },
  {
    id: 'passwords-not-listed',
    fact: {
      en: 'A chat program could also log in with user name and password. That left no app to connect, so such programs are not expected in the list.',
      fr: 'Un programme de discussion pouvait aussi se connecter avec nom d’utilisateur et mot de passe. Aucune application n’était alors reliée : ces programmes ne devraient pas figurer dans la liste.',
    },
    sources: ['xmppfw'],
  },
  {
    id: 'correspondents-apps',
    fact: {
      en: 'A message also sits in the other person’s inbox, so an app connected by a correspondent could reach it.',
      fr: 'Un message se trouve aussi dans la boîte de réception de l’autre : une application reliée par un correspondant pouvait donc l’atteindre.',
    },
    sources: ['wired-tiydl'],
  },
  {
    id: 'extension-2015',
    fact: {
      en: 'Facebook gave 61 companies more time with friends’ data after May 2015, about six months as a rule. Whether that included messages is not stated.',
      fr: 'Facebook a laissé à 61 entreprises un délai sur les données des amis après mai 2015, environ six mois en général. Rien ne dit si cela comprenait les messages.',
    },
    sources: ['ext61-list', 'ext61-alphr'],
  },
] as const satisfies readonly Fact[];

/** Too general to stand for any app. */
export const neverMatch = ['Messenger', 'Windows', 'Mobile', 'Outlook'] as const;

/** The 52 that Facebook named to the US Congress, as the press printed them. */
export const deviceCompanies = {
  names: [
    'Accedo',
    'Acer',
    'Airtel',
    'Alcatel/TCL',
    'Alibaba',
    'Amazon',
    'Apple',
    'AT&T',
    'BlackBerry',
    'Dell',
    'DNP',
    'Docomo',
    'Garmin',
    'Gemalto',
    'HP/Palm',
    'HTC',
    'Huawei',
    'INQ',
    'Kodak',
    'LG',
    'MediaTek/Mstar',
    'Microsoft',
    'Miyowa/Hape Esia',
    'Motorola/Lenovo',
    'Mozilla',
    'Myriad',
    'Nexian',
    'Nokia',
    'Nuance',
    'O2',
    'Opentech ENG',
    'Opera',
    'OPPO',
    'Orange',
    'Pantech',
    'PocketNet',
    'Qualcomm',
    'Samsung',
    'Sony',
    'Sprint',
    'T-Mobile',
    'TIM',
    'Tobii',
    'U2topia',
    'Verisign',
    'Verizon',
    'Virgin Mobile',
    'Vodafone',
    'Warner Bros',
    'Western Digital',
    'Yahoo',
    'Zing Mobile',
  ],
  sources: ['devices52'],
} as const satisfies KnowledgeDocument['deviceCompanies'];

const backupNotVerified: Wording = {
  en: 'sometimes said to have saved or read the inbox; no source read supports it',
  fr: 'on dit parfois qu’il sauvegardait ou lisait la boîte de réception ; aucune source lue ne l’appuie',
};

const nothingKnown: Wording = {
  en: 'nothing is known about messages',
  fr: 'on ne sait rien au sujet des messages',
};

export const notClaimed = [
  { name: 'SocialSafe', reason: backupNotVerified },
  { name: 'Backupify', reason: backupNotVerified },
  { name: 'IFTTT', reason: backupNotVerified },
  { name: 'myPersonality', reason: nothingKnown },
  { name: 'Five Labs', reason: nothingKnown },
  { name: 'Digisfera', reason: nothingKnown },
  {
    name: 'MIT Immersion',
    reason: { en: 'it read Gmail, not Facebook', fr: 'il lisait Gmail, non Facebook' },
  },
  { name: 'ThreadSurfer', reason: nothingKnown },
] as const satisfies readonly NotClaimed[];
