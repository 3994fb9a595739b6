// Who examines the exports of a run: this process, or processes of their own.

import { examineExport, type ExamineContext } from './examine.ts';
import type { ManifestRow } from './manifest.ts';
import { writeRecord } from './record.ts';

export interface Examiner {
  /** How many exports it can have in hand at once. */
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
  return {
    places: 1,
    examine: async (row) => (isStopped ? null : writeRecord(await examineExport(row, context))),
    stop: () => {
      isStopped = true;
    },
    close: async () => {},
  };
}
