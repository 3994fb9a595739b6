// `inspect` in French.

import type { InspectWords } from '../inspect-words.ts';
import { plural } from './grammar.ts';

const partKinds = { folder: 'dossier', zip: 'zip', memory: 'en mémoire' };

export const inspect: InspectWords = {
  title: 'Ce qu’est cet export et ce qu’il contient',
  parts: 'Parties',
  part: (name, kind, entries) =>
    `${name} (${partKinds[kind]}, ${entries} ${entries === '1' || entries === '0' ? 'entrée' : 'entrées'})`,
  layout: 'Format',
  date: 'Date de création',
  dateBases: {
    option: 'comme vous l’avez indiqué avec --as-of',
    name: 'd’après le nom de l’export',
    'latest-record': 'la date de son élément le plus récent',
    unknown: 'non connue ; indiquez-la avec --as-of',
  },
  owner: {
    known: 'l’export le dit (non affiché ici)',
    unknown: 'l’export ne le dit pas',
  },
  ownerTitle: 'À qui il appartient',
  kinds: 'Ce qu’il contient',
  records: (count, files, number) =>
    `${number(count)} ${plural(count, 'élément', 'éléments')} dans ${number(files)} ${plural(files, 'fichier', 'fichiers')}`,
  conversations: (conversations, messages, number) =>
    `${number(conversations)} ${plural(conversations, 'conversation', 'conversations')}, ${number(messages)} ${plural(messages, 'message', 'messages')}`,
  period: (first, last) => `du ${first} au ${last}`,
  noPeriod: 'aucun message n’a de date',
  sections: 'Conversations par dossier',
  noSection: 'dans aucun dossier',
  folders: 'Dossiers de messages',
  place: (file, pointer) => (pointer === null ? file : `${file}, d’abord à ${pointer}`),
  unknownFiles: 'Fichiers non connus',
  unknownKeys: 'Champs non connus',
  unreadable: 'Non lus en entier',
  diagnostics: 'Remarques',
  consequences: 'Ce qui en résulte pour la réponse',
  none: 'rien',
  shareable:
    'Ce texte est fait pour être joint à un rapport d’anomalie : il ne contient ni nom de personne, ni titre de conversation, ni message, ni identifiant. Relisez-le une fois avant de l’envoyer.',
};
