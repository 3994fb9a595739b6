// A small batch that is the same each time, in memory: its plan, a journal and a shard of it, and the tables they make.

import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { conclude, readParts } from '../../../src/audit.ts';
import { checkedLine } from '../../../src/batch/journals/checked-line.ts';
import { headerFor } from '../../../src/batch/journals/header.ts';
import { readBatch, writeManifest, type Manifest, type ManifestRow } from '../../../src/batch/manifest.ts';
import { mergeBatch } from '../../../src/batch/merge/merge.ts';
import { batchPaths } from '../../../src/batch/paths.ts';
import { keyFingerprint, pseudonymsFrom } from '../../../src/batch/pseudonyms.ts';
import { failureRecord, writeRecord, type ExportRecord } from '../../../src/batch/records/record.ts';
import { resultRecord } from '../../../src/batch/records/result-record.ts';
import { defaultKnowledge } from '../../../src/knowledge/knowledge.ts';
import { ExportError } from '../../../src/model/errors.ts';
import { readToolVersion } from '../../../src/version.ts';
import { smallExport } from '../../properties/small-export.ts';
import { opened, type ExportInput } from '../exports.ts';

export interface SmallBatch {
  readonly manifest: Buffer;
  readonly journal: Buffer;
  readonly shard: Buffer;
  /** All lines of journal and shard, without their breaks, as characters. */
  readonly lines: ReadonlySet<string>;
  /** sha256 of each table by its file's name. */
  readonly tables: ReadonlyMap<string, string>;
  readonly now: string;
}

const key = Buffer.alloc(32, 9);
const pseudonyms = pseudonymsFrom(key, false);
const now = '2026-01-01T00:00:00.000Z';

const rows = [1, 2, 3]
  .map((number): ManifestRow => ({
    exportId: pseudonyms.of('export', String(number)),
    participantId: pseudonyms.of('participant', String(number)),
    shard: 0,
    bytes: 1000 * number,
    paths: [`/nowhere/${number}`],
  }))
  .sort((a, b) => (a.exportId < b.exportId ? -1 : 1));

/** As `batch run` would make it. */
export async function recordOf(input: ExportInput, allNames: boolean, row = rows[0]): Promise<ExportRecord> {
  if (row === undefined) throw new TypeError('no row');
  const settings = { appNames: allNames ? 'all' : 'known', conversations: true } as const;
  try {
    const parts = opened(input, null);
    const read = await readParts(parts, { jobs: 1, merge: input.merge });
    const result = conclude(read, { conversations: true });
    const context = { settings, knowledge: defaultKnowledge(), pseudonyms };
    return resultRecord(row, result, { listing: 'listing', isSplit: false }, context);
  } catch (error) {
    if (error instanceof ExportError) return failureRecord(row, error.code, false);
    throw error;
  }
}

let made: Promise<SmallBatch> | null = null;

export function smallBatch(): Promise<SmallBatch> {
  return (made ??= make());
}

async function make(): Promise<SmallBatch> {
  const out = mkdtempSync(join(tmpdir(), 'dyi-audit-fuzz-'));
  try {
    return await makeIn(out);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}

async function makeIn(out: string): Promise<SmallBatch> {
  const { digest, version } = defaultKnowledge();
  const manifest: Manifest = {
    format: 'dyi-audit batch manifest',
    version: 1,
    tool: readToolVersion(),
    knowledge: { version, digest },
    settings: {
      ...{
        asOf: null,
        merge: false,
        limits: {},
        conversations: true,
        linkContacts: false,
        appNames: 'known',
      },
      key: { from: 'random', fingerprint: keyFingerprint(key) },
      ...{ aliases: null, knowledge: null },
    },
    shards: 1,
    exports: rows,
  };
  const paths = batchPaths(out);
  await writeManifest(manifest, paths);
  const batch = await readBatch(paths);
  const small = Object.fromEntries(
    Object.entries(smallExport).map(([path, text]) => [path, Buffer.from(text, 'utf8').toString('latin1')]),
  );
  const input = { merge: false, parts: [{ name: 'facebook-janefake-2024-05-01-AbCdEf12', files: small }] };
  const records = await Promise.all(
    rows.map(async (row, place) =>
      place === 1 ? failureRecord(row, 'html-export', false) : recordOf(input, false, row),
    ),
  );
  const line = (value: unknown): Buffer => checkedLine(JSON.stringify(value));
  const lines = records.map((record) => checkedLine(writeRecord(record)));
  const journal = Buffer.concat([line(headerFor(batch, 0, 'dyi-audit journal', 0)), ...lines]);
  const shard = Buffer.concat([line(headerFor(batch, 0, 'dyi-audit shard', rows.length)), ...lines]);
  mkdirSync(paths.shards);
  writeFileSync(join(paths.shards, '00000.ndjson'), shard);
  await mergeBatch(batch, { partial: false, parquet: false, argv: [], now });
  const tables = new Map(
    readdirSync(out)
      .filter((name) => name.endsWith('.csv'))
      .map((name) => [
        name,
        createHash('sha256')
          .update(readFileSync(join(out, name)))
          .digest('hex'),
      ]),
  );
  return {
    manifest: readFileSync(paths.manifest),
    journal,
    shard,
    lines: new Set(`${journal.toString('latin1')}${shard.toString('latin1')}`.split('\n')),
    tables,
    now,
  };
}
