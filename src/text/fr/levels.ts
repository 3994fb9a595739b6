// The five levels in French.

import type { Catalogue } from '../catalogue.ts';

export const levels: Catalogue['levels'] = {
  held: {
    name: 'détenu',
    meaning:
      'un droit sur les messages est documenté, et votre compte était relié à l’application pendant que ce droit existait ; ou bien une autorisation sur les messages est consignée pour cette application',
  },
  maybe: {
    name: 'peut-être',
    meaning:
      'un droit sur les messages est documenté, mais les dates, l’identité de l’application ou votre accord sont incertains',
  },
  open: {
    name: 'ouvert',
    meaning:
      'toute application pouvait demander l’accès à la boîte de réception pendant que celle-ci était connectée, ou l’était peut-être ; on n’en connaît que peu qui l’aient demandé, et l’on ne sait rien de celle-ci',
  },
  unknown: {
    name: 'inconnu',
    meaning:
      'l’export ne permet de connaître aucune date pour cette application : on ne peut la rapprocher de rien',
  },
  none: {
    name: 'aucun',
    meaning:
      'aucune voie connue vers vos messages privés ne correspond à ses dates, ce qui ne prouve pas qu’il n’y en ait eu aucune',
  },
};
