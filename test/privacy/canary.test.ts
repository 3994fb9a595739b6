// Whatever is run, in whatever format, on a whole export or a broken one, to its end or into a bug of this program: no text of
// a message comes out, and of everything else only what that output is for.

import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { declareProgram, withSubcommands } from '../../src/cli/program.ts';
import { run } from '../../src/cli/run.ts';
import { defaultLimits } from '../../src/input/limits.ts';
import { openZip } from '../../src/input/zip.ts';
import { keysOf } from '../../src/model/keys.ts';
import { formatNames, type FormatName } from '../../src/reporter/reporter.ts';
import { loadCatalogue } from '../../src/text/catalogue.ts';
import { readToolVersion } from '../../src/version.ts';
import { fakeIo } from '../cli/fake-io.ts';
import { contentOf, temporaryFolder } from '../input/temporary.ts';
import { session } from '../sessions/session.ts';
import { canaries, exportName, states, writeCanaryExport, type Canary, type State } from './canary-export.ts';

/** What a format shows unless it is told to use pseudonyms. A new format must say so here. */
const shownBy: Readonly<Record<FormatName, readonly Canary[]>> = {
  // For the person: with everything by its name.
  text: ['person', 'app', 'id', 'path', 'key'],
  markdown: ['person', 'app', 'id', 'path', 'key'],
  html: ['person', 'app', 'id', 'path', 'key'],
  json: ['person', 'app', 'id', 'path', 'key'],
  // For machines, and to be handed on: without people.
  ndjson: ['app', 'id', 'key'],
  csv: ['app', 'id', 'key'],
  sarif: ['app', 'id', 'key'],
  junit: ['app', 'id', 'key'],
  github: ['app', 'id', 'key'],
  gitlab: ['app', 'id', 'key'],
};

interface Try {
  readonly args: readonly string[];
  /** What stdout and stderr may show, and each file by its name; else nothing. */
  readonly shows?: readonly Canary[];
  readonly files?: Readonly<Record<string, readonly Canary[]>>;
}

const everyFormat = formatNames.flatMap((format) => ['-f', `${format}=out.${format}`]);
const filesOfFormats = Object.fromEntries(formatNames.map((format) => [`out.${format}`, shownBy[format]]));
const all = ['--all', '--verbose', '--conversations', '--jobs', '1'] as const;
const pseudonyms = ['--pseudonymise', '--pseudonymise-apps', '--key-file', 'study.key'] as const;
/** The program says which file it could not read, and what was typed. */
const typed: readonly Canary[] = ['path', 'person', 'id'];

/** Files that later commands read: a result with all its names, and the researcher's own list of what is to be read. */
const inputs: Readonly<Record<string, readonly Canary[]>> = {
  'saved.json': shownBy.json,
  'manifest.json': ['path'],
};

/** By command: every one there is, or the first test fails. `given` is the export. */
const tries: Readonly<Record<string, (given: string) => readonly Try[]>> = {
  audit: (given) => [
    { args: [given, ...everyFormat, ...all], shows: typed, files: filesOfFormats },
    { args: [given, ...everyFormat, ...all, ...pseudonyms] },
    // To a terminal they can look otherwise.
    ...formatNames.map((format) => ({ args: [given, '-f', format, ...all], shows: shownBy[format] })),
    { args: [given, ...all, ...pseudonyms, '--lang', 'fr'] },
  ],
  check: (given) => [
    {
      args: ['check', given, '--baseline', 'out.base', '--update-baseline', '--reason', 'seen'],
      shows: shownBy.text,
      files: { 'out.base': ['app'] },
    },
    { args: ['check', given, ...everyFormat, '--fail-on', 'none'], shows: typed, files: filesOfFormats },
  ],
  report: (given) => [
    { args: [given, '-f', 'json=saved.json', ...all], shows: typed },
    { args: ['report', 'saved.json', ...everyFormat], shows: typed, files: filesOfFormats },
    { args: ['report', 'saved.json', ...everyFormat, ...pseudonyms] },
  ],
  inspect: (given) =>
    ['text', 'json'].flatMap((format) => [
      { args: ['inspect', given, '-f', format] },
      { args: ['inspect', given, '-f', format, '-o', 'out.inspection', '--lang', 'fr'] },
    ]),
  explain: () => [{ args: ['explain'] }, { args: ['explain', 'spotify', '-o', 'out.page'] }],
  letter: (given) => [
    // It is signed by the owner, and names the app.
    {
      args: ['letter', given, '--app', `=${canaries.app} one`, '-o', 'out.letter'],
      shows: ['app', 'id', 'path'],
      files: { 'out.letter': ['app', 'id', 'person'] },
    },
    { args: ['letter', given, '--app', 'nobody'], shows: ['app', 'id', 'path'] },
  ],
  anonymise: (given) => [
    { args: ['anonymise', given, '-o', 'out.zip', '--key-file', 'study.key'] },
    { args: ['anonymise', given, '-o', 'out2.zip', '--shift-days', '-9', '--lang', 'fr'] },
  ],
  'batch plan': (given) => [
    { args: ['batch', 'plan', given, '--out', 'out.batch', '--shards', '1', '--conversations'] },
  ],
  'batch run': () => [{ args: ['batch', 'run', '--all', '--out', 'out.batch'] }],
  'batch status': () => [{ args: ['batch', 'status', '--list', '--json', '--out', 'out.batch'] }],
  'batch missing': () => [{ args: ['batch', 'missing', '--out', 'out.batch'] }],
  'batch merge': () => [{ args: ['batch', 'merge', '--parquet', '--out', 'out.batch'] }],
  'batch aggregate': () => [{ args: ['batch', 'aggregate', '--out', 'out.batch', '--min-cell', '2'] }],
  'batch query': () => [
    { args: ['batch', 'query', '--out', 'out.batch', 'SELECT * FROM apps JOIN members USING (export_id)'] },
  ],
  'batch slurm-script': () => [{ args: ['batch', 'slurm-script', '--out', 'out.batch'] }],
  schema: () => [{ args: ['schema'] }],
  completion: () => [{ args: ['completion', 'bash'] }],
};

afterEach(() => {
  vi.unstubAllEnvs();
});

/** A folder to work in, with a place for temporary files that is watched too. */
function workplace(state: State): {
  readonly cwd: string;
  readonly temporary: string;
  readonly given: string;
} {
  const folder = temporaryFolder();
  const [cwd, temporary] = [join(folder, 'work'), join(folder, 'temporary')];
  for (const each of [cwd, temporary]) mkdirSync(each);
  writeFileSync(join(cwd, 'study.key'), 'k'.repeat(40));
  vi.stubEnv('TMPDIR', temporary);
  return { cwd, temporary, given: writeCanaryExport(cwd, state) };
}

function expectWithout(where: string, text: string, shown: readonly Canary[]): void {
  const low = text.toLowerCase();
  const found = keysOf(canaries).filter(
    (canary) => !shown.includes(canary) && low.includes(canaries[canary]),
  );
  expect([where, found]).toEqual([where, []]);
}

/** All that lies in the folder but the export. */
async function expectFilesWithout(folder: string, { files = {}, args }: Try): Promise<void> {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (name.startsWith(exportName) || !statSync(join(folder, name)).isFile()) continue;
    const where = `${args.join(' ')}: ${name}`;
    const shown = files[basename(name)] ?? inputs[basename(name)] ?? [];
    expectWithout(where, name, []);
    expectWithout(where, readFileSync(join(folder, name), 'latin1'), shown);
    if (!name.endsWith('.zip')) continue;
    const part = await openZip(join(folder, name), defaultLimits);
    for (const entry of part.entries) {
      expectWithout(where, `${entry.path} ${String(await contentOf(entry.chunks()))}`, shown);
    }
    await part.close();
  }
}

async function runOnce(args: readonly string[], cwd: string): Promise<{ code: number | null; said: string }> {
  // It starts processes of its own, which need the program as it is built.
  if (args[0] === 'batch' && args[1] === 'run') {
    const { code, stdout, stderr } = await session(args, {
      cwd,
      env: { TMPDIR: process.env['TMPDIR'] ?? '' },
    });
    return { code, said: stdout + stderr };
  }
  const { io, stdout, stderr } = fakeIo({ cwd, env: { LANG: 'en_GB.UTF-8' }, columns: 100 });
  const code = await run(args, { ...io, version: readToolVersion() });
  return { code, said: stdout() + stderr() };
}

describe('every command', () => {
  it('is tried', async () => {
    const text = await loadCatalogue('en');
    const { io } = fakeIo();
    const program = declareProgram({ io, text, language: 'en' }, () => {});
    const names = program.commands.flatMap((command) =>
      withSubcommands(command)
        .filter(({ commands }) => commands.length === 0)
        .map((each) => (each === command ? each.name() : `${command.name()} ${each.name()}`)),
    );
    expect(names.sort()).toEqual(Object.keys(tries).sort());
  });

  it.each(states)('says and writes no more than it is for, of an export that is %s', async (state) => {
    const { cwd, temporary, given } = workplace(state);
    for (const make of Object.values(tries)) {
      for (const each of make(given)) {
        const { code, said } = await runOnce(each.args, cwd);
        // What was typed may be said again.
        expectWithout(each.args.join(' '), said.replaceAll(given, ''), each.shows ?? []);
        expect([each.args, code === 70]).toEqual([each.args, false]);
        await expectFilesWithout(cwd, each);
        for (const name of readdirSync(cwd)) if (/^out\.(?!batch)/.test(name)) rmSync(join(cwd, name));
      }
    }
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('says nothing of anybody when it meets a bug of this program', async () => {
    const { cwd, temporary, given } = workplace('whole');
    const secret = Object.values(canaries).join(' ');
    let bugs = 0;
    for (const make of Object.values(tries)) {
      for (const each of make(given).slice(0, 2)) {
        const { io, stdout, stderr } = fakeIo({ cwd, env: { LANG: 'en_GB.UTF-8' } });
        const fail = (): never => {
          throw new TypeError(secret);
        };
        // Where something is shown, or where a draft is begun.
        const code = await run(each.args, {
          ...io,
          stdout: { ...io.stdout, write: fail },
          onInterrupt: fail,
        });
        if (code === 70) bugs += 1;
        expectWithout(
          `a bug in ${each.args.join(' ')}`,
          stdout() + stderr(),
          code === 70 ? [] : (each.shows ?? []),
        );
        await expectFilesWithout(cwd, { args: each.args });
      }
    }
    expect(bugs).toBeGreaterThan(10);
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('would be heard', async () => {
    const { cwd, given } = workplace('whole');
    const { said } = await runOnce([given, '-f', 'json', ...all], cwd);
    for (const canary of ['person', 'app', 'id', 'path', 'key'] as const)
      expect(said.toLowerCase()).toContain(canaries[canary]);
  });
});
