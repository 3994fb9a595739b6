// The words of a report in French. Names that come from an export are passed in already made harmless.

import type { ReportWords } from '../report-words.ts';
import { of, on, plural, the } from './grammar.ts';

/** Where only the text of a count is known; one is written alike with and without separators of thousands. */
const isOne = (count: string): boolean => count === '1';

const messagesIn = (messages: string, conversations: string): string => {
  const [message, conversation] = [messages, conversations].map((count) => isOne(count) || count === '0');
  return `${messages} ${message === true ? 'message' : 'messages'} dans ${conversations} ${conversation === true ? 'conversation' : 'conversations'}`;
};

/** "Sur vos 61 applications connectées, 2", or the one there is; a verb follows. */
const some = (count: string, apps: string): string =>
  isOne(apps) ? 'Votre seule application connectée' : `Sur vos ${apps} applications connectées, ${count}`;

export const report: ReportWords = {
  answer: {
    held: (held, apps, count, rights) =>
      `${some(held, apps)} ${plural(count, 'détenait', 'détenaient')} un droit documenté ${
        rights === null ? 'sur vos messages' : `${of(rights)} vos messages`
      } pendant que votre compte y était relié.`,
    heldOrRecorded: (held, apps, count, rights) =>
      `${some(held, apps)} ${plural(count, 'détenait', 'détenaient')} un droit documenté ${
        rights === null ? 'sur vos messages' : `${of(rights)} vos messages`
      }, ou en ${plural(count, 'a', 'ont')} un de consigné.`,
    recorded: (recorded, apps, count, rights) =>
      `${some(recorded, apps)} ${plural(count, 'a', 'ont')} un droit consigné ${
        rights === null ? 'sur vos messages' : `${of(rights)} vos messages`
      }.`,
    recordedOnly: (count, number, all) =>
      `${all ? 'Cela' : `Pour ${count} d’entre elles, cela`} repose seulement sur ${plural(number, 'une autorisation consignée', 'des autorisations consignées')} ; les dates ne montrent pas ${plural(number, 'qu’elle existait', 'qu’elles existaient')} pendant que votre compte y était relié.`,
    maybe: (maybe, count) =>
      `${maybe} ${plural(count, 'autre en détenait peut-être un', 'autres en détenaient peut-être un')} : un droit est documenté, mais les dates, l’identité de l’application ou votre accord sont incertains.`,
    maybeOnly: (maybe, apps) =>
      `${some(maybe, apps)} ${isOne(maybe) ? 'détenait' : 'détenaient'} peut-être un droit sur vos messages : un droit est documenté, mais les dates, l’identité de l’application ou votre accord sont incertains. ${isOne(apps) ? 'Ce n’est pas certain.' : 'Pour aucune, ce n’est certain.'}`,
    none: (apps) =>
      isOne(apps)
        ? 'Pour votre seule application connectée, les sources n’établissent aucun droit sur vos messages pendant que votre compte y était relié.'
        : `Pour aucune de vos ${apps} applications connectées, les sources n’établissent de droit sur vos messages pendant que votre compte y était relié.`,
    noApps:
      'Votre export ne mentionne aucune application connectée. Il ne parle que des applications que Facebook conservait encore dans sa liste.',
    further: (some, count, right) =>
      `${some} d’entre elles ${plural(count, 'pouvait', 'pouvaient')} aussi les ${right}.`,
    noUse: 'Si quelqu’un s’est servi d’un tel droit, aucun export ne peut le montrer.',
  },
  rights: {
    read: 'lire',
    write: 'écrire',
    delete: 'supprimer',
    none: 'droits non précisés',
    disputed: 'contesté',
  },
  incomplete: {
    title: 'Cette réponse est incomplète.',
    apps: {
      absent:
        'Cet export ne contient pas la liste des applications connectées : on ne peut donc rien dire d’aucune application. Si votre export est en plusieurs parties, indiquez-les toutes ; sinon, refaites la demande à Facebook en choisissant « Applications et sites web en dehors de Facebook », au format JSON.',
      inHtml:
        'Cet export ne contient la liste des applications connectées que sous forme de page HTML, que ce programme ne lit pas : on ne peut donc rien dire d’aucune application. Refaites la demande à Facebook en choisissant les applications et sites web, au format JSON.',
      unreadable:
        'La liste des applications connectées n’a pas pu être lue : on ne peut donc rien dire d’aucune application.',
    },
    messages: {
      absent:
        'Cet export ne contient pas de messages : aucune conversation n’a donc pu être mise en regard des applications. Si votre export est en plusieurs parties, indiquez-les toutes ; sinon, refaites la demande à Facebook en choisissant « Messages », au format JSON, pour la période « Depuis le début ».',
      inHtml:
        'Cet export ne contient les messages que sous forme de pages HTML, que ce programme ne lit pas : aucune conversation n’a donc pu être mise en regard des applications. Refaites la demande à Facebook en choisissant « Messages », au format JSON, pour la période « Depuis le début ».',
      unreadable:
        'Les messages n’ont pas pu être lus : aucune conversation n’a donc pu être mise en regard des applications.',
    },
    parts: (count) =>
      `${count} ${plural(count, 'fichier ou partie n’a pas pu être lu', 'fichiers ou parties n’ont pas pu être lus')} en entier ; voyez « Ce qui a été lu ».`,
    inside: (things) =>
      `Une partie du contenu des fichiers n’a pas pu être lue : ${things}. Voyez « Ce qui a été lu ».`,
  },
  table: {
    app: 'Application',
    known: 'Ce que l’on sait',
    rights: 'Droits',
    connected: 'Connexion',
    exposed: 'Vos messages d’alors',
    from: 'début :',
    to: 'fin :',
    between: (earliest, latest) => `entre ${the(earliest)} et ${the(latest)}`,
    notBefore: (earliest) => `${earliest} ou après`,
    notAfter: (latest) => `${latest} ou avant`,
    unknown: 'inconnu',
    undated: 'aucune date connue',
    stillConnected: 'toujours connectée',
    conversations: (range, largest) => `${range} ${plural(largest, 'conversation', 'conversations')}`,
    messages: (range, largest) => `${range} ${plural(largest, 'message', 'messages')}`,
    range: (least, most) => (least === most ? most : `entre ${least} et ${most}`),
    upTo: (most) => `jusqu’à ${most}`,
    withHistory: (most) => `(jusqu’à ${most} avec les plus anciens)`,
    notCounted: 'non compté : aucun message dans cet export',
    blocked: 'bloquée par vous',
    undatedToo: (count, number) =>
      `(hors compte : ${count} ${plural(number, 'message', 'messages')} sans date)`,
    alsoNamed: (names) => `figure aussi sous le nom de ${names}`,
  },
  open: {
    title: (apps, count) => plural(count, 'L’autre application', `Les ${apps} autres applications`),
    line: (apps, count) =>
      `${apps} ${plural(count, 'application aurait', 'applications auraient')} pu demander l’accès à votre boîte de réception : jusqu’en 2015, toute application pouvait demander « read_mailbox », et l’on n’en connaît que peu qui l’aient fait.`,
    nothingKnown: (count) =>
      `On ne sait rien de ce que ${plural(count, 'celle-ci demandait', 'celles-ci demandaient')}.`,
    notRead: (count) =>
      `Ce que ${plural(count, 'celle-ci demandait', 'celles-ci demandaient')} se trouve peut-être dans cet export, sous une forme que ce programme n’a pas pu lire.`,
    listHint: 'Pour les voir toutes : --all.',
    undated: (apps, count) =>
      `${apps} ${plural(count, 'application n’a', 'applications n’ont')} aucune date connue : on ne peut donc rien affirmer ni exclure.`,
    none: (apps, count) =>
      `Pour ${apps} ${plural(count, 'application', 'applications')}, on ne connaît aucune voie vers vos messages. Cela ne veut pas dire sans risque.`,
  },
  coverage: {
    title: 'Ce qui a été lu',
    line: (kind, status, detail) => `${kind} : ${status}${detail === '' ? '' : `, ${detail}`}`,
    records: (count, number) => `${count} ${plural(number, 'élément', 'éléments')}`,
    undated: (count) => `dont ${count} sans date, et donc dans aucune des périodes ci-dessus`,
    messages: (conversations, messages, first, last) =>
      `${messagesIn(messages, conversations)}, du ${first} au ${last}`,
    messagesUndated: (conversations, messages) => messagesIn(messages, conversations),
    exported: (day, basis) => `Export du ${day} (${basis}).`,
    exportedUnknown: 'La date de l’export n’est pas connue. Indiquez-la avec --as-of 2024-05-01.',
    dateBases: {
      option: 'comme vous l’avez indiqué',
      name: 'd’après son nom',
      'latest-record': 'la date de son élément le plus récent',
      unknown: 'non connue',
    },
    unreadable: 'N’ont pas pu être lus :',
    more: (count) => `… et ${count} de plus (--verbose les donne tous)`,
    diagnostics: 'Remarques :',
    times: (count) => `${count} fois`,
    entry: (place, isFirst) => `${isFirst ? 'd’abord à l’entrée' : 'entrée'} ${place}`,
    inRecords: (key, count, number) => `${key} (dans ${count} ${plural(number, 'élément', 'éléments')})`,
    otherFields: (count, number) => `${count} ${plural(number, 'autre', 'autres')}`,
    firstOf: (app) => `d’abord dans l’élément de ${app}`,
  },
  limits: {
    title: 'Ce qu’aucun export ne peut montrer',
    permissions: {
      'not-listed':
        'Quelles autorisations une application détenait : Facebook ne les énumère pas. Tous les droits cités plus haut viennent de sources publiques, ou d’un fichier que vous avez donné.',
      listed:
        'Quelles autorisations une application détenait, en règle générale : on ne connaît pas d’export de Facebook qui les énumère, mais celui-ci le fait pour certaines applications, et elles en ont été reprises. Tous les autres droits cités plus haut viennent de sources publiques, ou d’un fichier que vous avez donné.',
      'unknown-fields':
        'Quelles autorisations une application détenait : on ne connaît pas d’export de Facebook qui les énumère. Celui-ci a, dans la liste des applications, des champs que ce programme ne connaît pas et dont il ne s’est pas servi (voir « Ce qui a été lu »). Tous les droits cités plus haut viennent de sources publiques, d’un fichier que vous avez donné ou, là où c’est indiqué, de cet export.',
      'not-read':
        'Quelles autorisations une application détenait : cet export en énumère peut-être, mais sous une forme que ce programme n’a pas pu lire (voir « Ce qui a été lu ») ; ce qui est dit plus haut est donc peut-être incomplet. Tous les droits cités plus haut viennent de sources publiques, d’un fichier que vous avez donné ou, là où c’est indiqué, de cet export.',
    },
    lines: [
      'Les applications des personnes à qui vous écriviez : vos messages sont aussi dans leurs boîtes de réception.',
      'Les programmes de discussion qui se connectaient avec votre mot de passe, et les Pages ou entreprises à qui vous avez écrit.',
      'Les messages et conversations supprimés, ou chiffrés de bout en bout (ceux-ci font l’objet d’un téléchargement à part), et ce qui est en dehors des dates choisies en demandant l’export.',
      'Les applications supprimées depuis longtemps : la liste de Facebook semble remonter à 2015 environ.',
    ],
  },
  next: {
    title: 'Ce que vous pouvez faire',
    explain: (command) =>
      `Voyez les éléments à l’appui et qui les conteste : --verbose. Ce que l’on sait d’une application : ${command}`,
    picture: (options) => `Voyez-le en image dans votre navigateur : ${options}`,
    remove:
      'Supprimez les applications que vous n’utilisez plus : https://www.facebook.com/settings?tab=applications (cela arrête tout nouvel accès ; cela n’efface pas ce qui a été copié).',
    ask: 'Demandez à une entreprise ce qu’elle a obtenu par les messages de Facebook, et de l’effacer : dyi-audit letter écrit la demande. Citez votre identifiant propre à l’application (--verbose l’affiche) : c’est le numéro sous lequel l’application vous connaît.',
    expect:
      'Attendez-vous à la réponse « nous ne détenons rien » : une connexion en direct laisse peu de traces, et des années ont passé.',
  },
  details: {
    title: 'Éléments à l’appui',
    id: 'Votre identifiant propre à l’application',
    basis: 'Connexion',
    claim: (id) => `Affirmation ${id}`,
    rights: 'droits',
    reach: 'portée',
    existed: 'le droit existait',
    overlap: 'pendant votre connexion',
    someTime: (overlap, window) => `${overlap}, à un moment de cette période : ${window}`,
    window: (from, to) => `début : ${from}, fin : ${to}`,
    sources: 'Sources',
    positions: 'Qui dit quoi',
    says: (by, says) => `${by} : ${says}`,
    unknowns: 'Non connu',
    evidence: 'Dans votre export',
    traces: 'Traces',
    links: (count, number) =>
      `${count} ${plural(number, 'lien vers elle', 'liens vers elle')} dans des messages`,
    posts: (count, number) =>
      `${count} ${plural(number, 'publication faite par elle', 'publications faites par elle')}`,
    events: (count, number) =>
      `${count} ${plural(number, 'événement qu’elle a signalé', 'événements qu’elle a signalés')} à Facebook`,
    consulted: (day) => `consulté ${on(day)}`,
    yourFile: (source) => `votre fichier : ${source}`,
  },
  conversations: {
    title: 'Vos conversations',
    name: 'Conversation',
    people: 'Personnes',
    messages: 'Messages',
    period: 'De la première à la dernière date',
    met: 'Applications qui auraient pu l’atteindre',
    certain: (apps) => `certainement à cette époque : ${apps}`,
    possible: (apps) => `peut-être : ${apps}`,
    history: (apps) => `seulement si elle pouvait lire les messages plus anciens : ${apps}`,
    undated: (count, number) => `inconnu pour ${count} ${plural(number, 'message', 'messages')} sans date`,
    noApp: 'aucune au niveau détenu ou peut-être',
    untitled: '(sans titre)',
  },
  timeline: {
    title: 'Quand',
    legend:
      '█ ━ certainement   ░ ╌ peut-être. Le droit pouvait servir là où les deux lignes se rencontrent. La dernière ligne montre combien on s’écrivait.',
    connected: 'connexion',
    right: 'droit',
    messages: 'messages',
    more: (count) => `… et ${count} de plus`,
  },
};
