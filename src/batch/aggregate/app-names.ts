// Names of apps that only few participants have: an app that one person used says who that person is.

import type { ExportRecord } from '../records/record.ts';
import type { Cell } from '../tables/define-table.ts';
import { appsTable } from '../tables/apps.ts';

const columns = Object.keys(appsTable.columns);
const at = (name: keyof typeof appsTable.columns): number => columns.indexOf(name);
const nameAt = at('app_name');
const keyAt = at('app_key');
const subjectAt = at('subject');
const participantAt = at('participant_id');

/** Counts participants by app, as far as it matters. */
export class AppNameCount {
  readonly #participants = new Map<Cell, Set<Cell>>();
  readonly #enough: number;

  /** @param enough from how many participants on an app is common */
  constructor(enough: number) {
    this.#enough = enough;
  }

  add({ tables }: ExportRecord): void {
    for (const row of tables[appsTable.name] ?? []) {
      const participants = this.#participants.get(row[keyAt] ?? null) ?? new Set();
      this.#participants.set(row[keyAt] ?? null, participants);
      if (participants.size < this.#enough) participants.add(row[participantAt] ?? null);
    }
  }

  /** The row without its name where the app is rare. What the knowledge base names is no secret. */
  withoutRareName(row: readonly Cell[]): readonly Cell[] {
    if (row[subjectAt] !== null) return row;
    if ((this.#participants.get(row[keyAt] ?? null)?.size ?? 0) >= this.#enough) return row;
    return row.with(nameAt, null);
  }
}
