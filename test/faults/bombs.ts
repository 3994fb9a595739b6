// Archives that unpack to far more than they are, or list far more than they hold. Made anew each time: none lies in the repository.

import { constants, deflateRawSync } from 'node:zlib';

const thread = 'messages/inbox/a_1/message_1.json';

interface Line {
  readonly name: string;
  readonly offset: number;
  readonly compressed: number;
  readonly size: number;
  readonly crc: number;
}

function localHeader(
  name: string,
  method: number,
  { crc, compressed, size }: Omit<Line, 'name' | 'offset'>,
): Buffer {
  const bytes = Buffer.from(name);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(45, 4);
  header.writeUInt16LE(method, 8);
  header.writeUInt32LE(crc, 14);
  header.writeUInt32LE(Math.min(compressed, 0xffffffff), 18);
  header.writeUInt32LE(Math.min(size, 0xffffffff), 22);
  header.writeUInt16LE(bytes.length, 26);
  return Buffer.concat([header, bytes]);
}

/** With zip64 fields where a size needs them. */
function centralHeader({ name, offset, compressed, size, crc }: Line): Buffer {
  const bytes = Buffer.from(name);
  const isLarge = size >= 0xffffffff;
  const extra = Buffer.alloc(isLarge ? 12 : 0);
  if (isLarge) {
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(8, 2);
    extra.writeBigUInt64LE(BigInt(size), 4);
  }
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(45, 4);
  header.writeUInt16LE(45, 6);
  header.writeUInt16LE(size === 0 ? 0 : 8, 10);
  header.writeUInt32LE(crc, 16);
  header.writeUInt32LE(compressed, 20);
  header.writeUInt32LE(isLarge ? 0xffffffff : size, 24);
  header.writeUInt16LE(bytes.length, 28);
  header.writeUInt16LE(extra.length, 30);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, bytes, extra]);
}

/** The end, in its form for large archives, which every reader knows. */
function archive(body: Buffer, directory: Buffer, entries: number): Buffer {
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(44n, 4);
  end64.writeUInt16LE(45, 12);
  end64.writeUInt16LE(45, 14);
  end64.writeBigUInt64LE(BigInt(entries), 24);
  end64.writeBigUInt64LE(BigInt(entries), 32);
  end64.writeBigUInt64LE(BigInt(directory.length), 40);
  end64.writeBigUInt64LE(BigInt(body.length), 48);
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(body.length + directory.length), 8);
  locator.writeUInt32LE(1, 16);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.fill(0xff, 8, 20);
  return Buffer.concat([body, directory, end64, locator, end]);
}

const zeros = Buffer.alloc(2 ** 24);
/** 16 MiB of zeros as blocks that can be followed by others. */
const piece = deflateRawSync(zeros, { level: 9, finishFlush: constants.Z_FULL_FLUSH });
const lastBlock = Buffer.from([3, 0]);

/** One file that we need, of 4 GiB and more, in 4 MB. */
export function oneLargeFile(pieces = 260, stated = pieces * zeros.length): Buffer {
  const data = Buffer.concat([...Array.from({ length: pieces }, () => piece), lastBlock]);
  const line = { name: thread, offset: 0, compressed: data.length, size: stated, crc: 0 };
  return archive(Buffer.concat([localHeader(thread, 8, line), data]), centralHeader(line), 1);
}

/** Many files, each of a size that is allowed for one. */
export function manyLargeFiles(files: number): Buffer {
  const data = Buffer.concat([piece, piece, piece, lastBlock]);
  const body: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (let place = 0; place < files; place += 1) {
    const name = `messages/inbox/a_${place}/message_1.json`;
    const line = { name, offset, compressed: data.length, size: 3 * zeros.length, crc: 0 };
    const local = Buffer.concat([localHeader(name, 8, line), data]);
    body.push(local);
    directory.push(centralHeader(line));
    offset += local.length;
  }
  return archive(Buffer.concat(body), Buffer.concat(directory), files);
}

/**
 * Files that share their bytes: each begins with a block that quotes the header of the next, so that the content of the last
 * belongs to all. (The construction is D. Fifield's, "A better zip bomb", 2019.)
 * @param padding bytes that stand before all, which hide that the archive is too small for what it lists
 */
export function overlapping(files: number, padding = 0): Buffer {
  let compressed = 3 * piece.length + lastBlock.length;
  let size = 3 * zeros.length;
  const headers: { readonly line: Omit<Line, 'offset'>; readonly bytes: Buffer }[] = [];
  for (let place = files - 1; place >= 0; place -= 1) {
    const line = { name: `messages/inbox/a_${place}/message_1.json`, compressed, size, crc: 0 };
    const bytes = localHeader(line.name, 8, line);
    headers.push({ line, bytes });
    compressed += quoteBytes + bytes.length;
    size += bytes.length;
  }
  const body: Buffer[] = [Buffer.alloc(padding)];
  const directory: Buffer[] = [];
  let offset = padding;
  for (const { line, bytes } of headers.toReversed()) {
    const quote = offset === padding ? Buffer.alloc(0) : quoting(bytes.length);
    directory.push(centralHeader({ ...line, offset: offset + quote.length }));
    body.push(quote, bytes);
    offset += quote.length + bytes.length;
  }
  return archive(Buffer.concat([...body, piece, piece, piece, lastBlock]), Buffer.concat(directory), files);
}

const quoteBytes = 5;

/** A block of the following bytes as they are. */
function quoting(length: number): Buffer {
  const block = Buffer.alloc(quoteBytes);
  block.writeUInt16LE(length, 1);
  block.writeUInt16LE(0xffff - length, 3);
  return block;
}

/** @param listed how many the end says there are */
export function emptyEntries(files: number, listed = files): Buffer {
  const line = { compressed: 0, size: 0, crc: 0 };
  const body: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (let place = 0; place < files; place += 1) {
    const name = `${place}.json`;
    const local = localHeader(name, 0, line);
    body.push(local);
    directory.push(centralHeader({ ...line, name, offset }));
    offset += local.length;
  }
  return archive(Buffer.concat(body), Buffer.concat(directory), listed);
}

/** One path, each time with a content of its own. */
export function sameName(files: number): Buffer {
  const directory = Array.from({ length: files }, (_, place) =>
    centralHeader({ name: thread, offset: 0, compressed: 0, size: 0, crc: place + 1 }),
  );
  const local = localHeader(thread, 0, { compressed: 0, size: 0, crc: 0 });
  return archive(local, Buffer.concat(directory), files);
}

/** A zip of zips of zips. */
export function nested(depth: number, pack: (name: string, content: Buffer) => Buffer): Buffer {
  let inner = oneLargeFile(4);
  for (let level = 0; level < depth; level += 1) inner = pack(`facebook-${level}.zip`, inner);
  return inner;
}
