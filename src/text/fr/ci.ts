// The formats for machines in French.

import type { CiWords } from '../ci-words.ts';
import { plural } from './grammar.ts';

const because: Readonly<Record<'stale' | 'expired' | 'no-reason', (expires: string) => string>> = {
  stale: () => 'n’accepte plus rien : ce qu’elle visait a disparu',
  expired: (expires) => `a expiré (${expires})`,
  'no-reason': () => 'n’a pas encore de raison et n’accepte donc rien : écrivez-en une dans le fichier',
};

const until = (expires: string | null): string => (expires === null ? '' : `, jusqu’au ${expires}`);

export const ci: CiWords = {
  nameless: '(application sans nom)',
  title: (app, verdict) => `${app} : ${verdict}`,
  exposed: (counts, history) =>
    `Vos conversations d’alors : ${counts.join(', ')}${history === null ? '' : ` ${history}`}.`,
  notKnown: (what) => `Non connu : ${what.join(' ; ')}.`,
  accepted: (reason, expires) => `Accepté dans la référence${until(expires)} (${reason}).`,
  andMore: (count) => `... et ${count} de plus`,
  summary: (counts, apps) => `Applications connectées : ${apps} (${counts.join(', ')})`,
  incomplete: {
    title: 'La réponse est incomplète',
    test: 'la lecture de l’export est complète',
    warnings: 'Il y a des avertissements, et --strict les compte comme une réponse incomplète.',
  },
  leftOut: (count, limit) =>
    `${count} résultats ne sont pas dans ce fichier : GitHub refuse un fichier de plus de ${limit} résultats. Les plus graves viennent d’abord.`,
  shownOnly: (limit) => `GitHub n’affiche que les ${limit} premiers de ces résultats.`,
  whyHeading: 'Pourquoi il s’applique',
  nextHeading: 'Ce que vous pouvez faire',
  notKnownHeading: 'Ce que l’on ne sait pas',
  changeHeading: 'Ce qui le changerait',
  baseline: {
    title: 'Référence',
    entry: (fingerprint, why, expires) => `L’entrée ${fingerprint} ${because[why](expires ?? '')}.`,
    count: (count, number) =>
      number === 0
        ? 'La référence n’accepte aucune de ces applications.'
        : `La référence accepte ${count} ${plural(number, 'constat : il reste', 'constats : ils restent')} dans ce rapport et ne ${plural(number, 'fait', 'font')} pas échouer le contrôle.`,
    accepted: (app, reason, expires) => `Accepté${until(expires)} : ${app} (${reason})`,
    updated: (file, added, removed, entries) =>
      `Écrit : ${file} (ajouts : ${added}, retraits : ${removed}, entrées en tout : ${entries}).`,
    reasonsMissing: (count) =>
      `${count} ${plural(count, 'entrée n’a pas de raison et n’accepte', 'entrées n’ont pas de raison et n’acceptent')} encore rien : écrivez-en une dans le fichier, ou donnez-la avec --reason.`,
    notUpdated: (file) => `La réponse est incomplète : ${file} reste tel quel.`,
  },
};
