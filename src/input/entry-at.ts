// Opens an entry again from where it lies: in another thread, whose memory the first one's entries cannot reach.

import { FileEntry } from './folder.ts';
import type { EntryPlace, SourceEntry } from './source.ts';
import { ZipEntry } from './zip-content.ts';

/** @param path inside the part */
export function entryAt(path: string, place: EntryPlace): SourceEntry {
  return place.is === 'file'
    ? new FileEntry(place.file, path)
    : new ZipEntry(path, place, place.entry, place.entry.nameBytes);
}
