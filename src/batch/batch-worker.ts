// The process that examines exports for a run: it is told what to do by messages, and ends when nobody is there any more.

import { defaultKnowledge, knowledgeFrom } from '../knowledge/knowledge.ts';
import { examineExport, type ExamineContext } from './examine.ts';
import type { ManifestRow, Settings } from './manifest.ts';
import { pseudonymsFrom } from './pseudonyms.ts';
import { writeRecord } from './record.ts';

/** What a run tells its worker. */
export type ToWorker =
  | {
      readonly kind: 'begin';
      readonly settings: Settings;
      /** Hexadecimal; it travels through a pipe, never through arguments or the environment. */
      readonly key: string;
      /** Another knowledge base than the built-in one. */
      readonly knowledge: unknown;
    }
  /** One, or some small ones. */
  | { readonly kind: 'examine'; readonly rows: readonly ManifestRow[] };

/** The record of an export that was asked for, as JSON; in the order in which they were. */
export interface FromWorker {
  readonly record: string;
}

let context: ExamineContext | null = null;

async function answer(message: ToWorker): Promise<void> {
  if (message.kind === 'begin') {
    const { settings, key, knowledge } = message;
    context = {
      settings,
      knowledge: knowledge === null ? defaultKnowledge() : knowledgeFrom(knowledge),
      pseudonyms: pseudonymsFrom(Buffer.from(key, 'hex'), settings.linkContacts),
    };
    return;
  }
  if (context === null) throw new Error('told to examine before it was told how');
  for (const row of message.rows) {
    const record = writeRecord(await examineExport(row, context));
    process.send?.({ record } satisfies FromWorker);
  }
}

// A terminal and a scheduler send signals to the whole group. Whether to stop is for the run to decide.
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGUSR1', 'SIGUSR2', 'SIGXCPU'] as const;
for (const signal of signals) process.on(signal, () => {});
// The run is gone: whatever is in hand will be done by another.
process.on('disconnect', () => process.exit());
process.on('message', (message: ToWorker) => void answer(message));
