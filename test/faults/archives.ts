// Hostile archives: refused or read for what they are, quickly, in little memory, and without a file written anywhere.

import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { zipOf, type ZipEntryOptions } from '../input/zip-writer.ts';
import { emptyEntries, manyLargeFiles, nested, oneLargeFile, overlapping, sameName } from './bombs.ts';
import { Figures, type Case } from './figures.ts';
import { freshPath, runProgram } from './program.ts';
import { files, name, secret } from './sample.ts';

interface Hostile {
  readonly what: string;
  readonly make: () => Buffer;
  /** 4 = refused, 3 = part of it, 0 = read with a diagnostic of this code. */
  readonly expect: 4 | 3 | { readonly diagnostic: string };
  /** What a refusal must name. */
  readonly says?: RegExp;
}

const entries = Object.entries(files);
const threadPath = 'your_facebook_activity/messages/inbox/bobmadeup_1000000001/message_1.json';
const other = '{"participants":[],"messages":[]}';

/** The export with more in it. */
function withMore(...more: (readonly [string, ZipEntryOptions | string])[]): Buffer {
  return zipOf([...entries, ...more]);
}

/** The export with its first thread packed in another way. */
function packedAs(options: ZipEntryOptions): Buffer {
  return zipOf(
    entries.map(([path, content]) => [path, path === threadPath ? { content, ...options } : content]),
  );
}

const unsafeNames = [
  '../../../evil.json',
  'messages/../../evil.json',
  '/etc/evil.json',
  '//server/share/evil.json',
  'C:\\evil.json',
  'c:evil.json',
  '..\\..\\evil.json',
  'messages/inbox/\u0000/message_1.json',
  'messages/inbox/a\n_1/message_1.json',
  'messages/inbox/\u001b[2J/message_1.json',
];

const lies: readonly Hostile[] = [
  ...unsafeNames.map((path) => ({
    what: `the name ${JSON.stringify(path)}`,
    make: () => withMore([path, other]),
    expect: { diagnostic: 'entry-name-unsafe' },
  })),
  ...[
    'NUL',
    'messages/inbox/con/aux.json',
    'messages/inbox/a_1./x.json',
    `${'x/'.repeat(400)}y.json`,
    `${'n'.repeat(60_000)}.json`,
  ].map((path) => ({
    what: `the name ${path.slice(0, 30)}`,
    make: () => withMore([path, other]),
    expect: { diagnostic: '' },
  })),
  {
    what: 'a symbolic link',
    make: () =>
      withMore([
        'messages/inbox/l_1/message_1.json',
        { content: '/etc/passwd', externalAttributes: 0o120777 * 0x10000 },
      ]),
    expect: { diagnostic: 'link-not-followed' },
  },
  {
    what: 'the same file twice',
    make: () => withMore([threadPath, files[threadPath] ?? '']),
    expect: { diagnostic: 'entry-duplicate' },
  },
  {
    what: 'two files of one name',
    make: () => withMore([threadPath, other]),
    expect: { diagnostic: 'entry-ambiguous' },
  },
  {
    what: 'names that differ in capitals',
    make: () => withMore([threadPath.toUpperCase().replace('.JSON', '.json'), other]),
    expect: { diagnostic: 'entry-ambiguous' },
  },
  {
    what: 'another name in the local header',
    make: () => packedAs({ localName: 'other.json' }),
    expect: 4,
    says: /more than it can/,
  },
  { what: 'another method in the local header', make: () => packedAs({ localMethod: 0 }), expect: 3 },
  { what: 'another size in the local header', make: () => packedAs({ size: 7 }), expect: 3 },
  { what: 'a wrong checksum', make: () => packedAs({ crc: 7 }), expect: 3 },
  {
    what: 'an offset into another entry',
    make: () => packedAs({ offset: 0 }),
    expect: 4,
    says: /more than it can/,
  },
  { what: 'an offset beyond the end', make: () => packedAs({ offset: 0x7fffffff }), expect: 3 },
  { what: 'a method of its own', make: () => packedAs({ method: 99 }), expect: 3 },
  { what: 'one encrypted entry', make: () => packedAs({ flags: 1 }), expect: 3 },
  {
    what: 'all entries encrypted',
    make: () => zipOf(entries.map(([path, content]) => [path, { content, flags: 1 }])),
    expect: 4,
    says: /password/,
  },
  { what: 'one disk of several', make: () => onDisk(zipOf(entries), 2), expect: 4, says: /split/ },
  { what: 'fewer entries than there are', make: () => listing(zipOf(entries), 1), expect: 4 },
  { what: 'more entries than there are', make: () => listing(zipOf(entries), 60_000), expect: 4 },
  {
    what: 'a comment that looks like an end',
    make: () => zipOf(entries, { comment: 'PK\u0005\u0006'.padEnd(40, '\0') }),
    expect: 4,
  },
];

const bombs: readonly Hostile[] = [
  { what: 'one file of 4 GiB', make: () => oneLargeFile(), expect: 3 },
  { what: 'one file of 4 GiB that says it is small', make: () => oneLargeFile(260, 60 * 2 ** 20), expect: 3 },
  { what: 'one file that says it has 16 TiB', make: () => oneLargeFile(1, 2 ** 44), expect: 3 },
  { what: 'a hundred files of 48 MiB', make: () => manyLargeFiles(100), expect: 4, says: /limit ratio/ },
  { what: 'overlapping files, 290 GB', make: () => overlapping(6000), expect: 4, says: /more than it can/ },
  {
    what: 'overlapping files behind padding',
    make: () => overlapping(100, 2 ** 23),
    expect: 4,
    says: /more than it can/,
  },
  {
    what: 'zips in zips',
    make: () => nested(5, (path, content) => zipOf([[path, { content, method: 'stored' }]])),
    expect: 4,
    says: /other zip files/,
  },
  { what: 'a million empty files', make: () => emptyEntries(1_000_000), expect: 4, says: /limit entries/ },
  { what: 'a million empty files that say they are ten', make: () => emptyEntries(1_000_000, 10), expect: 4 },
  {
    what: 'one name fifty thousand times',
    make: () => sameName(50_000),
    expect: 4,
    says: /more than it can/,
  },
];

function onDisk(zip: Buffer, disk: number): Buffer {
  zip.writeUInt16LE(disk, zip.length - 18);
  return zip;
}

function listing(zip: Buffer, count: number): Buffer {
  zip.writeUInt16LE(count, zip.length - 12);
  zip.writeUInt16LE(count, zip.length - 14);
  return zip;
}

export const most = { mebibytes: 200, cpuMs: 2000 } as const;

/** @param slack how much slower this machine may be than one that is not shared */
export function hostileArchives(slack: number): readonly Case[] {
  const lying = new Figures('Archives that lie');
  const large = new Figures('Bombs');
  return [
    ...bombs.map((hostile) => [large, hostile] as const),
    ...lies.map((hostile) => [lying, hostile] as const),
  ].map(([figures, hostile]) => ({
    figures,
    run: async () => figures.count(hostile.what, 1, await complaintAbout(hostile, figures, slack)),
  }));
}

async function complaintAbout(hostile: Hostile, figures: Figures, slack: number): Promise<string | null> {
  const cwd = join(freshPath(), 'work');
  mkdirSync(cwd, { recursive: true });
  const zip = join(cwd, `${name}.zip`);
  writeFileSync(zip, hostile.make());
  const ended = await runProgram([zip, '-f', 'json', '--all'], { cwd });
  const { measured, code, stdout, stderr } = ended;
  if (ended.hung) return 'it hung';
  if (measured === null) return `it died: ${ended.signal ?? code}`;
  figures.mostMiB = Math.max(figures.mostMiB, measured.rssMiB);
  figures.mostCpuMs = Math.max(figures.mostCpuMs, measured.cpuMs);
  if (readdirSync(cwd).length > 1 || readdirSync(dirname(cwd)).length > 1) return 'it wrote a file';
  if (`${stdout}${stderr}`.includes(secret)) return 'it said the text of a message';
  const { expect, says } = hostile;
  if (typeof expect === 'number') {
    if (code !== expect) return `exit ${code}, not ${expect}`;
  } else if ((code !== 0 && code !== 3) || !stdout.includes(expect.diagnostic)) {
    return `exit ${code}${code === 0 || code === 3 ? `, without ${expect.diagnostic}` : ''}`;
  }
  if (says !== undefined && !says.test(stderr))
    return `it does not say ${says.source}: ${stderr.slice(0, 200)}`;
  if (measured.rssMiB > most.mebibytes) return `${measured.rssMiB} MiB`;
  if (measured.cpuMs > most.cpuMs * slack) return `${measured.cpuMs} ms of processor`;
  return null;
}
