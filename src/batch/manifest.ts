// The manifest: what a batch is made of, decided once by `plan` and never changed.

import { createHash } from 'node:crypto';
import { open, readFile } from 'node:fs/promises';
import { z } from 'zod';
import { limitNames } from '../input/limits.ts';
import { ExportError } from '../model/errors.ts';
import { groupBy } from '../model/grouping.ts';
import { appNameChoices } from './aggregate/app-name-choices.ts';
import { publishText } from './journals/durable-file.ts';
import { batchPaths, type BatchPaths } from './paths.ts';

/** No scheduler known to us takes more tasks in one array without being told to. */
export const mostShards = 10_000;

const settingsSchema = z.strictObject({
  /** ISO 8601, UTC; null = from the names or records of each export. */
  asOf: z.iso.datetime({ precision: 3 }).nullable(),
  merge: z.boolean(),
  /** Of what is read, where they are others than the standard ones. */
  limits: z.partialRecord(z.enum(limitNames), z.int().positive()),
  conversations: z.boolean(),
  linkContacts: z.boolean(),
  appNames: z.enum(appNameChoices),
  key: z.discriminatedUnion('from', [
    z.strictObject({ from: z.literal('file'), path: z.string(), fingerprint: z.string() }),
    z.strictObject({ from: z.literal('random'), fingerprint: z.string() }),
  ]),
  /** Absolute paths. */
  aliases: z.string().nullable(),
  knowledge: z.string().nullable(),
});

const rowSchema = z.strictObject({
  /** Pseudonyms, as the tables have them. */
  exportId: z.string(),
  participantId: z.string(),
  shard: z.int().nonnegative(),
  /** Of its files, when it was planned. */
  bytes: z.int().nonnegative(),
  /** All parts of the export, absolute. */
  paths: z.array(z.string()).min(1),
  /** A name that tells the day of the export, where no base name of the paths does. */
  name: z.string().optional(),
});

export const manifestFormat = 'dyi-audit batch manifest';

const manifestSchema = z.strictObject({
  format: z.literal(manifestFormat),
  version: z.literal(1),
  /** Version of the program: another one could see more in the same export. */
  tool: z.string(),
  knowledge: z.strictObject({ version: z.string(), digest: z.string() }),
  settings: settingsSchema,
  shards: z.int().positive().max(mostShards),
  /** Sorted by `exportId`: the order of every table. */
  exports: z.array(rowSchema),
});

export type Manifest = z.infer<typeof manifestSchema>;
export type Settings = Manifest['settings'];
export type ManifestRow = Manifest['exports'][number];

/** A manifest with what tells it from every other. */
export interface Batch {
  readonly manifest: Manifest;
  /** `sha256:` and the hash of the file. */
  readonly digest: string;
  readonly paths: BatchPaths;
}

/**
 * Writes a manifest where there is none. The same plan made again changes nothing.
 * @throws {ExportError} `batch-planned` when another plan is there
 */
export async function writeManifest(manifest: Manifest, paths: BatchPaths): Promise<Batch> {
  const text = manifestText(manifest);
  const before = await readFile(paths.manifest, 'utf8').catch(() => null);
  if (before !== null && before !== text) throw new ExportError('batch-planned', { path: paths.out });
  if (before === null) await publishText(paths.manifest, text);
  return { manifest, digest: digestOf(text), paths };
}

/** Whether a batch was planned into a folder: its manifest says so, whoever reads it and whatever else it holds. */
export async function isBatchFolder(path: string): Promise<boolean> {
  const file = await open(batchPaths(path).manifest).catch(() => null);
  if (file === null) return false;
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(100) });
    return buffer.toString('utf8', 0, bytesRead).startsWith(`{"format":"${manifestFormat}"`);
  } catch {
    return false;
  } finally {
    await file.close();
  }
}

/** @throws {ExportError} `batch-no-plan`, `batch-damaged` */
export async function readBatch(paths: BatchPaths): Promise<Batch> {
  const text = await readFile(paths.manifest, 'utf8').catch((cause: unknown) => {
    throw new ExportError('batch-no-plan', { path: paths.out }, { cause });
  });
  const manifest = manifestSchema.safeParse(parseJson(text));
  if (!manifest.success) throw new ExportError('batch-damaged', { path: paths.manifest });
  return { manifest: manifest.data, digest: digestOf(text), paths };
}

const rowsByShard = new WeakMap<Manifest, ReadonlyMap<number, readonly ManifestRow[]>>();

/** The rows of one shard, in their order. */
export function rowsOf(manifest: Manifest, shard: number): readonly ManifestRow[] {
  const rows = rowsByShard.get(manifest) ?? groupBy(manifest.exports, (row) => row.shard);
  rowsByShard.set(manifest, rows);
  return rows.get(shard) ?? [];
}

/** One export a line, so that a person can read it and compare two. */
function manifestText({ exports, ...head }: Manifest): string {
  const rows = exports.map((row) => JSON.stringify(row)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"exports":[\n${rows}\n]}\n`;
}

function digestOf(text: string): string {
  return `sha256:${createHash('sha256').update(text, 'utf8').digest('hex')}`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
