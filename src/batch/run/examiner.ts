// Who examines the exports of a run: this process, or processes of their own.

import { examineExport, type ExamineContext } from './examine.ts';
import type { StoredRecord } from '../journals/journal.ts';
import type { ManifestRow } from '../manifest.ts';
import { writeRecord } from '../records/record.ts';

/** What came of an export: its record as JSON, or where it has been written already. */
export type Examined =
  { readonly is: 'record'; readonly json: string } | { readonly is: 'stored'; readonly record: StoredRecord };

export interface Examiner {
  /** How many exports it examines at once; more than these wait their turn. */
  readonly places: number;
  /**
   * Null when the run was stopped before the export was begun. Never fails because of an export.
   * @throws {ExportError} `batch-write-failed`
   */
  examine(row: ManifestRow): Promise<Examined | null>;
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
      const examined = last.then(async (): Promise<Examined | null> =>
        isStopped ? null : { is: 'record', json: writeRecord(await examineExport(row, context)) },
      );
      last = examined;
      return examined;
    },
    stop: () => {
      isStopped = true;
    },
    close: async () => {},
  };
}
