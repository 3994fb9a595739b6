// What many records have in common: wording, rights and bounds that would otherwise be repeated.

import type { Bound, Claim, Subject, Wording } from '../schema.ts';

/** A subject whose Facebook app nobody has documented: nothing but names. */
export const undocumentedApp = {
  domains: [],
  facebookAppIds: [],
  displayNameVerified: false,
} as const satisfies Partial<Subject>;

export const namedAfterProduct: Wording = {
  en: 'This is the name of the product. No source shows the name of its Facebook app.',
  fr: 'C’est le nom du produit. Aucune source ne montre le nom de son application Facebook.',
};

export const namedAfterProject: Wording = {
  en: 'This is the name of the project. Whoever ran it chose the name of the Facebook app.',
  fr: 'C’est le nom du projet. Celui qui l’exécutait choisissait le nom de l’application Facebook.',
};

/** Not known on either side. */
export function unknownSince(...sources: readonly string[]): Bound {
  return { earliest: null, latest: null, sources };
}

/** Facebook Chat by XMPP: what was said while connected, nothing older. */
export const liveChat = {
  basis: 'chat-client',
  rights: { read: 'yes', write: 'yes', delete: 'no' },
  reach: 'live-only',
  scope: 'user-private',
  positions: [],
} as const satisfies Partial<Claim>;

/** The inbox permission: every thread, back to its first message. */
export const inboxRequest = {
  basis: 'documented-requester',
  permission: 'read_mailbox',
  rights: { read: 'yes', write: 'no', delete: 'no' },
  reach: 'history',
  scope: 'user-private',
  positions: [],
} as const satisfies Partial<Claim>;

/** The chat permission of the Facebook Platform. */
export const chatRequest = {
  basis: 'documented-requester',
  permission: 'xmpp_login',
  rights: { read: 'yes', write: 'yes', delete: 'no' },
  reach: 'live-only',
  scope: 'user-private',
  positions: [],
} as const satisfies Partial<Claim>;

/** Documented not to have had, or not to have asked for, anything over messages. */
export const noMessageRight = {
  rights: { read: 'no', write: 'no', delete: 'no' },
  reach: 'none',
  scope: 'user-private',
  custody: 'unknown',
  positions: [],
} as const satisfies Partial<Claim>;

export const grantedAtLogin: Wording = {
  en: 'granting the permission when logging in',
  fr: 'accorder l’autorisation au moment de la connexion',
};
