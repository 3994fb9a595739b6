// What is read is never written over, by whatever name it is called.

import { linkSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
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
    expect(readFileSync(join(cwd, input)).equals(before)).toBe(true);
  });

  it('may lie right in the folder of the export, and be written again', async () => {
    const cwd = prepared();
    for (let time = 0; time < 2; time += 1) {
      const { io } = fakeIo({ cwd });
      expect(await run(['export', '--as-of', '2024-05-01', '-o', 'export/report.txt'], io)).toBe(0);
    }
  });

  it('of a saved result is not that result', async () => {
    const cwd = prepared();
    await run([zip, '-f', 'json', '-o', 'r.json'], fakeIo({ cwd }).io);
    const before = readFileSync(join(cwd, 'r.json'), 'utf8');
    expect(await run(['report', 'r.json', '-o', 'r.json'], fakeIo({ cwd }).io)).toBe(2);
    expect(readFileSync(join(cwd, 'r.json'), 'utf8')).toBe(before);
  });
});
