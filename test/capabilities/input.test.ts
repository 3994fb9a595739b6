// C1 to C4: what is taken as an export, clause by clause.

import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readParts } from '../../src/audit.ts';
import { memoryPart } from '../../src/input/memory.ts';
import { temporaryFolder } from '../input/temporary.ts';
import { zipOf } from '../input/zip-writer.ts';
import {
  audit,
  auditOf,
  codesOf,
  fixture,
  folderWith,
  inspectionOf,
  minimal,
  refusalOf,
  thread,
  zipWith,
} from './exports.ts';

describe('C1: what an export comes in', () => {
  it.each([
    ['a folder', 'layout-2023'],
    ['a zip', 'zip-descriptors'],
    ['several zips as one', 'parts'],
    ['zips and a folder as one', 'half-unzipped'],
    ['folders around it', 'wrapped'],
    ['an end-to-end-encrypted companion', 'e2ee-companion-zip'],
  ])('%s', async (_, name) => {
    const { coverage, export: read } = await auditOf(name);
    expect(coverage).toMatchObject({
      apps: { status: 'found' },
      messages: { status: 'found' },
      unreadable: [],
    });
    if (name.startsWith('e2ee')) expect(read.layouts).toContain('e2ee');
  });

  it('the parts in any order', async () => {
    const paths = fixture('parts');
    const expected = await audit(paths);
    for (let turn = 1; turn < paths.length; turn += 1) {
      expect(await audit([...paths.slice(turn), ...paths.slice(0, turn)])).toEqual(expected);
    }
    expect(await audit(paths.toReversed())).toEqual(expected);
  });

  it('never unpacked to disk', async () => {
    const scratch = temporaryFolder();
    const before = process.env['TMPDIR'];
    const path = zipWith([]);
    process.env['TMPDIR'] = scratch;
    try {
      await audit([path]);
    } finally {
      if (before === undefined) delete process.env['TMPDIR'];
      else process.env['TMPDIR'] = before;
    }
    expect(readdirSync(scratch)).toEqual([]);
    expect(readdirSync(join(path, '..'))).toHaveLength(1);
  });

  it('of the files only those are read that are needed', async () => {
    const part = memoryPart('facebook-janefake-2024-05-01-AbCdEf12.zip', {
      ...minimal,
      'your_facebook_activity/messages/inbox/bobmadeup_1/photos/1.jpg': 'x',
      'your_facebook_activity/messages/photos/2.mp4': 'x',
      'your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json': '[]',
      'personal_information/profile_information/profile_information.json': '{}',
    });
    const read: string[] = [];
    const entries = part.entries.map((entry) => ({
      path: entry.path,
      size: entry.size,
      chunks: () => (read.push(entry.path), entry.chunks()),
      open: () => (read.push(entry.path), entry.open()),
      place: () => null,
    }));
    await readParts({ parts: [{ ...part, entries }], unopened: [] });
    expect([...new Set(read)].sort()).toEqual(
      [...Object.keys(minimal), 'personal_information/profile_information/profile_information.json'].sort(),
    );
  });
});

describe('C2: what it is', () => {
  it.each(['layout-renamed-files', 'layout-renamed-folder', 'layout-nested-in-profile', 'wrapped'])(
    'told by the end of paths and by shape, not by full paths: %s',
    async (name) => {
      const { coverage } = await auditOf(name);
      expect([coverage.apps.status, coverage.messages.status]).toEqual(['found', 'found']);
    },
  );

  it('layouts and folders are said', async () => {
    const inspection = await inspectionOf('layout-nested-in-profile');
    expect(inspection.layouts).toEqual(['2023']);
    expect(inspection.messages.folders).toEqual([expect.stringMatching(/profile_information.*\/messages$/)]);
  });

  it('what is none has each its own refusal', async () => {
    const encrypted = join(temporaryFolder(), 'facebook-janefake.zip');
    writeFileSync(
      encrypted,
      zipOf(Object.entries(minimal).map(([path, content]) => [path, { content, flags: 1 }])),
    );
    const stub = join(temporaryFolder(), 'facebook_1000000001.zip');
    writeFileSync(stub, '');
    const refusals = {
      html: await refusalOf(fixture('not-html')),
      'html before 2018': await refusalOf(fixture('not-html-before-2018')),
      'media only': await refusalOf(fixture('not-media-only')),
      stub: await refusalOf([stub]),
      instagram: await refusalOf(fixture('not-instagram')),
      encrypted: await refusalOf([encrypted]),
      truncated: await refusalOf(fixture('not-damaged-zip')),
      'zip of zips': await refusalOf(fixture('not-zip-of-zips')),
    };
    expect(Object.values(refusals)).not.toContain(null);
    expect(new Set(Object.values(refusals)).size).toBe(Object.keys(refusals).length);
  });
});

describe('C3: names that lie, and bombs', () => {
  it.each([
    ['zip slip', '../../apps/evil.json', 'entry-name-unsafe'],
    ['an absolute name', '/etc/evil.json', 'entry-name-unsafe'],
    ['a drive', 'C:\\evil.json', 'entry-name-unsafe'],
    ['.. in the middle', 'messages/inbox/../../../evil.json', 'entry-name-unsafe'],
  ])('%s', async (_, name, code) => {
    const result = await audit([zipWith([[name, thread()]])]);
    expect(codesOf(result)).toContain(code);
    expect(result.summary.conversations).toBe(1);
  });

  it('a symbolic link', async () => {
    const link = { content: '/etc/passwd', externalAttributes: 0o120777 * 0x10000 };
    const result = await audit([
      zipWith([['your_facebook_activity/messages/inbox/x_1/message_1.json', link]]),
    ]);
    expect(codesOf(result)).toContain('link-not-followed');
    expect(result.coverage.unreadable).toHaveLength(1);
  });

  it('the same entry twice, and twice with other content', async () => {
    const path = 'your_facebook_activity/messages/inbox/bobmadeup_1/message_1.json';
    expect((await audit([zipWith([[path, thread()]])])).summary.messages).toBe(1);
    const message = { sender_name: 'Bob Made-Up', timestamp_ms: Date.UTC(2014, 5, 4), content: 'other' };
    const other = await audit([zipWith([[path, thread({ messages: [message] })]])]);
    expect(codesOf(other)).toContain('entry-ambiguous');
    expect(other.summary.messages).toBe(2);
  });

  it('a bomb', async () => {
    const content = Buffer.concat([
      Buffer.from('{"title":"x","messages":['),
      Buffer.alloc(80 * 2 ** 20, ' '),
    ]);
    const result = await audit([zipWith([['messages/inbox/x_1/message_1.json', { content }]])]).catch(
      (error: unknown) => error,
    );
    expect(JSON.stringify(result)).toMatch(/entry-limit|limit-exceeded/);
  });

  it('a name that is no UTF-8', async () => {
    const nameBytes = Buffer.concat([
      Buffer.from('your_facebook_activity/messages/inbox/zo'),
      Buffer.from([0x89]),
      Buffer.from('_2/message_1.json'),
    ]);
    const result = await audit([zipWith([['', { nameBytes, content: thread() }]])]);
    expect(codesOf(result)).toContain('entry-name-not-utf8');
    expect(result.conversations?.map(({ id }) => id)).toContain('zoë_2');
  });

  it('backslashes, and names that differ by capitals alone', async () => {
    const result = await audit([
      zipWith([
        ['your_facebook_activity\\messages\\inbox\\eve_2\\message_1.json', thread()],
        ['your_facebook_activity/messages/inbox/Eve_2/message_1.json', thread()],
      ]),
    ]);
    expect(result.summary.conversations).toBe(3);
    expect(codesOf(result)).toContain('entry-ambiguous');
  });
});

describe('C4: a byte order mark', () => {
  it('before apps, messages and profile', async () => {
    const result = await auditOf('text-bom');
    expect(result.coverage.unreadable).toEqual([]);
    const marked = Object.fromEntries(Object.entries(minimal).map(([path, text]) => [path, `\uFEFF${text}`]));
    const folder = folderWith(marked);
    mkdirSync(join(folder, 'preferences'));
    expect((await audit([folder])).summary).toMatchObject({ apps: 1, messages: 1 });
  });
});
