// Until when exports that are read together list an app: what became of it after the last one that does, none of them says.

import type { ConnectedApp } from '../../model/export.ts';
import { latestOf } from '../../model/extremes.ts';
import { dayAndNight, jsonExportsBegan } from '../../model/json-exports.ts';
import { compareText } from '../../model/order.ts';
import type { Instant } from '../../model/span.ts';
import { isAside } from '../inventory/file-kinds.ts';
import type { Inventory, ListedFile } from '../inventory/inventory.ts';
import type { AppsEra } from '../kinds/connected-apps.ts';

/** Which export a list of apps is of, as far as names and places tell. */
export interface AppList {
  /** Equal for the lists of one export; two exports that have one day in their names count as one. */
  readonly export: string;
  /** The day in the export's name; null where that holds none on which there were exports. */
  readonly day: Instant | null;
}

/** A list of which nothing is missing: it names all apps that Facebook's record had then. */
export interface WholeAppList extends AppList {
  readonly era: AppsEra;
}

export interface AppLists {
  /** The latest day in the names of the exports, whether they have a list of apps or none; null where there is no day. */
  readonly newestDay: Instant | null;
  /** The same of those that could not be opened. */
  readonly newestUnopened: Instant | null;
  readonly whole: readonly WholeAppList[];
}

export function appListOf({ day, part, root }: Pick<ListedFile, 'day' | 'part' | 'root'>): AppList {
  const known = credibleDay(day);
  return { export: known === null ? `${part}\0${root ?? ''}` : String(known), day: known };
}

/** A day in a name; null where there were no exports on it. */
export function credibleDay(day: Instant | null): Instant | null {
  return day === null || day < jsonExportsBegan ? null : day;
}

export function newestDayOf({ files }: Inventory): Instant | null {
  let newest: Instant | null = null;
  for (const listed of files) {
    if (listed.root === null || isAside(listed.kind)) continue;
    const { day } = appListOf(listed);
    if (day !== null && (newest === null || day > newest)) newest = day;
  }
  return newest;
}

interface Listed {
  readonly added: Instant | null;
  readonly era: AppsEra;
  readonly list: AppList;
}

/**
 * Null where the last export lists the app.
 * @param newest the record that speaks for the app
 * @param records all that it has
 */
export function listedOnlyUntil(
  newest: Listed,
  records: readonly Listed[],
  { newestDay, whole }: Pick<AppLists, 'newestDay' | 'whole'>,
): ConnectedApp['listedOnlyUntil'] {
  const day = latestOf(records.map(({ list }) => list.day));
  const mine = new Set(records.map(({ list }) => list.export));
  if (day !== null) {
    // A list without a day may be the newest.
    const isGone = whole.some((other) =>
      other.day === null
        ? !mine.has(other.export) && compareText(other.era, newest.era) >= 0
        : other.day > day,
    );
    // The parts of one export can have the days before and after one midnight.
    return isGone || (newestDay !== null && newestDay - day > dayAndNight) ? { day } : null;
  }
  // Without a day, only a list that the app is not in tells that there is another export; then it may be the newer one.
  const mayBeNewer = (other: WholeAppList): boolean =>
    compareText(other.era, newest.era) >= 0 &&
    (other.day === null || newest.added === null || other.day >= newest.added);
  return whole.some((other) => !mine.has(other.export) && mayBeNewer(other)) ? { day: null } : null;
}
