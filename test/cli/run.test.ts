// The command line inside a test: what goes where, and with which exit code.

import { mkdirSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { temporaryFolder } from '../input/temporary.ts';
import { fakeIo, type FakeIo, type FakeIoOptions } from './fake-io.ts';
import { goodThread, writeSmallExport, type SmallExport } from './small-export.ts';

interface Ran extends FakeIo {
  readonly code: number;
  readonly cwd: string;
}

async function onExport(
  args: (name: string) => readonly string[],
  content: SmallExport = {},
  options: FakeIoOptions = {},
): Promise<Ran> {
  const cwd = temporaryFolder();
  const name = writeSmallExport(cwd, content);
  return ran(args(name), { cwd, ...options });
}

async function ran(args: readonly string[], options: FakeIoOptions & { cwd: string }): Promise<Ran> {
  const fake = fakeIo(options);
  return { ...fake, cwd: options.cwd, code: await run(args, fake.io) };
}

describe('the exit code', () => {
  const truncated = goodThread.slice(0, -10);

  it.each<[string, readonly string[], SmallExport, number]>([
    ['0 when done, whatever was found', [], {}, 0],
    ['1 for check on a held app', ['check'], {}, 1],
    ['1 for audit when asked', ['--fail-on', 'held'], {}, 1],
    ['0 for check when nothing is at the level', ['check'], { apps: { installed_apps_v2: [] } }, 0],
    ['3 when the list of apps is missing', [], { apps: null }, 3],
    ['3 before 1 when a file broke off', ['check'], { thread: truncated }, 3],
    ['2 for an unknown option', ['--no-such-option'], {}, 2],
    ...['0', '-1', '65', '2.5', 'many', ''].map((jobs): [string, string[], SmallExport, number] => [
      `2 for ${JSON.stringify(jobs)} jobs`,
      [`--jobs=${jobs}`],
      {},
      2,
    ]),
    ['2 for a wrong format', ['--format', 'nonsense'], {}, 2],
    ['2 for a wrong level', ['--fail-on', 'none'], {}, 2],
    ['2 for a date that does not exist', ['--as-of', '2024-02-30'], {}, 2],
    ['2 for a time zone that does not exist', ['--time-zone', 'Mars/Olympus'], {}, 2],
    ['2 for a missing file of permissions', ['--permissions', 'none.json'], {}, 2],
  ])('is %s', async (_, args, content, code) => {
    const { code: got } = await onExport((name) => [...args, name], content);
    expect(got).toBe(code);
  });

  it('is 2 without an export, and for a path that does not exist', async () => {
    const cwd = temporaryFolder();
    expect((await ran([], { cwd })).code).toBe(2);
    expect((await ran(['no-such-file.zip'], { cwd })).code).toBe(2);
  });

  it('is 2 before 4: a path that does not exist is wrong usage, whatever the others are', async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'empty'));
    expect((await ran(['empty'], { cwd })).code).toBe(4);
    expect((await ran(['empty', 'no-such-file.zip'], { cwd })).code).toBe(2);
  });

  it('counts warnings as incomplete with --strict', async () => {
    const thread = goodThread.replace(String(Date.UTC(2014, 9, 20)), `"${Date.UTC(2014, 9, 20)}"`);
    expect((await onExport((name) => [name], { thread })).code).toBe(0);
    expect((await onExport((name) => [name, '--strict'], { thread })).code).toBe(3);
  });
});

describe('a mistyped command', () => {
  it.each([
    ['explian spotify', 'command explain'],
    ['Chekc export.zip', 'command check'],
    ['help explian', 'Did you mean explain'],
    ['help nothing-like-it', 'no command nothing-like-it'],
    ['help batch plann', 'Did you mean plan?'],
    ['--lang fr help nothing-like-it', 'pas de commande nothing-like-it'],
  ])('%s is told from a path that does not exist', async (line, said) => {
    const { code, stdout, stderr } = await ran(line.split(' '), { cwd: temporaryFolder() });
    expect(code).toBe(2);
    expect(stderr()).toContain(said);
    expect(stderr().split('\n').length).toBeLessThan(5);
    expect(stdout()).toBe('');
  });

  it('is not seen in a path that is like none, nor behind an export', async () => {
    const cwd = temporaryFolder();
    mkdirSync(join(cwd, 'empty'));
    for (const args of [['photos'], ['explian.zip'], ['empty', 'explian'], ['check', 'explian']]) {
      expect((await ran(args, { cwd })).stderr()).toContain('Check the path');
    }
  });
});

describe('--open', () => {
  it('writes the page, opens it, and says where it is', async () => {
    const { code, cwd, opened, stdout, stderr } = await onExport((name) => [name, '--open']);
    expect(code).toBe(0);
    expect(opened).toEqual([join(cwd, 'dyi-audit.html')]);
    expect(readFileSync(join(cwd, 'dyi-audit.html'), 'utf8')).toMatch(/^<!doctype html>/i);
    expect(stdout()).toBe('');
    expect(stderr()).toBe('Wrote dyi-audit.html\n');
  });

  it('says so where no browser can be started, and is no failure', async () => {
    const { code, stderr } = await onExport(
      (name) => [name, '--open', '-o', 'mine.html'],
      {},
      { noBrowser: true },
    );
    expect(code).toBe(0);
    expect(stderr()).toContain('mine.html; open it yourself');
  });
});

describe('stdout', () => {
  it('carries the report alone, whatever goes wrong', async () => {
    const { stdout, stderr } = await onExport((name) => [name, '--format', 'json'], { apps: null });
    expect(JSON.parse(stdout())).toMatchObject({ coverage: { apps: { status: 'absent' } } });
    expect(stderr()).toContain('incomplete');
  });

  it('stays empty when there is no report', async () => {
    const { stdout, stderr } = await onExport((name) => [name, '--format', 'nonsense']);
    expect(stdout()).toBe('');
    expect(stderr()).toContain('nonsense');
  });

  it('has help and version, which are what was asked for', async () => {
    const cwd = temporaryFolder();
    const help = await ran(['--help'], { cwd });
    expect(help).toMatchObject({ code: 0 });
    expect(help.stdout()).toContain('dyi-audit explain spotify');
    expect(help.stdout()).toContain('--format <name>');
    expect(help.stderr()).toBe('');
    expect((await ran(['--version'], { cwd })).stdout()).toBe('0.0.0-test\n');
    expect((await ran(['help', 'check'], { cwd })).stdout()).toContain('--fail-on <level>');
  });

  it('never carries the text of a message', async () => {
    for (const format of ['text', 'json']) {
      const { stdout, stderr } = await onExport((name) => [
        ...[name, '--format', format],
        ...['--verbose', '--all', '--conversations'],
      ]);
      expect(stdout()).toContain('Bob Made-Up');
      expect(stdout() + stderr()).not.toContain('secret');
    }
  });

  it('is in the language asked for', async () => {
    const { stdout } = await onExport((name) => [name, '--lang', 'fr']);
    expect(stdout()).toContain('vos messages');
    const fromEnvironment = await onExport((name) => [name], {}, { env: { LANG: 'fr_CA.UTF-8' } });
    expect(fromEnvironment.stdout()).toBe(stdout());
  });

  it.each(['json', 'ndjson'])(
    'is English in %s unless it is asked for: data do not depend on the locale',
    async (format) => {
      const inLocale = async (locale: string, options: readonly string[] = []) => {
        const { stdout } = await onExport(
          (name) => [name, '-f', format, ...options],
          {},
          { env: { LANG: locale } },
        );
        return stdout();
      };
      const english = await inLocale('en_GB.UTF-8');
      expect(await inLocale('fr_FR.UTF-8')).toBe(english);
      expect(await inLocale('en_GB.UTF-8', ['--lang', 'fr'])).not.toBe(english);
    },
  );
});

describe('--output', () => {
  it('writes the file whole, for the person alone, and nothing to stdout', async () => {
    const { cwd, stdout } = await onExport((name) => [name, '-f', 'json', '-o', 'audit.json']);
    expect(stdout()).toBe('');
    expect(JSON.parse(readFileSync(join(cwd, 'audit.json'), 'utf8'))).toMatchObject({ schemaVersion: 1 });
    expect(statSync(join(cwd, 'audit.json')).mode & 0o777).toBe(0o600);
    expect(readdirSync(cwd)).toHaveLength(2);
  });

  it('replaces what a link points to, and keeps the link', async () => {
    const cwd = temporaryFolder();
    const name = writeSmallExport(cwd);
    writeFileSync(join(cwd, 'real.json'), 'old');
    symlinkSync('real.json', join(cwd, 'link.json'));
    await ran([name, '-f', 'json', '-o', 'link.json'], { cwd });
    expect(readFileSync(join(cwd, 'real.json'), 'utf8')).toContain('schemaVersion');
  });

  it('leaves no draft behind when it cannot write', async () => {
    const cwd = temporaryFolder();
    const name = writeSmallExport(cwd);
    mkdirSync(join(cwd, 'taken'));
    const { code, stderr } = await ran([name, '-o', 'taken'], { cwd });
    expect(code).toBe(2);
    expect(stderr()).toContain('taken');
    expect(readdirSync(cwd).sort()).toEqual([name, 'taken']);
  });

  it('leaves the old file as it was when there is no report', async () => {
    const cwd = temporaryFolder();
    writeFileSync(join(cwd, 'audit.txt'), 'old');
    mkdirSync(join(cwd, 'empty'));
    expect((await ran(['empty', '-o', 'audit.txt'], { cwd })).code).toBe(4);
    expect(readFileSync(join(cwd, 'audit.txt'), 'utf8')).toBe('old');
  });
});

describe('progress', () => {
  it('shows on a terminal, and is wiped', async () => {
    const { stderr } = await onExport((name) => [name], {}, { columns: 80 });
    expect(stderr()).toContain('Reading messages');
    expect(stderr().endsWith('\r\u001B[K')).toBe(true);
  });

  it.each([
    ['through a pipe', [], {}],
    ['with --quiet', ['--quiet'], { columns: 80 }],
  ])('is silent %s', async (_, args, options) => {
    const { stderr } = await onExport((name) => [name, ...args], {}, options);
    expect(stderr()).toBe('');
  });
});

describe('colour', () => {
  const coloured = /\u001B\[/;

  it('is there on a terminal only, and never after NO_COLOR or --no-colour', async () => {
    const on = async (args: readonly string[], options: FakeIoOptions): Promise<string> =>
      (await onExport((name) => [name, ...args], {}, options)).stdout();
    expect(await on([], { columns: 80 })).toMatch(coloured);
    expect(await on([], {})).not.toMatch(coloured);
    expect(await on([], { columns: 80, env: { NO_COLOR: '1' } })).not.toMatch(coloured);
    expect(await on(['--no-colour'], { columns: 80 })).not.toMatch(coloured);
    expect(await on(['--no-color'], { columns: 80 })).not.toMatch(coloured);
    expect(await on([], { columns: 80, env: { TERM: 'dumb' } })).not.toMatch(coloured);
  });
});
