// The first line of journals and shards: for which plan, by which version and with which knowledge they were written.

import { z } from 'zod';
import { ExportError } from '../../model/errors.ts';
import type { Batch } from '../manifest.ts';

const headerSchema = z.strictObject({
  format: z.enum(['dyi-audit journal', 'dyi-audit shard']),
  version: z.literal(1),
  tool: z.string(),
  knowledge: z.string(),
  manifest: z.string(),
  shard: z.int().nonnegative(),
  /** How many records follow; of a journal, 0: it grows. */
  records: z.int().nonnegative(),
});

export type Header = z.infer<typeof headerSchema>;

/** What tells a batch from every other. Plain data. */
export type BatchIdentity = Pick<Header, 'tool' | 'knowledge' | 'manifest'>;

export function identityOf({ manifest, digest }: Batch): BatchIdentity {
  return { tool: manifest.tool, knowledge: manifest.knowledge.digest, manifest: digest };
}

export function headerOf(
  batch: BatchIdentity,
  shard: number,
  format: Header['format'],
  records: number,
): Header {
  return { format, version: 1, ...batch, shard, records };
}

export function headerFor(batch: Batch, shard: number, format: Header['format'], records: number): Header {
  return headerOf(identityOf(batch), shard, format, records);
}

export function readHeader(json: string | null): Header | null {
  const header = headerSchema.safeParse(json === null ? null : JSON.parse(json));
  return header.success ? header.data : null;
}

/**
 * @param path of the file, for the message
 * @throws {ExportError} `batch-other`: its records must not be mixed with those of this batch
 */
export function requireSameBatch(header: Header, batch: Batch, shard: number, path: string): void {
  const own = headerFor(batch, shard, header.format, header.records);
  const differs = (['manifest', 'tool', 'knowledge', 'shard'] as const).find(
    (key) => header[key] !== own[key],
  );
  if (differs !== undefined) throw new ExportError('batch-other', { path, differs });
}
