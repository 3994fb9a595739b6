// Phones that showed Facebook in their own interface, by arrangement between their maker and Facebook.

import type { Bound, Claim, SubjectRecord, Wording } from '../schema.ts';
import { undocumentedApp } from './common.ts';

const listedAsAnApp: Wording = {
  en: 'Whether such a phone appears in the list of connected apps is not established; every name here is a guess.',
  fr: 'Il n’est pas établi qu’un tel téléphone figure dans la liste des applications connectées ; chaque nom ici est une supposition.',
};

const programmeFrom: Bound = {
  earliest: '2007',
  latest: null,
  note: {
    en: 'Facebook’s arrangements with makers began about 2007; the start of this one is not recorded here.',
    fr: 'Les accords de Facebook avec les fabricants ont commencé vers 2007 ; le début de celui-ci n’est pas consigné ici.',
  },
  sources: ['nyt-devices'],
};

const programmeTo: Bound = {
  earliest: null,
  latest: '2018-10',
  note: {
    en: 'The end of the arrangements as a whole; this one may have ended earlier.',
    fr: 'La fin de l’ensemble de ces accords ; celui-ci a pu finir plus tôt.',
  },
  sources: ['macomb', 'epoch52'],
};

const phone = {
  basis: 'device-integration',
  purpose: 'messaging-optional',
  rights: { read: 'yes', write: 'yes', delete: 'unspecified' },
  reach: 'unknown',
  scope: 'user-private',
  custody: 'device',
  custodyNote: {
    en: 'The phone showed the messages; whether the maker’s servers took part is not documented here.',
    fr: 'Le téléphone affichait les messages ; rien ici n’indique si les serveurs du fabricant intervenaient.',
  },
  from: programmeFrom,
  to: programmeTo,
  trigger: {
    en: 'adding the Facebook account to the phone',
    fr: 'ajouter le compte Facebook au téléphone',
  },
  positions: [],
} as const satisfies Partial<Claim>;

/** A source shows messages on this phone. */
const messagesShown = { right: 'high', dates: 'low' } as const;

/** Only the arrangements as a whole are documented to have included messaging. */
const messagesInferred = {
  right: 'low',
  dates: 'low',
  note: {
    en: 'The maker had such an arrangement, and the arrangements included messaging; no source read shows messages on this phone.',
    fr: 'Le fabricant avait un tel accord, et ces accords comprenaient la messagerie ; aucune source lue ne montre de messages sur ce téléphone.',
  },
} as const;

export const deviceIntegrations = [
  {
    subject: {
      ...undocumentedApp,
      id: 'blackberry',
      name: 'BlackBerry (message list, Hub)',
      group: 'device-integration',
      aliases: [],
      unverifiedAliases: ['BlackBerry'],
      aliasNote: listedAsAnApp,
    },
    claims: [
      {
        ...phone,
        id: 'blackberry-device',
        confidence: messagesShown,
        sources: ['quandary2018', 'bb-2007', 'crackberry', 'devices52', 'nyt-devices'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'motoblur',
      name: 'Motorola MOTOBLUR',
      group: 'device-integration',
      aliases: [],
      unverifiedAliases: ['MOTOBLUR', 'Motorola'],
      aliasNote: listedAsAnApp,
    },
    claims: [
      {
        ...phone,
        id: 'motoblur-device',
        confidence: messagesShown,
        sources: ['moto-cnet', 'moto-bi', 'devices52', 'nyt-devices'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'htc',
      name: 'HTC Sense',
      group: 'device-integration',
      aliases: [],
      unverifiedAliases: ['HTC Sense', 'HTC'],
      aliasNote: listedAsAnApp,
    },
    claims: [
      {
        ...phone,
        id: 'htc-device',
        confidence: messagesInferred,
        sources: ['devices52', 'nyt-devices'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'sony-xperia',
      name: 'Sony Xperia',
      group: 'device-integration',
      aliases: [],
      unverifiedAliases: ['Sony Xperia', 'Xperia'],
      aliasNote: listedAsAnApp,
    },
    claims: [
      {
        ...phone,
        id: 'sony-xperia-device',
        confidence: messagesInferred,
        sources: ['devices52', 'nyt-devices'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'samsung',
      name: 'Samsung Social Hub',
      group: 'device-integration',
      aliases: [],
      unverifiedAliases: ['Samsung', 'Samsung Social Hub'],
      aliasNote: listedAsAnApp,
    },
    claims: [
      {
        ...phone,
        id: 'samsung-device',
        confidence: messagesInferred,
        sources: ['devices52', 'nyt-devices'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'windows-phone',
      name: 'Windows Phone messaging hub',
      group: 'device-integration',
      aliases: [],
      unverifiedAliases: ['Windows Phone'],
      aliasNote: listedAsAnApp,
    },
    claims: [
      {
        ...phone,
        id: 'windows-phone-device',
        confidence: messagesShown,
        sources: ['wp-adweek', 'wp-techwarrant', 'devices52', 'nyt-devices'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'palm',
      name: 'Palm Synergy (HP webOS)',
      group: 'device-integration',
      aliases: [],
      unverifiedAliases: ['Palm', 'Palm webOS'],
      aliasNote: listedAsAnApp,
    },
    claims: [
      {
        ...phone,
        id: 'palm-device',
        confidence: messagesShown,
        sources: ['palm-2010', 'devices52', 'nyt-devices'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'inq',
      name: 'INQ',
      group: 'device-integration',
      aliases: [],
      unverifiedAliases: ['INQ'],
      aliasNote: listedAsAnApp,
    },
    claims: [
      {
        ...phone,
        id: 'inq-device',
        confidence: messagesShown,
        sources: ['inq-2011', 'devices52', 'nyt-devices'],
      },
    ],
  },
  {
    subject: {
      ...undocumentedApp,
      id: 'nokia',
      name: 'Nokia',
      group: 'device-integration',
      aliases: [],
      unverifiedAliases: ['Nokia'],
      aliasNote: listedAsAnApp,
    },
    claims: [
      {
        ...phone,
        id: 'nokia-device',
        confidence: messagesInferred,
        sources: ['devices52', 'nyt-devices'],
      },
    ],
  },
] as const satisfies readonly SubjectRecord[];
