// Examines one export of a batch: the same stages as `audit`, and whatever happens, one record.

import { concludeUnchecked, readParts } from '../../audit.ts';
import { defaultLimits } from '../../input/limits.ts';
import { openParts } from '../../input/open.ts';
import type { Part } from '../../input/source.ts';
import { ExportError } from '../../model/errors.ts';
import { compareText } from '../../model/order.ts';
import type { ManifestRow, Settings } from '../manifest.ts';
import { failureRecord, type ExportRecord } from '../records/record.ts';
import { resultRecord, type RecordContext } from '../records/result-record.ts';
import { looksCut } from '../records/statuses.ts';

export interface ExamineContext extends RecordContext {
  readonly settings: Pick<Settings, 'appNames' | 'conversations' | 'asOf' | 'merge' | 'limits'>;
}

/** Never throws: a fault of the input, or of this program, is a record with its code. */
export async function examineExport(row: ManifestRow, context: ExamineContext): Promise<ExportRecord> {
  const { settings, knowledge } = context;
  try {
    // All paths are absolute.
    const opened = await openParts(row.paths, {
      cwd: '/',
      limits: { ...defaultLimits, ...settings.limits },
    });
    try {
      const read = await readParts(opened, {
        merge: settings.merge,
        // A batch shares out its exports, and each examiner has its own memory.
        jobs: 1,
        ...(row.name === undefined ? {} : { names: [row.name] }),
        ...(settings.asOf === null ? {} : { asOf: Date.parse(settings.asOf) }),
      });
      const result = concludeUnchecked(read, { knowledge, conversations: settings.conversations });
      const input = {
        listing: listingOf(opened.parts),
        // Asked of few.
        get isSplit() {
          return looksCut(row.paths);
        },
      };
      return resultRecord(row, result, input, context);
    } finally {
      await Promise.all(opened.parts.map((part) => part.close()));
    }
  } catch (error) {
    return failureRecord(row, error instanceof ExportError ? error.code : 'E_BUG', looksCut(row.paths));
  }
}

/** Without the names of the parts: a copy under another name is the same export. */
function listingOf(parts: readonly Part[]): string {
  return parts
    .flatMap((part) => part.entries.map(({ path, size }) => `${path}\0${size}`))
    .sort(compareText)
    .join('\n');
}
