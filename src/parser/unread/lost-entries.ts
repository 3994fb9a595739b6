// Entries that were left out for what they are, a link or a name that leads out of the export: whether the answer may miss them.

import type { PartProblem } from '../../input/source.ts';
import { fileKind } from '../inventory/file-kinds.ts';
import { isNamedAsPart } from '../inventory/part-names.ts';
import { isAttachmentFolder, isKnownFolder, isSection } from '../inventory/folders.ts';
import { extension, fileName, foldersOf, isInFacebookFolder } from '../inventory/paths.ts';

/** By its name it is a file that the answer is made from, a folder that holds such files, or a zip of the export. */
export function mayHoldAnswer({ path, namedLike }: PartProblem, part: string): boolean {
  const name = path ?? namedLike ?? '';
  const { is } = fileKind(name, part);
  switch (is) {
    case 'connected-apps':
    case 'app-posts':
    case 'off-meta-activity':
    case 'blocked-apps':
    case 'profile':
    case 'thread':
    case 'e2ee-candidate':
    case 'placeholder':
      return true;
    case 'archive':
      return isNamedAsPart(fileName(name)) && !isInFacebookFolder(name);
    default:
      return extension(name) === '' && is !== 'junk' && isTellingFolder(name);
  }
}

/** A folder of exports, or a thread's. */
function isTellingFolder(path: string): boolean {
  const name = fileName(path);
  if (isAttachmentFolder(name)) return false;
  const above = foldersOf(path).at(-1);
  return isKnownFolder(name) || above === 'messages' || (above !== undefined && isSection(above));
}
