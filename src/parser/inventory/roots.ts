// What a file is by its neighbours: whether the folder it lies in is an export of Facebook or of Instagram.

import { recordKinds } from './known-names.ts';
import type { ListedFile } from './inventory.ts';
import { extension, isInFacebookFolder, isInFacebookOnlyFolder } from './paths.ts';

const recordKindNames: ReadonlySet<string> = new Set(recordKinds);

/**
 * Instagram's exports have folders of the same names, messages too (2021 to 2023), so all of such an export is set aside.
 * Beside the folders of an export of Facebook that concern us lie those of its other categories, whatever their names.
 */
export function settleByRoot(files: readonly ListedFile[]): readonly ListedFile[] {
  const instagram = instagramRoots(files);
  const changesBeside = files.some(mayChangeBeside);
  if (instagram.size === 0 && !changesBeside) return files;
  const facebook = changesBeside ? facebookRoots(files, instagram) : new Map<number, Set<string>>();
  return files.map((listed) => {
    if (listed.kind.is === 'junk') return listed;
    if (lies(listed, instagram)) return { ...listed, kind: { is: 'instagram' } };
    if (!mayChangeBeside(listed) || !liesBeside(listed, facebook)) return listed;
    switch (listed.kind.is) {
      case 'unknown':
        return listed.kind.thread === null ? { ...listed, kind: { is: 'other-json' } } : listed;
      case 'placeholder':
        return listed.kind.of === 'e2ee-candidate' ? { ...listed, kind: { is: 'other' } } : listed;
      case 'e2ee-candidate':
        return { ...listed, kind: { is: 'unlikely-e2ee', conversation: listed.kind.conversation } };
      default:
        return listed;
    }
  });
}

/** Whether it depends on the folders it lies beside what it is. */
function mayChangeBeside({ root, kind: { is } }: ListedFile): boolean {
  return root === null && (is === 'unknown' || is === 'placeholder' || is === 'e2ee-candidate');
}

/** By part. */
type Roots = ReadonlyMap<number, ReadonlySet<string>>;

function instagramRoots(files: readonly ListedFile[]): Roots {
  const found = rootsOf(files.filter((listed) => listed.kind.is === 'instagram'));
  if (found.size === 0) return found;
  const facebook = rootsOf(
    files.filter(
      (listed) =>
        recordKindNames.has(listed.kind.is) || (isJson(listed) && isInFacebookOnlyFolder(listed.entry.path)),
    ),
  );
  return new Map(
    [...found].map(([part, roots]) => [
      part,
      new Set([...roots].filter((root) => facebook.get(part)?.has(root) !== true)),
    ]),
  );
}

function facebookRoots(files: readonly ListedFile[], instagram: Roots): Roots {
  return rootsOf(
    files.filter(
      (listed) => isJson(listed) && isInFacebookFolder(listed.entry.path) && !lies(listed, instagram),
    ),
  );
}

function rootsOf(files: readonly ListedFile[]): Roots {
  const roots = new Map<number, Set<string>>();
  for (const { part, root } of files) {
    if (root !== null) roots.set(part, (roots.get(part) ?? new Set()).add(root));
  }
  return roots;
}

function isJson({ entry }: ListedFile): boolean {
  return extension(entry.path) === 'json';
}

/** Whether the file is of one of the exports; one without a known folder in its path is, when it lies anywhere below. */
function lies({ entry, part, root }: ListedFile, roots: Roots): boolean {
  const mine = roots.get(part);
  if (mine === undefined) return false;
  return root === null ? [...mine].some((folder) => below(entry.path, folder) !== null) : mine.has(root);
}

/** Whether it lies in a folder beside the known ones, and not beside those folders itself. */
function liesBeside({ entry, part }: ListedFile, roots: Roots): boolean {
  return [...(roots.get(part) ?? [])].some((root) => below(entry.path, root)?.includes('/') === true);
}

/** The path below a folder; null when it is not in it. */
function below(path: string, folder: string): string | null {
  if (folder === '') return path;
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
}
