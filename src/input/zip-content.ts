// An entry of a zip: what is said of it, and how its content is come by.

import { wholeBytes, pieceBytes, type Limits } from './limits.ts';
import {
  EntryError,
  type EntryPlace,
  type EntryReader,
  type SourceEntry,
  type ZippedEntry,
} from './source.ts';
import { inflatedChunks } from './zip-chunks.ts';
import { headerBytes } from './zip-local-header.ts';
import { openZipped } from './zip-reader.ts';

const methods: ReadonlyMap<number, 'stored' | 'deflated'> = new Map([
  [0, 'stored'],
  [8, 'deflated'],
]);

type ZippedPlace = Extract<EntryPlace, { readonly is: 'zipped' }>;

/** All that the archive says of an entry, but its name. */
export type ZippedLine = Omit<ZippedEntry, 'nameBytes'>;

/** What all entries of an archive have in common. */
export type Archive = Pick<ZippedPlace, 'descriptor' | 'limits'>;

/** There may be hundreds of thousands of them, so that each holds as little as it can. */
export class ZipEntry implements SourceEntry {
  readonly path: string;
  readonly line: ZippedLine;
  readonly #archive: Archive;
  readonly #nameBytes: Uint8Array | null;

  /** @param path inside the part @param nameBytes null where the archive has the path itself, in UTF-8 */
  constructor(path: string, archive: Archive, line: ZippedLine, nameBytes: Uint8Array | null) {
    this.path = path;
    this.line = line;
    this.#archive = archive;
    this.#nameBytes = nameBytes;
  }

  get size(): number {
    return this.line.size;
  }

  /** Where it ends at the least: how long its local header is stands only there. */
  get earliestEnd(): number {
    const nameBytes = this.#nameBytes?.length ?? Buffer.byteLength(this.path, 'utf8');
    return this.line.headerOffset + headerBytes(nameBytes) + this.line.compressedSize;
  }

  chunks(): AsyncIterable<Uint8Array> {
    return zipChunks(this.place());
  }

  open(): EntryReader | null {
    return openEntry(this.place());
  }

  place(): ZippedPlace {
    const nameBytes = this.#nameBytes ?? Buffer.from(this.path, 'utf8');
    return { is: 'zipped', ...this.#archive, entry: { ...this.line, nameBytes } };
  }
}

async function* zipChunks(place: ZippedPlace): AsyncGenerator<Uint8Array> {
  const { size } = place.entry;
  const reader = openEntry(place);
  if (reader === null) {
    yield* inflatedChunks(place);
    return;
  }
  try {
    // One byte more than stated: so the end is seen, and what is wrong with it, before a small content is handed over.
    const bytes = size <= wholeBytes ? size + 1 : pieceBytes;
    for (;;) {
      const chunk = Buffer.allocUnsafe(bytes);
      const length = reader.read(chunk);
      if (length === 0) return;
      yield chunk.subarray(0, length);
    }
  } finally {
    reader.close();
  }
}

/** Null where it can only be had in chunks. */
function openEntry(place: ZippedPlace): EntryReader | null {
  return openZipped(place, requireReadable(place.entry, place.limits));
}

function requireReadable(entry: ZippedEntry, limits: Limits): 'stored' | 'deflated' {
  const { encrypted } = entry;
  if (encrypted) throw new EntryError('entry-unreadable', 'encrypted');
  const method = methods.get(entry.method);
  if (method === undefined) throw new EntryError('entry-unreadable', `compression method ${entry.method}`);
  const beyond = beyondLimit(entry, limits);
  if (beyond !== null) throw new EntryError('entry-limit', beyond);
  return method;
}

/** The limit that an entry is beyond by what the archive says of it, in words; null within all. */
export function beyondLimit(
  { size, compressedSize }: Pick<ZippedEntry, 'size' | 'compressedSize'>,
  limits: Limits,
): string | null {
  if (size > limits.entryBytes) return `more than ${limits.entryBytes} bytes (limit entryBytes)`;
  if (size > limits.ratioFrom && size > compressedSize * limits.ratio) {
    return `more than ${limits.ratio} times its compressed size (limit ratio)`;
  }
  return null;
}
