// auditExport(): the one place that wires the stages together: input, parser, analyser.

import { analyse } from './analyser/analyse.ts';
import { composeResult } from './analyser/compose.ts';
import {
  idleEntries,
  unknownPermissions,
  withRecordedPermissions,
  type IdleEntry,
  type PermissionsFile,
} from './analyser/recorded.ts';
import { defaultLimits, type Limits } from './input/limits.ts';
import { openParts } from './input/open.ts';
import type { Part } from './input/source.ts';
import { defaultKnowledge, type Knowledge } from './knowledge/knowledge.ts';
import { startOfDay } from './model/day.ts';
import { sortDiagnostics } from './model/diagnostic.ts';
import type { ExportError } from './model/errors.ts';
import type { ParsedExport } from './model/export.ts';
import { jsonExportsBegan } from './model/json-exports.ts';
import type { Language } from './model/language.ts';
import { auditResultSchema, type AuditResult } from './model/result.ts';
import type { Instant } from './model/span.ts';
import { parseExport, type ParseProgress } from './parser/parse.ts';
import { appsAfterExport, datedAfterExport } from './parser/apps/after-export.ts';
import { appsNotYetAdded, latestCredible } from './parser/apps/latest-record.ts';
import { dayGuessed, dayOfExport } from './parser/inventory/day-order.ts';
import { readToolVersion } from './version.ts';
import { FileReaders } from './workers/read-files.ts';

export interface ReadOptions {
  /** Join parts of different exports of one person. Two people are never joined. */
  readonly merge?: boolean;
  /** When the export was made; otherwise it is taken from the names of the parts, else from the latest record. */
  readonly asOf?: Instant;
  /** Further names that the export goes by, such as that of a folder which stood for its parts; only their dates count. */
  readonly names?: readonly string[];
  /** Against which relative paths are resolved; otherwise the working directory. */
  readonly cwd?: string;
  /** How many workers read the messages; 1 = none, and without it as many as pay. The answer is the same. */
  readonly jobs?: number;
  /** Where the limits of what is read shall be others than the standard ones. */
  readonly limits?: Partial<Limits>;
  readonly onProgress?: (progress: ParseProgress) => void;
}

export interface AuditOptions extends ReadOptions {
  /** What the user knows of permissions that the export does not list. */
  readonly permissions?: PermissionsFile;
  readonly knowledge?: Knowledge;
  /** List the conversations, with names of people. */
  readonly conversations?: boolean;
  /** Of the statements taken from the knowledge base. */
  readonly language?: Language;
}

export type { IdleEntry, Limits, PermissionsFile };

export type ExportDateBasis = AuditResult['export']['exportedAtBasis'];

/** An export as read, before anything is concluded. */
export interface ReadExport {
  readonly parsed: ParsedExport;
  /** When the export was made; null = unknown. */
  readonly asOf: Instant | null;
  readonly asOfBasis: ExportDateBasis;
}

/** Parts as opened, with those that could not be. */
export interface OpenedParts {
  readonly parts: readonly Part[];
  readonly unopened: readonly { readonly name: string; readonly error: ExportError }[];
}

/**
 * Audits one person's export: a folder, a zip, or all parts of it in any order.
 * @param paths absolute, or relative to the working directory
 * @throws {ExportError} when no answer can be given: a path that does not exist, no DYI JSON export, two people
 */
export async function auditExport(
  paths: readonly string[],
  options: AuditOptions = {},
): Promise<AuditResult> {
  return conclude(await readExport(paths, options), options);
}

/** Reads an export without concluding anything: what `inspect` shows. Throws as {@link auditExport} does. */
export async function readExport(paths: readonly string[], options: ReadOptions = {}): Promise<ReadExport> {
  const readers = new FileReaders(options.jobs ?? null);
  let opened: OpenedParts | null = null;
  try {
    opened = await openParts(paths, {
      cwd: options.cwd ?? process.cwd(),
      limits: { ...defaultLimits, ...options.limits },
    });
    return await readWith(readers, opened, options);
  } finally {
    // Nobody may be reading from what is closed.
    await readers.end();
    await Promise.all((opened?.parts ?? []).map((part) => part.close()));
  }
}

/** {@link readExport} of parts that are open already, such as ones in memory. */
export async function readParts(opened: OpenedParts, options: ReadOptions = {}): Promise<ReadExport> {
  const readers = new FileReaders(options.jobs ?? null);
  try {
    return await readWith(readers, opened, options);
  } finally {
    await readers.end();
  }
}

async function readWith(
  readers: FileReaders,
  opened: OpenedParts,
  options: ReadOptions,
): Promise<ReadExport> {
  const parsed = await parseExport(opened.parts, {
    unopened: opened.unopened,
    merge: options.merge ?? false,
    readFiles: readers.read,
    onProgress: options.onProgress ?? null,
  });
  const names = [...opened.parts, ...opened.unopened].map(({ name }) => name);
  const { isGuessed, ...date } = dateOf(parsed, [...names, ...(options.names ?? [])], options.asOf ?? null);
  // Of unknown date, an export was not made in the future either.
  const notYet = date.asOf === null ? appsNotYetAdded(parsed, dayOfKnowledge()) : [];
  const after = date.asOf === null ? appsAfterExport(notYet) : datedAfterExport(parsed, date.asOf);
  const guessed = isGuessed ? dayGuessed() : [];
  const diagnostics = sortDiagnostics([...parsed.diagnostics, ...after, ...guessed]);
  const apps = parsed.apps.map((app) => (notYet.includes(app) ? { ...app, added: null } : app));
  return { parsed: { ...parsed, apps, diagnostics }, ...date };
}

/**
 * The answer for an export that has been read, as the public schema has it.
 * @param idle what {@link idlePermissions} said of the same, if it was asked
 */
export function conclude(
  read: ReadExport,
  options: AuditOptions = {},
  idle?: readonly IdleEntry[],
): AuditResult {
  return auditResultSchema.parse(concludeUnchecked(read, options, idle));
}

/** The same answer for those who take it apart at once: to hold it against the schema takes a tenth of a small export's time. */
export function concludeUnchecked(
  read: ReadExport,
  options: AuditOptions = {},
  idle = idlePermissions(read, options),
): AuditResult {
  const { parsed, asOf, asOfBasis } = read;
  const knowledge = options.knowledge ?? defaultKnowledge();
  const withPermissions = withPermissionsOf(parsed, options.permissions ?? null, knowledge, idle);
  return composeResult({
    toolVersion: readToolVersion(),
    knowledge,
    parsed: withPermissions,
    asOf,
    asOfBasis,
    analysis: analyse(withPermissions, knowledge, asOf),
    language: options.language ?? 'en',
    withConversations: options.conversations ?? false,
  });
}

/** What of the permissions file comes to nothing; the diagnostics of the answer only count it. */
export function idlePermissions({ parsed }: ReadExport, options: AuditOptions): readonly IdleEntry[] {
  const { permissions, knowledge } = options;
  return permissions === undefined ? [] : idleEntries(parsed, knowledge ?? defaultKnowledge(), permissions);
}

function withPermissionsOf(
  parsed: ParsedExport,
  file: PermissionsFile | null,
  knowledge: Knowledge,
  idle: readonly IdleEntry[],
): ParsedExport {
  const recorded = file === null ? parsed : withRecordedPermissions(parsed, file, idle);
  const unknown = unknownPermissions(parsed, knowledge, file, idle);
  return { ...recorded, diagnostics: sortDiagnostics([...recorded.diagnostics, ...unknown]) };
}

/** @param names of all parts, those that could not be opened too */
function dateOf(
  parsed: ParsedExport,
  names: readonly string[],
  option: Instant | null,
): Pick<ReadExport, 'asOf' | 'asOfBasis'> & { readonly isGuessed: boolean } {
  if (option !== null) return { asOf: option, asOfBasis: 'option', isGuessed: false };
  const latestRecord = (): Instant | null => latestCredible(parsed, dayOfKnowledge());
  const named = dayOfExport(names, latestRecord);
  if (named !== null) return { asOf: named.day, asOfBasis: 'name', isGuessed: named.isGuessed };
  const latest = latestRecord();
  return latest === null || latest < jsonExportsBegan
    ? { asOf: null, asOfBasis: 'unknown', isGuessed: false }
    : { asOf: latest, asOfBasis: 'latest-record', isGuessed: false };
}

/** A day that has come on any machine: the one of the built-in knowledge base. */
function dayOfKnowledge(): Instant {
  return startOfDay(defaultKnowledge().version);
}
