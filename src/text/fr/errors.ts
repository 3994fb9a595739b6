// Why there is no answer, in French: what was found, what was expected, what to do next.

import type { FilePlace, PermissionsProblem } from '../../model/errors.ts';
import type { Catalogue } from '../catalogue.ts';
import { batchErrors } from './batch.ts';
import { faults } from './faults.ts';
import { fileErrors } from './file-errors.ts';
import { plural } from './grammar.ts';
import { systemReasons } from './system-reasons.ts';

const howToExport = `Demandez du JSON à Facebook : dans l’Espace Comptes, ouvrez Vos informations et autorisations > Exporter vos informations (les menus changent parfois de place). Choisissez
  - le format JSON, et non HTML
  - la période « Depuis le début »
  - les catégories Applications et sites web, Messages, et Informations de profil
Facebook vous prévient quand l’export est prêt, après quelques minutes ou quelques jours.`;

const downloadAgain =
  'Téléchargez de nouveau cette partie depuis Facebook et attendez qu’elle soit complète. Les liens de téléchargement expirent après quelques jours ; demandez alors un nouvel export.';

const place = (pointer: string | null): string =>
  pointer === null || pointer === '' || pointer === '/' ? '' : ` (à ${pointer})`;

const lines = (items: readonly string[]): string => items.map((item) => `  - ${item}`).join('\n');

const number = (value: number): string => value.toLocaleString('fr-FR');

const files = (count: number): string => `${number(count)} ${plural(count, 'fichier', 'fichiers')}`;

const zipReasons: Readonly<Record<string, string>> = {
  'no-end': 'la fin du fichier manque, comme après un téléchargement interrompu',
  split: 'c’est un morceau d’une archive découpée en plusieurs fichiers',
  directory: 'sa table des matières est endommagée',
  overlap: 'elle annonce plus de contenu qu’elle ne peut en avoir',
};

const fileTypes: Readonly<Record<string, string>> = {
  rar: 'une archive RAR',
  '7z': 'une archive 7z',
  gzip: 'une archive gzip',
  tar: 'une archive tar',
  json: 'un fichier JSON isolé',
  html: 'une page web en HTML',
  'unfinished-download': 'un téléchargement inachevé',
  unknown: 'autre chose',
};

const notZipHints: Readonly<Record<string, string>> = {
  json: 'Indiquez le dossier qui contient tout l’export décompressé, et non l’un de ses fichiers.',
  html: `Si c’est une page de votre export, celui-ci est en HTML et ne peut pas être lu ici. Si elle est venue à la place du téléchargement, connectez-vous à Facebook et téléchargez de nouveau le zip.\n${howToExport}`,
  'unfinished-download': 'Attendez que votre navigateur ait terminé, puis indiquez le zip lui-même.',
};

const filePlace = (where: FilePlace): string => {
  if (where?.is !== 'line') return place(where?.pointer ?? null);
  return ` (ligne ${number(where.line)}${where.field === null ? '' : `, ${where.field}`})`;
};

const permissionsProblems: Readonly<Record<PermissionsProblem, string>> = {
  'not-json': 'ce n’est pas du JSON valable',
  'not-csv': 'ce n’est pas du CSV valable',
  'no-rows': 'il n’a aucune ligne sous les noms de colonnes',
  columns: 'ses colonnes ne sont pas app, permissions, from, to, source',
  'not-a-list': 'ce n’est pas une liste d’enregistrements',
  'not-a-record': 'un élément n’est pas un enregistrement',
  'unknown-field': 'un enregistrement a un champ inconnu',
  'no-app': 'un enregistrement ne nomme aucune application',
  'no-permissions': 'un enregistrement n’a pas de liste d’autorisations',
  'not-a-day': 'une date n’est pas écrite comme 2014, 2014-05 ou 2014-05-01',
  'ends-before-it-begins': 'un enregistrement finit avant de commencer',
  'not-a-text': 'un champ n’est pas un texte',
};

const aliasProblems: Readonly<Record<string, string>> = {
  'not-json': 'ce n’est pas du JSON valable',
  'wrong-shape': 'ce n’est pas un objet fait de listes de noms',
  'unknown-subject': 'il nomme une application que la base de connaissances n’a pas',
  'empty-name': 'un nom est vide',
  'name-of-another-subject': 'un nom appartient déjà à une autre application',
  'name-that-matches-nothing': 'un nom en dit trop peu pour désigner une application précise',
};

const limitWords: Readonly<Record<string, (found: string, allowed: string) => string>> = {
  entries: (found, allowed) => `contient trop de fichiers : ${found}, pour un maximum de ${allowed}`,
  ratio: (found, allowed) => `décompressé, fait ${found} fois sa taille, pour un maximum de ${allowed} fois`,
};

// A code that is not in the table stands for itself.
const worded = (table: Readonly<Record<string, string>>, code: string): string => table[code] ?? code;

/** What a path holds that the shell replaces, unless it stands in quotes. */
const pathHint = (path: string): string => {
  if (path.startsWith('~')) {
    return 'Entre guillemets, ~ ne désigne pas votre dossier personnel : ouvrez les guillemets après ~/, ou écrivez le chemin entier.';
  }
  return /[*?]/.test(path)
    ? 'Aucun fichier n’a un nom de cette forme, ou elle est entre guillemets, où * et ? ne désignent qu’eux-mêmes : vérifiez le dossier, et écrivez * et ? hors des guillemets.'
    : 'Vérifiez le chemin. S’il contient des espaces, mettez-le entre guillemets droits.';
};

export const errors: Catalogue['errors'] = {
  ...batchErrors,
  ...fileErrors,
  'path-not-found': ({ path, command }) => ({
    message: `Il n’y a ni fichier ni dossier « ${path} ».`,
    hint:
      command === undefined
        ? pathHint(path)
        : `Vouliez-vous dire la commande ${command} ? Toutes les commandes : dyi-audit --help`,
  }),
  'path-unreadable': ({ path, reason }) => ({
    message: `« ${path} » ne peut pas être lu : ${worded(systemReasons, reason)}.`,
    hint: 'Assurez-vous d’avoir le droit de le lire et qu’aucun autre programme ne le retient, puis relancez la même commande.',
  }),
  'two-people': ({ owners }) => ({
    message: `Ces parties appartiennent à ${number(owners.length)} personnes différentes.`,
    hint: `${lines(owners.map(({ owner, parts }, place) => `${owner ?? `personne ${number(place + 1)}`} : ${parts.join(', ')}`))}
Lisez l’export d’une seule personne à la fois. Deux personnes ne sont jamais réunies, même avec --merge. Si c’est une seule personne dont le nom a changé, --merge les lit comme un seul export quand les parties portent les noms que Facebook leur a donnés, avec le même utilisateur : facebook-<utilisateur>-<date>-<id>.`,
  }),
  'two-exports': ({ exports }) => ({
    message: `Ces parties viennent de ${number(exports.length)} exports différents.`,
    hint: `${lines(exports.map(({ label, parts }) => `${label === '' ? 'sans date' : label} : ${parts.join(', ')}`))}
N’indiquez que les parties d’un seul export ; le plus récent est en général le meilleur. Si tous sont des exports d’une même personne, --merge les lit comme un seul.`,
  }),
  'option-value': ({ option, value, expected, examples }) => ({
    message: `« ${value} » n’est pas une valeur pour ${option}.`,
    hint: examples === true ? `Exemples de valeurs : ${expected}` : `Valeurs attendues : ${expected}.`,
  }),
  'permissions-file': ({ path, problem, place: where }) => ({
    message: `Le fichier d’autorisations « ${path} » ne peut pas être utilisé : ${permissionsProblems[problem]}${filePlace(where)}.`,
    hint: `Il faut du JSON tel que
  [{"app": "Exemple", "permissions": ["read_mailbox"], "from": "2012-03", "to": "2014", "source": "ma page de paramètres"}]
ou du CSV avec les colonnes app, permissions, from, to, source, les autorisations étant séparées par des points-virgules. Seules app et permissions sont obligatoires.`,
  }),
  'aliases-file': ({ path, problem, pointer }) => ({
    message: `Le fichier de noms « ${path} » ne peut pas être utilisé : ${worded(aliasProblems, problem)}${place(pointer)}.`,
    hint: `Il faut du JSON tel que {"spotify": ["Nom dans ma langue"]}. Les identifiants des applications connues sont donnés par : dyi-audit explain`,
  }),
  'knowledge-file': ({ path, problem, pointer, more = 0 }) => ({
    message: `La base de connaissances « ${path} » ne peut pas être utilisée : ${problem === 'not-json' ? 'ce n’est pas du JSON valable' : faults.knowledge(problem)}${place(pointer)}${more === 0 ? '' : ` (et ${number(more)} ${more === 1 ? 'autre défaut' : 'autres défauts'})`}.`,
    hint: 'Corrigez le fichier, ou omettez --knowledge pour utiliser la base de connaissances du programme.',
  }),
  'app-not-chosen': ({ problem, asked, candidates, more }) => ({
    message:
      problem === 'missing'
        ? 'Dites avec --app sur quelle application porte la lettre.'
        : problem === 'unknown'
          ? `Aucune application de cet export ne se nomme « ${asked ?? ''} ».`
          : `Plusieurs applications de cet export se nomment « ${asked ?? ''} ».`,
    hint:
      candidates.length === 0
        ? 'Cet export n’énumère aucune application connectée.'
        : `${problem === 'ambiguous' ? 'Dites laquelle par son identifiant : --app, puis le numéro.' : 'Donnez le nom entier, entre guillemets s’il contient des espaces, ou l’identifiant.'}
${lines(
  candidates.map(({ name, id, day }) =>
    [
      name === '' ? '(sans nom)' : name,
      ...(id === null ? [] : [`identifiant ${id}`]),
      ...(day === null ? [] : [day]),
    ].join(', '),
  ),
)}${more === 0 ? '' : `\n  … et ${number(more)} de plus`}`,
  }),
  'output-failed': ({ path, reason }) => ({
    message: `Le rapport n’a pas pu être écrit dans « ${path} » : ${worded(systemReasons, reason)}.`,
    hint: 'Choisissez un autre fichier avec -o, ou omettez -o pour voir le rapport ici. Si le fichier existait déjà, il est resté tel quel.',
  }),
  'stdout-failed': ({ reason }) => ({
    message: `Le rapport n’a pas pu être écrit jusqu’au bout : ${worded(systemReasons, reason)}.`,
    hint: 'Ce qui est arrivé n’est pas le rapport entier. Écrivez-le ailleurs ; avec -o FICHIER, il y est en entier ou pas du tout.',
  }),
  'day-before-exports': ({ option, value }) => ({
    message: `${option} ${value} est antérieur aux exports en JSON : Facebook n’en donne que depuis le printemps 2018.`,
    hint: 'Indiquez quand l’export a été fait, et non le compte, ou omettez l’option ; la date vient alors du nom de l’export, ou de son enregistrement le plus récent.',
  }),
  'limit-option': ({ option, value, names }) => ({
    message: `« ${value} » n’est pas une valeur pour ${option}.`,
    hint: `Attendu : un nom, = et un nombre entier supérieur à 0. Noms : ${names.join(', ')}.`,
  }),
  'html-export': ({ part, file }) => ({
    message: `« ${part} » est un export de Facebook en HTML ; il faut du JSON.`,
    hint: `Trouvé : ${file}\nLes pages faites pour être lues omettent ce qu’il faut ici, comme les dates exactes.\n${howToExport}`,
  }),
  'html-export-before-2018': ({ part, file }) => ({
    message: `« ${part} » est un export de Facebook en HTML d’avant 2018 ; il faut du JSON.`,
    hint: `Trouvé : ${file}\nAvant 2018, Facebook ne faisait d’exports qu’en HTML. Gardez celui-ci : il peut mentionner des applications que les exports plus récents ne montrent plus.\n${howToExport}`,
  }),
  'instagram-export': ({ part, file }) => ({
    message: `« ${part} » est un export d’Instagram, et non de Facebook.`,
    hint: `Trouvé : ${file}\nL’Espace Comptes fait les deux : choisissez-y votre profil Facebook.\n${howToExport}`,
  }),
  'other-service-export': ({ part, service }) => ({
    message: `« ${part} » semble être un export d’un autre service (${service}), et non de Facebook.`,
    hint: howToExport,
  }),
  'media-only': ({ part, files: count }) => ({
    message: `« ${part} » ne contient que des photos, des vidéos ou d’autres médias (${files(count)}), et pas de JSON.`,
    hint: `Les grands exports viennent en plusieurs parties, et certaines ne contiennent que des photos et des vidéos. Indiquez toutes les parties ensemble, par exemple : dyi-audit facebook-vous-*.zip\nSi vous avez toutes les parties et qu’aucune ne contient de JSON, refaites la demande.\n${howToExport}`,
  }),
  'zip-encrypted': ({ part }) => ({
    message: `Le zip « ${part} » est protégé par un mot de passe.`,
    hint: 'Facebook ne fait pas cela : quelqu’un l’a donc recréé. Décompressez-le avec le mot de passe, et indiquez le dossier.',
  }),
  'zip-damaged': ({ part, reason }) => ({
    message: `L’archive zip « ${part} » est endommagée : ${worded(zipReasons, reason)}.`,
    hint:
      reason === 'split'
        ? 'Réunissez les morceaux avec le programme qui les a découpés, ou téléchargez de nouveau le zip depuis Facebook. Les parties que Facebook fournit sont des zips entiers, qu’il n’y a pas à réunir.'
        : downloadAgain,
  }),
  'zip-of-zips': ({ part, files: names }) => ({
    message: `« ${part} » n’est pas lui-même un export, mais contient d’autres zips.`,
    hint: `Trouvés :\n${lines(names)}\nIndiquez ces zips eux-mêmes ; un zip qui les contient est d’abord à décompresser, une fois. Eux n’ont pas à l’être.`,
  }),
  'not-a-zip': ({ part, found }) => ({
    message: `« ${part} » n’est pas un zip : c’est ${worded(fileTypes, found)}.`,
    hint:
      notZipHints[found] ??
      'Il faut le zip tel que Facebook l’a créé, ou le dossier de l’export décompressé. Les autres archives doivent d’abord être décompressées.',
  }),
  'empty-part': ({ part, unsafeNames, links }) =>
    unsafeNames === null && links !== null
      ? {
          message: `« ${part} » ne contient que des liens (${number(links)}), et les liens ne sont pas suivis.`,
          hint: 'Indiquez ce vers quoi ils mènent.',
        }
      : unsafeNames === null
        ? {
            message: `« ${part} » est vide.`,
            hint: `Le téléchargement a peut-être échoué, ou ce n’est pas le bon dossier. ${downloadAgain}`,
          }
        : {
            message: `« ${part} » ne contient que des fichiers dont le nom mène hors de l’archive ou a des caractères de contrôle (${unsafeNames}) ; ils ont été laissés de côté.`,
            hint: 'Facebook ne fait pas de telles archives, mais certains programmes le font (noms qui commencent par « / » ou « .. », ou qui ont une lettre de lecteur). Prenez l’archive venue de Facebook ; ou décompressez celle-ci et indiquez le dossier.',
          },
  'home-directory': ({ part }) => ({
    message: `« ${part} » est votre dossier personnel ou la racine du disque, où l’on ne cherche pas.`,
    hint: 'Indiquez le dossier ou le zip de l’export lui-même, par exemple : dyi-audit ~/Téléchargements/facebook-vous-2024-05-01.zip',
  }),
  'not-an-export': ({ part, files: count, json }) => ({
    message: `« ${part} » n’est pas un export de Facebook : rien de ce qu’il contient n’est connu (${files(count)}, dont ${number(json)} en JSON).`,
    hint: `Il faut le zip créé par Facebook, ou son dossier décompressé, avec des dossiers tels que messages ou apps_and_websites_off_of_facebook. S’ils sont un niveau plus haut ou plus bas, indiquez ce dossier.\n${howToExport}`,
  }),
  'limit-exceeded': ({ part, limit, allowed, found }) => ({
    message: `« ${part} » ${limitWords[limit]?.(number(found), number(allowed)) ?? `dépasse une limite : ${number(found)}, pour un maximum de ${number(allowed)}`} (limite ${limit}).`,
    hint: `Aucun export de Facebook connu à ce jour ne va aussi loin. Vérifiez que vous avez bien indiqué l’export lui-même, et que le zip vient de Facebook. Si vous en êtes sûr, relevez la limite : --limit ${limit}=${found}`,
  }),
};
