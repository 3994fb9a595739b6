// What the built program loads: only what a run uses, and only what it may.

import { spawnSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ownDigest, ownDocument } from '../../src/knowledge/own-document.ts';

const root = resolve(import.meta.dirname, '../..');
const dist = resolve(root, 'dist');
const tiny = resolve(root, 'fixtures/layout-2023/export');
const listing = resolve(import.meta.dirname, 'list-loaded.cjs');

interface Loaded {
  /** Of `dist`, by name. */
  readonly files: readonly string[];
  /** Modules of Node. */
  readonly builtins: readonly string[];
}

function loadedBy(args: readonly string[], program = resolve(root, 'bin/dyi-audit.js')): Loaded {
  const { stderr } = spawnSync(process.execPath, ['--require', listing, program, ...args], {
    encoding: 'utf8',
  });
  const line = stderr.split('\n').find((text) => text.startsWith('loaded ')) ?? 'loaded {}';
  const { files = [], builtins = [] }: Partial<Loaded> = JSON.parse(line.slice('loaded '.length));
  return { files: files.map((file) => basename(file, '.js')).sort(), builtins };
}

function codeOf(name: string): string {
  return readFileSync(resolve(dist, `${name}.js`), 'utf8');
}

describe('a run loads', () => {
  it('two files for --version', () => {
    expect(loadedBy(['--version']).files).toEqual(['cli', 'start']);
  });

  it('words alone for an error before anything is done: what says that something broke does not need it', () => {
    expect(loadedBy(['--lang', 'xx']).files).toEqual(['catalogue', 'cli', 'fault-words', 'start', 'words']);
  });

  it('few files for the audit of a folder, and none of what other commands and formats need', () => {
    const { files } = loadedBy([tiny]);
    expect(files).toContain('terminal');
    expect(files.length).toBeLessThanOrEqual(12);
    const code = files.map(codeOf).join('\n');
    const unused = [
      'node_modules/zod/v4/classic',
      'node_modules/yauzl',
      'node_modules/csv-parse',
      'node_modules/d3-',
      'src/batch/manifest.ts',
      'src/reporter/html.ts',
      'src/reporter/sarif.ts',
      'src/text/fr/',
    ];
    expect(unused.filter((module) => code.includes(`// ${module}`))).toEqual([]);
    expect(code.match(/node_modules\/zod\/v4\/locales\/\w+/g)).toEqual(['node_modules/zod/v4/locales/en']);
  });

  it('none of the larger modules of Node for the audit of a folder', () => {
    const { builtins } = loadedBy([tiny]);
    expect(builtins).toContain('fs');
    // Some versions of Node have some of them from the start.
    const before = new Set(loadedBy([], listing).builtins);
    const large = ['child_process', 'crypto', 'fs/promises', 'http', 'worker_threads', 'zlib'];
    expect(large.filter((module) => builtins.includes(module) && !before.has(module))).toEqual([]);
  });

  it('no terminal for JSON', () => {
    expect(loadedBy([tiny, '--format', 'json']).files).not.toContain('terminal');
  });
});

describe('the bundle', () => {
  const names = readdirSync(dist).filter((name) => name.endsWith('.js'));
  const modules = names.flatMap((name) =>
    [...codeOf(basename(name, '.js')).matchAll(/\b(?:require|import)\("([^"]+)"\)/g)].map(
      ([, id = '']) => id,
    ),
  );

  it('needs nothing but itself, Node, and DuckDB where that is asked for, and no module of the network, the packages in it included', () => {
    expect(modules.length).toBeGreaterThan(50);
    const outside = new Set(
      modules.filter((id) => !id.startsWith('./')).map((id) => id.replace(/^node:/, '')),
    );
    expect([...outside].sort()).toEqual([
      // Not in the package: a researcher who wants Parquet or queries adds it.
      '@duckdb/node-api',
      'buffer',
      'child_process',
      'crypto',
      'events',
      'fs',
      'fs/promises',
      'module',
      'os',
      'path',
      'process',
      'stream',
      'tty',
      'url',
      'util',
      'v8',
      'worker_threads',
      'zlib',
    ]);
  });

  it('is in ASCII, which is read faster', () => {
    expect(names.filter((name) => /[^\0-\x7f]/.test(codeOf(basename(name, '.js'))))).toEqual([]);
  });

  it('has the knowledge base as the source has it', () => {
    expect(JSON.parse(readFileSync(resolve(dist, 'knowledge.json'), 'utf8'))).toEqual({
      ownDocument: JSON.parse(JSON.stringify(ownDocument)),
      ownDigest,
    });
  });

  it('brings the licences of the packages in it', () => {
    const notice = readFileSync(resolve(dist, 'THIRD-PARTY.txt'), 'utf8');
    for (const name of ['commander', 'yauzl', 'zod', 'date-fns', 'd3-scale', 'string-width'])
      expect(notice).toMatch(new RegExp(`^${name} \\d`, 'm'));
  });
});
