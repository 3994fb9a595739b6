// Where a copy may go, that it is there whole or not at all, and that one key makes one copy.

import {
  linkSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { temporaryFolder } from '../input/temporary.ts';
import { zipOf } from '../input/zip-writer.ts';
import { smallExport } from '../properties/small-export.ts';
import { fakeIo } from './fake-io.ts';

const name = 'facebook-janefake-2024-05-01-AbCdEf12';

/** A working directory with the export as a folder and as a zip. */
function workplace(): string {
  const cwd = temporaryFolder();
  for (const [path, content] of Object.entries(smallExport)) {
    mkdirSync(dirname(join(cwd, name, path)), { recursive: true });
    writeFileSync(join(cwd, name, path), content);
  }
  writeFileSync(join(cwd, `${name}.zip`), zipOf(Object.entries(smallExport)));
  writeFileSync(join(cwd, 'key.bin'), 'a key of the tests, long enough');
  mkdirSync(join(cwd, 'out'));
  return cwd;
}

async function anonymise(cwd: string, ...args: readonly string[]): Promise<{ code: number; stderr: string }> {
  const { io, stderr } = fakeIo({ cwd });
  return { code: await run(['anonymise', ...args], io), stderr: stderr() };
}

describe('anonymise', () => {
  it.each(['donation/', './donation//', 'out/'])(
    'writes into a folder, made if need be: -o %s',
    async (output) => {
      const cwd = workplace();
      const { code, stderr } = await anonymise(cwd, name, '-o', output);
      expect(code).toBe(0);
      expect(readdirSync(join(cwd, output))).toEqual(['facebook-anonymous-2024-05-01.zip']);
      expect(stderr).not.toContain('--as-of');
      expect((await anonymise(cwd, name, '-o', output)).code).toBe(2);
    },
  );

  it('advises to say the day of a copy, but none that no export can have', async () => {
    const cwd = workplace();
    const moved = async (days: string): Promise<string> =>
      (await anonymise(cwd, name, '-o', `out/${days}.zip`, '--shift-days', days)).stderr;
    expect(await moved('-30')).toContain('--as-of 2024-04-01');
    expect(await moved('-3000')).not.toContain('--as-of');
  });

  it('makes one folder at most, and none for a copy that fails', async () => {
    const cwd = workplace();
    for (const output of ['not/there/', 'not/there.zip']) {
      const { code, stderr } = await anonymise(cwd, name, '-o', output);
      expect(code).toBe(2);
      expect(stderr).toContain('its folder does not exist');
    }
    expect((await anonymise(cwd, name, '-o', `${name}/donation/`)).code).toBe(2);
    writeFileSync(join(cwd, 'nothing.zip'), '');
    expect((await anonymise(cwd, 'nothing.zip', '-o', 'donation/')).code).toBe(4);
    expect(readdirSync(cwd).sort()).toEqual([name, `${name}.zip`, 'key.bin', 'nothing.zip', 'out'].sort());
    expect(readdirSync(join(cwd, name))).not.toContain('donation');
  });

  it('writes for the person alone, and nothing beside the copy', async () => {
    const cwd = workplace();
    const { code, stderr } = await anonymise(cwd, name, '-o', 'out/copy.zip');
    expect([code, readdirSync(join(cwd, 'out'))]).toEqual([0, ['copy.zip']]);
    expect(statSync(join(cwd, 'out/copy.zip')).mode & 0o777).toBe(0o600);
    expect(stderr).toContain('facebook-anonymous-2024-05-01.zip');
    expect(stderr).toContain('--as-of 2024-05-01');
    expect((await anonymise(cwd, name, '-o', 'out/quiet.zip', '-q')).stderr).toBe('');
  });

  it('makes the same bytes with the same key, whatever the export is packed in, and others with another', async () => {
    const cwd = workplace();
    for (const [file, args] of [
      ['a.zip', [name, '--key-file', 'key.bin']],
      ['b.zip', [`${name}.zip`, '--key-file', 'key.bin']],
      ['c.zip', [name]],
    ] as const) {
      expect((await anonymise(cwd, ...args, '-o', `out/${file}`)).code).toBe(0);
    }
    const [a, b, c] = ['a.zip', 'b.zip', 'c.zip'].map((file) => readFileSync(join(cwd, 'out', file)));
    expect(a?.equals(b ?? Buffer.alloc(0))).toBe(true);
    expect(a?.equals(c ?? Buffer.alloc(0))).toBe(false);
  });

  it('never writes over the export or into it, and over a file only when asked', async () => {
    const cwd = workplace();
    symlinkSync(join(cwd, `${name}.zip`), join(cwd, 'link.zip'));
    linkSync(join(cwd, `${name}.zip`), join(cwd, 'hard.zip'));
    writeFileSync(join(cwd, 'there.zip'), 'precious');
    const before = readFileSync(join(cwd, `${name}.zip`));
    for (const [args, says] of [
      [[`${name}.zip`], 'Say with -o'],
      [[`${name}.zip`, '-o', '-'], 'no ordinary file'],
      [[`${name}.zip`, '-o', '/dev/null'], 'no ordinary file'],
      [[`${name}.zip`, '-o', `${name}.zip`, '--overwrite'], 'belongs to what is read'],
      [[`${name}.zip`, '-o', 'link.zip', '--overwrite'], 'belongs to what is read'],
      [['link.zip', '-o', `./out/../${name}.zip`, '--overwrite'], 'belongs to what is read'],
      [['hard.zip', '-o', `${name}.zip`, '--overwrite'], 'belongs to what is read'],
      [[name, '-o', `${name}/copy.zip`], 'belongs to what is read'],
      [[name, '-o', `${name}/posts`], 'belongs to what is read'],
      [[name, '-o', 'there.zip'], '--overwrite'],
      [[name, '-o', 'x.zip', '--shift-days', '1.5'], '--shift-days'],
      [[name, '-o', 'x.zip', '--key-file', 'there.zip'], '16 bytes'],
      [['no-such', '-o', 'x.zip'], 'no-such'],
      [['-o', 'x.zip'], 'Say which export'],
    ] as const) {
      const { code, stderr } = await anonymise(cwd, ...args);
      expect([args, code]).toEqual([args, 2]);
      expect(stderr).toContain(says);
    }
    expect(readFileSync(join(cwd, `${name}.zip`)).equals(before)).toBe(true);
    expect(readFileSync(join(cwd, 'there.zip'), 'utf8')).toBe('precious');
    expect((await anonymise(cwd, name, '-o', 'there.zip', '--overwrite')).code).toBe(0);
    expect(readFileSync(join(cwd, 'there.zip')).subarray(0, 2).toString()).toBe('PK');
    expect(readdirSync(cwd).filter((file) => file.endsWith('.tmp'))).toEqual([]);

    expect((await anonymise(cwd, name, '-o', 'folder/')).code).toBe(0);
    const { code, stderr } = await anonymise(cwd, name, '-o', 'folder');
    expect(code).toBe(2);
    // The file that is there, and not the folder, which nobody would replace.
    expect(stderr).toContain(`"${join('folder', readdirSync(join(cwd, 'folder'))[0] ?? '')}"`);
  });

  it('keeps the names of apps only when asked, and never those of people', async () => {
    const cwd = workplace();
    await anonymise(cwd, name, '-o', 'out/few.zip', '--key-file', 'key.bin');
    await anonymise(cwd, name, '-o', 'out/all.zip', '--key-file', 'key.bin', '--keep-apps');
    const apps = async (file: string): Promise<string> => {
      const { io, stdout } = fakeIo({ cwd });
      await run(['audit', `out/${file}`, '--all', '--conversations', '--as-of', '2024-05-01'], io);
      return stdout();
    };
    const [few, all] = [await apps('few.zip'), await apps('all.zip')];
    expect(few).toContain('Spotify');
    expect(few).not.toMatch(/Old Game|Café Quiz|Bob|Jane/);
    expect(all).toMatch(/Old Game/);
    expect(all).toMatch(/Café Quiz/);
    expect(all).not.toMatch(/Bob|Jane/);
  });
});
