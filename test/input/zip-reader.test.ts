// An entry's content, read straight into given memory: the same as by the documented functions, in pieces of any size.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../src/input/limits.ts';
import { EntryError, type EntryPlace, type Part, type SourceEntry } from '../../src/input/source.ts';
import { inflatedChunks } from '../../src/input/zip-chunks.ts';
import { openZip } from '../../src/input/zip.ts';
import { contentOf, temporaryFolder } from './temporary.ts';
import { zipOf, type ZipEntryOptions } from './zip-writer.ts';

async function opened(...entries: readonly ZipEntryOptions[]): Promise<Part> {
  const path = join(temporaryFolder(), 'part.zip');
  writeFileSync(path, zipOf(entries.map((entry, place) => [`${place}.json`, entry])));
  return openZip(path, defaultLimits);
}

/** In pieces of so many bytes; what is wrong in place of what cannot be read. */
function readInPieces(entry: SourceEntry, bytes: number): Buffer | string {
  const pieces: Buffer[] = [];
  try {
    const reader = entry.open();
    if (reader === null) throw new Error('this Node cannot inflate into given memory');
    try {
      for (;;) {
        const piece = Buffer.alloc(bytes);
        const length = reader.read(piece);
        if (length === 0) return Buffer.concat(pieces);
        pieces.push(piece.subarray(0, length));
      }
    } finally {
      reader.close();
    }
  } catch (error) {
    if (!(error instanceof EntryError)) throw error;
    return error.code;
  }
}

async function readPlainly(entry: SourceEntry): Promise<Buffer | string> {
  const lies: EntryPlace | null = entry.place();
  if (lies?.is !== 'zipped') throw new Error('it lies elsewhere');
  try {
    return await contentOf(inflatedChunks(lies));
  } catch (error) {
    if (!(error instanceof EntryError)) throw error;
    return error.code;
  }
}

const contents = fc.oneof(
  fc.uint8Array({ maxLength: 3000 }),
  // Long, of much and of little that repeats: longer than a piece of the archive, and than a window of the stream.
  fc
    .tuple(fc.uint8Array({ minLength: 1, maxLength: 200 }), fc.integer({ min: 1, max: 3000 }), fc.nat())
    .map(([bytes, times, seed]) => {
      const content = Buffer.alloc(bytes.length * times, bytes);
      for (let at = 0; at < content.length; at += (seed % 50) + 1) content[at] = (at * 31 + seed) % 251;
      return content;
    }),
);
const pieceSizes = fc.oneof(fc.integer({ min: 1, max: 64 }), fc.integer({ min: 65, max: 2 ** 20 }));

describe('an entry that is read into given memory', () => {
  it('is whole, however small the memory, and beside others', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(contents, { minLength: 1, maxLength: 3 }), pieceSizes, async (list, size) => {
        const part = await opened(
          ...list.map((content, place): ZipEntryOptions => ({
            content,
            method: place === 1 ? 'stored' : 'deflated',
          })),
        );
        const bytes = Math.max(size, Math.ceil(Math.max(...list.map(({ length }) => length)) / 2000));
        const read = part.entries.map((entry) => readInPieces(entry, bytes));
        await part.close();
        expect(read).toEqual(list.map((content) => Buffer.from(content)));
      }),
      { numRuns: 60 },
    );
  });

  it('that is damaged is refused by both ways or by none, and leaves the next one whole', async () => {
    await fc.assert(
      fc.asyncProperty(
        contents,
        fc.nat(),
        fc.integer({ min: 1, max: 255 }),
        fc.constantFrom('flip', 'cut', 'behind', 'size', 'crc'),
        async (content, place, flip, how) => {
          const compressed = deflateRawSync(content);
          const at = place % compressed.length;
          if (how === 'flip') compressed[at] = (compressed[at] ?? 0) ^ flip;
          const data = how === 'cut' ? compressed.subarray(0, at) : compressed;
          const written = how === 'behind' ? Buffer.concat([data, Buffer.alloc(flip, 7)]) : data;
          const part = await opened(
            {
              data: written,
              content,
              descriptor: true,
              ...(how === 'size' ? { size: Math.max(0, content.length + (place % 3) - 1) } : {}),
              ...(how === 'crc' ? { crc: flip } : {}),
            },
            { content: 'whole' },
          );
          const [damaged, whole] = part.entries;
          if (damaged === undefined || whole === undefined) throw new Error('entries are missing');
          const direct = readInPieces(damaged, 4096);
          const plain = await readPlainly(damaged);
          expect(direct).toEqual(plain);
          expect(readInPieces(whole, 3)).toEqual(Buffer.from('whole'));
          await part.close();
        },
      ),
      { numRuns: 150 },
    );
  });

  it('can be read while another one is', async () => {
    const part = await opened({ content: 'a'.repeat(5000) }, { content: 'b'.repeat(5000) });
    const [a, b] = part.entries.map((entry) => entry.open());
    const pieces = [Buffer.alloc(2000), Buffer.alloc(2000)] as const;
    let read = '';
    for (let turn = 0; turn < 3; turn += 1) {
      read += pieces[0].toString('latin1', 0, a?.read(pieces[0]));
      read += pieces[1].toString('latin1', 0, b?.read(pieces[1]));
    }
    expect(read).toBe([2000, 2000, 1000].map((length) => 'a'.repeat(length) + 'b'.repeat(length)).join(''));
    a?.close();
    b?.close();
    await part.close();
  });
});
