// `explain` in French.

import type { ExplainWords } from '../explain-words.ts';
import { on, the } from './grammar.ts';

const support = { high: 'bonne', medium: 'moyenne', low: 'faible' } as const;

export const explain: ExplainWords = {
  known: 'Ce que l’on sait, avec les sources : ajoutez l’un de ces noms après `explain`.',
  subjects: 'Applications et services',
  subjectIds: 'Les mêmes par leurs identifiants, comme les nomme un fichier pour --aliases',
  permissions: 'Autorisations et voies d’accès',
  verdicts: 'Verdicts',
  levels: 'Niveaux',
  codes: 'Codes des rapports',
  outcomes:
    'Ce que sont devenus les exports d’un traitement par lots, et pourquoi l’un n’a pas donné de réponse',
  exitCodes: 'Codes de sortie',
  pages: 'Et aussi',
  pageNames: {
    timeline: 'ce qui s’est passé et quand, avec les sources',
    facts: 'les faits qui ne concernent aucune application en particulier',
  },
  notClaimed: (name, reason) => `Rien n’est affirmé sur ${name} : ${reason}.`,
  deviceCompany: (name) =>
    `${name} est l’une des 52 entreprises que Facebook a nommées au Congrès des États-Unis en 2018 pour un partage de données, surtout des fabricants d’appareils. Rien de plus n’en est affirmé.`,
  askMore: 'dyi-audit explain <nom>',
  notFound: (name) =>
    `On ne sait rien de « ${name} ». Cela ne dit rien de l’application : sur la plupart, rien n’a été publié.`,
  similar: (names) =>
    `Les noms sont comparés en entier, car un nom ressemblant est celui d’un inconnu. Connus et proches : ${names.join(', ')}`,
  mentions: (names) => `Ce nom est cité dans ce que l’on sait de : ${names.join(', ')}`,
  neverMatches: (name) =>
    `« ${name} » en dit trop peu pour désigner une application précise ; ce nom ne correspond donc à aucune.`,
  unverified: (name) => `« ${name} » est un nom probable qu’aucune source ne confirme.`,
  aliases: 'Ses noms',
  unverifiedAliases: 'Noms probables qu’aucune source ne confirme (au plus un verdict incertain)',
  domains: 'Liens comptés à côté, dans les messages',
  claim: 'Affirmation',
  rights: 'Droits documentés sur les messages',
  right: {
    yes: 'oui',
    no: 'non',
    disputed: 'contesté',
    unspecified: 'non précisé',
    page: 'seulement les messages à une Page ou une entreprise',
  },
  rightNames: { read: 'lire', write: 'écrire', delete: 'supprimer' },
  reach: 'Portée',
  overlap: 'Si un droit et la connexion se sont rencontrés',
  custody: 'Où passaient les messages',
  custodies: {
    device: 'l’appareil de la personne',
    'provider-server': 'les serveurs du fournisseur',
    unknown: 'non connu',
  },
  from: 'Depuis',
  to: 'Jusqu’à',
  between: (earliest, latest) => `entre ${the(earliest)} et ${the(latest)}`,
  notBefore: (earliest) => `pas avant ${the(earliest)} ; la date exacte n’est pas connue`,
  notAfter: (latest) => `au plus tard ${the(latest)} ; la date exacte n’est pas connue`,
  unknown: 'non connu',
  supportLabel: 'Qualité des sources',
  support: (right, dates) => `${support[right]} pour le droit, ${support[dates]} pour les dates`,
  trigger: 'Ce que la personne devait faire',
  note: 'Remarque',
  positions: 'Qui dit quoi',
  sources: 'Sources',
  quoted: 'connu par d’autres sources qui le citent',
  consulted: (day) => `consulté ${on(day)}`,
  contact: 'Contact pour les demandes sur les données',
  scope: 'Quels messages',
  scopes: {
    'user-private': 'les messages privés de la personne',
    page: 'les messages à une Page',
    'page-to-user': 'la conversation entre une entreprise et la personne',
    'professional-account': 'les messages d’un compte professionnel',
    'business-account': 'les messages d’un compte d’entreprise',
  },
  level: 'Niveau',
  why: 'Pourquoi il s’applique',
  notKnown: 'Ce que l’on ne sait pas',
  wouldChange: 'Ce qui le changerait',
  nextSteps: 'Que faire ensuite',
  means: 'Ce que cela signifie',
};
