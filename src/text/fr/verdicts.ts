// The verdicts in French. What each rests on is in design, section 4; every sentence says what was possible, never what was done.

import type { Catalogue } from '../catalogue.ts';

const removeApp =
  'Si vous n’utilisez plus l’application, supprimez-la dans vos paramètres Facebook, sous « Applications et sites web ». Cela arrête tout nouvel accès ; cela n’efface pas ce qui a déjà été copié.';
const askCompany =
  'Demandez à l’entreprise ce qu’elle a obtenu par les messages de Facebook et si elle en conserve quelque chose, et demandez-lui de l’effacer. Citez l’identifiant propre à l’application qui figure dans l’export : c’est par lui que l’entreprise vous connaît. Là où le RGPD s’applique (articles 15 et 17), elle a un mois pour répondre. `dyi-audit letter` rédige cette demande.';
const expectLittle =
  'Attendez-vous à ce qu’elle réponde ne rien détenir : une connexion en direct laisse peu de traces, et des années ont passé.';
const readSources = 'Voyez qui dit quoi, avec les dates : dyi-audit explain, suivi du nom de l’application.';
const remember =
  'Si vous vous rappelez quand vous avez utilisé l’application, rapprochez-le des dates de ce rapport ; l’export ne permet pas de les préciser davantage.';
const supplyPermissions =
  'Si vous savez quelles autorisations avait l’application, par exemple grâce à une ancienne copie de votre page de paramètres, donnez-les avec --permissions.';

const useUnknown = 'Si quelqu’un s’est servi de ce droit sur vos messages : aucun export ne peut le montrer.';
const grantUnknown =
  'Si ce droit vous a été demandé et si vous l’avez accordé : un export n’énumère pas les autorisations d’une application.';

export const verdicts: Catalogue['verdicts'] = {
  recorded: {
    short: 'détenu : autorisation consignée',
    long: 'Une autorisation qui donne un droit sur les messages privés est consignée pour cette application, dans l’export lui-même ou dans un fichier d’autorisations que vous avez fourni.',
    why: 'C’est le seul verdict qui repose sur un document vous concernant : une liste d’autorisations dans l’export, ou dans le fichier donné avec --permissions, nomme une autorisation sur les messages privés.',
    notKnown: `${useUnknown} Si l’autorisation vient d’un fichier que vous avez fourni, elle ne vaut que ce que vaut ce fichier. Ce document l’emporte même si les dates de la connexion ne concordent pas avec la période où l’autorisation existait ; le rapport montre si elles concordent.`,
    wouldChange:
      'Une correction de ce document : un fichier sans cette autorisation, ou un export qui ne la mentionne pas.',
    nextSteps: [removeApp, askCompany, expectLittle],
  },
  partner: {
    short: 'détenu : partenaire de messagerie',
    long: 'Cette application porte le nom d’une entreprise à qui Facebook avait donné accès aux messages privés, et votre compte y était relié pendant que cet accès existait : elle aurait pu atteindre vos messages.',
    why: 'En décembre 2018, Facebook a nommé quatre entreprises partenaires de messagerie : Spotify, Netflix, Dropbox et la Banque Royale du Canada. Votre connexion avec celle-ci recoupe la période de cet accès, quelle que soit celle des dates publiées qui est juste.',
    notKnown: `S’il suffisait d’être relié, ou s’il fallait se servir de la fonction de messagerie : les sources divergent. ${grantUnknown} ${useUnknown} La fin de cet accès est contestée : vers décembre 2015 selon Facebook, alors que des documents de 2017 vus par le New York Times donnent encore de tels accords pour actifs.`,
    wouldChange:
      'D’autres dates de votre connexion, ou la publication d’une fin du partenariat antérieure à votre connexion.',
    nextSteps: [readSources, removeApp, askCompany, expectLittle],
  },
  client: {
    short: 'détenu : application de messagerie',
    long: 'Envoyer et recevoir des messages Facebook était l’objet même du programme de ce nom, et votre compte y était relié pendant que Facebook le permettait : elle aurait pu atteindre vos messages.',
    why: 'Selon les sources, c’était un programme de discussion, ou une fonction intégrée à un appareil, dont la messagerie était le seul objet, et votre connexion recoupe la période où cela fonctionnait.',
    notKnown: `Lesquels de vos messages sont passés par elle, et s’ils restaient sur votre appareil ou transitaient par des serveurs du fournisseur, sauf si les sources le disent. ${useUnknown}`,
    wouldChange:
      'D’autres dates de votre connexion, ou une source montrant que l’application fonctionnait aussi sans vos messages.',
    nextSteps: [readSources, removeApp, askCompany, expectLittle],
  },
  'partner-uncertain': {
    short: 'peut-être : partenaire de messagerie possible',
    long: 'Cette application pourrait avoir eu l’accès d’un partenaire à vos messages : le partenariat est documenté, mais les dates ou l’identité de l’application sont incertaines.',
    why: 'Le partenariat est documenté. Votre connexion peut le recouper, mais pas nécessairement ; ou bien le nom de l’application n’est qu’un nom probable de ce partenaire, qu’aucune source ne confirme.',
    notKnown: `Si votre compte y était relié pendant que l’accès existait, ou si c’est bien l’application du partenaire. ${grantUnknown} ${useUnknown}`,
    wouldChange:
      'Des dates plus précises de votre connexion ou du partenariat, ou une source qui confirme le nom de l’application.',
    nextSteps: [readSources, remember, removeApp, askCompany, expectLittle],
  },
  'client-uncertain': {
    short: 'peut-être : servait peut-être aux messages',
    long: 'Cette application pouvait transporter vos messages Facebook, mais il est incertain qu’elle ait été connectée pour cela, qu’elle l’ait été à temps, ou qu’elle soit celle dont parlent les sources.',
    why: 'Selon les sources, c’était un programme de discussion ou une fonction d’un appareil. Soit la messagerie n’était qu’une de ses possibilités, soit votre connexion ne recoupe pas nécessairement la période où cela fonctionnait, soit seul un nom probable, non confirmé, correspond.',
    notKnown: `Si vous vous en êtes servi pour des messages. ${grantUnknown}`,
    wouldChange:
      'Votre propre souvenir de l’usage que vous en faisiez, des dates plus précises, ou une source qui confirme le nom de l’application.',
    nextSteps: [readSources, remember, removeApp, askCompany],
  },
  requester: {
    short: 'peut-être : connue pour avoir demandé',
    long: 'Selon les sources, une application de ce nom demandait un droit sur les messages, et votre compte y était relié à cette époque, ou l’était peut-être ; on ne sait pas si elle vous l’a demandé, ni si vous avez accepté.',
    why: 'Une source montre qu’elle demandait la boîte de réception (read_mailbox) ou la discussion (xmpp_login), et votre connexion recoupe, ou peut recouper, la période où c’était possible.',
    notKnown: `${grantUnknown} Une application pouvait demander à certains et pas à d’autres, et chacun pouvait refuser. ${useUnknown}`,
    wouldChange:
      'Un document énumérant les autorisations que vous lui avez données, ou des dates plus précises.',
    nextSteps: [readSources, supplyPermissions, removeApp, askCompany, expectLittle],
  },
  undated: {
    short: 'inconnu : aucune date connue',
    long: 'L’export ne permet de connaître aucune date pour cette application : on ne peut donc pas dire si elle était connectée pendant qu’un droit sur les messages existait.',
    why: 'Dans l’export, sa date de connexion et sa date de suppression manquent toutes deux, valent zéro ou n’ont pas pu être lues, et rien de ce que l’on sait d’elle ne permet de conclure sans dates.',
    notKnown: 'Quand elle était connectée, et donc quels droits elle aurait pu demander.',
    wouldChange:
      'Un export plus ancien de votre compte qui contient encore la date : ajoutez-le avec --merge. Un export fait avant la suppression d’une application montre souvent encore depuis quand elle était connectée.',
    nextSteps: [
      'Si vous avez gardé un export plus ancien, lisez les deux ensemble : dyi-audit, les deux exports, et --merge.',
      supplyPermissions,
      removeApp,
    ],
  },
  'other-data': {
    short: 'aucun : connue pour d’autres données',
    long: 'Ce qui est publié sur une application ou une entreprise de ce nom concerne d’autres données que les messages, ou dit qu’elle ne demandait pas les messages.',
    why: 'Les sources la nomment comme partenaire pour d’autres données, ou indiquent quelles autorisations elle demandait, et aucune d’elles ne porte sur les messages.',
    notKnown: 'S’il y avait autre chose que ce que décrivent les sources.',
    wouldChange: 'Une source qui établit un droit de cette application sur les messages.',
    nextSteps: [readSources, removeApp],
  },
  'platform-open': {
    short: 'ouvert : toute application pouvait demander',
    long: 'Pendant que cette application était connectée, ou l’était peut-être, toute application pouvait vous demander le droit de lire toute votre boîte de réception ; on n’en connaît que peu qui l’aient demandé, et l’on ne sait rien de celle-ci.',
    why: 'À partir du 11 août 2009, une application pouvait demander l’autorisation read_mailbox, qui lui permettait de lire tous les messages, même anciens, si la personne acceptait. Elle a été retirée entre le 30 avril et le 6 octobre 2015. Votre connexion recoupe, ou peut recouper, cette période, et elle peut avoir commencé avant mai 2014, quand Facebook s’est mis à examiner quelles nouvelles applications pouvaient la demander.',
    notKnown: `Si cette application a jamais demandé la boîte de réception. ${grantUnknown} ${useUnknown}`,
    wouldChange: 'Un document montrant ce que l’application demandait, ou des dates plus précises.',
    nextSteps: [
      'C’est le verdict le plus courant des comptes anciens ; il n’est pas le signe que quelque chose s’est produit.',
      supplyPermissions,
      removeApp,
    ],
  },
  'platform-reviewed': {
    short: 'ouvert : après examen par Facebook',
    long: 'Cette application était connectée, ou l’était peut-être, pendant que l’autorisation sur la boîte de réception existait encore, mais elle ne l’a été qu’après que Facebook s’était mis à examiner quelles nouvelles applications pouvaient la demander ; on ne sait rien de celle-ci.',
    why: 'Votre connexion a commencé le 1er mai 2014 ou après, et recoupe, ou peut recouper, les derniers mois de l’autorisation read_mailbox, retirée entre le 30 avril et le 6 octobre 2015. À partir de mai 2014, une nouvelle application devait passer l’examen de Facebook pour la demander.',
    notKnown: `Si cette application était alors nouvelle sur la plateforme, si elle a passé un tel examen, et si elle a jamais demandé. ${grantUnknown} ${useUnknown}`,
    wouldChange: 'Un document montrant ce que l’application demandait, ou des dates plus précises.',
    nextSteps: [supplyPermissions, removeApp],
  },
  'partner-outside': {
    short: 'aucun : partenaire, à une autre époque',
    long: 'Cette application porte le nom d’un partenaire de messagerie de Facebook, mais, autant que les dates le disent, votre compte n’y était pas relié pendant que cet accès existait.',
    why: 'Le partenariat est documenté, et d’après les dates de l’export votre connexion ne rejoint aucune des dates publiées à son sujet.',
    notKnown:
      'Si votre compte y avait été relié une autre fois auparavant : un export ne montre qu’une connexion par application, avec au plus une date de début et une date de fin.',
    wouldChange:
      'D’autres dates du partenariat, ou une connexion plus ancienne que cet export ne montre pas.',
    nextSteps: [readSources, removeApp],
  },
  'page-only': {
    short: 'aucun : messages à des Pages seulement',
    long: 'Les autorisations consignées pour cette application concernent les messages à une Page ou à une entreprise, pas les messages entre personnes.',
    why: 'Parmi les autorisations sur les messages, une liste dans l’export, ou dans le fichier donné avec --permissions, n’en nomme que de cette sorte.',
    notKnown: 'Si cette liste est complète.',
    wouldChange: 'Un document mentionnant une autorisation sur les messages privés.',
    nextSteps: [
      'Si vous avez écrit à la Page ou à l’entreprise qui utilise cette application, celle-ci pouvait atteindre cette conversation ; demandez à l’entreprise.',
      removeApp,
    ],
  },
  'before-inbox-api': {
    short: 'aucun : terminée avant que l’on puisse demander',
    long: 'Votre connexion avec cette application avait pris fin avant le 11 août 2009, date à partir de laquelle les applications pouvaient demander la boîte de réception.',
    why: 'L’autorisation read_mailbox est apparue le 11 août 2009 ; d’après les dates de l’export, l’application avait été supprimée avant.',
    notKnown:
      'Ce que l’application a obtenu comme autres données. Avant 2009, aucune autorisation des applications en général sur la boîte de réception n’est documentée.',
    wouldChange:
      'Une fin plus tardive de la connexion, ou une source montrant une voie plus ancienne vers les messages.',
    nextSteps: ['Pour ce verdict, il n’y a rien à faire au sujet des messages.'],
  },
  'no-known-route': {
    short: 'aucun : pas de voie connue',
    long: 'On ne connaît aucune voie vers vos messages privés qui corresponde aux dates de cette application.',
    why: 'Rien de ce que l’on sait de cette application ne conduit à un autre verdict, et d’après ses dates elle n’était pas connectée pendant que les applications en général pouvaient demander la boîte de réception, d’août 2009 jusque dans le courant de 2015. Aujourd’hui, Facebook ne propose aux applications que des autorisations sur les messages à des Pages et à des entreprises.',
    notKnown:
      'Ce qui n’a jamais été publié. Ne connaître aucune voie ne prouve pas qu’il n’y en ait eu aucune.',
    wouldChange: 'D’autres dates, ou une source qui établit un droit de cette application sur les messages.',
    nextSteps: [removeApp],
  },
};
