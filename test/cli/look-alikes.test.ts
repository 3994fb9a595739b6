// What people name in the place of an export, where it cannot be committed as a fixture: empty folders, encrypted zips,
// home folders, dozens of parts, names in old encodings.

import { existsSync, mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { auditResultSchema, type AuditResult } from '../../src/model/result.ts';
import { temporaryFolder } from '../input/temporary.ts';
import { zipOf, type ZipEntryOptions } from '../input/zip-writer.ts';
import { smallExport } from '../properties/small-export.ts';
import { fakeIo } from './fake-io.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

function folderOf(files: Files): string {
  const folder = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

async function audit(
  cwd: string,
  args: readonly string[],
): Promise<{ code: number; stdout: string; stderr: string }> {
  const { io, stdout, stderr } = fakeIo({ cwd, env: { LANG: 'en_GB.UTF-8' } });
  const code = await run([...args, '--format', 'json'], io);
  return { code, stdout: stdout(), stderr: stderr() };
}

async function resultOf(cwd: string, args: readonly string[]): Promise<AuditResult> {
  const { code, stdout } = await audit(cwd, args);
  expect(code).toBe(0);
  return auditResultSchema.parse(JSON.parse(stdout));
}

const entries = Object.entries(smallExport);
const encrypted = 1;
const whole = zipOf(entries);

describe('in the place of an export', () => {
  it.each<[string, string, Files, RegExp]>([
    ['an empty folder', 'empty', { 'empty/.DS_Store': '' }, /"empty" is empty/],
    ['an empty zip', 'x.zip', { 'x.zip': zipOf([]) }, /"x\.zip" is empty/],
    ['a file of no bytes', 'x.zip', { 'x.zip': '' }, /"x\.zip" is empty/],
    [
      'a zip with a password',
      'x.zip',
      { 'x.zip': zipOf(entries.map(([path, content]) => [path, { content, flags: encrypted }])) },
      /password.*\n.*Unzip it with the password/,
    ],
    [
      'a zip that breaks off',
      'x.zip',
      { 'x.zip': whole.subarray(0, whole.length - 400) },
      /damaged.*\n.*Download/,
    ],
    [
      'a zip in a zip',
      'x.zip',
      { 'x.zip': zipOf([['facebook-janefake.zip', { content: whole }]]) },
      /other zip files/,
    ],
    ['a download that goes on', 'x.zip.crdownload', { 'x.zip.crdownload': whole }, /not finished/],
    ['a picture', 'x.jpg', { 'x.jpg': Uint8Array.of(0xff, 0xd8, 0xff) }, /not a zip/],
    ['a folder of pictures', 'x', { 'x/1.jpg': 'x', 'x/2.mp4': 'x' }, /only media/],
    ['a folder of notes', 'x', { 'x/notes.md': 'x', 'x/data.json': '{}' }, /not a Facebook export/],
  ])('%s is told by what it is, with the next step, and exit 4', async (_, name, files, says) => {
    const { code, stdout, stderr } = await audit(folderOf(files), [name]);
    expect({ code, stdout }).toEqual({ code: 4, stdout: '' });
    expect(stderr).toMatch(says);
    // What, and then what to do.
    expect(stderr.trimEnd().split('\n').length).toBeGreaterThan(1);
  });

  it('the home folder, or a link to it, is not searched', async () => {
    const home = folderOf({ 'facebook-janefake/messages/inbox/a_1/message_1.json': '{}' });
    vi.stubEnv('HOME', home);
    vi.stubEnv('USERPROFILE', home);
    try {
      for (const cwd of [home, dirname(home)]) {
        const { code, stderr } = await audit(cwd, [cwd === home ? '.' : home]);
        expect(code).toBe(4);
        expect(stderr).toMatch(/home folder/);
      }
    } finally {
      vi.unstubAllEnvs();
    }
  });
});

it('a folder of links alone is not called empty', async () => {
  const cwd = folderOf({ 'export.zip': whole });
  mkdirSync(join(cwd, 'linked'));
  symlinkSync(join(cwd, 'export.zip'), join(cwd, 'linked', 'export.zip'));
  const { code, stderr } = await audit(cwd, ['linked']);
  expect(code).toBe(4);
  expect(stderr).toMatch(/nothing but links \(1\).*\n.*Name what they lead to/);
});

describe('beside a good part', () => {
  const name = 'facebook-janefake-2024-05-01-AbCdEf12-1.zip';

  it('a damaged part makes the answer incomplete, a stub of Facebook’s does not', async () => {
    const cwd = folderOf({ [name]: whole, 'two.zip': whole.subarray(0, 300), 'facebook_123.zip': '' });
    expect((await audit(cwd, [name, 'facebook_123.zip'])).code).toBe(0);
    const { code, stdout } = await audit(cwd, [name, 'two.zip']);
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({
      coverage: { unreadable: [{ file: 'two.zip', code: 'part-unreadable', detail: 'zip-damaged' }] },
    });
  });

  it.each([
    'facebook-janefake-2024-05-01-AbCdEf12-2.zip.crdownload',
    'facebook-janefake-2024-05-01-AbCdEf12-2.Xy12.zip.part',
    '.facebook-janefake-2024-05-01-AbCdEf12-2.zip.icloud',
  ])('one that is still on its way makes it incomplete in a folder of downloads: %s', async (unfinished) => {
    const cwd = folderOf({ [name]: whole, [unfinished]: whole.subarray(0, 300), 'film.zip.part': 'x' });
    const { code, stdout } = await audit(cwd, ['.']);
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({
      coverage: { unreadable: [{ file: unfinished, code: 'file-placeholder' }] },
    });
    writeFileSync(join(cwd, unfinished.replace(/^\.|\.[^.]*$/g, '')), whole);
    expect((await audit(cwd, ['.'])).code).toBe(0);
  });

  it('an empty zip in a folder of downloads is a part that did not come, and no stub of Facebook’s', async () => {
    const missing = name.replace('-1.zip', '-2.zip');
    const cwd = folderOf({ [name]: whole, 'facebook_123.zip': '', [missing]: '' });
    const one = await audit(cwd, ['.']);
    expect(one.code).toBe(3);
    const { coverage, diagnostics } = auditResultSchema.parse(JSON.parse(one.stdout));
    expect(coverage.unreadable).toMatchObject([
      { file: missing, code: 'part-unreadable', detail: 'empty-part' },
    ]);
    expect(diagnostics).toContainEqual(expect.objectContaining({ code: 'part-empty-stub', count: 1 }));
    // Browsers put it there while they write what comes into another file.
    writeFileSync(join(cwd, `${missing}.part`), whole.subarray(0, 300));
    const two = auditResultSchema.parse(JSON.parse((await audit(cwd, ['.'])).stdout));
    expect(two.coverage.unreadable.map(({ file }) => file)).toEqual([missing, `${missing}.part`]);
    writeFileSync(join(cwd, missing), whole);
    expect((await audit(cwd, ['.'])).code).toBe(0);
  });

  it('what a download leaves behind is nothing that is missing where its folder lies there, unpacked', async () => {
    const folder = name.replace('.zip', '');
    const cwd = folderOf({
      ...Object.fromEntries(entries.map(([path, text]) => [`${folder}/${path}`, text])),
      [`${name}.part`]: whole.subarray(0, 300),
    });
    expect((await audit(cwd, ['.'])).code).toBe(0);
    expect((await audit(dirname(cwd), [cwd])).code).toBe(0);
    writeFileSync(join(cwd, name), '');
    expect((await audit(cwd, ['.'])).code).toBe(0);
    writeFileSync(join(cwd, `${name.replace('-1.zip', '-2.zip')}.part`), '');
    expect((await audit(cwd, ['.'])).code).toBe(3);
  });

  it.each([
    ['-1-002.zip.crdownload', 'file-placeholder'],
    ['-1-002.zip', 'archive-not-opened', 'old/'],
  ])('zips of a cloud drive are parts too: %s', async (ending, code, folder = '') => {
    const meta = 'meta-2025-Jul-13-19-10-01-20250714T132437Z';
    const cwd = folderOf({ [`${meta}-1-001.zip`]: whole, [`${folder}${meta}${ending}`]: whole });
    const found = await audit(cwd, ['.']);
    expect(found.code).toBe(3);
    expect(JSON.parse(found.stdout)).toMatchObject({ coverage: { unreadable: [{ code }] } });
  });

  it('a link in the folder to one of its zips makes it incomplete', async () => {
    const cwd = folderOf({ [name]: whole });
    symlinkSync(join(cwd, name), join(cwd, name.replace('-1.zip', '-2.zip')));
    expect((await audit(cwd, ['.'])).code).toBe(3);
  });

  it('one encrypted or damaged file makes the answer incomplete, and the rest is read', async () => {
    const [apps, ...others] = entries;
    const packed = (options: Partial<ZipEntryOptions>): Buffer =>
      zipOf([[apps?.[0] ?? '', { content: apps?.[1] ?? '', ...options }], ...others]);
    for (const options of [{ flags: encrypted }, { crc: 1 }, { method: 12 }]) {
      const { code, stdout } = await audit(folderOf({ [name]: packed(options) }), [name]);
      expect(code).toBe(3);
      expect(JSON.parse(stdout)).toMatchObject({
        coverage: { apps: { status: 'unreadable' }, messages: { status: 'found', messages: 7 } },
      });
    }
  });
});

describe('packaging that changes nothing', () => {
  const base = 'facebook-janefake-2024-05-01-AbCdEf12';

  it('dozens of parts, most without JSON, in any order', async () => {
    const parts = Object.fromEntries(
      Array.from({ length: 40 }, (_, place) => {
        const mine = entries.filter((_entry, at) => at % 40 === place);
        const media = [`your_facebook_activity/posts/media/${place}.jpg`, 'x'] as const;
        return [
          `${base}-${place + 1}.zip`,
          zipOf([...mine, media, ['facebook_1.zip', { method: 'stored' }]]),
        ];
      }),
    );
    const cwd = folderOf(parts);
    const names = Object.keys(parts);
    const result = await resultOf(cwd, names);
    expect(result.summary).toMatchObject({ apps: 3, conversations: 2, messages: 7 });
    expect((await audit(cwd, names.toReversed())).stdout).toBe((await audit(cwd, names)).stdout);
    expect(await resultOf(dirname(cwd), [cwd])).toMatchObject({ summary: { apps: 3, messages: 7 } });
  });

  it('names in CP437, and the same entry twice', async () => {
    const thread =
      smallExport['your_facebook_activity/messages/inbox/bobmadeup_1000000001/message_1.json'] ?? '';
    const path = Buffer.from('your_facebook_activity/messages/inbox/zo\x89_1/message_1.json', 'latin1');
    const zip = zipOf([...entries, ...entries, ['', { content: thread, nameBytes: path }]]);
    const result = await resultOf(folderOf({ [`${base}.zip`]: zip }), [`${base}.zip`, '--conversations']);
    expect(result.summary).toMatchObject({ apps: 3, conversations: 3, messages: 9 });
    expect(result.conversations?.map(({ id }) => id)).toContain('zoë_1');
    expect(result.diagnostics.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['entry-duplicate', 'entry-name-not-utf8']),
    );
  });
});

const corpus = resolve(import.meta.dirname, '../../../shared/corpora/thejoshwolfe+yauzl/test');
const isHere = existsSync(corpus);
if (!isHere) process.stdout.write(`The corpus of strange zips is not at hand (${corpus}): it is skipped\n`);

describe.skipIf(!isHere)('a corpus of strange zips', () => {
  it('is refused or read, without a bug and without a file written', async () => {
    const names = isHere
      ? readdirSync(corpus, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.zip'))
      : [];
    const before = readdirSync(corpus, { recursive: true, encoding: 'utf8' }).sort();
    const cwd = folderOf({});
    for (const name of names) {
      const { code, stdout } = await audit(cwd, [join(corpus, name)]);
      expect({ name, isRefused: code === 4 || code === 3 }).toEqual({ name, isRefused: true });
      expect(stdout === '').toBe(code === 4);
    }
    expect(readdirSync(cwd)).toEqual([]);
    expect(readdirSync(corpus, { recursive: true, encoding: 'utf8' }).sort()).toEqual(before);
  });
});
