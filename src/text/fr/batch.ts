// The batch commands in French.

import type { BatchErrors, BatchWords } from '../batch-words.ts';
import { systemReasons } from './system-reasons.ts';

const number = (value: number): string => value.toLocaleString('fr-FR');

/** In French 0 and 1 are singular. */
const counted = (value: number, one: string, other: string): string =>
  `${number(value)} ${value < 2 ? one : other}`;

const exportsOf = (value: number): string => counted(value, 'export', 'exports');

function duration(seconds: number): string {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`;
  return `${Math.round(seconds / 3600)} h`;
}

export const batch: BatchWords = {
  commands: {
    batch: 'beaucoup d’exports à la fois : sur une machine, ou répartis sur un cluster',
    plan: 'trouver les exports, les répartir et écrire le plan dans un nouveau dossier',
    run: 'examiner les exports de certains lots du plan ; ce qui est fait n’est jamais refait',
    slurmScript:
      'écrire un script pour Slurm : un tableau de tâches pour les lots qui manquent, et une tâche qui réunit ensuite',
    status: 'où en est le traitement, d’après ses fichiers',
    missing: 'les lots qui restent à traiter, comme sbatch --array= les attend',
    merge: 'réunir les résultats en tables : CSV, dictionnaire des variables, data package',
    query: 'interroger les tables réunies en SQL, sans serveur (demande @duckdb/node-api)',
    aggregate:
      'compter les participants, pour partager : les petits nombres sont retenus, et ceux qui les révéleraient',
  },
  inputs:
    'des exports, des dossiers d’exports, des motifs entre guillemets, ou un fichier CSV avec les colonnes id et path',
  sql: 'un SELECT entre guillemets ; les tables portent les noms de leurs fichiers',
  options: {
    out: 'le dossier du traitement',
    shards: 'répartir les exports en autant de lots (par défaut : un pour 50 exports, au plus 1000)',
    keyFile:
      'former les pseudonymes avec cette clé ; sans elle, avec une clé aléatoire qui reste dans le dossier',
    asOf: 'quand tous les exports ont été faits (2024-05-01), si leurs noms ne le disent pas',
    merge: 'lire comme un seul des parties d’exports différents, là où elles sont listées comme un export',
    conversations: 'ajouter des tables des conversations et de leurs membres, sous pseudonymes',
    linkContacts:
      'donner à un contact le même pseudonyme dans tous les exports : les amis de deux participants apparaissent alors',
    appNames: (names) =>
      `quels noms d’applications montrent les tables : ${names.join(', ')} (par défaut known : ceux de la base de connaissances ; common : aussi ceux d’au moins 10 participants)`,
    shard: 'traiter ce lot ; auto : celui que dit le tableau de tâches de l’ordonnanceur',
    shardList: 'traiter ces lots : 3,9,12 ou 0-7',
    all: 'traiter tous les lots',
    jobs: 'examiner autant d’exports à la fois (par défaut 1)',
    isolate: 'un processus propre à chaque export : plus lent, et rien ne passe de l’un à l’autre',
    memory:
      'mémoire (tas) de chaque processus, en Mio ; un export qui en demande plus, ou plus du double en tout, échoue seul',
    timeLimit: 'secondes pour un export (par défaut 3600) ; un export qui en demande plus échoue seul',
    retryFailed: 'refaire les exports qui ont manqué de mémoire ou de temps, ou qui ont planté',
    ownKeyFile: 'où se trouve maintenant le fichier de clé, s’il a été déplacé depuis le plan',
    json: 'en JSON',
    list: 'lister les exports qui n’ont pas donné de réponse entière',
    paths: 'avec leurs chemins, qui peuvent nommer des personnes',
    partial: 'réunir ce qui est là, et dire dans les fichiers que ce n’est pas tout',
    atOnce: 'traiter au plus autant de lots à la fois',
    parquet: 'écrire aussi les tables en fichiers Parquet (demande @duckdb/node-api)',
    jsonLines: 'en JSON, un objet par ligne, au lieu de CSV',
    minCell: 'retenir les nombres de moins de participants que cela (par défaut 10, au moins 3)',
  },
  whichShards: 'Dites quels lots traiter : --shard NUMÉRO, --shard auto, --shards LISTE ou --all.',
  planned: (exports, shards, out) =>
    `${exportsOf(exports)} en ${counted(shards, 'lot', 'lots')}, selon le plan écrit dans : ${out}`,
  strayInputs: (count, endings) =>
    `${count === 1 ? 'L’un d’eux ne ressemble pas à un export' : `${number(count)} d’entre eux ne ressemblent pas à des exports`}, d’après la fin du nom (${endings.map((ending) => `.${ending}`).join(', ')}). Retirez ce qui n’en est pas un, et refaites le plan dans un nouveau dossier. Ce qui reste a sa ligne dans les tables, mais ce qui se révèle ne pas être un export ne fait de personne un participant dans les nombres à partager.`,
  passedOver: (count) =>
    count === 1
      ? 'Un dossier est celui d’un lot antérieur : les fichiers du lot ont été laissés de côté, et rien d’autre.'
      : `${number(count)} dossiers sont ceux de lots antérieurs : les fichiers de ces lots ont été laissés de côté, et rien d’autre.`,
  repeatedInputs: (count) =>
    `${count === 1 ? 'Un fichier ou dossier figure' : `${number(count)} fichiers ou dossiers figurent`} dans plus d’un export de ce plan, par une liste ou un lien : ce qui s’y trouve compte plus d’une fois. Si ce n’est pas voulu, refaites le plan dans un nouveau dossier.`,
  ownKey: (path) =>
    `Les pseudonymes sont formés avec une clé aléatoire : ${path}\nQui la possède peut dire qui est qui. Gardez-la pour vous ; supprimez-la quand personne n’a plus à le savoir.`,
  running: (done, total, rate, left) =>
    `${number(done)} sur ${exportsOf(total)}${rate === null ? '' : `, ${number(rate)} par minute`}${left === null ? '' : `, encore ${duration(left)} environ`}`,
  interrupted: (done, total) =>
    `Arrêté après ${number(done)} sur ${exportsOf(total)}. Ce qui est fait est en sûreté ; la même commande reprend là.`,
  ran: (exports, examined) =>
    `${counted(exports, 'export traité', 'exports traités')}, dont ${number(examined)} cette fois-ci.`,
  statusLine: (status, count) => `  ${status.padEnd(17)} ${number(count).padStart(9)}`,
  failedExport: (exportId, code) => `  ${exportId} a échoué : ${code}`,
  moreFailed: (count) => `  et ${number(count)} de plus ; pour tous les voir : dyi-audit batch status --list`,
  progressLine: (published, shards, done, exports) =>
    `${number(published)} sur ${counted(shards, 'lot publié', 'lots publiés')}, ${number(done)} sur ${counted(exports, 'export traité', 'exports traités')}.`,
  shardLine: (shard, state, done, exports) =>
    `  lot ${shard} : ${state === 'damaged' ? 'son fichier est abîmé, traitez-le à nouveau ; ' : ''}${number(done)} sur ${counted(exports, 'export traité', 'exports traités')}`,
  notMerged: (missing, shards) =>
    `Rien n’a été réuni : il manque ${number(missing)} sur ${counted(shards, 'lot', 'lots')}. Traitez ceux qui manquent (dyi-audit batch missing les liste), ou réunissez ce qui est là avec --partial.`,
  merged: (exports, tables, out) =>
    `${counted(exports, 'export réuni', 'exports réunis')} en ${counted(tables, 'table', 'tables')} : ${out}`,
  mergedInPart: (missing, shards) =>
    `Les tables ne sont pas complètes : il manque ${number(missing)} sur ${counted(shards, 'lot', 'lots')}. run.json et datapackage.json le disent.`,
  queriedInPart: 'Les tables ne sont pas complètes : des lots manquaient quand elles ont été réunies.',
  notAggregated: (missing, shards) =>
    `Rien n’a été compté : il manque ${number(missing)} sur ${counted(shards, 'lot', 'lots')}. Traitez-les d’abord (dyi-audit batch missing les liste).`,
  aggregated: (numbers, withheld, least, folder) =>
    `${counted(numbers, 'nombre', 'nombres')} de participants, dont ${counted(withheld, 'retenu', 'retenus')} parce que ${number(least)} est le plus petit qui soit montré : ${folder}`,
};

const listProblems: Readonly<Record<string, string>> = {
  columns: 'il faut les colonnes id et path, et une valeur dans chacune',
  participants: 'un export ne peut avoir deux participants',
  'not-csv': 'ce n’est pas du CSV',
};

const keyProblems: Readonly<Record<string, string>> = {
  unreadable: 'il est illisible',
  'not-a-file': 'ce n’est pas un simple fichier d’au plus 1 Mio',
  'too-short': 'il a moins de 16 octets',
  'other-key': 'ce n’est pas la clé du plan',
};

const differences: Readonly<Record<string, string>> = {
  manifest: 'appartient à un autre plan',
  tool: 'a été fait par une autre version de ce programme',
  knowledge: 'a été fait avec une autre base de connaissances',
  shard: 'est un lot que le plan n’a pas',
};

const queryProblems = {
  'not-a-select': 'seul un SELECT peut être demandé',
  'not-one-statement': 'il faut une seule instruction',
} as const;

const listed = (paths: readonly string[]): string => paths.map((path) => `  - ${path}\n`).join('');

export const batchErrors: BatchErrors = {
  'batch-no-exports': ({ inputs, passedOver }) => ({
    message: 'Il n’y a pas d’export dans ce que vous avez indiqué.',
    hint: `${listed(inputs)}${passedOver.length === 0 ? '' : `Laissé de côté, comme fichiers de lots, dans ces dossiers :\n${listed(passedOver)}`}Indiquez les exports, un dossier qui les contient, un motif entre guillemets, ou un fichier CSV avec les colonnes id et path.`,
  }),
  'batch-list': ({ path, problem, line }) => ({
    message: `La liste « ${path} » est inutilisable : ${listProblems[problem] ?? problem} (ligne ${number(line)}).`,
    hint: `Attendu : du CSV tel que
  id,path
  p001,donations/p001.zip
Les chemins relatifs partent du dossier de la liste. Les lignes de même id sont les parties d’un même export. Une colonne participant dit de qui vient l’export, là où une personne en a donné plusieurs.`,
  }),
  'batch-same-id': ({ id }) => ({
    message: `Deux exports porteraient le même nom, « ${id} ».`,
    hint: 'Donnez un fichier CSV avec les colonnes id et path, où chaque export a son propre id.',
  }),
  'batch-key': ({ path, problem }) => ({
    message: `Le fichier de clé « ${path} » est inutilisable : ${keyProblems[problem] ?? problem}.`,
    hint: `Une bonne clé est faite de 32 octets aléatoires : head -c 32 /dev/urandom > study.key && chmod 600 study.key
Gardez-la à part des tables. Si elle a été déplacée depuis le plan, dites où elle est avec --key-file.`,
  }),
  'batch-planned': ({ path }) => ({
    message: `« ${path} » contient déjà un autre plan.`,
    hint: 'Un plan ne change jamais. Choisissez un autre dossier avec --out, ou redonnez les mêmes entrées et options.',
  }),
  'batch-no-plan': ({ path }) => ({
    message: `Il n’y a pas de plan dans « ${path} ».`,
    hint: 'Faites-en un d’abord : dyi-audit batch plan EXPORTS --out DOSSIER',
  }),
  'batch-damaged': ({ path }) => ({
    message: `« ${path} » est abîmé.`,
    hint: 'Si c’est un lot, traitez-le à nouveau (dyi-audit batch missing le nomme). Si c’est le plan, refaites-le dans un autre dossier.',
  }),
  'batch-other': ({ path, differs }) => ({
    message: `« ${path} » ${differences[differs] ?? 'n’est pas de ce traitement'}.`,
    hint: 'Les résultats de deux plans, versions ou bases de connaissances ne sont jamais mêlés. Faites tout le traitement avec une seule ; pour une autre, faites un plan dans un autre dossier.',
  }),
  'batch-shard': ({ value, shards }) => ({
    message: `« ${value} » n’est pas un lot de ce plan.`,
    hint: `Il a ${counted(shards, 'lot', 'lots')}, de 0 à ${shards - 1}.`,
  }),
  'batch-no-shard-number': ({ found }) => ({
    message:
      found.length === 0
        ? 'Aucun ordonnanceur ne dit quel lot traiter.'
        : `Plusieurs ordonnanceurs disent quel lot traiter : ${found.join(', ')}.`,
    hint: 'Dites-le vous-même : --shard NUMÉRO. --shard auto fonctionne dans un tableau de tâches de Slurm, PBS, Grid Engine, LSF, Kubernetes, AWS Batch ou Google Batch.',
  }),
  'batch-write-failed': ({ path, reason }) => ({
    message: `« ${path} » n’a pas pu être écrit : ${systemReasons[reason] ?? reason}.`,
    hint: 'Ce qui était là avant est intact, et le travail fait est en sûreté. Libérez de la place ou réparez le disque, puis relancez la même commande.',
  }),
  'batch-not-merged': ({ path }) => ({
    message: `Il n’y a pas de tables réunies dans « ${path} ».`,
    hint: 'Réunissez d’abord : dyi-audit batch merge --out DOSSIER',
  }),
  'batch-no-duckdb': ({ module }) => ({
    message: 'Parquet et les requêtes demandent DuckDB, qui n’est pas installé.',
    hint: `Installez-le à côté de ce programme, comme ce programme : npm install ${module} (environ 70 Mo ; avec -g si ce programme l’est ainsi). Les tables CSV s’en passent.`,
  }),
  'batch-query': ({ problem, detail }) => ({
    message:
      problem === 'refused'
        ? `La question est restée sans réponse : ${detail ?? ''}`
        : `La question est restée sans réponse : ${queryProblems[problem]}.`,
    hint: 'Une question possible : SELECT verdict, count(DISTINCT participant_id) FROM apps GROUP BY verdict\ncodebook.csv liste les tables et leurs colonnes. Seules les tables réunies peuvent être lues.',
  }),
};
