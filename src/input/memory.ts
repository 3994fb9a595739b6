// A part in memory: for tests, and for anybody who has the files already.

import { basename } from 'node:path';
import { compareText } from '../model/order.ts';
import type { EntryReader, Part } from './source.ts';

export interface MemoryOptions {
  /** Hands content over only in chunks of this many bytes; otherwise in one. */
  readonly chunkBytes?: number;
}

/** @param files content by path; text is written as UTF-8 */
export function memoryPart(
  name: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  options: MemoryOptions = {},
): Part {
  return {
    name: basename(name),
    kind: 'memory',
    entries: Object.entries(files)
      .sort(([a], [b]) => compareText(a, b))
      .map(([path, content]) => {
        const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : content;
        return {
          path,
          size: bytes.length,
          chunks: () => chunksOf(bytes, options.chunkBytes ?? bytes.length),
          open: () => (options.chunkBytes === undefined ? readerOf(bytes) : null),
          place: () => null,
        };
      }),
    problems: [],
    close: async () => {},
  };
}

async function* chunksOf(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

/** Reads what is in memory already. */
function readerOf(bytes: Uint8Array): EntryReader {
  let done = 0;
  return {
    read(target) {
      const piece = bytes.subarray(done, done + target.length);
      target.set(piece);
      done += piece.length;
      return piece.length;
    },
    close() {},
  };
}
