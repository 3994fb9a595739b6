// What an export is and holds, with nothing personal in it: what a person can attach to a bug report.

import { z } from 'zod/mini';
import { diagnosticSeverities } from './diagnostic.ts';
import { keysOf } from './keys.ts';

const count = z.int().check(z.nonnegative());
const status = z.enum(['found', 'empty', 'absent', 'unreadable']);

export const inspectionSchema = z.strictObject({
  schemaVersion: z.literal(1),
  tool: z.strictObject({ name: z.literal('dyi-audit'), version: z.string() }),
  /** Names of parts, the user's name in them replaced. */
  parts: z.array(
    z.strictObject({ name: z.string(), kind: z.enum(['folder', 'zip', 'memory']), entries: count }),
  ),
  layouts: z.array(z.string()),
  exportedAt: z.nullable(z.iso.datetime({ precision: 3 })),
  exportedAtBasis: z.enum(['option', 'name', 'latest-record', 'unknown']),
  /** Whether the export says whose it is; never the name. */
  owner: z.enum(['known', 'unknown']),
  kinds: z.array(
    z.strictObject({
      kind: z.enum(['apps', 'messages', 'appPosts', 'offMetaActivity', 'blockedApps']),
      status,
      /** Paths, those of threads replaced. */
      files: z.array(z.string()),
      fileCount: count,
      records: count,
    }),
  ),
  messages: z.strictObject({
    conversations: count,
    messages: count,
    /** Where the messages folder stands, below the root of the export. */
    folders: z.array(z.string()),
    /** Days, so that no single message can be told. */
    firstDay: z.nullable(z.string()),
    lastDay: z.nullable(z.string()),
    /** Conversations by section; null = none. */
    sections: z.array(z.strictObject({ section: z.nullable(z.string()), conversations: count })),
  }),
  /** JSON of the folders we read that is not known; names a person may have given are replaced. */
  unknownFiles: z.array(z.string()),
  unknownKeys: z.array(
    z.strictObject({ kind: z.string(), key: z.string(), types: z.array(z.string()), count }),
  ),
  unreadable: z.array(z.strictObject({ file: z.string(), code: z.string(), detail: z.string() })),
  diagnostics: z.array(
    z.strictObject({
      code: z.enum(keysOf(diagnosticSeverities)),
      severity: z.enum(['info', 'warning', 'error']),
      file: z.nullable(z.string()),
      /** Keys that could be personal replaced. */
      pointer: z.nullable(z.string()),
      count,
    }),
  ),
  /** What follows for the answer, as codes that the catalogue words. */
  consequences: z.array(
    z.enum([
      'complete',
      'apps-missing',
      'messages-missing',
      'part-unreadable',
      'no-categories',
      'no-app-ids',
      'date-from-records',
      'date-unknown',
      'owner-unknown',
      'unknown-keys',
      'unknown-files',
    ]),
  ),
});

export type Inspection = z.infer<typeof inspectionSchema>;
export type Consequence = Inspection['consequences'][number];
