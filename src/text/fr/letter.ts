// The letter to a company in French.

import type { LetterWords } from '../letter-words.ts';

const sharedQuestions = [
  'si vous avez obtenu, par Facebook, le contenu de messages de ma correspondance ou des données à leur sujet (par exemple qui y prenait part, et quand) ; si oui, sur quelle période, par quelle autorisation ou interface, et dans quel but ;',
  'quelles autorisations vous déteniez sur mon compte Facebook, et de quand à quand ;',
  'si vous en conservez encore quelque chose, sauvegardes et journaux compris, et jusqu’à quand ;',
];

export const letter: LetterWords = {
  blanks: {
    name: '[votre nom]',
    address: '[votre adresse postale ou électronique]',
    company:
      '[l’entreprise qui édite l’application, avec son adresse pour les demandes sur les données ; voir sa politique de confidentialité]',
    companyAddress: '[son adresse pour les demandes sur les données ; voir sa politique de confidentialité]',
    placeAndDate: '[lieu, date]',
    signature: '[signature]',
    account: '[l’adresse e-mail ou le numéro de téléphone de votre compte Facebook]',
  },
  subject: {
    gdpr: 'Demande d’accès et d’effacement au titre des articles 15 et 17 du règlement général sur la protection des données (RGPD)',
    pipeda:
      'Demande d’accès à mes renseignements personnels et de suppression au titre de la Loi sur la protection des renseignements personnels et les documents électroniques (LPRPDE)',
  },
  greeting: 'Madame, Monsieur,',
  opening: (app, exported) =>
    `Mon compte Facebook est ou a été relié à une application nommée « ${app} ». La copie de mes données que Facebook m’a remise${exported === null ? '' : `, en date du ${exported},`} en dit ceci :`,
  facts: {
    app: (name) => `Nom de l’application : ${name}`,
    id: (id) => `Mon identifiant propre à l’application : ${id}`,
    noId: (blank) => `Mon compte Facebook : ${blank}`,
    from: (when) => `Relié depuis : ${when}`,
    to: (when) => `Relié jusqu’à : ${when}`,
  },
  when: {
    notRecorded: 'date non consignée',
    byFirstPost: (day) => `date non consignée ; l’application a publié pour moi le ${day}`,
    stillConnected: 'encore relié quand Facebook a fait la copie',
    listedAs: (category) => `date non consignée ; application donnée comme « ${category} »`,
    listed: 'date non consignée ; application citée parmi les miennes',
  },
  aboutId:
    'L’identifiant propre à l’application (app-scoped user id) est celui par lequel Facebook désigne mon compte à votre application.',
  reasons: {
    partner:
      'En décembre 2018, Facebook a nommé votre entreprise parmi quatre à qui il avait donné accès aux messages privés pour une fonction de messagerie.',
    client:
      'Selon des sources publiques, des messages Facebook pouvaient passer par votre programme, service ou appareil.',
    requester:
      'Selon des sources publiques, votre application demandait une autorisation sur les messages. Je ne sais pas si elle me l’a demandée.',
    platform:
      'D’août 2009 jusque dans le courant de 2015, une application pouvait demander l’autorisation « read_mailbox », qui donnait le droit de lire la boîte de réception d’une personne si elle acceptait. Je ne sais pas si la vôtre l’a demandée.',
    recorded:
      'J’ai un document qui énumère, pour votre application, une autorisation sur les messages privés.',
    general: 'Je souhaite savoir ce que votre application a obtenu par Facebook.',
  },
  unconfirmed: 'Si cette application n’est pas la vôtre, merci de me le dire.',
  noClaim:
    'Je n’affirme pas que quelqu’un se soit servi d’un droit sur mes messages. Je demande ce que vous avez obtenu.',
  access: {
    gdpr: {
      ask: '1. Accès (article 15). Veuillez me dire si vous traitez des données à caractère personnel me concernant, y compris celles venues de Facebook, m’en remettre une copie, et me donner les informations énumérées à l’article 15, paragraphe 1. Veuillez indiquer en particulier',
      questions: [
        ...sharedQuestions,
        'à qui vous l’avez transmis, et avec quelles garanties pour les destinataires situés hors de l’Espace économique européen.',
      ],
    },
    pipeda: {
      ask: '1. Accès (annexe 1, principe 4.9). Veuillez me dire si vous détenez des renseignements personnels me concernant, y compris ceux venus de Facebook, m’y donner accès, et m’informer de l’usage qui en a été fait et des tiers à qui ils ont été communiqués. Veuillez indiquer en particulier',
      questions: [...sharedQuestions, 'à qui vous l’avez communiqué.'],
    },
  },
  erasure: {
    gdpr: '2. Effacement (article 17). Après votre réponse, veuillez effacer toutes les données à caractère personnel me concernant que vous avez obtenues par Facebook, et le notifier à ceux à qui vous les avez transmises (article 19). Si vous vous fondez sur mon consentement, je le retire. Veuillez confirmer l’effacement, ou me dire ce que vous conservez et pour quel motif.',
    pipeda:
      '2. Retrait du consentement et suppression (annexe 1, principes 4.3.8 et 4.5.3). Je retire mon consentement à ce que vous recueilliez, utilisiez et communiquiez par Facebook des renseignements personnels me concernant. Après votre réponse, veuillez détruire ou effacer ce que vous avez obtenu ainsi et dont vous n’avez plus besoin, et me le confirmer, ou me dire ce que vous conservez et pourquoi.',
  },
  nothing: 'Si vous ne détenez rien de tel, merci de l’écrire expressément.',
  deadline: {
    gdpr: 'J’attends votre réponse dans un délai d’un mois à compter de la réception (article 12, paragraphe 3). S’il vous faut vous assurer de mon identité, merci de ne demander que ce qui est nécessaire pour cela (article 12, paragraphe 6).',
    pipeda:
      'J’attends votre réponse dans les 30 jours suivant la réception (paragraphe 8(3)). S’il vous faut vous assurer de mon identité, merci de ne demander que ce qui est nécessaire pour cela.',
  },
  closing: 'Veuillez agréer, Madame, Monsieur, mes salutations distinguées.',
  notes: {
    before: 'Avant de l’envoyer',
    fillIn: 'Complétez ce qui est entre [crochets], et supprimez ce qui ne convient pas.',
    checkAddress: (publisher, day) =>
      `L’adresse est celle que ${publisher} donnait le ${day}. Vérifiez-la sur le site de l’entreprise.`,
    noAddress:
      'Aucune adresse de cette entreprise n’est connue ici. Sa politique de confidentialité dit où écrire, souvent à un délégué à la protection des données.',
    form: (url) => `Cette entreprise reçoit les demandes par un formulaire : ${url}`,
    unconfirmed: (app, company) =>
      `« ${app} » n’est qu’un nom probable d’une application de ${company} ; aucune source ne le confirme. Vérifiez que l’application est bien la sienne.`,
    login:
      'Si vous vous connectez encore à ce service avec Facebook, choisissez d’abord un autre moyen de connexion, ou supprimez le second point : effacer ce qui vient de Facebook peut mettre fin à cette connexion.',
    after: 'À quoi s’attendre',
    expect: {
      gdpr: 'Une réponse dans un délai d’un mois ; l’entreprise peut en prendre deux de plus si elle vous dit pourquoi. Elle répondra souvent qu’elle ne détient rien : une connexion en direct laisse peu de traces, et des années ont passé.',
      pipeda:
        'Une réponse dans les 30 jours ; l’organisation peut prendre plus de temps si elle vous dit pourquoi. Elle répondra souvent qu’elle ne détient rien : une connexion en direct laisse peu de traces, et des années ont passé.',
    },
    complain: {
      gdpr: 'Sans réponse, vous pouvez saisir votre autorité de protection des données ; en France : https://www.cnil.fr/fr/plaintes',
      pipeda:
        'Sans réponse, vous pouvez saisir le Commissariat à la protection de la vie privée du Canada : https://www.priv.gc.ca',
    },
    also: 'Ce que vous pouvez faire en plus',
    remove:
      'Supprimez l’application si vous ne l’utilisez plus : https://www.facebook.com/settings?tab=applications (cela arrête tout nouvel accès ; cela n’efface pas ce qui a été copié).',
    askFacebook:
      'Demandez à Facebook lui-même quelles autorisations avait l’application, et quand elle s’en est servie : https://www.facebook.com/help/contact/540977946302970',
  },
};
