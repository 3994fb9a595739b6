// Technical details in French. They come in English: from results, which are the same in every language, and from checks.

import { fromTable, type FaultTable, type FaultWords } from '../fault-words.ts';
import { systemReasons } from './system-reasons.ts';

const reading: FaultTable = [
  [/^Z_.*$/, 'son contenu compressé est endommagé'],
  [/^checksum$/, 'sa somme de contrôle n’est pas celle de son contenu'],
  [/^no local header$/, 'le zip n’a pas d’en-tête là où il devrait être'],
  [/^two different names$/, 'le zip lui donne deux noms différents'],
  [/^longer than stated$/, 'il est plus long que ne le dit le zip'],
  [/^shorter than stated$/, 'il est plus court que ne le dit le zip'],
  [/^compression method (\d+)$/, 'sa méthode de compression n’est pas connue ici ($1)'],
  [/^encrypted$/, 'il est chiffré'],
  [/^the file ends too early$/, 'le fichier se termine trop tôt'],
  [/^not a regular file$/, 'ce n’est pas un fichier ordinaire'],
  [/^more than (\d+) bytes$/, 'plus de $1 octets'],
  [/^more than (\d+) times its compressed size$/, 'plus de $1 fois sa taille compressée'],
  [/^more than (\d+) folders deep$/, 'plus de $1 dossiers de profondeur'],
  [/^at (\S*), byte (\d+)$/, 'à l’endroit $1, octet $2'],
  [/^at (\S*)$/, 'à l’endroit $1'],
  [/^byte (\d+)$/, 'octet $1'],
  [/^absolute$/, 'chemin absolu'],
  [/^control character$/, 'caractère de commande'],
  [/^dots$/, 'points dans le chemin'],
  [/^empty$/, 'vide'],
];

/** What follows the place and the colon. */
const knowledge: FaultTable = [
  [/^no source$/, 'aucune source'],
  [/^no source (.*)$/, 'la source $1 n’existe pas'],
  [/^nothing uses it$/, 'rien ne l’utilise'],
  [/^no subject (.*)$/, 'le sujet $1 n’existe pas'],
  [/^no permission (.*)$/, 'l’autorisation $1 n’existe pas'],
  [/^no read_mailbox$/, 'read_mailbox manque'],
  [/^no purpose$/, 'il manque purpose'],
  [/^a purpose, but no client or device$/, 'un purpose, mais ni programme de messagerie ni appareil'],
  [/^a documented partner without a position$/, 'un partenaire documenté sans prise de position'],
  [/^id (.*) is not unique$/, 'l’identifiant $1 n’est pas unique'],
  [/^alias (.*) is also one of (.*)$/, 'le nom $1 est aussi un de ceux de $2'],
  [/^alias (.*) is in neverMatch$/, 'le nom $1 est dans neverMatch'],
  [/^alias (.*) is empty when normalised$/, 'le nom $1 est vide une fois normalisé'],
  [/^(\S+) is after (\S+)$/, '$1 est après $2'],
  [/^en and fr are the same$/, 'en et fr sont identiques'],
  [/^Invalid input: expected (.*), received undefined$/, 'il manque une valeur ($1)'],
  [/^Unrecognized keys?: (.*)$/, 'champ inconnu : $1'],
];

export const faults: FaultWords = {
  reading: (detail) => systemReasons[detail] ?? fromTable(reading, detail, 'défaut technique'),
  knowledge(problem) {
    const [, place = '', fault = problem] = /^(\S+): (.*)$/s.exec(problem) ?? [];
    const words = fromTable(knowledge, fault, 'une valeur n’est pas telle que le schéma la veut');
    return place === '' ? words : `${place} : ${words}`;
  },
};
