// Why the system refused a file, in French, by its own code.

export const systemReasons: Readonly<Record<string, string>> = {
  EACCES: 'vous n’en avez pas le droit',
  EPERM: 'le système ne l’autorise pas',
  EBUSY: 'un autre programme l’utilise',
  EDQUOT: 'votre quota de disque est épuisé',
  // The same: Node has no name for what Linux and macOS say then.
  'Unknown system error -122': 'votre quota de disque est épuisé',
  'Unknown system error -69': 'votre quota de disque est épuisé',
  EFBIG: 'il est plus grand que tout ce qui est attendu ici',
  EIO: 'le disque a signalé une erreur',
  EISDIR: 'c’est un dossier',
  ELOOP: 'ses liens tournent en rond',
  EMFILE: 'trop de fichiers sont ouverts',
  ENAMETOOLONG: 'son nom est trop long',
  ENOENT: 'son dossier n’existe pas',
  ENOSPC: 'le disque est plein',
  ENOTDIR: 'une partie de son chemin n’est pas un dossier',
  EROFS: 'le disque est en lecture seule',
};
