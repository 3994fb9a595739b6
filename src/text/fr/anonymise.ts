// An anonymised copy in French.

import type { AnonymiseWords } from '../anonymise-words.ts';
import { plural } from './grammar.ts';

const number = (value: number): string => value.toLocaleString('fr-FR');

const counted = (count: number, one: string, many: string): string =>
  `${number(count)} ${plural(count, one, many)}`;

const andMore = (more: number): string => (more === 0 ? '' : `, et ${number(more)} de plus`);

export const anonymise: AnonymiseWords = {
  options: {
    output:
      'écrire la copie dans ce zip, en entier ou pas du tout, ou dans ce dossier sous un nom qui dit son jour',
    keyFile:
      'la clé des nouveaux noms, 16 octets ou plus ; sans elle, une clé tirée au hasard ne sert qu’une fois',
    shiftDays:
      'décaler toutes les dates de tant de jours ; l’audit de la copie donne alors une autre réponse',
    keepApps: 'garder les noms de toutes les applications connectées, pas seulement de celles connues ici',
    overwrite: 'remplacer le fichier s’il existe déjà',
  },
  copying: (percent) => `Écriture de la copie : ${percent} %`,
  wrote: (file, files, conversations, messages) =>
    `Écrit : ${file}, ${counted(files, 'fichier', 'fichiers')}, ${counted(messages, 'message', 'messages')} dans ${counted(conversations, 'conversation', 'conversations')}.`,
  leftOutTitle: 'Laissé de côté :',
  leftOut: {
    media: (count) => counted(count, 'image, film, son ou document', 'images, films, sons et documents'),
    html: (count) => counted(count, 'page en HTML', 'pages en HTML'),
    archive: (count) => counted(count, 'archive dans l’export', 'archives dans l’export'),
    instagram: (count) => counted(count, 'fichier d’un export Instagram', 'fichiers d’un export Instagram'),
    other: (count) => counted(count, 'autre fichier', 'autres fichiers'),
    'other-part': (count) =>
      counted(
        count,
        'fichier d’une partie qui n’est pas un export Facebook',
        'fichiers de parties qui ne sont pas un export Facebook',
      ),
    content: (count) =>
      `le contenu de ${counted(count, 'fichier JSON dont on n’a pas besoin ici ; un fichier vide en tient la place', 'fichiers JSON dont on n’a pas besoin ici ; des fichiers vides en tiennent la place')}`,
  },
  fields: (fields, more) => `des champs dont on n’a pas besoin ici : ${fields.join(', ')}${andMore(more)}`,
  unreadable: (files) =>
    `${counted(files, 'fichier de l’export est illisible', 'fichiers de l’export sont illisibles')}, en tout ou en partie. La copie contient ce qui est lisible.`,
  replaced:
    'Les noms, les textes, les liens, les identifiants et les noms de fichiers et de dossiers sont remplacés. Dans la copie terminée, le programme a cherché les mots de l’export qui ne doivent pas y être ; il n’y en a aucun.',
  stillTitle: 'La copie dit encore ceci, qui pourrait vous désigner pour quelqu’un qui vous connaît :',
  still: {
    times:
      'quand chaque message a été envoyé, quand chaque application a été connectée ou retirée, et la date de l’export',
    timesShifted: (days) =>
      `combien de temps sépare les messages, et les applications ; toutes les dates sont décalées de ${counted(days, 'jour', 'jours')}`,
    people: 'avec combien de personnes vous écriviez, combien, et qui écrivait quand, sous d’autres noms',
    apps: (names, more) => `que ces applications étaient connectées : ${names.join(', ')}${andMore(more)}`,
    noApps: 'combien d’applications étaient connectées, aucune par son nom',
  },
  stillAdvice:
    'Donnez-la à des personnes qui peuvent savoir cela, et regardez-la d’abord : c’est un zip avec du texte dedans.',
  shifted:
    'Les verdicts dépendent des dates : ses dates étant décalées, l’audit de cette copie n’est pas celui de l’export. Elle sert à regarder la structure.',
  day: (day, name) =>
    `Que l’export date du ${day} n’est écrit dans aucun de ses fichiers. Nommez la copie ${name}, ou analysez-la avec --as-of ${day} : sinon la date vient du dernier enregistrement, et la réponse peut changer.`,
  merged: 'La copie réunit des parties de plusieurs exports, comme l’original : analysez-la avec --merge.',
  randomKey:
    'Les nouveaux noms viennent d’une clé tirée au hasard et déjà oubliée : une autre copie en aura d’autres. Gardez une clé avec --key-file pour retrouver les mêmes.',
};
