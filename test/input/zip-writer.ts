// Writes zips for tests, right ones and ones that lie.

import { crc32, deflateRawSync } from 'node:zlib';

export interface ZipEntryOptions {
  readonly content?: string | Uint8Array;
  /** What lies in place of its compressed bytes. */
  readonly data?: Uint8Array;
  /** Raw bytes of the name, where it is not to be UTF-8. */
  readonly nameBytes?: Uint8Array;
  readonly method?: 'stored' | 'deflated' | number;
  /** General purpose flags besides those the entry needs. */
  readonly flags?: number;
  /** A data descriptor after the content, and zeros in the local header. */
  readonly descriptor?: boolean;
  /** Lies of the central directory. */
  readonly crc?: number;
  readonly size?: number;
  readonly compressedSize?: number;
  readonly offset?: number;
  /** Another name in the local header. */
  readonly localName?: string;
  /** Another method there. */
  readonly localMethod?: number;
  readonly externalAttributes?: number;
  readonly zip64?: boolean;
}

export interface ZipOptions {
  readonly prefix?: Uint8Array;
  readonly comment?: string;
}

/** Entries in their order; the same name may come twice. */
export function zipOf(
  entries: readonly (readonly [name: string, options: ZipEntryOptions | string])[],
  options: ZipOptions = {},
): Buffer {
  const body: Buffer[] = [Buffer.from(options.prefix ?? [])];
  const directory: Buffer[] = [];
  let offset = body[0]?.length ?? 0;
  for (const [name, given] of entries) {
    const entry = typeof given === 'string' ? { content: given } : given;
    const written = writeEntry(name, entry, offset);
    body.push(written.local);
    directory.push(written.central);
    offset += written.local.length;
  }
  const central = Buffer.concat(directory);
  const comment = Buffer.from(options.comment ?? '');
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(Math.min(entries.length, 0xffff), 8);
  end.writeUInt16LE(Math.min(entries.length, 0xffff), 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  end.writeUInt16LE(comment.length, 20);
  return Buffer.concat([...body, central, end, comment]);
}

function writeEntry(
  name: string,
  entry: ZipEntryOptions,
  offset: number,
): { local: Buffer; central: Buffer } {
  const content = Buffer.from(entry.content ?? '');
  const nameBytes = Buffer.from(entry.nameBytes ?? Buffer.from(name, 'utf8'));
  const localName = entry.localName === undefined ? nameBytes : Buffer.from(entry.localName, 'utf8');
  const deflated = (entry.method ?? 'deflated') === 'deflated';
  const method = typeof entry.method === 'number' ? entry.method : deflated ? 8 : 0;
  const data = Buffer.from(entry.data ?? (deflated ? deflateRawSync(content) : content));
  const sum = crc32(content);
  const flags = (entry.flags ?? 0) | (entry.nameBytes === undefined ? 0x800 : 0) | (entry.descriptor ? 8 : 0);
  const size = entry.size ?? content.length;
  const compressed = entry.compressedSize ?? data.length;

  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(20, 4);
  local.writeUInt16LE(flags, 6);
  local.writeUInt16LE(entry.localMethod ?? method, 8);
  local.writeUInt32LE(0x21 << 16, 10);
  if (!entry.descriptor) {
    local.writeUInt32LE(sum, 14);
    local.writeUInt32LE(data.length, 18);
    local.writeUInt32LE(content.length, 22);
  }
  local.writeUInt16LE(localName.length, 26);
  const descriptor = Buffer.alloc(entry.descriptor ? 16 : 0);
  if (entry.descriptor) {
    descriptor.writeUInt32LE(0x08074b50, 0);
    descriptor.writeUInt32LE(sum, 4);
    descriptor.writeUInt32LE(data.length, 8);
    descriptor.writeUInt32LE(content.length, 12);
  }

  const extra = Buffer.alloc(entry.zip64 ? 28 : 0);
  if (entry.zip64) {
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(24, 2);
    extra.writeBigUInt64LE(BigInt(size), 4);
    extra.writeBigUInt64LE(BigInt(compressed), 12);
    extra.writeBigUInt64LE(BigInt(entry.offset ?? offset), 20);
  }
  const central = Buffer.alloc(46);
  central.writeUInt32LE(0x02014b50, 0);
  central.writeUInt16LE((3 << 8) | 45, 4);
  central.writeUInt16LE(20, 6);
  central.writeUInt16LE(flags, 8);
  central.writeUInt16LE(method, 10);
  central.writeUInt32LE(0x21 << 16, 12);
  central.writeUInt32LE(entry.crc ?? sum, 16);
  central.writeUInt32LE(entry.zip64 ? 0xffffffff : compressed, 20);
  central.writeUInt32LE(entry.zip64 ? 0xffffffff : size, 24);
  central.writeUInt16LE(nameBytes.length, 28);
  central.writeUInt16LE(extra.length, 30);
  central.writeUInt32LE(entry.externalAttributes ?? 0, 38);
  central.writeUInt32LE(entry.zip64 ? 0xffffffff : (entry.offset ?? offset), 42);
  return {
    local: Buffer.concat([local, localName, data, descriptor]),
    central: Buffer.concat([central, nameBytes, extra]),
  };
}
