// Where everything lies below the folder of a batch.

import { join } from 'node:path';

export interface BatchPaths {
  /** The folder itself, absolute. */
  readonly out: string;
  /** Local: it holds the paths of the exports. */
  readonly manifest: string;
  /** Local: the key that was made because none was given. */
  readonly key: string;
  readonly shards: string;
  /** When and how fast each attempt ran; nothing of the exports. */
  readonly log: string;
}

export function batchPaths(out: string): BatchPaths {
  return {
    out,
    manifest: join(out, 'manifest.json'),
    key: join(out, 'key'),
    shards: join(out, 'shards'),
    log: join(out, 'log'),
  };
}

/** `00017`: so that a listing of the folder is in order. */
export function shardName(shard: number): string {
  return String(shard).padStart(5, '0');
}

export function shardPath(paths: BatchPaths, shard: number): string {
  return join(paths.shards, `${shardName(shard)}.ndjson`);
}

/** What a file in the folder of shards is, by its name. */
export type ShardFile =
  | { readonly is: 'published'; readonly shard: number }
  | { readonly is: 'journal' | 'draft'; readonly shard: number };

export function readShardFileName(name: string): ShardFile | null {
  const match = /^(\d{5,})\.(?:(ndjson)|[\w-]+(?:\.[\w-]+)*\.(part|tmp))$/.exec(name);
  if (match === null) return null;
  const shard = Number(match[1]);
  if (match[2] !== undefined) return { is: 'published', shard };
  return { is: match[3] === 'part' ? 'journal' : 'draft', shard };
}
