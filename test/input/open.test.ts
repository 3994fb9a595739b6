import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { defaultLimits } from '../../src/input/limits.ts';
import { openFolder } from '../../src/input/folder.ts';
import { openParts } from '../../src/input/open.ts';
import { EntryError } from '../../src/input/source.ts';
import { contentOf, temporaryFolder } from './temporary.ts';
import { zipOf } from './zip-writer.ts';

function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

const zip = zipOf([['messages/inbox/a_1/message_1.json', '{}']]);

describe('openParts', () => {
  it('gives parts in an order of its own, each once', async () => {
    const folder = temporaryFolder();
    write(folder, { 'b.zip': zip, 'a.zip': zip, 'c/messages/x.json': '{}' });
    for (const paths of [
      ['b.zip', 'c', 'a.zip', 'b.zip'],
      ['c', 'a.zip', './b.zip'],
    ]) {
      const { parts } = await openParts(paths, { cwd: folder });
      expect(parts.map((part) => [part.name, part.kind])).toEqual([
        ['a.zip', 'zip'],
        ['b.zip', 'zip'],
        ['c', 'folder'],
      ]);
      await Promise.all(parts.map((part) => part.close()));
    }
  });

  it('opens the zips of a folder of downloads as parts, but no stub and no zip further down', async () => {
    const folder = temporaryFolder();
    write(folder, {
      'facebook-jane-2024-05-01-x-1.zip': zip,
      'facebook-jane-2024-05-01-x-2.zip': zip,
      'facebook_123.zip': '',
      'holiday.zip': zip,
      'deep/facebook-old.zip': zip,
    });
    const { parts } = await openParts([folder], { cwd: '/' });
    expect(parts.map((part) => part.kind)).toEqual(['folder', 'zip', 'zip'].sort());
    expect(parts.find((part) => part.kind === 'folder')?.entries.map((entry) => entry.path)).toEqual([
      'deep/facebook-old.zip',
      'facebook_123.zip',
      'holiday.zip',
    ]);
    await Promise.all(parts.map((part) => part.close()));
  });

  it('tells what a file is by its content', async () => {
    const folder = temporaryFolder();
    const kinds = {
      'x.rar': [Buffer.from('Rar!\x1a\x07\x00', 'latin1'), 'rar'],
      'x.7z': [Buffer.from([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]), '7z'],
      'x.tgz': [Buffer.from([0x1f, 0x8b, 8]), 'gzip'],
      'x.html': ['<!DOCTYPE html><html>', 'html'],
      'connected_apps.json': ['{"installed_apps_v2":[]}', 'json'],
      'x.zip.crdownload': [zip, 'unfinished-download'],
      'x.bin': ['hello', 'unknown'],
    } as const;
    for (const [name, [content, found]] of Object.entries(kinds)) {
      write(folder, { [name]: content });
      const { parts, unopened } = await openParts([name], { cwd: folder });
      expect(parts).toEqual([]);
      expect(unopened[0]?.error.code).toBe('not-a-zip');
      expect(unopened[0]?.error.data).toEqual({ part: name, found });
    }
  });

  it('sets damaged and empty parts apart', async () => {
    const folder = temporaryFolder();
    write(folder, { 'good.zip': zip, 'cut.zip': zip.subarray(0, 60), 'empty.zip': '' });
    const { parts, unopened } = await openParts(['empty.zip', 'good.zip', 'cut.zip'], { cwd: folder });
    expect(parts.map((part) => part.name)).toEqual(['good.zip']);
    expect(unopened.map(({ name, error }) => [name, error.code])).toEqual([
      ['cut.zip', 'zip-damaged'],
      ['empty.zip', 'empty-part'],
    ]);
    await Promise.all(parts.map((part) => part.close()));
  });

  it('says which path does not exist', async () => {
    await expect(openParts(['nowhere.zip'], { cwd: temporaryFolder() })).rejects.toMatchObject({
      code: 'path-not-found',
      data: { path: 'nowhere.zip' },
    });
  });

  it('does not walk a home directory', async () => {
    const { unopened } = await openParts([homedir()], { cwd: '/' });
    expect(unopened[0]?.error.code).toBe('home-directory');
  });
});

describe('openFolder', () => {
  it('follows no link, opens no pipe, and lists the rest', () => {
    const folder = temporaryFolder();
    write(folder, { 'a/b.json': '1', 'c.json': '2' });
    symlinkSync('/etc/passwd', join(folder, 'passwd.json'));
    symlinkSync(folder, join(folder, 'a/loop'));
    execFileSync('mkfifo', [join(folder, 'pipe.json')]);
    const part = openFolder(folder, defaultLimits);
    expect(part.entries.map((entry) => entry.path)).toEqual(['a/b.json', 'c.json']);
    expect(part.problems.map(({ code, path }) => [code, path])).toEqual([
      ['link-not-followed', 'a/loop'],
      ['link-not-followed', 'passwd.json'],
      ['not-a-regular-file', 'pipe.json'],
    ]);
  });

  it.skipIf(process.platform === 'win32')(
    'takes backslashes in names as what stands between folders',
    async () => {
      const folder = temporaryFolder();
      write(folder, {
        'your_facebook_activity\\messages\\inbox\\bob_1\\message_1.json': '{"a":1}',
        'b/personal_information\\profile_information\\profile_information.json': '{}',
        'c\\d/e.json': '{}',
        '..\\out.json': '{}',
        'f\\\\g.json': '{}',
      });
      const { entries } = openFolder(folder, defaultLimits);
      expect(entries.map(({ path }) => path)).toEqual([
        '..\\out.json',
        'b/personal_information/profile_information/profile_information.json',
        'c/d/e.json',
        'f\\\\g.json',
        'your_facebook_activity/messages/inbox/bob_1/message_1.json',
      ]);
      const [message] = entries.slice(-1);
      expect(message === undefined ? null : (await contentOf(message.chunks())).toString()).toBe('{"a":1}');
    },
  );

  it('notices files that change after they were listed', async () => {
    const folder = temporaryFolder();
    write(folder, { 'gone.json': '1', 'swapped.json': '1', 'short.json': '12345', 'piped.json': '1' });
    const part = openFolder(folder, defaultLimits);
    const read = (path: string): Promise<Buffer> =>
      contentOf(part.entries.find((entry) => entry.path === path)?.chunks() ?? (async function* () {})());
    rmSync(join(folder, 'gone.json'));
    rmSync(join(folder, 'swapped.json'));
    symlinkSync('/etc/passwd', join(folder, 'swapped.json'));
    truncateSync(join(folder, 'short.json'), 2);
    rmSync(join(folder, 'piped.json'));
    execFileSync('mkfifo', [join(folder, 'piped.json')]);
    await expect(read('gone.json')).rejects.toBeInstanceOf(EntryError);
    await expect(read('swapped.json')).rejects.toBeInstanceOf(EntryError);
    await expect(read('piped.json')).rejects.toBeInstanceOf(EntryError);
    expect((await read('short.json')).toString()).toBe('12');
  });

  it('stops at a limit', () => {
    const folder = temporaryFolder();
    write(folder, Object.fromEntries(Array.from({ length: 20 }, (_, n) => [`${n}.json`, ''])));
    expect(() => openFolder(folder, { ...defaultLimits, entries: 10 })).toThrow(
      expect.objectContaining({ code: 'limit-exceeded' }),
    );
  });
});
