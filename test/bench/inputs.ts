// The exports that are measured, made once and kept in a folder of their own.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { FileSink } from '../../fixtures/generator/file-sink.ts';
import { createRandom } from '../../fixtures/generator/random.ts';
import { createZip } from '../../fixtures/generator/zip-writer.ts';
import { makeBenchExport, makeBenchFolder, type BenchExport, type MadeExport } from './make-export.ts';

const facebook = { apps: 60, messagesPerFile: 10_000 };
export const sizes = {
  S: { ...facebook, bytes: 10e6, threads: 285 },
  M: { ...facebook, bytes: 500e6, threads: 2000 },
  L: { ...facebook, bytes: 4e9, threads: 6000 },
  /** One message file, larger than any string can be. */
  file: { ...facebook, bytes: 2e9, threads: 1, messagesPerFile: 1e9 },
  /** For what does not depend on the messages alone. */
  threads: { ...facebook, bytes: 100e6, threads: 20_000 },
  apps: { apps: 5000, messagesPerFile: 10_000, bytes: 100e6, threads: 20_000 },
} as const satisfies Readonly<Record<string, BenchExport>>;
export type Size = keyof typeof sizes;

export interface Input {
  readonly size: Size;
  readonly path: string;
  readonly made: MadeExport;
}

export function folderOf(cache: string, size: Size): Input {
  return once(cache, size, `${size}-2024-11-01-folder`, (path) => makeBenchFolder(path, sizes[size]));
}

/** @param mediaBytes pictures that lie beside, stored as they are */
export function zipOf(cache: string, size: Size, mediaBytes = 0): Input {
  const name = `${size}-2024-11-01-with-${mediaBytes}.zip`;
  return once(cache, size, name, (path) => {
    const sink = createZip(path, (content, entry) =>
      entry.endsWith('.json')
        ? { method: 8, bytes: deflateRawSync(content, { level: 6 }) }
        : { method: 0, bytes: content },
    );
    const made = makeBenchExport(sink, sizes[size]);
    addMedia(sink, mediaBytes);
    sink.close();
    return made;
  });
}

function addMedia(sink: FileSink, bytes: number): void {
  const random = createRandom(2);
  const noise = Uint8Array.from({ length: 1_500_000 }, () => random.integer(0, 255));
  for (let left = bytes, number = 1; left > 0; number += 1) {
    const picture = noise.subarray(0, Math.min(left, random.integer(40_000, 1_400_000)));
    sink.add(`your_facebook_activity/posts/media/${number}_n.jpg`, picture);
    left -= picture.length;
  }
}

/** Its description is written when it is whole. */
function once(cache: string, size: Size, name: string, make: (path: string) => MadeExport): Input {
  const path = join(cache, name);
  const description = `${path}.made.json`;
  if (existsSync(description)) return { size, path, made: JSON.parse(readFileSync(description, 'utf8')) };
  mkdirSync(cache, { recursive: true });
  console.log(`making ${name} ...`);
  const made = make(path);
  writeFileSync(description, JSON.stringify(made));
  return { size, path, made };
}
