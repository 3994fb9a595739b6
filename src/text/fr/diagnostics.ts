// What was odd in an export, in French. `short` is for lists; `long` says what it means for the answer and what to do.

import type { Catalogue } from '../catalogue.ts';

const again =
  'Décompressez ou téléchargez de nouveau cette partie ; si rien ne change, demandez un nouvel export à Facebook. Le reste a été lu.';

export const diagnostics: Catalogue['diagnostics'] = {
  'part-unreadable': {
    short: 'partie qui n’a pas pu être ouverte',
    long: 'L’une des parties indiquées n’est ni un zip ni un dossier lisible. Les autres ont été lues ; ce qu’elle contient manque à la réponse. Téléchargez-la de nouveau et relancez la même commande.',
  },
  'part-empty-stub': {
    short: 'archive vide ajoutée par Facebook',
    long: 'Facebook place une archive vide dans certaines parties. Elle ne contient rien, et rien ne manque.',
  },
  'part-without-json': {
    short: 'partie sans fichier JSON',
    long: 'Une partie ne contient que des photos, des vidéos ou d’autres fichiers. C’est courant quand un export vient en plusieurs parties ; la réponse n’en a pas besoin.',
  },
  'entry-duplicate': {
    short: 'même fichier deux fois dans une archive',
    long: 'Une archive contient deux fois un même fichier, de contenu identique. Il a été lu une fois.',
  },
  'entry-ambiguous': {
    short: 'deux fichiers différents sous un même nom',
    long: 'Une archive contient deux fichiers différents sous le même nom, ou sous des noms que seules distinguent les majuscules ou les accents, ce que Facebook ne fait pas. Les deux ont été lus. Si vous n’avez pas créé vous-même cette archive, téléchargez-la de nouveau.',
  },
  'entry-unreadable': {
    short: 'fichier qui n’a pas pu être lu',
    long: `Un fichier est endommagé, chiffré, compressé d’une manière inhabituelle, ou son accès vous est refusé. ${again}`,
  },
  'entry-limit': {
    short: 'fichier ou dossier au-delà d’une limite',
    long: 'Un fichier décompressé dépasse de loin ce que contiennent les exports de Facebook, ou des dossiers sont imbriqués trop profondément. Il a été laissé de côté, pour qu’une archive défectueuse ne puisse pas remplir la mémoire. Téléchargez de nouveau l’export depuis Facebook.',
  },
  'entry-name-unsafe': {
    short: 'fichier au nom dangereux',
    long: 'Une archive contient un fichier dont le nom désigne un lieu hors de l’archive ou contient des caractères de contrôle, ce que Facebook ne fait pas. Il a été laissé de côté. Si son nom est celui d’un fichier dont la réponse a besoin, la réponse est incomplète. Utilisez l’archive fournie par Facebook lui-même.',
  },
  'entry-name-not-utf8': {
    short: 'nom de fichier dans un ancien codage',
    long: 'Un nom de fichier dans une archive n’est pas en UTF-8, comme l’écrivent certains programmes de compression. Le fichier a été lu ; son nom peut paraître étrange.',
  },
  'link-not-followed': {
    short: 'lien non suivi',
    long: 'Un lien symbolique se trouve parmi les fichiers. Les liens ne sont jamais suivis, car ils peuvent mener hors de l’export. S’il mène à une partie de votre export, indiquez cette partie dans la commande. Si son nom est celui d’un fichier dont la réponse a besoin, la réponse est incomplète.',
  },
  'not-a-regular-file': {
    short: 'entrée qui n’est pas un fichier ordinaire',
    long: 'L’une des entrées est un périphérique, un tube ou une prise réseau. Elle a été laissée de côté ; aucun export de Facebook n’en contient. Si son nom est celui d’un fichier dont la réponse a besoin, la réponse est incomplète.',
  },
  'archive-not-opened': {
    short: 'zip non ouvert',
    long: 'Un zip se trouve parmi les fichiers et n’a pas été ouvert. Si c’est une partie de votre export, sortez-le de là où il se trouve et indiquez-le sur la ligne de commande avec les autres. Si son nom ressemble à ceux que Facebook donne aux parties, la réponse est incomplète.',
  },
  'html-twin': {
    short: 'pages HTML à côté du JSON',
    long: 'Il y a aussi des pages HTML, comme lorsque des exports des deux formats ont été décompressés dans un même dossier. Seul le JSON a été lu ; rien de ce dont la réponse a besoin ne se trouve seulement sous forme de page, sauf si cela est dit à côté.',
  },
  'apps-in-html': {
    short: 'liste des applications connectées en page HTML seulement',
    long: 'La liste des applications connectées est là sous forme de page HTML, que ce programme ne lit pas. Redemandez à Facebook les applications et sites web, au format JSON.',
  },
  'messages-in-html': {
    short: 'conversations en pages HTML seulement',
    long: 'Des conversations sont là sous forme de pages HTML et non en JSON. Ce programme ne lit pas les pages : ces conversations manquent à la réponse. Redemandez à Facebook « Messages », au format JSON, pour la période « Depuis le début ».',
  },
  'instagram-part': {
    short: 'partie qui est un export d’Instagram',
    long: 'L’une des parties vient d’Instagram. Elle a été laissée de côté : cette réponse porte sur les messages Facebook.',
  },
  'other-export-part': {
    short: 'partie qui n’est pas un export de Facebook',
    long: 'L’une des parties vient d’un autre service ou ne contient rien de connu. Elle a été laissée de côté.',
  },
  'file-placeholder': {
    short:
      'substitut, téléchargement inachevé ou fichier renommé à la place d’un fichier nécessaire à la réponse',
    long: 'D’après son nom, quelque chose se trouve à la place d’un fichier dont la réponse a besoin : le substitut d’un espace de stockage en ligne qui garde le fichier ailleurs, un téléchargement inachevé, ou le fichier lui-même, compressé ou renommé par un autre programme. Il n’a pas été lu. Faites télécharger le dossier par l’espace de stockage, attendez la fin du téléchargement ou recommencez-le, ou rendez au fichier son nom, qui se termine par .json (.zip pour une partie).',
  },
  'json-syntax': {
    short: 'fichier qui n’est pas du JSON valable',
    long: `Un fichier a un défaut dans son JSON ; ce qui était complet avant ce défaut a été lu. Si vous avez modifié le fichier, annulez la modification. ${again}`,
  },
  'json-truncated': {
    short: 'fichier qui s’arrête trop tôt',
    long: `Un fichier est vide ou s’arrête au milieu, comme après un téléchargement interrompu ou sur un disque plein ; ce qui était complet a été lu. ${again}`,
  },
  'json-too-deep': {
    short: 'JSON imbriqué trop profondément',
    long: 'Un fichier contient des listes dans des listes bien plus profondes que celles de Facebook. Ce qui précède a été lu. Utilisez le fichier fourni par Facebook lui-même.',
  },
  'json-too-large': {
    short: 'fichier JSON trop grand pour être lu',
    long: 'Un fichier est plus long que tout texte que ce programme peut contenir. Il a été laissé de côté. Demandez à Facebook des exports de périodes plus courtes, et lisez-les ensemble avec --merge.',
  },
  'json-duplicate-key': {
    short: 'même clé deux fois dans un objet JSON',
    long: 'Un élément nomme deux fois un champ, ce que Facebook ne fait pas. La dernière valeur compte.',
  },
  'json-value-dropped': {
    short: 'liste ou élément présent deux fois sous une même clé',
    long: `Un élément nomme deux fois une liste ou un autre élément, ce que Facebook ne fait pas. Seul le dernier a été lu ; ce que contenaient les précédents manque à la réponse. ${again}`,
  },
  'json-bom': {
    short: 'indicateur d’ordre des octets au début d’un fichier',
    long: 'Un fichier commence par un indicateur d’ordre des octets, que certains éditeurs ajoutent. Il a été lu normalement.',
  },
  'encoding-utf16': {
    short: 'fichier en UTF-16',
    long: 'Un fichier est en UTF-16 et non en UTF-8, comme après un enregistrement dans un éditeur. Il a été lu normalement.',
  },
  'encoding-invalid': {
    short: 'fichier qui n’est pas un texte valable',
    long: `Des octets d’un fichier ne forment un texte ni en UTF-8 ni en UTF-16. Rien n’a été lu à partir de là. ${again}`,
  },
  'trailing-nul': {
    short: 'octets vides à la fin d’un fichier',
    long: 'Un fichier se termine par des octets nuls, comme après une panne ou sur certaines cartes mémoire. Ce qui les précède a été lu.',
  },
  'wrong-shape': {
    short: 'fichier qui ne contient pas ce que son nom annonce',
    long: 'Un fichier est du JSON valable, mais pas la liste ou la conversation attendue sous son nom. Rien n’en a été lu. Facebook a peut-être changé son format : un rapport d’anomalie avec le résultat de dyi-audit inspect nous aide.',
  },
  'unrecognised-shape': {
    short: 'éléments sous une forme encore inconnue',
    long: 'Des éléments sont écrits sous une forme que ce programme ne connaît qu’en partie. Seul ce qui ne demande aucune supposition a été repris. Un rapport d’anomalie avec le résultat de dyi-audit inspect nous aide.',
  },
  'dates-not-read': {
    short: 'dates d’applications sous une forme encore inconnue',
    long: 'Des applications sont listées sous une forme que ce programme ne connaît qu’en partie. Leurs noms ont été lus. On ne sait pas ce que leurs dates veulent dire : aucune n’a été reprise. Un rapport d’anomalie avec le résultat de dyi-audit inspect nous aide.',
  },
  'permissions-not-read': {
    short: 'autorisations d’applications sous une forme encore inconnue',
    long: 'L’export a un champ d’autorisations dans l’élément d’une application, mais pas sous la forme d’une liste de noms que ce programme sait lire. Rien n’a été deviné : ce qui n’a pas pu être lu n’a pas servi, si bien que ce qui est dit des autorisations des applications est peut-être incomplet. Un rapport d’anomalie avec la sortie de dyi-audit inspect aide.',
  },
  'permissions-field-unknown': {
    short: 'champs inconnus dans la liste des applications, qui semblent parler d’autorisations',
    long: 'Facebook a peut-être commencé à énumérer les autorisations des applications. Ce programme ne sait pas ce que ces champs signifient et ne s’en est pas servi, si bien que ce qui est dit des autorisations des applications est peut-être incomplet. Un rapport d’anomalie avec la sortie de dyi-audit inspect aide.',
  },
  'app-field-unknown': {
    short: 'champs inconnus dans la liste des applications',
    long: 'Ce programme ne sait pas ce que ces champs signifient et ne s’en est pas servi. Un rapport d’anomalie avec la sortie de dyi-audit inspect aide.',
  },
  'settings-not-read': {
    short: 'réglages du compte, ou autorisations sans application',
    long: 'Là où figurent les applications bloquées, il y a aussi des réglages du compte, ou des autorisations qui ne disent pas à quelle application elles ont été données. Facebook n’explique pas ce qu’ils signifient. Ils ont été comptés, mais pas lus : aucun ne peut être rattaché à une application.',
  },
  'unknown-section': {
    short: 'dossier de messages encore inconnu',
    long: 'Des conversations se trouvent dans un dossier dont le nom est nouveau pour ce programme. Elles ont été lues comme les autres.',
  },
  'record-not-an-object': {
    short: 'élément de liste qui n’est pas un enregistrement',
    long: 'À la place d’un élément, une liste contient autre chose. Cela a été laissé de côté ; les autres éléments ont été lus.',
  },
  'record-too-large': {
    short: 'élément trop grand pour être lu',
    long: 'Un seul élément est plus grand que tous ceux que l’on connaît de Facebook. Il a été laissé de côté ; les autres ont été lus.',
  },
  'field-wrong-type': {
    short: 'champ dont la valeur est d’un autre type',
    long: 'La valeur d’un champ n’est pas du type attendu : un nombre à la place d’un texte, par exemple. Elle a été lue quand cela ne demandait aucune supposition, sinon laissée de côté.',
  },
  'field-missing': {
    short: 'champ qui manque',
    long: 'Il manque à un élément un champ qu’il devrait avoir. L’élément a été lu sans lui.',
  },
  'name-missing': {
    short: 'application sans nom',
    long: 'Un élément de la liste des applications n’a pas de nom. Il est présenté comme sans nom, et rien de ce que l’on sait des applications ne peut lui correspondre.',
  },
  'timestamp-text': {
    short: 'date écrite comme un texte',
    long: 'Une date est un texte fait de chiffres et non un nombre. Elle a été lue comme ce nombre.',
  },
  'timestamp-unit': {
    short: 'date dans une unité inhabituelle',
    long: 'Une date est en millisecondes là où l’on attend des secondes, ou l’inverse. Sa grandeur dit laquelle, et elle a été lue ainsi.',
  },
  'timestamp-invalid': {
    short: 'date impossible',
    long: 'Une date est négative, postérieure à l’an 2100, ou n’est pas un nombre. Elle compte comme non connue.',
  },
  'timestamp-missing': {
    short: 'message sans date',
    long: 'Un message n’a pas de champ pour sa date. Il compte dans l’ensemble des messages, mais dans aucune période.',
  },
  'text-partially-repaired': {
    short: 'texte réparé en partie',
    long: 'Facebook écrit sous une forme altérée les lettres que l’anglais n’a pas. La plus grande partie de ce texte a pu être rétablie ; le reste est tel qu’on l’a trouvé.',
  },
  'text-lone-surrogate': {
    short: 'moitié de caractère dans un texte',
    long: 'Un texte contient la moitié d’un caractère, comme un emoji coupé en deux. Le reste du texte a été lu normalement.',
  },
  'id-not-exact': {
    short: 'identifiant qui a perdu des chiffres',
    long: 'Un identifiant est écrit de telle sorte que ses derniers chiffres sont perdus, comme après le passage du fichier par un autre programme. Il n’est pas affiché, car un identifiant faux est pire que pas d’identifiant. Utilisez le fichier tel que Facebook l’a créé.',
  },
  'category-unknown': {
    short: 'catégorie d’application encore inconnue',
    long: 'Une application a une autre catégorie que active, inactive ou supprimée. La fin de sa connexion est tenue pour incertaine, sauf si l’export donne la date de sa suppression.',
  },
  'dates-contradict': {
    short: 'application supprimée avant d’être ajoutée',
    long: 'La date de suppression d’une application précède sa date de connexion. Elle a été connectée deux fois, ou l’une des dates est fausse. On admet qu’elle était connectée au plus tard à la plus récente des deux dates, et au moins jusqu’à la plus ancienne ; le reste est incertain.',
  },
  'date-after-export': {
    short: 'date postérieure à l’export',
    long: 'Un élément porte une date plus récente que l’export lui-même : l’une des dates est fausse. D’une application ajoutée plus tard, ni le début ni la fin ne sont tenus pour sûrs, et ses dates ne la mettent pas hors de cause. Vérifiez la date donnée avec --as-of, ou le nom de l’export.',
  },
  'date-order-unknown': {
    short: 'jour de l’export deviné d’après son nom',
    long: 'Le jour dans le nom de l’export peut se lire mois d’abord ou jour d’abord, et rien ne dit lequel est le bon. Quand les jours de plusieurs noms ne se suivent que dans un seul ordre, c’est celui-là qui a été retenu, comme pour les parties d’un même export ; sinon, ils ont été lus mois d’abord. Si l’export est d’un autre jour, dites-le avec --as-of.',
  },
  'removed-but-not-in-category': {
    short: 'application avec une date de suppression, mais pas donnée comme supprimée',
    long: 'Une application a une date de suppression, mais une autre catégorie que supprimée. C’est la date qui compte.',
  },
  'app-records-merged': {
    short: 'éléments d’une même application, réunis',
    long: 'Plusieurs éléments ont le même identifiant propre à l’application. Ils ont été réunis en une seule application.',
  },
  'app-id-shared': {
    short: 'un même identifiant pour des applications de noms différents',
    long: 'Une liste donne le même identifiant à des applications de noms différents, comme lorsque les identifiants ont été masqués. Il n’en a pas été tenu compte ; les applications sont distinguées par leurs noms.',
  },
  'app-name-twice': {
    short: 'un même nom pour deux applications',
    long: 'Deux applications ont le même nom et des identifiants différents. Elles sont présentées séparément.',
  },
  'permission-unknown': {
    short: 'autorisation non connue',
    long: 'Une autorisation consignée n’est pas de celles que ce programme connaît. Elle ne décide de rien. Vérifiez son orthographe.',
  },
  'permissions-file-unknown': {
    short: 'autorisation de votre fichier d’autorisations qui n’est pas connue',
    long: 'Une autorisation du fichier donné avec --permissions n’est pas de celles que ce programme connaît. Elle ne décide de rien. Vérifiez son orthographe : dyi-audit explain donne la liste de celles qui sont connues.',
  },
  'permissions-app-not-found': {
    short: 'application de votre fichier d’autorisations absente de l’export',
    long: 'Une entrée du fichier donné avec --permissions nomme une application que l’export ne mentionne pas : elle ne décide donc de rien. Les noms sont comparés en entier ; l’identifiant propre à l’application convient aussi.',
  },
  'owner-unknown': {
    short: 'export qui ne dit pas à qui il appartient',
    long: 'L’export ne contient pas de profil : vous figurez donc parmi les personnes comptées. Pour y remédier, demandez à Facebook « Informations de profil ».',
  },
};
