// What became of many exports, counted: nothing is kept of each, for there may be a hundred thousand.

import { statuses, type Status } from '../model/outcomes.ts';
import type { ExportRecord } from './records/record.ts';
import { isRunFailure } from './records/statuses.ts';

/** What is known of an export that is done. */
export type DoneExport = Pick<ExportRecord, 'export' | 'status' | 'code' | 'complete'>;

const namedAtMost = 10;

export class Outcomes {
  #exports = 0;
  #incomplete = 0;
  #failed = 0;
  readonly #named: DoneExport[] = [];
  readonly #counts = new Map<Status, number>();

  static of(exports: Iterable<DoneExport>): Outcomes {
    const outcomes = new Outcomes();
    for (const each of exports) outcomes.add(each);
    return outcomes;
  }

  add(done: DoneExport): void {
    const { export: id, status, code, complete } = done;
    this.#exports += 1;
    this.#counts.set(status, (this.#counts.get(status) ?? 0) + 1);
    if (!complete) this.#incomplete += 1;
    if (!isRunFailure(code)) return;
    this.#failed += 1;
    if (this.#named.length < namedAtMost) this.#named.push({ export: id, status, code, complete });
  }

  get exports(): number {
    return this.#exports;
  }

  /** Every export gave its full answer. */
  get isComplete(): boolean {
    return this.#incomplete === 0;
  }

  /** Exports for which the run itself failed: the first of them, and how many more there are. */
  get failed(): { readonly named: readonly DoneExport[]; readonly more: number } {
    return { named: this.#named, more: this.#failed - this.#named.length };
  }

  /** Statuses that none has are left out. */
  get byStatus(): ReadonlyMap<Status, number> {
    return new Map(
      statuses.flatMap((status) => {
        const count = this.#counts.get(status);
        return count === undefined ? [] : [[status, count] as const];
      }),
    );
  }
}
