// The words that only the page for a browser has, in French.

import type { HtmlWords } from '../html-words.ts';
import { plural } from './grammar.ts';

export const html: HtmlWords = {
  title: 'Quelles applications connectées pouvaient atteindre mes messages Facebook',
  skip: 'Aller à la réponse',
  noAnswer: 'On ne peut rien dire de vos applications connectées.',
  made: 'Cette page a été faite sur votre propre machine. Elle ne charge rien et n’envoie rien.',
  nameless: '(sans nom)',
  more: (count) => `… et ${count} de plus, dans la liste ci-dessous.`,
  levelHints: {
    held: 'un droit documenté pendant votre connexion, ou une autorisation consignée',
    maybe: 'un droit documenté, mais un point est incertain',
    open: 'auraient pu demander, comme toute application',
    unknown: 'sans date connue',
    none: 'aucune voie connue vers les messages, ce qui ne veut pas dire sûr',
  },
  timeline: {
    title: 'Quand',
    intro:
      'Une ligne par application : la barre épaisse est le temps de votre connexion, la barre fine au-dessus le temps où le droit existait. Là où les deux se recouvrent, en couleur, le droit pouvait vous atteindre. Vos propres messages sont en bas, mois par mois, en couleur là où ils tombent dans ce temps.',
    connected: 'connectée',
    right: 'le droit existait',
    bothHeld: 'les deux : détenu',
    bothMaybe: 'les deux : peut-être',
    fading: 'en fondu : la date n’est connue qu’à peu près',
    describedApp: (name, connected) => `${name} : connexion, ${connected}`,
    describedRight: (span) => `le droit existait, ${span}`,
    describedBoth: (overlap) => `les deux à la fois : ${overlap}`,
    volume: 'Vos messages, par mois',
    volumeDescribed: (highest) =>
      `Messages par mois dans toutes vos conversations, au plus ${highest}. Les nombres par année suivent.`,
    month: (month, messages, count) => `${month} : ${messages} ${plural(count, 'message', 'messages')}`,
    perYear: 'Les nombres par année',
    year: 'Année',
    messages: 'Messages',
  },
  panels: {
    title: 'Les applications qui comptent le plus',
    right: 'Le droit existait',
    evidence: 'Éléments à l’appui et sources',
    notKnown: 'Ce que l’on ne sait pas, et ce qui changerait la réponse',
    nextSteps: 'Ce que vous pouvez faire',
  },
  table: {
    title: (apps, count) =>
      plural(count, 'Votre seule application connectée', `Vos ${apps} applications connectées`),
    intro: 'Choisissez une application pour voir où elle figure dans votre export.',
    find: 'Chercher une application',
    show: 'Afficher',
    shown: (shown, total) => `${shown} sur ${total}`,
    app: 'Application',
    verdict: 'Verdict',
    from: 'Début de la connexion',
    to: 'Fin',
    messages: 'Messages d’alors',
    conversations: 'Conversations d’alors',
    nothing: '–',
    numbers:
      'Les messages et conversations comptés sont datés du temps où l’application pouvait avoir un droit ; là où aucun droit n’est connu, rien n’est compté (–).',
  },
  glossary: 'Ce que les mots veulent dire',
  footer: (version, knowledge) => `Fait par dyi-audit ${version}, avec ce que l’on savait le ${knowledge}.`,
};
