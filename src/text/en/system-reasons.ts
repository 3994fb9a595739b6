// Why the system refused a file, in English, by its own code.

export const systemReasons: Readonly<Record<string, string>> = {
  EACCES: 'you have no permission',
  EPERM: 'the system does not allow it',
  EBUSY: 'another program is using it',
  EDQUOT: 'your disk quota is used up',
  // The same: Node has no name for what Linux and macOS say then.
  'Unknown system error -122': 'your disk quota is used up',
  'Unknown system error -69': 'your disk quota is used up',
  EFBIG: 'it is larger than anything that is expected here',
  EIO: 'the disk reported a fault',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'its folder does not exist',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of its path is not a folder',
  EROFS: 'the disk can only be read',
};
