// Reads an entry of a zip by documented functions alone, for a Node that cannot inflate into given memory.

import { Readable, pipeline } from 'node:stream';
import { createInflateRaw, inflateRawSync } from 'node:zlib';
import { ContentCheck } from './content-check.ts';
import { readExactly, systemCode } from './file-reader.ts';
import { pieceBytes, wholeBytes } from './limits.ts';
import { EntryError, type EntryPlace, type ZippedEntry } from './source.ts';
import { dataOffset, headerBytes } from './zip-local-header.ts';

/** @param entry which is deflated @throws {EntryError} */
export async function* inflatedChunks({
  descriptor,
  entry,
}: Extract<EntryPlace, { is: 'zipped' }>): AsyncGenerator<Uint8Array> {
  const start = await dataStart(descriptor, entry);
  const check = new ContentCheck(entry);
  if (entry.size <= wholeBytes && entry.compressedSize <= wholeBytes) {
    const content = inflateWhole(await readExactly(descriptor, start, entry.compressedSize), entry.size);
    check.add(content);
    check.finish();
    yield content;
    return;
  }
  for await (const piece of inflatePieces(readPieces(descriptor, start, entry.compressedSize))) {
    check.add(piece);
    yield piece;
  }
  check.finish();
}

async function dataStart(descriptor: number, entry: ZippedEntry): Promise<number> {
  const header = await readExactly(descriptor, entry.headerOffset, headerBytes(entry.nameBytes.length));
  return entry.headerOffset + dataOffset(header, entry);
}

function inflateWhole(data: Buffer, size: number): Buffer {
  try {
    // One byte more than stated, so that a longer content is noticed by its length, and the right size is one piece.
    return inflateRawSync(data, { maxOutputLength: size + 1, chunkSize: Math.max(64, size + 1) });
  } catch (error) {
    throw new EntryError('entry-unreadable', systemCode(error), { cause: error });
  }
}

async function* readPieces(descriptor: number, start: number, length: number): AsyncGenerator<Uint8Array> {
  for (let done = 0; done < length; done += pieceBytes) {
    yield await readExactly(descriptor, start + done, Math.min(pieceBytes, length - done));
  }
}

async function* inflatePieces(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const inflate = createInflateRaw({ chunkSize: 2 ** 20 });
  // An error of either end destroys the other, and comes out of the loop below.
  pipeline(Readable.from(pieces), inflate, () => {});
  try {
    const pieces: AsyncIterable<Buffer> = inflate;
    for await (const piece of pieces) yield piece;
  } catch (error) {
    if (error instanceof EntryError) throw error;
    throw new EntryError('entry-unreadable', systemCode(error), { cause: error });
  }
}
