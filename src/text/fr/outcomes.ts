// What became of a run and of its exports, in French.

import type { OutcomeWords } from '../outcome-words.ts';

export const outcomes: OutcomeWords = {
  statuses: {
    ok: 'lu en entier',
    ok_partial:
      'lu en partie : une partie n’a pas pu être lue, ou bien les applications ou les messages manquent ; problems.csv dit ce qui est perdu',
    nothing_found: 'lu, et il ne contient ni applications ni conversations',
    wrong_format: 'un export de Facebook dans un format qui ne peut pas être lu ici, comme le HTML',
    incomplete_split: 'une partie d’un export dont les autres parties manquent',
    not_an_export:
      'autre chose qu’un export de Facebook, d’après son contenu, ou d’après son nom quand rien n’est connu du contenu',
    rejected_limit: 'refusé, parce qu’il dépasse une limite ; --limit, au moment du plan, fixe chaque limite',
    failed:
      'pas de réponse : il n’a pas pu être lu, même si son nom est celui d’un export, ou le programme n’a pas pu le traiter ; le code d’erreur dit lequel des deux',
  },
  runFailures: {
    E_BUG: 'une erreur de ce programme ; examinez cet export seul pour voir où, et signalez-la',
    E_OOM: 'son processus a manqué de mémoire ; batch run --retry-failed, avec plus de --memory, le refait',
    E_TIMEOUT:
      'il a demandé plus de temps que la limite ; batch run --retry-failed, avec plus de --time-limit, le refait',
    E_CRASH: 'son processus est mort, comme quand un signal y met fin ; batch run --retry-failed le refait',
  },
  exportFaults: {
    'html-export': 'un export de Facebook en HTML ; il faut du JSON',
    'html-export-before-2018':
      'un export de Facebook d’avant 2018, quand il n’y avait que du HTML ; il en faut un nouveau',
    'instagram-export': 'un export d’Instagram, et non de Facebook',
    'other-service-export': 'ce qui semble être un export d’un autre service',
    'media-only':
      'seulement des photos, des vidéos ou d’autres médias, et pas de JSON : une partie d’un export dont les autres parties manquent',
    'zip-encrypted': 'un zip protégé par un mot de passe',
    'zip-damaged': 'un zip endommagé, comme après un téléchargement interrompu',
    'zip-of-zips':
      'un zip qui n’est pas lui-même un export, mais en contient d’autres ; il faut d’abord le décompresser',
    'not-a-zip': 'un fichier qui n’est pas un zip, ou un téléchargement inachevé',
    'empty-part':
      'un fichier, un dossier ou un zip vide, ou un zip dont tous les fichiers ont des noms qui mènent hors de lui',
    'home-directory': 'un dossier personnel ou la racine du disque, où l’on ne cherche pas',
    'not-an-export': 'rien de ce qu’il contient n’est connu d’un export de Facebook',
    'limit-exceeded':
      'il dépasse une limite de ce qui est lu, comme une archive hostile ; --limit fixe chaque limite',
    'path-not-found': 'il n’y a plus ni fichier ni dossier à son chemin',
    'path-unreadable':
      'son fichier ou son dossier ne s’ouvre pas : le système refuse, ou le disque fait défaut',
    'two-people': 'ses parties appartiennent à des personnes différentes, que l’on ne réunit jamais',
    'two-exports':
      'ses parties viennent d’exports différents ; --merge lit comme un seul ceux d’une même personne',
  },
  unusedEntries: {
    stale: 'une entrée de la référence qui n’accepte plus rien : ce qu’elle visait a disparu',
    expired: 'une entrée de la référence dont le dernier jour est passé',
    'no-reason': 'une entrée de la référence sans raison, qui n’accepte rien tant qu’elle n’en a pas',
  },
  exitCodes: {
    done: 'terminé ; rien au niveau de --fail-on ou au-dessus (sans cette option, rien n’est exigé ; check demande held)',
    findings: 'terminé ; une application est au niveau de --fail-on ou au-dessus',
    usage: 'mauvais usage : une option, un chemin qui n’existe pas, des parties qui ne vont pas ensemble',
    incomplete:
      'terminé, mais une partie des données n’a pas pu être lue, ou bien les applications ou les messages manquent',
    notAnExport: 'ce n’est pas un export DYI en JSON ; le message dit ce que c’est et que faire',
    bug: 'une erreur de ce programme',
    interrupted: 'un traitement par lots a été arrêté ; la même commande reprend là',
    sigint: 'arrêté par Ctrl-C',
    sigterm: 'arrêté par un signal',
  },
};
