// plan: finds the exports, names them, shares them out, and writes it all down once.

import { dirname, join, resolve } from 'node:path';
import { identitiesAround, identityOf, realPlace } from '../../input/places.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { ExportError } from '../../model/errors.ts';
import { compareText } from '../../model/order.ts';
import { readToolVersion } from '../../version.ts';
import { makeFolder } from '../journals/durable-file.ts';
import { exportBytes } from './export-size.ts';
import { findExports, type FoundExport } from './find-exports.ts';
import { manifestFormat, writeManifest, type Batch, type Settings } from '../manifest.ts';
import { batchPaths } from '../paths.ts';
import { keyFingerprint, pseudonymsFrom } from '../pseudonyms.ts';
import { shareOut } from './share-out.ts';
import { ownKey, readStudyKey } from '../study-key.ts';

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

export interface PlannedBatch extends Batch {
  /** In how many folders of earlier batches something was passed over. */
  readonly passedOver: number;
}

/** @throws {ExportError} for what was named wrongly, or when another plan is there */
export async function planBatch(options: PlanOptions): Promise<PlannedBatch> {
  const { exports: found, passedOver } = await findExports(options.inputs, options);
  await requireOutside(options, found);
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
  const batch = await writeManifest(
    {
      format: manifestFormat,
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
  return { ...batch, passedOver: passedOver.length };
}

/**
 * Nothing is written into an export, the key least of all. A folder that holds exports is none: there the batch's own folder may
 * lie, but hold none of them at any depth, since its files would lie among the exports, and be taken for some of them.
 */
async function requireOutside(
  { inputs, cwd, out }: PlanOptions,
  found: readonly FoundExport[],
): Promise<void> {
  const place = await realPlace(out);
  const around = await identitiesAround(place);
  const refused = (problem: 'output-in-export' | 'output-beside-exports' = 'output-in-export'): ExportError =>
    new ExportError('options-conflict', { problem, options: [out] });
  for (const input of inputs) if ((await realPlace(resolve(cwd, input))) === place) throw refused();
  const id = await identityOf(place);
  const folders = new Set<string>();
  for (const { paths } of found) {
    for (const path of paths) {
      if (around.has(await identityOf(path))) throw refused();
      folders.add(await realPlace(dirname(path))).add(dirname(await realPlace(path)));
    }
  }
  if (id === null) return;
  for (const folder of folders)
    if ((await identitiesAround(join(folder, 'any'))).has(id)) throw refused('output-beside-exports');
}
