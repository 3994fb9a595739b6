// What the records of an app that do not speak for it say of its connections, and which removal ended each.

import type { RecordedConnection } from '../../model/export.ts';
import { exportDateGrace } from '../../model/json-exports.ts';
import { lowerBound } from '../../model/order.ts';
import type { Instant } from '../../model/span.ts';
import type { AppRecord } from '../kinds/connected-apps.ts';
import type { AppList } from './app-lists.ts';

interface Listed extends Pick<AppRecord, 'category' | 'added' | 'removed' | 'era'> {
  readonly list: AppList;
  readonly firstListed: Instant | null;
}

interface Known {
  /** A removal that other lists contradict: until it they were right in any case. */
  readonly doubted: Instant | null;
  /** Of all exports; null where none has a day in its name. */
  readonly newestDay: Instant | null;
}

/**
 * Each once; those without a date say nothing of when. One that speaks for the app is among them where it contradicts the day of
 * its own export: it is held against that of the newest one, which hides it.
 */
export function otherRecords(
  newest: Listed,
  records: readonly Listed[],
  { doubted, newestDay }: Known,
): readonly RecordedConnection[] {
  const ends = new Ends(records);
  const found = new Map<string, RecordedConnection>();
  for (const record of records) {
    const { category, added, removed, list } = record;
    if (added === null && removed === null) continue;
    const endedBy = removed === null ? (ends.after(record) ?? doubted) : null;
    const add = (day: Instant | null): void => {
      const other = { category, added, removed, endedBy, day };
      found.set(JSON.stringify(other), other);
    };
    const { firstListed } = record;
    if (contradicts(record, firstListed) && newestDay !== null && firstListed < newestDay) add(firstListed);
    if (record === newest) continue;
    // A list of an older layout beside a newer one may be left of an older export: its day is not that of the folder.
    const isLeft = list.export === newest.list.export && record.era !== newest.era;
    add(isLeft ? null : list.day);
  }
  return [...found.values()];
}

/** Whether it has a date after the export that it stands in was made. */
function contradicts({ added, removed }: Listed, day: Instant | null): day is Instant {
  return day !== null && Math.max(added ?? -Infinity, removed ?? -Infinity) >= day + exportDateGrace;
}

/** The removals of an app, by the export that has them. */
class Ends {
  readonly #all: readonly Instant[];
  readonly #byExport = new Map<string, Instant[]>();

  constructor(records: readonly Listed[]) {
    const all: Instant[] = [];
    for (const { removed, list } of records) {
      if (removed === null) continue;
      all.push(removed);
      const mine = this.#byExport.get(list.export);
      if (mine === undefined) this.#byExport.set(list.export, [removed]);
      else mine.push(removed);
    }
    this.#all = all.sort(ascending);
    for (const ends of this.#byExport.values()) ends.sort(ascending);
  }

  /** The first after a record's start. What is active when its list is made was ended by no list before, whatever that says. */
  after({ added, category, list }: Listed): Instant | null {
    if (added === null) return null;
    const ends = category === 'active' ? (this.#byExport.get(list.export) ?? []) : this.#all;
    return ends[lowerBound(ends, added + 1)] ?? null;
  }
}

function ascending(a: number, b: number): number {
  return a - b;
}
