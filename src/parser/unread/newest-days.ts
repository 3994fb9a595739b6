// Of which day the newest export is that has something: an older export does not make up for what a newer one has not.

import { dayAndNight } from '../../model/json-exports.ts';
import type { Instant } from '../../model/span.ts';
import type { ListedFile } from '../inventory/inventory.ts';
import { appListOf } from '../apps/app-lists.ts';

type Placed = Pick<ListedFile, 'day' | 'part' | 'root'>;

interface Known {
  newest: Instant;
  readonly exports: Set<string>;
}

export class NewestDays {
  readonly #known = new Map<string, Known>();
  readonly #undated: Instant;

  /**
   * @param merge whether several exports are read as one: of two, one without a day may be the older one. Else all parts are of one
   * export, whatever they are called
   */
  constructor(merge: boolean) {
    this.#undated = merge ? -Infinity : Infinity;
  }

  add(what: string, listed: Placed): void {
    const known = this.#known.get(what) ?? { newest: -Infinity, exports: new Set<string>() };
    this.#known.set(what, known);
    known.newest = Math.max(known.newest, listed.day ?? this.#undated);
    known.exports.add(appListOf(listed).export);
  }

  /** Whether it is there in the export of this file, or surely in one that is as new. */
  covers(what: string, listed: Placed): boolean {
    const known = this.#known.get(what);
    if (known === undefined) return false;
    if (known.exports.has(appListOf(listed).export)) return true;
    return known.newest >= (listed.day ?? -this.#undated) - dayAndNight;
  }
}
