// What is counted of each participant over all of their exports: never more than a word for each measure.

import { levels, verdictIds, verdictLevels, type Level, type VerdictId } from '../../model/verdict.ts';
import type { ExportRecord } from '../records/record.ts';
import { appsTable } from '../tables/apps.ts';
import type { Cell, Columns } from '../tables/define-table.ts';
import { exportsTable } from '../tables/exports.ts';

export type Reading = 'full' | 'part' | 'none';

export interface Participant {
  readonly reading: Reading;
  /** The gravest of all apps; `not_known` where no list of apps could be read. */
  readonly level: Level | 'no_apps' | 'not_known';
  /** The gravest verdict of each subject they had. */
  readonly apps: ReadonlyMap<string, VerdictId>;
}

/**
 * Gathers participants from records, in any order. What is no export of Facebook at all, be it a stray file in the folder or
 * another service's export, makes nobody a participant: else every note among the exports would be one.
 */
export class Participants {
  readonly #found = new Map<string, Participant>();

  add(record: ExportRecord): void {
    if (record.status === 'not_an_export') return;
    for (const row of record.tables[exportsTable.name] ?? []) {
      const cell = cells(exportsTable, row);
      const hasApps = cell('apps_status') === 'found' || cell('apps_status') === 'empty';
      this.#join(String(cell('participant_id')), {
        reading: record.complete ? 'full' : record.code === null ? 'part' : 'none',
        level: hasApps ? 'no_apps' : 'not_known',
        apps: new Map(),
      });
    }
    for (const row of record.tables[appsTable.name] ?? []) {
      const cell = cells(appsTable, row);
      const verdict = verdictIds.find((each) => each === cell('verdict'));
      const level = levels.find((each) => each === cell('level'));
      if (verdict === undefined || level === undefined) continue;
      const subject = cell('subject');
      const apps = new Map(typeof subject === 'string' ? [[subject, verdict]] : []);
      this.#join(String(cell('participant_id')), { reading: 'none', level, apps });
    }
  }

  all(): ReadonlyMap<string, Participant> {
    return this.#found;
  }

  #join(id: string, more: Participant): void {
    const before = this.#found.get(id);
    this.#found.set(id, before === undefined ? more : joined(before, more));
  }
}

const readings: readonly Reading[] = ['full', 'part', 'none'];
/** From the gravest on, as apps are ordered in a report. */
const verdictOrder = [...verdictIds].sort(
  (a, b) => levels.indexOf(verdictLevels[a]) - levels.indexOf(verdictLevels[b]),
);
const allLevels: readonly Participant['level'][] = [...levels, 'no_apps', 'not_known'];

function joined(a: Participant, b: Participant): Participant {
  const apps = new Map(a.apps);
  for (const [subject, verdict] of b.apps) {
    apps.set(subject, earlier(verdictOrder, apps.get(subject) ?? verdict, verdict));
  }
  return {
    reading: earlier(readings, a.reading, b.reading),
    level: earlier(allLevels, a.level, b.level),
    apps,
  };
}

function earlier<T>(order: readonly T[], a: T, b: T): T {
  return order.indexOf(a) <= order.indexOf(b) ? a : b;
}

function cells<C extends Columns>(
  table: { readonly columns: C },
  row: readonly Cell[],
): (name: keyof C & string) => Cell {
  const names = Object.keys(table.columns);
  return (name) => row[names.indexOf(name)] ?? null;
}
