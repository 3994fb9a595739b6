import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../src/input/limits.ts';
import { EntryError, type Part } from '../../src/input/source.ts';
import { openZip } from '../../src/input/zip.ts';
import { ExportError } from '../../src/model/errors.ts';
import { contentOf, temporaryFolder } from './temporary.ts';
import { zipOf, type ZipEntryOptions } from './zip-writer.ts';

async function opened(bytes: Uint8Array, limits = defaultLimits): Promise<Part> {
  const path = join(temporaryFolder(), 'part.zip');
  writeFileSync(path, bytes);
  return openZip(path, limits);
}

async function readAll(part: Part): Promise<Readonly<Record<string, string>>> {
  const files: Record<string, string> = {};
  for (const entry of part.entries) files[entry.path] = (await contentOf(entry.chunks())).toString('utf8');
  await part.close();
  return files;
}

async function failure(entry: ZipEntryOptions): Promise<string> {
  const part = await opened(zipOf([['a.json', entry]]));
  try {
    await contentOf(part.entries[0]?.chunks() ?? (async function* () {})());
    return 'read';
  } catch (error) {
    expect(error).toBeInstanceOf(EntryError);
    return error instanceof EntryError ? `${error.code}: ${error.detail}` : 'another error';
  } finally {
    await part.close();
  }
}

describe('openZip', () => {
  it('reads stored and deflated entries, data descriptors, zip64 fields, prefixes and comments', async () => {
    const bytes = zipOf(
      [
        ['stored.json', { content: '[1]', method: 'stored' }],
        ['deflated.json', '[2]'],
        ['descriptor.json', { content: '[3]', descriptor: true }],
        ['folder/', ''],
        ['folder/empty.json', ''],
        ['folder/big.json', { content: '[4]', zip64: true }],
      ],
      { comment: 'a comment' },
    );
    expect(await readAll(await opened(bytes))).toEqual({
      'deflated.json': '[2]',
      'descriptor.json': '[3]',
      'folder/big.json': '[4]',
      'folder/empty.json': '',
      'stored.json': '[1]',
    });
  });

  it('reads names in UTF-8 without the flag, and in CP437', async () => {
    const bytes = zipOf([
      ['café.json', { nameBytes: Buffer.from('café.json'), content: '1' }],
      ['', { nameBytes: Buffer.from([0x63, 0x61, 0x66, 0x82, 0x2e, 0x6a]), content: '2' }],
      ['back\\slash.json', '3'],
    ]);
    const part = await opened(bytes);
    expect(part.problems).toEqual([{ code: 'entry-name-not-utf8', path: 'café.j', detail: '' }]);
    expect(await readAll(part)).toEqual({ 'café.json': '1', 'café.j': '2', 'back/slash.json': '3' });
  });

  it('leaves out names that are no place in an export, and says so', async () => {
    const names = ['../evil.json', '/etc/passwd', 'C:\\x.json', 'a/../../b.json', 'nul\0.json'];
    const part = await opened(zipOf([...names.map((name) => [name, 'x'] as const), ['good.json', '{}']]));
    expect(part.entries.map((entry) => entry.path)).toEqual(['good.json']);
    expect(part.problems.map((problem) => problem.code)).toEqual(names.map(() => 'entry-name-unsafe'));
    await part.close();
  });

  it('reads on behind an entry without a name', async () => {
    const part = await opened(
      zipOf([
        ['a.json', '1'],
        ['', '2'],
        ['', '3'],
        ['b.json', '4'],
        ['', '5'],
      ]),
    );
    const problem = { code: 'entry-name-unsafe', path: null, namedLike: '', detail: 'empty' };
    expect(part.problems).toEqual([problem, problem, problem]);
    expect(await readAll(part)).toEqual({ 'a.json': '1', 'b.json': '4' });
  });

  it('reads names that packing programs write in another way', async () => {
    const part = await opened(
      zipOf([
        ['./messages/inbox/a_1/message_1.json', '1'],
        ['messages//inbox/b_1/./message_1.json', '2'],
        ['messages\\inbox\\c_1\\message_1.json', '3'],
      ]),
    );
    expect(part.entries.map((entry) => entry.path)).toEqual([
      'messages/inbox/a_1/message_1.json',
      'messages/inbox/b_1/message_1.json',
      'messages/inbox/c_1/message_1.json',
    ]);
    expect(part.problems).toEqual([]);
    await part.close();
  });

  it('does not follow links', async () => {
    const link = { content: '/etc/passwd', externalAttributes: 0o120777 * 0x10000 };
    const part = await opened(zipOf([['link.json', link]]));
    expect(part.entries).toEqual([]);
    expect(part.problems).toEqual([{ code: 'link-not-followed', path: 'link.json', detail: '' }]);
    await part.close();
  });

  it('keeps one of two equal entries, and both of two different ones', async () => {
    const part = await opened(
      zipOf([
        ['a.json', '1'],
        ['a.json', '1'],
        ['b.json', '1'],
        ['b.json', '2'],
      ]),
    );
    expect(part.entries.map((entry) => entry.path)).toEqual(['a.json', 'b.json', 'b.json']);
    expect(part.problems.map(({ code, path }) => [code, path])).toEqual([
      ['entry-duplicate', 'a.json'],
      ['entry-ambiguous', 'b.json'],
    ]);
    await part.close();
  });

  it('says where two files would become one on other systems', async () => {
    const part = await opened(
      zipOf([
        ['messages/A.json', '1'],
        ['messages/a.json', '2'],
        ['messages/\u00e9.json', '3'],
        ['messages/e\u0301.json', '4'],
        ['messages/A.jpg', '5'],
        ['messages/a.jpg', '6'],
      ]),
    );
    expect(part.entries).toHaveLength(6);
    expect(part.problems).toEqual([
      { code: 'entry-ambiguous', path: 'messages/a.json', detail: 'case' },
      { code: 'entry-ambiguous', path: 'messages/e\u0301.json', detail: 'case' },
    ]);
    await part.close();
  });

  it.each<[string, ZipEntryOptions, string]>([
    ['a wrong checksum', { content: 'x', crc: 1 }, 'entry-unreadable: checksum'],
    [
      'more than it says',
      { content: 'xx', size: 1, descriptor: true },
      'entry-unreadable: longer than stated',
    ],
    [
      'less than it says',
      { content: 'xx', size: 3, descriptor: true },
      'entry-unreadable: shorter than stated',
    ],
    ['two names', { content: 'x', localName: 'b.json' }, 'entry-unreadable: two different names'],
    ['two methods', { content: 'x', localMethod: 0 }, 'entry-unreadable: two different compression methods'],
    ['two sizes', { content: 'xx', size: 3 }, 'entry-unreadable: two different sizes'],
    ['no local header', { content: 'x', offset: 3 }, 'entry-unreadable: no local header'],
    ['an unknown method', { content: 'x', method: 93 }, 'entry-unreadable: compression method 93'],
    [
      'a size beyond reason',
      { content: 'x', size: 2 ** 31, zip64: true },
      'entry-limit: more than 600 times its compressed size (limit ratio)',
    ],
    [
      'a size beyond every limit',
      { content: 'x', size: 2 ** 40, zip64: true },
      `entry-limit: more than ${defaultLimits.entryBytes} bytes (limit entryBytes)`,
    ],
  ])('refuses an entry with %s when it is read', async (_, entry, reason) => {
    expect(await failure(entry)).toBe(reason);
  });

  it('reads large entries in pieces, and checks them', async () => {
    const content = Buffer.alloc(40 * 2 ** 20);
    for (let place = 0; place < content.length; place += 1) content[place] = (place * 2654435761) >>> 24;
    for (const method of ['stored', 'deflated'] as const) {
      const part = await opened(zipOf([['big.json', { content, method }]]));
      const read = await contentOf(part.entries[0]?.chunks() ?? (async function* () {})());
      expect(read.equals(content)).toBe(true);
      await part.close();
    }
    const wrong = await opened(zipOf([['big.json', { content, crc: 7 }]]));
    await expect(contentOf(wrong.entries[0]?.chunks() ?? (async function* () {})())).rejects.toThrow(
      'checksum',
    );
    await wrong.close();
  });

  it('names what is wrong with a whole archive', async () => {
    const good = zipOf([['a.json', '{}']]);
    await expect(opened(good.subarray(0, good.length - 30))).rejects.toMatchObject({ code: 'zip-damaged' });
    const encrypted = zipOf([['a.json', { content: 'x', flags: 1 }]]);
    await expect(opened(encrypted)).rejects.toMatchObject({ code: 'zip-encrypted' });
    const overlapping = zipOf(
      Array.from(
        { length: 50 },
        (_, n) => [`${n}.json`, { content: 'x', compressedSize: 4000, offset: 0 }] as const,
      ),
    );
    await expect(opened(overlapping)).rejects.toMatchObject({
      code: 'zip-damaged',
      data: { reason: 'overlap' },
    });
    // Room enough for all, and yet two that share their bytes.
    const shared = zipOf(
      [
        ['a.json', { content: 'x', offset: 5000 }],
        ['b.json', { content: 'x', offset: 5010 }],
      ],
      { prefix: Buffer.alloc(5000) },
    );
    await expect(opened(shared)).rejects.toMatchObject({ code: 'zip-damaged', data: { reason: 'overlap' } });
    const hidden = zipOf([
      ['a.json', '1'],
      ['b.json', '2'],
    ]);
    hidden.writeUInt16LE(1, hidden.length - 12);
    await expect(opened(hidden)).rejects.toMatchObject({ code: 'zip-damaged' });
    // Each entry is within its limit, and all together are not.
    const content = Buffer.alloc(2 ** 20);
    const bomb = zipOf(Array.from({ length: 4 }, (_, n) => [`${n}.json`, { content }] as const));
    await expect(opened(bomb, { ...defaultLimits, ratioFrom: 2 ** 21 })).rejects.toMatchObject({
      code: 'limit-exceeded',
      data: { limit: 'ratio', allowed: 600 },
    });
    const many = zipOf(Array.from({ length: 200 }, (_, n) => [`${n}.json`, ''] as const));
    await expect(opened(many, { ...defaultLimits, entries: 100 })).rejects.toMatchObject({
      code: 'limit-exceeded',
    });
  });

  it('gives the same answer however often and in whatever order its entries are read', async () => {
    const part = await opened(zipOf(Array.from({ length: 30 }, (_, n) => [`${n}.json`, `[${n}]`] as const)));
    const reads = [...part.entries, ...part.entries].map((entry) => contentOf(entry.chunks()));
    const contents = (await Promise.all(reads)).map(String);
    expect(contents.slice(0, 30)).toEqual(contents.slice(30));
    await part.close();
  });
});

const corpus = resolve(import.meta.dirname, '../../../shared/corpora/thejoshwolfe+yauzl/test');

describe.skipIf(!existsSync(corpus))('a corpus of strange zips (skipped where it is not there)', () => {
  const files = existsSync(corpus)
    ? readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.zip'))
    : [];

  it.each(files)('%s is listed or refused, and each entry read or refused', async (name) => {
    try {
      const part = await openZip(join(corpus, name), defaultLimits);
      for (const entry of part.entries) {
        await contentOf(entry.chunks()).catch((error: unknown) => expect(error).toBeInstanceOf(EntryError));
      }
      await part.close();
    } catch (error) {
      expect(error).toBeInstanceOf(ExportError);
    }
  });
});
