// Who examines the exports of a run: this process, or processes of their own.

import { examineExport, type ExamineContext } from './examine.ts';
import type { ManifestRow } from './manifest.ts';
import { writeRecord } from './record.ts';

export interface Examiner {
  /** How many exports it examines at once; more than these wait their turn. */
  readonly places: number;
  /**
   * The record of the export as JSON; null when the run was stopped before the export was begun. Never fails because of
   * an export.
   */
  examine(row: ManifestRow): Promise<string | null>;
  /** Begins nothing more; what is in hand is finished. */
  stop(): void;
  close(): Promise<void>;
}

/** Examines in this process, one after the other. */
export function localExaminer(context: ExamineContext): Examiner {
  let isStopped = false;
  let last: Promise<unknown> = Promise.resolve();
  return {
    places: 1,
    examine: (row) => {
      const record = last.then(async () =>
        isStopped ? null : writeRecord(await examineExport(row, context)),
      );
      last = record;
      return record;
    },
    stop: () => {
      isStopped = true;
    },
    close: async () => {},
  };
}
