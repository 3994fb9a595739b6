// Threads right in the messages folder, named by people as viewers ask for them: where some lie so, what else lies there is judged
// as one, or as what stands in the place of one.

import { pathBefore } from './altered-names.ts';
import { headOf, isToldBy } from './doubtful-files.ts';
import { baseName, fileKind, type FileKind } from './file-kinds.ts';
import type { ListedFile } from './inventory.ts';
import { extension, ownFolder } from './paths.ts';

/** Where no thread lies so, nothing changes: Facebook itself puts pages and settings there. */
export async function settleFlatThreads(files: readonly ListedFile[]): Promise<readonly ListedFile[]> {
  const changes = new Map<ListedFile, FileKind>();
  for (const listed of files) {
    const kind = besideThreads(listed);
    if (kind !== null) changes.set(listed, kind);
  }
  if (changes.size === 0) return files;
  const flat = await flatFolders(files, new Set([...changes.keys()].map(placeOf)));
  return files.map((listed) => {
    const kind = changes.get(listed);
    return kind !== undefined && flat.has(placeOf(listed)) ? { ...listed, kind } : listed;
  });
}

/** The messages folders in which a thread lies, by its content. @param among the only ones that matter */
async function flatFolders(
  files: readonly ListedFile[],
  among: ReadonlySet<string>,
): Promise<ReadonlySet<string>> {
  const flat = new Set<string>();
  for (const listed of files) {
    const place = placeOf(listed);
    if (listed.kind.is !== 'e2ee-candidate' || !among.has(place) || flat.has(place)) continue;
    const head = await headOf(listed);
    if (isToldBy(head, 'e2ee-candidate') || isToldBy(head, 'thread')) flat.add(place);
  }
  return flat;
}

/** What a file right in the messages folder is where threads lie beside it; null where that changes nothing. */
function besideThreads({ entry: { path }, kind }: ListedFile): FileKind | null {
  // Nearly all files are threads, of which no path need be looked at.
  if (kind.is === 'thread' || ownFolder(path) !== 'messages') return null;
  switch (kind.is) {
    case 'unknown':
      return mayBeThread(path) ? { is: 'e2ee-candidate', conversation: baseName(path) } : null;
    case 'html': {
      const thread = path.replace(/\.html?$/i, '.json');
      return mayBeThread(thread) ? { is: 'html', chat: baseName(thread) } : null;
    }
    case 'other':
    case 'media':
    case 'archive': {
      const before = pathBefore(path);
      return before !== null && mayBeThread(before)
        ? { is: 'placeholder', of: 'e2ee-candidate', path: before }
        : null;
    }
    default:
      return null;
  }
}

const ownName = /^(?:index|start_here|[a-z'’-]+(?:_[a-z'’-]+)+)$/;

/** Facebook's own files there have names of small letters with underscores, known or not. @param path with `.json` */
function mayBeThread(path: string): boolean {
  if (extension(path) !== 'json') return false;
  const { is } = fileKind(path, '');
  if (is === 'e2ee-candidate') return true;
  return is === 'unknown' && !ownName.test(baseName(path));
}

/** Its folder, in its part. */
function placeOf({ entry: { path }, part }: ListedFile): string {
  return `${part}\0${path.slice(0, path.lastIndexOf('/') + 1)}`;
}
