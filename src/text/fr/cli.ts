// The command line in French.

import type { CliWords } from '../cli-words.ts';
import { levels as levelNames } from './levels.ts';

const permissionsFile = 'fichier d’autorisations';

export const cli: CliWords = {
  description:
    'Quelles applications connectées pouvaient atteindre vos messages Facebook, quand, et comment le sait-on ? Lit un export Facebook « Télécharger vos informations » au format JSON, sur cette machine seulement : rien n’est envoyé, décompressé ni modifié.',
  examples: `Les trois usages les plus courants :
  dyi-audit facebook-vous-*.zip                   toutes les parties de votre export, dans n’importe quel ordre
  dyi-audit facebook-vous/ -f json -o audit.json  un dossier, en JSON, dans un fichier
  dyi-audit explain spotify                       ce que l’on sait d’une application, avec les sources
`,
  usage: '[command] <export...> [options]',
  arguments: {
    exports: 'le dossier ou le zip de votre export, ou toutes ses parties dans n’importe quel ordre',
    name: 'une application, une autorisation, un verdict ou un code ; sans nom, tout ce que l’on sait',
    result: 'ce qui a été écrit avec --format json',
    shell: 'l’interpréteur de commandes : bash, zsh, fish',
  },
  commands: {
    audit:
      'quelles applications connectées pouvaient atteindre les messages de cet export (commande par défaut)',
    check: 'la même chose pour une CI : code de sortie 1 si une application atteint un niveau donné',
    inspect: 'ce qu’est cet export et ce qu’il contient, sans rien de personnel : pour un rapport d’anomalie',
    explain:
      'ce que l’on sait d’une application, d’une autorisation, d’un verdict ou d’un code, avec les sources',
    help: 'l’aide d’une commande',
    letter: 'une lettre à l’entreprise d’une application : qu’a-t-elle obtenu, et prière de l’effacer',
    anonymise: 'une copie de cet export, de même structure et sans personne dedans, à donner à d’autres',
    schema: 'le schéma JSON de la sortie JSON',
    completion: 'un script qui apprend à votre interpréteur à compléter commandes et options',
    report: 'un résultat enregistré, sous toute autre forme, sans l’export',
  },
  options: {
    help: 'afficher cette aide',
    version: 'afficher la version',
    format: (names) =>
      `forme du rapport : ${names.join(', ')} ; NOM=FICHIER l’écrit dans un fichier, et peut se répéter`,
    inspectFormat: (names) => `forme du rapport : ${names.join(', ')}`,
    output: 'écrire le rapport dans ce fichier, en entier ou pas du tout',
    app: 'l’application dont parle la lettre : son nom entier ou votre identifiant propre à celle-ci',
    asOf: 'date de l’export (2024-05-01), si son nom ne la donne pas',
    permissions: 'fichier JSON ou CSV des autorisations que vous savez détenues par une application',
    aliases: 'fichier JSON d’autres noms d’applications connues : {"spotify": ["Nom dans ma langue"]}',
    knowledge: 'utiliser cette base de connaissances au lieu de celle du programme',
    merge: 'lire comme un seul export les parties de plusieurs exports d’une même personne',
    jobs: 'lire les messages avec ce nombre de processus légers (par défaut : autant qu’il est utile)',
    limit: (names) =>
      `fixer une limite de lecture, NOM=NOMBRE, et ainsi pour d’autres : ${names.join(', ')} (entryBytes, ratio et ratioFrom ne valent que pour les zips, depth que pour les dossiers)`,
    conversations: 'lister aussi les conversations, avec les noms des personnes',
    open: 'faire la page pour le navigateur et l’ouvrir (dans dyi-audit.html, si vous ne dites pas où)',
    verbose: 'ajouter les preuves, les sources, et qui conteste quoi',
    all: 'lister toutes les applications, pas seulement les plus importantes',
    failOn: (levels, standard) =>
      `sortir avec le code 1 si une application atteint : ${levels.map((level) => `${level} (${levelNames[level].name})`).join(', ')}${standard === null ? '' : ` (par défaut ${standard})`}`,
    maxFindings: 'combien d’applications peuvent atteindre le niveau sans échec (par défaut 0)',
    baseline: 'fichier des constats examinés et acceptés, chacun avec une raison',
    updateBaseline:
      'écrire les constats d’aujourd’hui dans la référence ; les raisons déjà écrites y restent',
    reason:
      'la raison des nouvelles entrées ; sans elle, elles n’acceptent rien tant que vous n’en écrivez pas',
    pseudonymise: 'remplacer les personnes, les conversations et vos identifiants par des pseudonymes',
    pseudonymiseApps: 'la même chose, et les applications aussi',
    keyFile:
      'la clé des pseudonymes, 16 octets ou plus ; sans elle, une clé tirée au hasard ne sert qu’une fois',
    strict:
      'compter les avertissements comme une réponse incomplète (code 3) ; aucune entrée de la référence ne doit être de trop',
    timeZone: 'afficher les heures dans ce fuseau (Europe/Paris) ; les résultats sont toujours en UTC',
    lang: 'langue du rapport : en, fr',
    noColour: 'sans couleur (comme NO_COLOR)',
    quiet: 'ne rien écrire sur stderr, sauf les erreurs',
  },
  titles: {
    usage: 'Utilisation :',
    arguments: 'Arguments :',
    options: 'Options :',
    commands: 'Commandes :',
  },
  placeholders: {
    command: 'commande',
    options: 'options',
    limit: 'limite',
    export: 'export',
    name: 'nom',
    file: 'fichier',
    date: 'date',
    language: 'langue',
    level: 'niveau',
    zone: 'fuseau',
    input: 'entrée',
    folder: 'dossier',
    number: 'nombre',
    list: 'liste',
    which: 'lesquels',
    mib: 'mio',
    seconds: 'secondes',
    days: 'jours',
    text: 'texte',
    result: 'résultat',
    shell: 'interpréteur',
    sql: 'requête',
  },
  wrongUsage: {
    unknownOption: (option, similar) =>
      `Il n’y a pas d’option ${option}.${similar === null ? '' : ` Vouliez-vous dire ${similar} ?`}`,
    unknownCommand: (command, similar) =>
      `Il n’y a pas de commande ${command}.${similar === null ? '' : ` Vouliez-vous dire ${similar} ?`}`,
    valueMissing: (option) => `L’option ${option} demande une valeur.`,
    optionMissing: (option) => `L’option ${option} est obligatoire.`,
    argumentMissing: (argument) => `L’argument <${argument}> manque.`,
    tooManyArguments: (most, given) =>
      most === 0
        ? 'Cette commande ne prend aucun argument.'
        : `Trop d’arguments : ${given}, pour ${most} au plus.`,
  },
  helpHint: 'Essayez : dyi-audit --help',
  noExport: 'Indiquez l’export à lire : son dossier, son zip, ou toutes ses parties.',
  reading: (done, total, percent) => `Lecture des messages : ${percent} % (${done} sur ${total} fichiers)`,
  idlePermissions: {
    app: (file, entry, app) =>
      `${file ?? permissionsFile}, entrée ${entry} : l’export n’a pas d’application ${app === null ? 'de ce nom ou de cet identifiant' : `du nom ou de l’identifiant « ${app} »`}, l’entrée ne décide donc de rien.`,
    permission: (file, entry, permission) =>
      `${file ?? permissionsFile}, entrée ${entry} : ${typeof permission === 'number' ? `son autorisation n° ${permission}` : `l’autorisation « ${permission} »`} n’est pas de celles que l’on connaît sur les messages et ne décide donc de rien. Si elle devait en être, vérifiez son orthographe.`,
    more: (file, count) => `${file ?? permissionsFile} : ${count} de plus qui ne décident de rien.`,
  },
  dayContradicted: (day) =>
    `--as-of ${day} contredit l’export, qui contient des applications ou des messages plus récents : il a été créé plus tard, ou leurs dates sont fausses. Ses dates ne mettent pas hors de cause une application ajoutée plus tard. Si vous n’êtes pas sûr du jour, omettez --as-of.`,
  randomKey:
    'Les pseudonymes viennent d’une clé tirée au hasard, qui n’existe plus : une autre exécution en donnera d’autres. Gardez une clé avec --key-file pour retrouver les mêmes.',
  wrote: (file) => `Écrit : ${file}`,
  notOpened: (file) => `Aucun navigateur n’a pu être lancé. La page est dans ${file} ; ouvrez-la vous-même.`,
  incomplete:
    'La réponse est incomplète : une partie de l’export n’a pas pu être lue ou manque. Le rapport dit laquelle.',
  bug: (
    version,
    node,
    place,
  ) => `dyi-audit: une erreur de ce programme, pas de votre export. Merci de la signaler avec ces lignes ; elles ne contiennent rien de votre export.
  dyi-audit ${version}, Node ${node}
  ${place.replaceAll('\n', '\n  ')}`,
};
