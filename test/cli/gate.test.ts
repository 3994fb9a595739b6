// Whole command lines around a result: several reports in one run, a baseline, a saved result, pseudonyms.

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { temporaryFolder } from '../input/temporary.ts';
import { fakeIo } from './fake-io.ts';
import { goodThread, writeSmallExport, type SmallExport } from './small-export.ts';

interface Place {
  readonly name: string;
  readonly file: (name: string) => string;
  readonly write: (name: string, content: string) => void;
  readonly ran: (...args: readonly string[]) => Promise<{ code: number; stdout: string; stderr: string }>;
}

function placeWith(content: SmallExport = {}, today?: string): Place {
  const cwd = temporaryFolder();
  const name = writeSmallExport(cwd, content);
  return {
    name,
    file: (path) => readFileSync(join(cwd, path), 'utf8'),
    write: (path, content) => writeFileSync(join(cwd, path), content),
    async ran(...args) {
      const { io, stdout, stderr } = fakeIo({ cwd, ...(today === undefined ? {} : { today }) });
      const code = await run(args, io);
      return { code, stdout: stdout(), stderr: stderr() };
    },
  };
}

describe('several formats', () => {
  it('are written in one run, one of them to stdout', async () => {
    const { name, file, ran } = placeWith();
    const formats = ['-f', 'sarif=out.sarif', '-f', 'junit=out.xml', '-f', 'json'];
    const { code, stdout } = await ran('check', name, ...formats);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({ schemaVersion: 1 });
    expect(JSON.parse(file('out.sarif'))).toMatchObject({ version: '2.1.0' });
    expect(file('out.xml')).toContain('<testsuite');
  });

  it('that do not go together are wrong usage, told before the export is read', async () => {
    const { ran } = placeWith();
    const { code, stdout, stderr } = await ran('no-such-export.zip', '-f', 'json', '-f', 'csv');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('json, csv');
  });
});

describe('check --baseline', () => {
  it('passes after --update-baseline with a reason, and says what it accepts', async () => {
    const { name, file, ran } = placeWith();
    const updated = await ran(
      'check',
      name,
      '--baseline',
      'b.json',
      '--update-baseline',
      '--reason',
      'known',
    );
    expect(updated).toMatchObject({ code: 0, stderr: expect.stringContaining('1 added') });
    expect(JSON.parse(file('b.json'))).toMatchObject({ entries: [{ app: 'Netflix', reason: 'known' }] });
    const sarif = await ran('check', name, '--baseline', 'b.json', '-f', 'sarif');
    expect(sarif.code).toBe(0);
    expect(sarif.stdout).toContain('"justification": "known"');
    for (const format of ['text', 'markdown', 'html']) {
      const { stdout, code } = await ran('check', name, '--baseline', 'b.json', '-f', format);
      expect({ code, said: stdout.match(/The baseline accepts 1 finding|Accepted: Netflix/g) }).toEqual({
        code: 0,
        said: ['The baseline accepts 1 finding', 'Accepted: Netflix'],
      });
      expect((await ran('check', name, '-f', format)).stdout).not.toContain('baseline accepts');
    }
  });

  it('fails as before after --update-baseline without a reason, and asks for one', async () => {
    const { name, ran } = placeWith();
    const { code, stderr } = await ran('check', name, '--baseline', 'b.json', '--update-baseline');
    expect(code).toBe(1);
    expect(stderr).toContain('--reason');
  });

  it('goes by the day: an entry that has expired accepts nothing', async () => {
    const { name, file, write, ran } = placeWith({}, '2030-01-01');
    await ran('check', name, '--baseline', 'b.json', '--update-baseline', '--reason', 'known');
    const until = (day: string): void => {
      write('b.json', file('b.json').replace(/("reason": "known")[^}]*/, `$1, "expires": "${day}"`));
    };
    until('2030-01-01');
    expect((await ran('check', name, '--baseline', 'b.json')).code).toBe(0);
    until('2029-12-31');
    expect((await ran('check', name, '--baseline', 'b.json')).code).toBe(1);
  });

  it('is not touched by an input that could not be read', async () => {
    const { name, ran, file } = placeWith({ thread: goodThread.slice(0, -10) });
    const { code, stderr } = await ran(
      'check',
      name,
      '--baseline',
      'b.json',
      '--update-baseline',
      '--reason',
      'x',
    );
    expect(code).toBe(3);
    expect(stderr).toContain('b.json stays as it was');
    expect(() => file('b.json')).toThrow('ENOENT');
  });

  it.each([
    ['that is not there', ['--baseline', 'none.json']],
    ['without its file', ['--update-baseline']],
    ['with a reason for nothing', ['--baseline', 'b.json', '--reason', 'x']],
    ['and a number that is none', ['--max-findings', '-1']],
    ['and a number that is half', ['--max-findings', '1.5']],
  ])('%s is wrong usage', async (_, args) => {
    const { name, ran } = placeWith();
    expect((await ran('check', name, ...args)).code).toBe(2);
  });

  it('lets --max-findings pass', async () => {
    const { name, ran } = placeWith();
    expect((await ran('check', name, '--max-findings', '1')).code).toBe(0);
    expect((await ran('check', name, '--max-findings', '0')).code).toBe(1);
  });
});

describe('report', () => {
  it('shows a saved result as the audit would, baseline and all', async () => {
    const { name, ran } = placeWith();
    await ran(
      'check',
      name,
      '--baseline',
      'b.json',
      '--update-baseline',
      '--reason',
      'known',
      '-f',
      'json=r.json',
    );
    for (const format of ['text', 'sarif', 'csv']) {
      const fresh = await ran('check', name, '--baseline', 'b.json', '-f', format);
      const saved = await ran('report', 'r.json', '-f', format, '--fail-on', 'held');
      expect(saved).toEqual(fresh);
    }
  });

  it('exits as the audit does', async () => {
    const whole = placeWith();
    await whole.ran(whole.name, '-f', 'json=r.json');
    expect((await whole.ran('report', 'r.json')).code).toBe(0);
    expect((await whole.ran('report', 'r.json', '--fail-on', 'held')).code).toBe(1);
    const cut = placeWith({ thread: goodThread.slice(0, -10) });
    await cut.ran(cut.name, '-f', 'json=r.json');
    expect((await cut.ran('report', 'r.json')).code).toBe(3);
  });

  it('needs a result', async () => {
    const { name, ran } = placeWith();
    expect((await ran('report')).code).toBe(2);
    expect((await ran('report', 'none.json')).code).toBe(2);
    expect((await ran('report', name)).code).toBe(2);
  });
});

describe('--pseudonymise', () => {
  const people = /bob|jane/i;

  it('names nobody, with the same names for the same key', async () => {
    const { name, ran, file, write } = placeWith();
    write('key', 'sixteen bytes, ok');
    const args = [name, '--conversations', '--pseudonymise'];
    const random = await ran(...args, '-f', 'json');
    expect(random.stderr).toContain('random key');
    expect(random.stdout).not.toMatch(people);
    expect(random.stdout).toContain('Netflix');
    const key = ['--key-file', 'key'];
    const [one, two] = [
      await ran(...args, ...key, '-f', 'json'),
      await ran(...args, ...key, '-f', 'json=r.json'),
    ];
    expect(one).toMatchObject({ code: 0, stderr: '' });
    expect(two.code).toBe(0);
    expect(file('r.json')).toBe(one.stdout);
    expect(one.stdout).not.toBe(random.stdout);
    const hidden = await ran(...args, ...key, '--pseudonymise-apps');
    expect(hidden.stdout).not.toMatch(people);
  });

  it('reads the key before the export', async () => {
    const { ran, name, write } = placeWith();
    write('short', 'fifteen bytes..');
    const refused = async (...args: readonly string[]): Promise<string> => {
      const { code, stderr } = await ran('no-such-export.zip', ...args);
      expect(code).toBe(2);
      return stderr;
    };
    expect(await refused('--key-file', 'key')).toContain('--pseudonymise');
    expect(await refused('--pseudonymise', '--key-file', 'none')).toContain('none');
    expect(await refused('--pseudonymise', '--key-file', 'short')).toContain('16 bytes');
    expect(await refused('--pseudonymise', '--key-file', name)).toContain('no ordinary file');
    expect(await refused('--pseudonymise', '--key-file', '/dev/zero')).toContain('no ordinary file');
  });
});
