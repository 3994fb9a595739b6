// What is read is never written over, by whatever name it is called.

import { cpSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { temporaryFolder } from '../input/temporary.ts';
import { zipOf } from '../input/zip-writer.ts';
import { smallExport } from '../properties/small-export.ts';
import { fakeIo } from './fake-io.ts';

const zip = 'facebook-janefake-2024-05-01-AbCdEf12.zip';
const apps = 'export/apps_and_websites_off_of_facebook/connected_apps_and_websites.json';

function prepared(): string {
  const cwd = temporaryFolder();
  const entries = Object.entries(smallExport);
  writeFileSync(join(cwd, zip), zipOf(entries));
  for (const [path, content] of entries) {
    mkdirSync(dirname(join(cwd, 'export', path)), { recursive: true });
    writeFileSync(join(cwd, 'export', path), content);
  }
  writeFileSync(join(cwd, 'permissions.json'), '[{"app":"Spotify","permissions":["read_mailbox"]}]');
  writeFileSync(join(cwd, 'key'), 'k'.repeat(32));
  symlinkSync(zip, join(cwd, 'link.zip'));
  linkSync(join(cwd, zip), join(cwd, 'hard.zip'));
  return cwd;
}

describe('an output', () => {
  it.each<[readonly string[], string]>([
    [[zip, '-o', zip], zip],
    [[zip, '-o', 'link.zip'], zip],
    [['hard.zip', '-o', zip], zip],
    [[zip, '-f', 'json=hard.zip'], zip],
    [['link.zip', '-f', `html=${zip}`], zip],
    [['export', '-o', apps], apps],
    [['.', '-o', zip], zip],
    [[zip, '--permissions', 'permissions.json', '-o', './permissions.json'], 'permissions.json'],
    [[zip, '--pseudonymise', '--key-file', 'key', '-o', 'key'], 'key'],
    [['check', zip, '--baseline', zip, '--update-baseline'], zip],
    [['inspect', 'export', '-o', apps], apps],
    [['letter', zip, '--app', 'Spotify', '-o', zip], zip],
  ])('never takes the place of an input: %j', async (args, input) => {
    const cwd = prepared();
    const before = readFileSync(join(cwd, input));
    const { io, stderr } = fakeIo({ cwd });
    expect(await run(args, io)).toBe(2);
    expect(stderr()).toContain('would be written over');
    if (args.includes('--baseline')) expect(stderr()).toContain('the option that names this one');
    expect(readFileSync(join(cwd, input)).equals(before)).toBe(true);
  });

  it.each<readonly string[]>([
    ['export', '-o', 'export/report.txt'],
    ['export', '-o', 'export/messages/new.txt'],
    ['export', '-o', 'export/not/there/yet/report.txt'],
    ['export/', '-f', 'json=./export/../export/r.json'],
    ['export', '-f', 'html=other-export/page.html'],
    ['other-export', '-o', 'export/report.txt'],
    ['export/apps_and_websites_off_of_facebook', '-o', 'export/apps_and_websites_off_of_facebook/r.txt'],
    ['.', '-o', 'export/report.txt'],
    ['letter', 'export', '--app', 'Spotify', '-o', 'export/letter.txt'],
    ['inspect', 'export', '-o', 'export/inspection.txt'],
    ['check', 'export', '--baseline', 'export/baseline.json', '--update-baseline'],
    ['batch', 'plan', 'export', '--out', 'export/study'],
    ['batch', 'plan', 'export', '--out', 'other-export/not/yet/study'],
    ['batch', 'plan', 'heap', '--out', 'heap/export/study'],
    ['batch', 'plan', 'heap', '--out', 'heap'],
  ])('never lies in an export: %j', async (...args) => {
    const cwd = prepared();
    symlinkSync('export', join(cwd, 'other-export'));
    mkdirSync(join(cwd, 'heap'));
    cpSync(join(cwd, 'export'), join(cwd, 'heap/export'), { recursive: true });
    const before = readdirSync(cwd, { recursive: true });
    for (const [language, words] of [
      ['en', 'nothing is ever written there'],
      ['fr', 'rien n’y est jamais écrit'],
    ] as const) {
      const { io, stderr } = fakeIo({ cwd });
      expect(await run([...args, '--lang', language], io)).toBe(2);
      expect(stderr()).toContain(words);
    }
    expect(readdirSync(cwd, { recursive: true })).toEqual(before);
  });

  it.each([
    ['.', '--open'],
    ['.', '-o', 'report.txt'],
    ['.', '-o', '../report.txt'],
  ])('is refused from within an export only where it would lie there: %j', async (...args) => {
    const cwd = join(prepared(), 'export');
    const { io, stderr, opened } = fakeIo({ cwd });
    const outside = args.includes('../report.txt');
    expect([await run([...args, '--as-of', '2024-05-01'], io), opened]).toEqual([outside ? 0 : 2, []]);
    if (!outside) expect(stderr()).toContain('nothing is ever written there');
    if (args.includes('report.txt')) expect(stderr()).toContain('from within the export: ../report.txt');
    expect(readdirSync(cwd).filter((name) => /report|html/.test(name))).toEqual([]);
  });

  it.each([
    [zip, '-o', 'report.txt'],
    ['downloads', '-o', 'downloads/report.txt'],
    ['export', '-o', '/dev/null'],
    ['letter', 'export', '--app', 'Spotify', '-o', '-'],
    ['batch', 'plan', 'downloads', '--out', 'downloads/study'],
    ['batch', 'plan', 'link', '--out', 'downloads/study'],
  ])('may lie beside what is read, and be written again: %j', async (...args) => {
    const cwd = prepared();
    mkdirSync(join(cwd, 'downloads'));
    cpSync(join(cwd, zip), join(cwd, 'downloads', zip));
    symlinkSync('downloads', join(cwd, 'link'));
    for (let time = 0; time < (args[0] === 'batch' ? 1 : 2); time += 1) {
      expect(await run([...args, '--as-of', '2024-05-01'], fakeIo({ cwd }).io)).toBe(0);
    }
    if (args[0] === 'batch') {
      const manifest = readFileSync(join(cwd, 'downloads/study/manifest.json'), 'utf8');
      expect(JSON.parse(manifest)).toMatchObject({ exports: [{ paths: [expect.stringContaining(zip)] }] });
    }
  });

  it.each<[string, readonly string[]]>([
    ['downloads', ['.', '-o', 'reports/r.txt']],
    ['downloads', ['.', '-f', 'html=reports/r.html', '-f', 'json=reports/r.json']],
    [
      'downloads',
      ['check', '.', '--baseline', 'reports/base.json', '--update-baseline', '--reason', 'known'],
    ],
    ['messages', ['.', '-o', 'report.txt']],
    ['apps', ['.', '-o', 'report.txt']],
    ['facebook-exports-2024-05-01', ['.', '-f', 'json=report.json']],
    ['connections', ['../connections', '-f', 'html=report.html']],
  ])('may lie in a folder that only holds a zip, each time: %s, %j', async (folder, args) => {
    const cwd = join(prepared(), folder);
    mkdirSync(join(cwd, 'reports'), { recursive: true });
    cpSync(join(cwd, '..', zip), join(cwd, zip));
    for (let time = 0; time < 2; time += 1) {
      const { io, stderr } = fakeIo({ cwd });
      expect([await run([...args, '--as-of', '2024-05-01'], io), stderr()]).toEqual([0, expect.any(String)]);
    }
  });

  it('may lie beside an export that is two folders down', async () => {
    const cwd = prepared();
    cpSync(join(cwd, 'export'), join(cwd, 'a/b/export'), { recursive: true });
    const args = ['a', '--as-of', '2024-05-01', '-o'];
    expect(await run([...args, 'a/report.txt'], fakeIo({ cwd }).io)).toBe(0);
    expect(await run([...args, 'a/b/export/report.txt'], fakeIo({ cwd }).io)).toBe(2);
  });

  it.each(['Amy_1.json', 'chats/Amy_1.json', 'connected_apps_and_websites.json'])(
    'never takes the place of what lies loose beside a zip: %s',
    async (name) => {
      const cwd = join(prepared(), 'messages');
      mkdirSync(join(cwd, 'chats'), { recursive: true });
      cpSync(join(cwd, '..', zip), join(cwd, zip));
      writeFileSync(join(cwd, name), '{\n  "participants": ["Amy"], "threadName": "Amy_1", "messages": [] }');
      const { io, stderr } = fakeIo({ cwd });
      expect(await run(['.', '-f', `json=${name}`], io)).toBe(2);
      expect(stderr()).toContain('would be written over');
    },
  );

  it.each(['new/', 'downloads', 'downloads/'])('is no folder: -o %s', async (output) => {
    const cwd = prepared();
    mkdirSync(join(cwd, 'downloads'));
    const { io, stderr } = fakeIo({ cwd });
    expect(await run([zip, '-o', output], io)).toBe(2);
    expect(stderr()).toContain('it is a folder');
    expect(readdirSync(cwd)).not.toContain('new');
  });

  it('of a saved result is not that result', async () => {
    const cwd = prepared();
    await run([zip, '-f', 'json', '-o', 'r.json'], fakeIo({ cwd }).io);
    const before = readFileSync(join(cwd, 'r.json'), 'utf8');
    expect(await run(['report', 'r.json', '-o', 'r.json'], fakeIo({ cwd }).io)).toBe(2);
    expect(readFileSync(join(cwd, 'r.json'), 'utf8')).toBe(before);
  });
});
