// Exports in pieces, and larger than old programs can count: never taken for whole where a piece is missing.

import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { zipOf } from '../input/zip-writer.ts';
import { Figures, type Case } from './figures.ts';
import { freshPath, runProgram } from './program.ts';
import { files, name } from './sample.ts';

const entries = Object.entries(files);
const isMessage = ([path]: readonly [string, string]): boolean => path.includes('/messages/');
const apps = entries.filter((entry) => !isMessage(entry));
const messages = entries.filter(isMessage);

/** Null where the first status of a batch is `ok`. */
const cases: readonly {
  readonly what: string;
  /** Writes the parts into a folder. */
  readonly write: (folder: string) => void;
  readonly code: number;
  readonly status: string;
}[] = [
  {
    what: 'all parts',
    write: (folder) => {
      writeFileSync(join(folder, `${name}-1.zip`), zipOf(apps));
      writeFileSync(join(folder, `${name}-2.zip`), zipOf(messages));
    },
    code: 0,
    status: 'ok',
  },
  {
    what: 'the part with the messages missing',
    write: (folder) => writeFileSync(join(folder, `${name}-1.zip`), zipOf(apps)),
    code: 3,
    status: 'ok_partial',
  },
  {
    what: 'the part with the apps missing',
    write: (folder) => writeFileSync(join(folder, `${name}-2.zip`), zipOf(messages)),
    code: 3,
    status: 'ok_partial',
  },
  {
    what: 'a piece of exactly 2 GiB',
    write: (folder) => {
      const path = join(folder, `${name}.zip`);
      writeFileSync(path, zipOf(entries));
      truncateSync(path, 2 ** 31);
    },
    code: 4,
    status: 'incomplete_split',
  },
  {
    what: 'with zip64 fields',
    write: (folder) => {
      const all = entries.map(([path, content]) => [path, { content, zip64: true }] as const);
      writeFileSync(join(folder, `${name}.zip`), zipOf(all));
    },
    code: 0,
    status: 'ok',
  },
  {
    what: 'larger than 4 GiB',
    write: (folder) => writeLarge(join(folder, `${name}.zip`)),
    code: 0,
    status: 'ok',
  },
];

export function splitExports(): readonly Case[] {
  const figures = new Figures('Exports in pieces, and of more than 4 GiB');
  return cases.map(({ what, write, code, status }) => ({
    figures,
    run: async () => {
      const folder = join(freshPath(), 'in');
      mkdirSync(folder, { recursive: true });
      write(folder);
      const cwd = freshPath();
      mkdirSync(cwd);
      const ended = await runProgram([folder, '-f', 'json'], { cwd });
      const steps = [['plan', folder], ['run', '--all'], ['merge']];
      for (const [step = '', ...more] of steps)
        await runProgram(['batch', step, ...more, '--out', 'out'], { cwd });
      const table = readFileSync(join(cwd, 'out', 'exports.csv'), 'utf8').split('\n');
      const found = table[1]?.split(',')[(table[0] ?? '').split(',').indexOf('status')];
      const complaint =
        ended.code !== code
          ? `exit ${ended.code}, not ${code}`
          : found !== status
            ? `${found}, not ${status}`
            : null;
      figures.count(what, 1, complaint);
    },
  }));
}

/** A film of 4.5 GiB, as a hole, before the rest. */
function writeLarge(path: string): void {
  const film = 'your_facebook_activity/messages/inbox/bobmadeup_1000000001/videos/x.mp4';
  const size = 4.5 * 2 ** 30;
  const nameBytes = Buffer.from(film);
  const sizes = Buffer.alloc(20);
  sizes.writeUInt16LE(1, 0);
  sizes.writeUInt16LE(16, 2);
  sizes.writeBigUInt64LE(BigInt(size), 4);
  sizes.writeBigUInt64LE(BigInt(size), 12);
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(45, 4);
  local.writeUInt32LE(0xffffffff, 18);
  local.writeUInt32LE(0xffffffff, 22);
  local.writeUInt16LE(nameBytes.length, 26);
  local.writeUInt16LE(sizes.length, 28);
  const file = openSync(path, 'w');
  writeSync(file, Buffer.concat([local, nameBytes, sizes]));
  let at = local.length + nameBytes.length + sizes.length + size;
  const central: Buffer[] = [centralOf(nameBytes, sizes, 0)];
  for (const [entry, content] of entries) {
    const bytes = Buffer.from(content);
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(45, 4);
    header.writeUInt32LE(crc32(bytes), 14);
    header.writeUInt32LE(bytes.length, 18);
    header.writeUInt32LE(bytes.length, 22);
    header.writeUInt16LE(Buffer.byteLength(entry), 26);
    const offset = Buffer.alloc(12);
    offset.writeUInt16LE(1, 0);
    offset.writeUInt16LE(8, 2);
    offset.writeBigUInt64LE(BigInt(at), 4);
    central.push(centralOf(Buffer.from(entry), offset, crc32(bytes), bytes.length));
    const written = Buffer.concat([header, Buffer.from(entry), bytes]);
    writeSync(file, written, 0, written.length, at);
    at += written.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(56 + 20 + 22);
  end.writeUInt32LE(0x06064b50, 0);
  end.writeBigUInt64LE(44n, 4);
  end.writeUInt16LE(45, 12);
  end.writeUInt16LE(45, 14);
  end.writeBigUInt64LE(BigInt(central.length), 24);
  end.writeBigUInt64LE(BigInt(central.length), 32);
  end.writeBigUInt64LE(BigInt(directory.length), 40);
  end.writeBigUInt64LE(BigInt(at), 48);
  end.writeUInt32LE(0x07064b50, 56);
  end.writeBigUInt64LE(BigInt(at + directory.length), 64);
  end.writeUInt32LE(1, 72);
  end.writeUInt32LE(0x06054b50, 76);
  end.fill(0xff, 84, 96);
  const tail = Buffer.concat([directory, end]);
  writeSync(file, tail, 0, tail.length, at);
  closeSync(file);
}

/** @param size null where it stands in the extra field, and the offset is 0; else the offset stands there */
function centralOf(nameBytes: Buffer, extra: Buffer, crc: number, size: number | null = null): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(45, 4);
  header.writeUInt16LE(45, 6);
  header.writeUInt32LE(crc, 16);
  header.writeUInt32LE(size ?? 0xffffffff, 20);
  header.writeUInt32LE(size ?? 0xffffffff, 24);
  header.writeUInt16LE(nameBytes.length, 28);
  header.writeUInt16LE(extra.length, 30);
  header.writeUInt32LE(size === null ? 0 : 0xffffffff, 42);
  return Buffer.concat([header, nameBytes, extra]);
}
