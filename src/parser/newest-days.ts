// Of which day the newest export is that has something: an older export does not make up for what a newer one has not.

import { dayAndNight } from '../model/json-exports.ts';
import type { Instant } from '../model/span.ts';
import type { ListedFile } from './inventory.ts';

export class NewestDays {
  readonly #days = new Map<string, Instant>();

  /** What has no day may be of any. */
  add(what: string, { day }: Pick<ListedFile, 'day'>): void {
    this.#days.set(what, Math.max(this.#days.get(what) ?? -Infinity, day ?? Infinity));
  }

  /** Whether it is there in an export that is as new as this file's. */
  covers(what: string, { day }: Pick<ListedFile, 'day'>): boolean {
    const newest = this.#days.get(what);
    return newest !== undefined && (day === null || newest >= day - dayAndNight);
  }
}
