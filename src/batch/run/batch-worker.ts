// The process that examines exports for a run: it is told what to do by messages, and ends when nobody is there any more.

import { defaultKnowledge, knowledgeFrom } from '../../knowledge/knowledge.ts';
import { ExportError } from '../../model/errors.ts';
import { examineExport, type ExamineContext } from './examine.ts';
import { groupSignals } from './group-signals.ts';
import type { JournalPlace, StoredRecord } from '../journals/journal.ts';
import type { ManifestRow, Settings } from '../manifest.ts';
import { OwnJournals } from '../journals/own-journals.ts';
import { pseudonymsFrom } from '../pseudonyms.ts';

/** What a run tells its worker. */
export type ToWorker =
  | {
      readonly kind: 'begin';
      readonly settings: Settings;
      /** Hexadecimal; it travels through a pipe, never through arguments or the environment. */
      readonly key: string;
      /** Another knowledge base than the built-in one. */
      readonly knowledge: unknown;
      readonly journals: JournalPlace;
    }
  /** One, or some small ones. */
  | { readonly kind: 'examine'; readonly rows: readonly ManifestRow[] };

/** Of all that were asked for, in their order; or that one could not be written. */
export type FromWorker =
  | { readonly is: 'stored'; readonly records: readonly StoredRecord[] }
  | { readonly is: 'refused'; readonly path: string; readonly reason: string };

interface Work {
  readonly context: ExamineContext;
  readonly journals: OwnJournals;
}

let work: Work | null = null;

function begin({ settings, key, knowledge, journals }: Extract<ToWorker, { readonly kind: 'begin' }>): Work {
  return {
    context: {
      settings,
      knowledge: knowledge === null ? defaultKnowledge() : knowledgeFrom(knowledge),
      pseudonyms: pseudonymsFrom(Buffer.from(key, 'hex'), settings.linkContacts),
    },
    journals: new OwnJournals(journals),
  };
}

/** Each is written as soon as it is done, and told of with the others: to be told wakes the run, which costs them both. */
async function examineAll(rows: readonly ManifestRow[], { context, journals }: Work): Promise<FromWorker> {
  const records: StoredRecord[] = [];
  try {
    journals.leaveIfSwept();
    for (const row of rows) {
      records.push(journals.append(row.shard, await examineExport(row, context)));
      // Whether the run is still there shows between two of them.
      await new Promise((resolve) => setImmediate(resolve));
    }
    // Beside the next ones. What the disk refuses now is told of when the next is written.
    journals.sync().catch(() => {});
    return { is: 'stored', records };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    return { is: 'refused', path: error.data.path, reason: error.data.reason };
  }
}

function isRefusal(error: unknown): error is ExportError<'batch-write-failed'> {
  return error instanceof ExportError && error.code === 'batch-write-failed';
}

async function answer(message: ToWorker): Promise<void> {
  if (message.kind === 'begin') {
    work = begin(message);
    return;
  }
  if (work === null) throw new Error('told to examine before it was told how');
  process.send?.(await examineAll(message.rows, work));
}

// A terminal and a scheduler send signals to the whole group. Whether to stop is for the run to decide.
for (const signal of groupSignals) process.on(signal, () => {});
// The run is gone: whatever is in hand will be done by another.
process.on('disconnect', () => process.exit());
process.on('message', (message: ToWorker) => void answer(message));
