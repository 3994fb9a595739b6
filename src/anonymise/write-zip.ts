// Writes a zip file by file, as the content of each comes, of any size.

import { Readable } from 'node:stream';
import yazl from 'yazl';

/** What a copy is written to, one piece behind the other: of a file, what `node:fs/promises` opens. */
export interface CopyFile {
  write(bytes: Uint8Array, start: number): Promise<{ readonly bytesWritten: number }>;
}

export interface ZippedFile {
  readonly path: string;
  /** Asked for when its turn comes, one after the other. */
  readonly content: () => Promise<Uint8Array>;
}

/** The same bytes whenever it is written: no clock, no owner. */
const always = { mtime: new Date(1980, 0, 1), mode: 0o100600, forceDosTimestamp: true };

/** @throws what `content` throws; then the file is of no use */
export async function writeZip(file: CopyFile, files: readonly ZippedFile[]): Promise<void> {
  const zip = new yazl.ZipFile();
  const output = zip.outputStream;
  if (!(output instanceof Readable)) throw new TypeError('yazl hands out another kind of stream');
  const fail = (error: unknown): void => {
    output.destroy(error instanceof Error ? error : new Error(String(error)));
  };
  zip.on('error', fail);
  for (const { path, content } of files) {
    zip.addReadStreamLazy(path, always, (settle) => {
      content().then((bytes) => settle(null, Readable.from([bytes], { objectMode: false })), fail);
    });
  }
  zip.end();
  for await (const piece of output) await writeAll(file, piece);
}

async function writeAll(file: CopyFile, piece: Uint8Array): Promise<void> {
  for (let done = 0; done < piece.length;) done += (await file.write(piece, done)).bytesWritten;
}
