// Judges the names in an archive: nothing is ever written to them, but a name can still lie about what an entry is.

import { isUtf8 } from 'node:buffer';
import yauzl, { type Entry } from 'yauzl';

export type NameVerdict =
  | {
      readonly is: 'file';
      readonly path: string;
      readonly notUtf8: boolean;
      /** Whether the archive has the path itself, in UTF-8. */
      readonly asWritten: boolean;
    }
  | { readonly is: 'link'; readonly path: string }
  | { readonly is: 'folder' }
  | { readonly is: 'unsafe'; readonly reason: string; readonly namedLike: string };

/** Names are UTF-8 where they can be, else CP437 as the format has it; a backslash separates as a slash does. */
export function judgeName(entry: Entry): NameVerdict {
  const { fileNameRaw, generalPurposeBitFlag, extraFields } = entry;
  const notUtf8 = !isUtf8(fileNameRaw);
  // With the flag for UTF-8 set (bit 11) yauzl decodes as UTF-8, else as CP437; a valid Unicode path field goes first.
  const flag = notUtf8 ? generalPurposeBitFlag & ~0x800 : generalPurposeBitFlag | 0x800;
  const name = plain(yauzl.getFileNameLowLevel(flag, fileNameRaw, extraFields, false));
  if (name.endsWith('/')) return { is: 'folder' };
  const fault = faultOf(name);
  if (fault !== null) return { is: 'unsafe', reason: fault, namedLike: withoutFaults(name) };
  if (isLink(entry)) return { is: 'link', path: name };
  return { is: 'file', path: name, notUtf8, asWritten: !notUtf8 && fileNameRaw.toString('utf8') === name };
}

/** Some packing programs write `./messages/...` or double a slash: the same place. */
function plain(name: string): string {
  if (!name.includes('./') && !name.includes('//')) return name;
  return name.replace(/(?<=^|\/)(?:\.\/)+/g, '').replace(/(?<=[^/])\/{2,}/g, '/');
}

/** Any fault, in one look: nearly no name has one. */
const faulty = /^[A-Za-z]:|[\u0000-\u001f\u007f]|(?:^|\/)\.{0,2}(?:\/|$)/;

function faultOf(name: string): string | null {
  if (!faulty.test(name)) return null;
  if (name === '') return 'empty';
  if (name.startsWith('/') || /^[A-Za-z]:/.test(name)) return 'absolute';
  if (/[\u0000-\u001f\u007f]/.test(name)) return 'control character';
  if (name.split('/').some((segment) => segment === '' || segment === '.' || segment === '..')) return 'dots';
  return null;
}

/** Where it would lie if it were harmless: for judging what is missed, not for showing. */
function withoutFaults(name: string): string {
  return name
    .replace(/[\u0000-\u001f\u007f]/g, '')
    .replace(/^[A-Za-z]:/, '')
    .split('/')
    .filter((segment) => !['', '.', '..'].includes(segment))
    .join('/');
}

/** Unix keeps a file's mode in the upper half of the external attributes. */
function isLink({ versionMadeBy, externalFileAttributes }: Entry): boolean {
  const madeOnUnix = versionMadeBy >>> 8 === 3;
  return madeOnUnix && ((externalFileAttributes >>> 16) & 0o170000) === 0o120000;
}
