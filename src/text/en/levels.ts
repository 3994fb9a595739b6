// The five levels in English.

import type { Catalogue } from '../catalogue.ts';

export const levels: Catalogue['levels'] = {
  held: {
    name: 'held',
    meaning:
      'a right over messages is documented, and you were connected while it existed; or a permission over messages is on record for this app',
  },
  maybe: {
    name: 'maybe',
    meaning:
      'a right over messages is documented, but the dates, the identity of the app or the grant are uncertain',
  },
  open: {
    name: 'open',
    meaning:
      'any app could ask for the inbox while this one was or may have been connected; few are known to have asked, and nothing is known of this one',
  },
  unknown: {
    name: 'unknown',
    meaning: 'no date is known for this app from the export, so it cannot be set beside anything',
  },
  none: {
    name: 'none',
    meaning:
      'no route to your private messages is known that fits its dates, which is not a proof that there was none',
  },
};
