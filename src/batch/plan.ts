// plan: finds the exports, names them, shares them out, and writes it all down once.

import type { Knowledge } from '../knowledge/knowledge.ts';
import { compareText } from '../model/order.ts';
import { readToolVersion } from '../version.ts';
import { makeFolder } from './durable-file.ts';
import { exportBytes } from './export-size.ts';
import { findExports } from './find-exports.ts';
import { writeManifest, type Batch, type Settings } from './manifest.ts';
import { batchPaths } from './paths.ts';
import { keyFingerprint, pseudonymsFrom } from './pseudonyms.ts';
import { shareOut } from './share-out.ts';
import { ownKey, readStudyKey } from './study-key.ts';

export interface PlanOptions {
  readonly inputs: readonly string[];
  readonly cwd: string;
  /** Absolute. */
  readonly out: string;
  /** How many; null = a fit number. */
  readonly shards: number | null;
  /** Absolute path; null = a key of the batch's own. */
  readonly keyFile: string | null;
  readonly knowledge: Knowledge;
  readonly settings: Omit<Settings, 'key'>;
}

/** Enough work for a worker to be worth its start, few enough that a lost shard costs little. */
const exportsPerShard = 50;
/** Slurm takes arrays of a thousand tasks unless it is told otherwise. */
const shardsAtMost = 1000;

/** @throws {ExportError} for what was named wrongly, or when another plan is there */
export async function planBatch(options: PlanOptions): Promise<Batch> {
  const found = await findExports(options.inputs, options);
  const paths = batchPaths(options.out);
  await makeFolder(paths.out);
  const key = options.keyFile === null ? await ownKey(paths) : await readStudyKey(options.keyFile);
  const pseudonyms = pseudonymsFrom(key, options.settings.linkContacts);
  const shards =
    options.shards ?? Math.max(1, Math.min(shardsAtMost, Math.ceil(found.length / exportsPerShard)));
  const rows = [];
  for (const entry of found) {
    rows.push({
      exportId: pseudonyms.of('export', entry.label),
      participantId: pseudonyms.of('participant', entry.participant),
      bytes: await exportBytes(entry.paths),
      paths: [...entry.paths],
      ...(entry.folder === null ? {} : { name: entry.folder }),
    });
  }
  rows.sort((a, b) => compareText(a.exportId, b.exportId));
  const shardOf = shareOut(
    rows.map((row) => row.bytes),
    shards,
  );
  const fingerprint = keyFingerprint(key);
  return writeManifest(
    {
      format: 'dyi-audit batch manifest',
      version: 1,
      tool: readToolVersion(),
      knowledge: { version: options.knowledge.version, digest: options.knowledge.digest },
      settings: {
        ...options.settings,
        key:
          options.keyFile === null
            ? { from: 'random', fingerprint }
            : { from: 'file', path: options.keyFile, fingerprint },
      },
      shards,
      exports: rows.map((row, place) => ({ ...row, shard: shardOf[place] ?? 0 })),
    },
    paths,
  );
}
