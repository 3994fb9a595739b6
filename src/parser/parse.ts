// Parses the parts of one export: recognises what each file is, reads it, and says what could not be read.

import type { Part, PartProblem } from '../input/source.ts';
import type { DiagnosticCode } from '../model/diagnostic.ts';
import type { ExportError } from '../model/errors.ts';
import type { Conversation, ParsedExport } from '../model/export.ts';
import type { Instant } from '../model/span.ts';
import { joinApps } from './apps/apps.ts';
import { coverageOf, unrecognisedFiles } from './coverage.ts';
import { htmlOnly, reportHtmlOnly } from './unread/html-only.ts';
import { messageFolders, takeInventory } from './inventory/inventory.ts';
import { latestDay } from './inventory/part-names.ts';
import { datedPosts } from './kinds/app-posts.ts';
import { newestDayOf } from './apps/app-lists.ts';
import { layoutsOf } from './layouts.ts';
import { mayHoldAnswer } from './unread/lost-entries.ts';
import { reportPlaceholders } from './unread/placeholders.ts';
import { Reading } from './reading.ts';
import { mostTelling, requireExport } from './recognise.ts';
import { readRecords, type Records } from './records.ts';
import { exportsIn, requireOneExport } from './same-export.ts';
import { reportIdleParts, reportUnopened } from './unread/idle-parts.ts';
import type { ReadThreadFiles } from './threads/thread-files.ts';
import { readThreads, type ParseProgress } from './threads/threads.ts';

export type { ParseProgress };

/** Of an entry left out for one of these it is not known what it holds. */
const leftOutFor: ReadonlySet<DiagnosticCode> = new Set([
  'entry-name-unsafe',
  'link-not-followed',
  'not-a-regular-file',
]);

export interface ParseOptions {
  /** Parts that could not be opened, beside those that could. */
  readonly unopened: readonly { readonly name: string; readonly error: ExportError }[];
  /** Join parts of different exports of one person. */
  readonly merge: boolean;
  readonly readFiles: ReadThreadFiles;
  /** Null where nobody asks. */
  readonly onProgress: ((progress: ParseProgress) => void) | null;
}

/**
 * @throws {ExportError} when the parts are no DYI JSON export, or do not belong together
 */
export async function parseExport(parts: readonly Part[], options: ParseOptions): Promise<ParsedExport> {
  const unopened = options.unopened.map(({ error }) => error);
  const [firstUnopened, ...others] = unopened;
  if (parts.length === 0 && firstUnopened !== undefined) throw mostTelling([firstUnopened, ...others]);
  const inventory = await takeInventory(parts);
  const names = parts.map((part) => part.name);
  const leftOut = parts.map(({ problems }) => ({
    unsafeNames: problems.filter(({ code }) => code === 'entry-name-unsafe').length,
    links: problems.filter(({ code }) => code === 'link-not-followed').length,
  }));
  const refusal = requireExport(inventory, names, leftOut);
  const reading = new Reading();
  for (const { name, error } of options.unopened) reportUnopened(name, error, reading);
  for (const part of parts) {
    for (const problem of part.problems) reportProblem(problem, part.name, reading);
  }

  const records = await readRecords(inventory, reading);
  requireOneExport(exportsIn(inventory, names, records), options.merge);
  const threads = await readThreads(inventory, reading, options);
  if (refusal !== null && records.files.length === 0 && threads.parts.size === 0) {
    throw mostTelling([refusal, ...unopened]);
  }
  const pages = htmlOnly(inventory, names, options.merge);
  reportHtmlOnly(pages, inventory, reading);
  const idle = reportIdleParts(inventory, { names, records, threads, pages }, reading);
  const unrecognised = unrecognisedFiles(inventory, threads, idle);
  const owner = records.owners[0]?.owner ?? null;
  if (owner === null) reading.diagnostics.report('owner-unknown', null);

  const missing = reportPlaceholders(inventory, options.merge, reading);
  const coverage = coverageOf({ inventory, records, threads, unrecognised, missing }, reading);

  const appLists = {
    newestDay: newestDayOf(inventory),
    newestUnopened: latestDay(options.unopened.map(({ name }) => name)),
    whole: records.wholeAppLists,
  };
  return {
    parts: parts.map((part) => ({ name: part.name, kind: part.kind, entries: part.entries.length })),
    layouts: layoutsOf(inventory, records, threads),
    owner,
    coverage,
    apps: joinApps(records.apps.values, appLists, reading.diagnostics),
    conversations: threads.conversations,
    messageFolders: messageFolders(inventory),
    links: threads.links,
    posts: datedPosts(records.posts.values),
    offMeta: records.offMeta.values,
    blocked: records.blocked.values,
    latestRecord: latestRecord(records, threads.conversations),
    unrecognised,
    unknownKeys: reading.unknownKeys.list(),
    diagnostics: reading.diagnostics.list(),
  };
}

function reportProblem(problem: PartProblem, part: string, reading: Reading): void {
  const { code, path, detail } = problem;
  const isLeftOut = leftOutFor.has(code) && mayHoldAnswer(problem, part);
  if (isLeftOut) reading.unreadable(path ?? part, code, detail);
  else reading.problem(code, path ?? part, detail);
}

/** The latest instant of any record that tells of the export's age; null when none has one. */
function latestRecord(records: Records, conversations: readonly Conversation[]): Instant | null {
  let latest = -Infinity;
  const consider = (instant: Instant | null | undefined): void => {
    if (instant !== null && instant !== undefined && instant > latest) latest = instant;
  };
  for (const app of records.apps.values) {
    consider(app.added);
    consider(app.removed);
  }
  for (const post of records.posts.values) consider(post.at);
  for (const business of records.offMeta.values) consider(business.events.at(-1));
  for (const conversation of conversations) consider(conversation.instants.last);
  return latest === -Infinity ? null : latest;
}
