// Which eras of Facebook's layout an export is of, told by its list of apps, or without one by its message threads.

import { compareText } from '../model/order.ts';
import type { LayoutEra } from '../model/result.ts';
import { filesOf, type Inventory, type ListedFile } from './inventory/inventory.ts';
import type { AppRecord } from './kinds/connected-apps.ts';
import { eraOfFile } from './kinds/connected-apps.ts';
import { extension, fileName, foldersOf } from './inventory/paths.ts';
import type { Records } from './records.ts';
import { isMessageFile } from './inventory/thread-paths.ts';
import type { Threads } from './threads/threads.ts';

/** Sorted. */
export function layoutsOf(inventory: Inventory, records: Records, threads: Threads): readonly LayoutEra[] {
  const eras = new Set<LayoutEra>(appEras(inventory, records));
  if (eras.size === 0) for (const era of threadEras(inventory, threads)) eras.add(era);
  if (threads.hasE2ee) eras.add('e2ee');
  return [...eras].sort(compareText);
}

function appEras(inventory: Inventory, records: Records): readonly LayoutEra[] {
  const fromRecords = records.apps.values.map((record: AppRecord) => record.era);
  if (fromRecords.length > 0) return fromRecords;
  // An empty or broken list has no record to ask; its file's name still tells.
  return filesOf(inventory, 'connected-apps').map((listed) => eraOfFile(listed.file));
}

/** The folder names changed in 2021 (the apps') and 2023 (everything's), the file names in 2018. */
function threadEras(inventory: Inventory, { unrecognised }: Threads): readonly LayoutEra[] {
  const noThreads = new Set(unrecognised);
  const since2021 = inventory.files.some(
    (listed) => saysEra(listed) && foldersOf(listed.entry.path).includes('apps_and_websites_off_of_facebook'),
  );
  const threads = inventory.files.filter((listed) => listed.kind.is === 'thread' && !noThreads.has(listed));
  const asWritten = threads.filter((listed) => isMessageFile(fileName(listed.entry.path)));
  return (asWritten.length > 0 ? asWritten : threads).map(({ entry }) => {
    if (/^message(?!_\d)/.test(fileName(entry.path))) return '2018';
    const folders = foldersOf(entry.path);
    if (folders.includes('your_facebook_activity') || folders.includes('your_activity_across_facebook')) {
      return '2023';
    }
    return since2021 ? '2021' : '2019';
  });
}

/** Pictures, pages, what is Instagram's and what a computer left lying say nothing of an export of Facebook. */
function saysEra({ entry, kind }: ListedFile): boolean {
  if (kind.is === 'instagram' || kind.is === 'junk') return false;
  return kind.is === 'no-data' || extension(entry.path) === 'json';
}
