// Writes a zip file by file, as the content of each comes, of any size.

import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import yazl from 'yazl';

export interface ZippedFile {
  readonly path: string;
  /** Asked for when its turn comes, one after the other. */
  readonly content: () => Promise<Buffer>;
}

/** The same bytes whenever it is written: no clock, no owner. */
const always = { mtime: new Date(1980, 0, 1), mode: 0o100600, forceDosTimestamp: true };

export async function writeZip(file: FileHandle, files: readonly ZippedFile[]): Promise<void> {
  const zip = new yazl.ZipFile();
  const output = new Readable().wrap(zip.outputStream);
  zip.on('error', (error: Error) => output.destroy(error));
  for (const { path, content } of files) {
    zip.addReadStreamLazy(path, always, (settle) => {
      content().then(
        (bytes) => settle(null, Readable.from([bytes], { objectMode: false })),
        (error: unknown) => output.destroy(error instanceof Error ? error : new Error('unknown')),
      );
    });
  }
  zip.end();
  await pipeline(output, file.createWriteStream({ autoClose: false }));
}
