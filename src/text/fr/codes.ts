// What the shorter codes of a result mean, in French: short phrases for lists and cells.

import type { Catalogue } from '../catalogue.ts';

export const unknowns: Catalogue['unknowns'] = {
  grant: 'si ce droit vous a été demandé, et si vous l’avez accordé',
  use: 'si quelqu’un s’en est jamais servi',
  start: 'le jour exact où la connexion a commencé',
  end: 'le jour exact où la connexion a pris fin',
  'right-dates': 'les dates exactes entre lesquelles ce droit existait',
  identity: 'si c’est bien l’application dont parlent les sources : seul un nom probable correspond',
  messages:
    'quelles conversations cela concerne : l’export ne contient aucun message lisible à mettre en regard',
};

export const connectionBases: Catalogue['connectionBases'] = {
  added: 'début : la date de connexion dans l’export',
  removed: 'fin : la date de suppression dans l’export',
  'open-until-export': 'donnée comme active : connectée jusqu’à la création de l’export',
  'listed-until':
    'donnée comme active par un export qui n’est pas, ou n’est peut-être pas, le plus récent de ceux lus ensemble : connectée quand il a été créé ; la suite n’est pas connue',
  'connected-before':
    'd’autres entrées indiquent une autre connexion : elle compte pour elle-même, et on ne sait pas quand l’application était connectée dans l’intervalle',
  'assumes-expiry':
    'donnée comme inactive : on suppose que Facebook a laissé expirer l’accès inutilisé, ce qu’il a commencé à faire le 9 avril 2018 ; la fin n’est donc connue qu’approximativement',
  'assumes-listed-is-connected':
    'la liste n’a pas de catégories : on suppose l’application connectée au moins jusqu’au 9 avril 2018, quand les accès inutilisés ont commencé à expirer, ou jusqu’à l’export s’il est plus ancien',
  'end-not-recorded': 'donnée comme supprimée, mais l’export ne dit pas quand',
  'dates-contradict': 'dans l’export, la suppression précède la connexion : aucune des deux dates n’est sûre',
  'start-after-export':
    'ajoutée après le jour où l’export aurait été créé : l’une de ces dates est fausse, et ni le début ni la fin ne sont sûrs',
  'start-not-recorded': 'supprimée ; l’export ne dit pas depuis quand elle était connectée',
  'first-post': 'début : au plus tard la première publication faite par l’application',
  undated: 'l’export ne permet de connaître aucune date',
};

export const claimBases: Catalogue['claimBases'] = {
  'documented-partner': 'partenaire de messagerie de Facebook, selon les sources',
  'platform-permission': 'une autorisation de la plateforme de Facebook',
  'documented-requester': 'a demandé un droit sur les messages, selon les sources',
  'chat-client': 'programme de discussion pour les messages Facebook, selon les sources',
  'device-integration': 'fonction d’un appareil ou d’un système d’exploitation, selon les sources',
  'partner-other-data': 'partenaire de Facebook pour d’autres données, selon les sources',
  'documented-without-message-right': 'ne demandait pas les messages, selon les sources',
};

export const claimOrigins: Catalogue['claimOrigins'] = {
  export: 'd’après votre export',
  'permissions-file': 'd’après le fichier d’autorisations que vous avez fourni',
  knowledge: 'd’après des sources publiées',
};

export const reaches: Catalogue['reaches'] = {
  history: 'tous les messages, y compris les anciens',
  'live-only': 'seulement les messages reçus ou envoyés pendant la connexion',
  'outgoing-only': 'seulement les messages envoyés par son intermédiaire',
  'page-only': 'seulement les messages à une Page ou une entreprise',
  none: 'aucun message',
  unknown: 'non connue',
};

export const overlaps: Catalogue['overlaps'] = {
  certain: 'certainement',
  possible: 'peut-être',
  none: 'non',
};

export const coverageKinds: Catalogue['coverageKinds'] = {
  apps: 'applications connectées',
  messages: 'messages',
  appPosts: 'publications faites par des applications',
  offMetaActivity: 'activité signalée à Facebook par des entreprises',
  blockedApps: 'applications que vous avez bloquées',
};

export const coverageStatuses: Catalogue['coverageStatuses'] = {
  found: 'dans cet export',
  empty: 'dans cet export, mais sans contenu',
  absent: 'pas dans cet export',
  unreadable: 'lecture impossible',
};

export const layouts: Catalogue['layouts'] = {
  '2018': 'premier format JSON (printemps 2018)',
  '2019': 'format de 2018 au début de 2021',
  '2021': 'format de 2021 à 2023 environ',
  '2023': 'format en usage depuis 2023 environ',
  e2ee: 'téléchargement des discussions chiffrées de bout en bout',
};

export const consequences: Catalogue['consequences'] = {
  complete:
    'La liste des applications et les messages ont été trouvés et lus en entier : la réponse sera complète.',
  'apps-missing':
    'La liste des applications connectées manque ou n’a pas pu être lue : on ne peut rien dire d’aucune application. Demandez à Facebook « Applications et sites web », au format JSON.',
  'messages-missing':
    'Les messages manquent ou n’ont pas pu être lus : on ne peut mettre aucune conversation en regard des applications. Demandez à Facebook « Messages », au format JSON, ou ajoutez les parties manquantes.',
  'part-unreadable': 'Quelque chose n’a pas pu être lu en entier : la réponse sera incomplète.',
  'no-categories':
    'Certaines applications n’ont pas de catégorie (active, inactive, supprimée), comme dans les exports d’avant 2021 : la fin de leur connexion n’est connue qu’approximativement.',
  'no-app-ids':
    'Certaines applications n’ont pas d’identifiant propre à l’application, comme dans les exports d’avant 2021 : il n’y en a donc pas à citer dans une lettre à l’entreprise.',
  'date-from-records':
    'La date de l’export est déduite de son élément le plus récent ; l’export peut être plus récent. Vous pouvez indiquer la date avec --as-of.',
  'date-unknown':
    'La date de l’export n’est pas connue : on ne sait donc pas jusqu’à quand les applications actives étaient connectées. Indiquez-la avec --as-of.',
  'owner-unknown':
    'On n’a pas trouvé à qui appartient cet export : vous figurez donc parmi les personnes comptées. Pour y remédier, demandez à Facebook « Informations de profil ».',
  'unknown-keys':
    'Certains éléments ont des champs que ce programme ne connaît pas. Ils sont laissés de côté ; les signaler nous aide.',
  'unknown-files':
    'Certains fichiers JSON, dans des dossiers connus, ne sont pas connus de ce programme. Ils sont laissés de côté ; les signaler nous aide.',
};
