// Changes a zip as a zip: fields of its headers, and entries packed anew with lies about them.

import { unzipSync } from 'fflate';
import { zipOf, type ZipEntryOptions } from '../../input/zip-writer.ts';
import type { Random } from '../random.ts';
import { mutateBytes } from './bytes.ts';
import { mutateText } from './strings.ts';

/** Where the fields of each header begin, by its signature. */
const headers: readonly {
  readonly signature: number;
  readonly fields: readonly (readonly [number, number])[];
}[] = [
  {
    signature: 0x04034b50,
    fields: [
      [4, 2],
      [6, 2],
      [8, 2],
      [14, 4],
      [18, 4],
      [22, 4],
      [26, 2],
      [28, 2],
    ],
  },
  {
    signature: 0x02014b50,
    fields: [
      [4, 2],
      [8, 2],
      [10, 2],
      [16, 4],
      [20, 4],
      [24, 4],
      [28, 2],
      [30, 2],
      [32, 2],
      [34, 2],
      [38, 4],
      [42, 4],
    ],
  },
  {
    signature: 0x06054b50,
    fields: [
      [4, 2],
      [6, 2],
      [8, 2],
      [10, 2],
      [12, 4],
      [16, 4],
      [20, 2],
    ],
  },
  {
    signature: 0x06064b50,
    fields: [
      [4, 4],
      [24, 4],
      [32, 4],
      [40, 4],
      [48, 4],
    ],
  },
  {
    signature: 0x07064b50,
    fields: [
      [4, 4],
      [8, 4],
      [16, 4],
    ],
  },
];

const oddNumbers = [0, 1, 2, 8, 9, 0x0808, 0x7fff, 0xffff, 0x10000, 0x7fffffff, 0xfffffffe, 0xffffffff];

export function mutateZip(input: Uint8Array, other: Uint8Array, random: Random): Uint8Array {
  switch (random.below(5)) {
    case 0:
      return mutateBytes(input, other, random);
    case 1:
    case 2: {
      let bytes: Buffer = Buffer.from(input);
      for (let left = 1 + random.small(4); left > 0; left -= 1) bytes = mutateField(bytes, random);
      return bytes;
    }
    default:
      return repacked(input, other, random) ?? mutateField(Buffer.from(input), random);
  }
}

function mutateField(bytes: Buffer, random: Random): Buffer {
  const { signature, fields } = random.pick(headers);
  const places: number[] = [];
  const mark = Buffer.alloc(4);
  mark.writeUInt32LE(signature);
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 4)) places.push(at);
  if (places.length === 0) return bytes;
  const [offset, width] = random.pick(fields);
  const place = random.pick(places) + offset;
  if (place + width > bytes.length) return bytes;
  const before = bytes.readUIntLE(place, width);
  const number = random.once(3)
    ? before + random.pick([1, -1, 2, 30, -30, 256])
    : random.once(4)
      ? random.bits()
      : random.pick(oddNumbers);
  bytes.writeUIntLE((number >>> 0) % 2 ** (8 * width), place, width);
  return bytes;
}

/** Null where it cannot be unpacked. */
function repacked(input: Uint8Array, other: Uint8Array, random: Random): Uint8Array | null {
  const own = entriesOf(input);
  if (own === null || own.length === 0) return null;
  const entries: (readonly [string, ZipEntryOptions])[] = own.map(([name, content]) => [name, { content }]);
  for (let left = 1 + random.small(5); left > 0; left -= 1) {
    const place = random.below(entries.length);
    const [name, options] = entries[place] ?? ['x', {}];
    const content = Buffer.from(options.content ?? '');
    switch (random.below(8)) {
      case 0:
        entries[place] = [mutateName(name, random), options];
        break;
      case 1:
        entries.push([
          random.once(2) ? name : name.toUpperCase(),
          { content: mutateBytes(content, content, random) },
        ]);
        break;
      case 2:
        entries.splice(place, 1);
        break;
      case 3:
        entries[place] = [name, { ...options, ...lie(random) }];
        break;
      case 4: {
        const foreign = entriesOf(other) ?? [];
        if (foreign.length > 0) {
          const [from, taken] = random.pick(foreign);
          entries.push([random.once(2) ? from : name, { content: taken }]);
        }
        break;
      }
      case 5:
        entries[place] = [
          name,
          { ...options, nameBytes: mutateBytes(Buffer.from(name), Buffer.from(name), random) },
        ];
        break;
      case 6:
        entries.push([`${name}/x/../${random.pick(['', '/', '//', '.', '..'])}`, options]);
        break;
      default:
        entries[place] = [name, { ...options, content: mutateBytes(content, content, random) }];
    }
    if (entries.length === 0) return zipOf([]);
  }
  return zipOf(entries, {
    ...(random.once(8) ? { prefix: random.bytes(random.small(64)) } : {}),
    ...(random.once(8) ? { comment: mutateText('PK\u0005\u0006', random).slice(0, 60) } : {}),
  });
}

function mutateName(name: string, random: Random): string {
  const segments = name.split('/');
  const place = random.below(segments.length);
  segments[place] = random.once(2)
    ? random.pick(['..', '.', '', 'C:', '\\', 'messages', 'CON', 'x\u0000y'])
    : mutateText(segments[place] ?? '', random);
  return segments.join('/').slice(0, 4000);
}

function lie(random: Random): ZipEntryOptions {
  const number = random.pick(oddNumbers);
  return random.pick<ZipEntryOptions>([
    { crc: random.bits() },
    { size: number },
    { compressedSize: number },
    { offset: number },
    { localName: 'messages/inbox/other_1/message_1.json' },
    { externalAttributes: 0xa1ff0000 },
    { method: random.pick([1, 9, 12, 14, 99]) },
    { method: 'stored' },
    { descriptor: true },
    { zip64: true },
    { flags: random.pick([1, 8, 0x40, 0x2000, 0x800]) },
  ]);
}

function entriesOf(bytes: Uint8Array): readonly (readonly [string, Uint8Array])[] | null {
  try {
    const small = { filter: ({ originalSize }: { originalSize: number }) => originalSize < 2 ** 18 };
    return Object.entries(unzipSync(bytes, small));
  } catch {
    return null;
  }
}
