// What of the export was found, empty, absent or unreadable: four different things, never one zero.

import { compareText } from '../model/order.ts';
import type { CoverageResult, CoverageStatus } from '../model/result.ts';
import { toIsoOrNull } from '../model/span.ts';
import type { RecordKind } from './inventory/known-names.ts';
import type { Inventory } from './inventory/inventory.ts';
import type { Missing } from './unread/placeholders.ts';
import type { Reading } from './reading.ts';
import type { KindRecords, Records } from './records.ts';
import type { Threads } from './threads/threads.ts';

/** What was listed and read. */
export interface Covered {
  readonly inventory: Inventory;
  readonly records: Records;
  readonly threads: Threads;
  readonly unrecognised: readonly string[];
  /** Files in whose place stands something else. */
  readonly missing: Missing;
}

export function coverageOf(
  { inventory, records, threads, unrecognised, missing }: Covered,
  reading: Reading,
): CoverageResult {
  const emptyCategories = new Set(
    inventory.files.flatMap(({ kind }) => (kind.is === 'no-data' ? [kind.of] : [])),
  );
  // Facebook keeps all four files in the folder of apps: a `no-data.txt` there speaks for those that are missing.
  const appsFolderIsEmpty = emptyCategories.has('apps');
  const lossy = filesWithLoss(reading);
  const ofFiles = <T>(kind: KindRecords<T>, of: RecordKind): CoverageResult['apps'] => {
    const lossyFiles = kind.read.filter(({ file }) => lossy.has(file)).length;
    return fileCoverage(kind, appsFolderIsEmpty, kind.broken + lossyFiles + (missing.get(of) ?? 0));
  };
  const missingThreads = (missing.get('thread') ?? 0) + (missing.get('e2ee-candidate') ?? 0);
  return {
    apps: ofFiles(records.apps, 'connected-apps'),
    messages: messageCoverage(threads, emptyCategories.has('messages'), threads.broken + missingThreads),
    appPosts: ofFiles(records.posts, 'app-posts'),
    offMetaActivity: ofFiles(records.offMeta, 'off-meta-activity'),
    blockedApps: ofFiles(records.blocked, 'blocked-apps'),
    unreadable: reading.unreadableFiles().map((entry) => ({ ...entry })),
    unrecognisedFiles: unrecognised.length,
    unknownKeys: reading.unknownKeys.list().map(({ kind, key, count }) => ({ kind, key, count })),
  };
}

/** Files of which something could not be read: where nothing of a list could be, it is not an empty list. */
function filesWithLoss({ diagnostics }: Reading): ReadonlySet<string> {
  return new Set(
    diagnostics.list().flatMap(({ severity, file }) => (severity === 'error' && file !== null ? [file] : [])),
  );
}

function fileCoverage<T>(kind: KindRecords<T>, saidEmpty: boolean, broken: number): CoverageResult['apps'] {
  return {
    status: statusOf({
      records: kind.values.length,
      read: kind.read.length,
      broken,
      saidEmpty,
    }),
    files: [...new Set(kind.read.map((listed) => listed.file))].sort(compareText),
    records: kind.values.length,
  };
}

function messageCoverage(threads: Threads, saidEmpty: boolean, broken: number): CoverageResult['messages'] {
  let first = Infinity;
  let last = -Infinity;
  let messages = 0;
  let dated = 0;
  for (const { messages: all, instants } of threads.conversations) {
    messages += all;
    dated += instants.length;
    first = Math.min(first, instants.first ?? Infinity);
    last = Math.max(last, instants.last ?? -Infinity);
  }
  return {
    status: statusOf({
      records: threads.conversations.length,
      read: threads.files,
      broken,
      saidEmpty,
    }),
    files: threads.files,
    conversations: threads.conversations.length,
    messages,
    first: toIsoOrNull(Number.isFinite(first) ? first : null),
    last: toIsoOrNull(Number.isFinite(last) ? last : null),
    ...(messages > dated ? { undated: messages - dated } : {}),
  };
}

interface Found {
  readonly records: number;
  readonly read: number;
  readonly broken: number;
  /** Facebook's own word that the category is empty. */
  readonly saidEmpty: boolean;
}

function statusOf({ records, read, broken, saidEmpty }: Found): CoverageStatus {
  if (records > 0) return 'found';
  if (broken > 0) return 'unreadable';
  return read > 0 || saidEmpty ? 'empty' : 'absent';
}

/**
 * JSON of the folders we read that turned out to be nothing we know. Other categories of the export do not count.
 * @param idle places of parts that are no export of Facebook
 */
export function unrecognisedFiles(
  inventory: Inventory,
  threads: Threads,
  idle: ReadonlySet<number>,
): readonly string[] {
  const unknown = inventory.files.filter((listed) => listed.kind.is === 'unknown' && !idle.has(listed.part));
  return [...unknown, ...threads.unrecognised].map((listed) => listed.file).sort(compareText);
}
