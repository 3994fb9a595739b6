// The table of allowed imports: which room may use which, and why. Data flows one way.

import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');

interface Room {
  /** Other rooms it may import values or types from. */
  readonly rooms: readonly string[];
  /** Packages and modules of Node. */
  readonly packages: readonly string[];
  readonly because: string;
}

const rooms: Readonly<Record<string, Room>> = {
  model: {
    rooms: [],
    packages: ['zod/mini'],
    because: 'the shared vocabulary stands on nothing; zod is the contract',
  },
  input: {
    rooms: ['model'],
    packages: [
      'node:fs',
      'node:fs/promises',
      'node:path',
      'node:os',
      'node:zlib',
      'node:util',
      'node:buffer',
      'node:stream',
      'yauzl',
    ],
    because: 'the only room that touches the file system to read, and the only one that knows archives',
  },
  wasm: {
    rooms: ['model'],
    packages: [],
    because: 'what must be fast, in a language of its own; how it is asked, but never what for',
  },
  parser: {
    rooms: ['model', 'input', 'wasm'],
    packages: ['zod', 'csv-parse/sync', 'node:crypto', 'node:buffer'],
    because:
      'works on bytes from any source, so never on files: it must run in memory; digests stand for content that must not be kept',
  },
  workers: {
    rooms: ['input', 'parser', 'wasm'],
    packages: ['node:worker_threads', 'node:os'],
    because: 'the only room that knows of threads: it runs the parser’s reading of one file elsewhere',
  },
  knowledge: {
    rooms: ['model'],
    packages: ['zod', 'zod/mini', 'zod/v4/locales/en.js', 'node:crypto'],
    because: 'facts and their look-up; no verdicts',
  },
  analyser: {
    rooms: ['model', 'knowledge', 'parser', 'wasm'],
    packages: [],
    because: 'pure: no clock, no files, no zod; from the parser only the type of the permissions file',
  },
  text: {
    rooms: ['model'],
    packages: [
      'date-fns',
      'date-fns/locale/en-GB',
      'date-fns/locale/fr',
      '@date-fns/tz',
      '@date-fns/utc/date/mini',
    ],
    because: 'words for codes; it knows what can be said, not what is so',
  },
  privacy: {
    rooms: ['model', 'parser'],
    packages: ['node:crypto', 'node:fs/promises'],
    because:
      'takes people out of a result, for reporters and batches alike; from the parser only what knows which part of a path may be a name; of files only the key’s',
  },
  anonymise: {
    rooms: ['model', 'input', 'parser', 'knowledge', 'privacy'],
    packages: ['node:crypto', 'node:fs/promises', 'node:path', 'node:stream', 'yazl'],
    because:
      'an export again, so it knows what the parser knows of one; of files only the one it writes to; a mark around long numbers that no name has',
  },
  reporter: {
    rooms: ['model', 'text', 'privacy'],
    packages: [
      'node:crypto',
      'chalk',
      'cli-table3',
      'string-width',
      'wrap-ansi',
      'd3-scale',
      'date-fns',
      '@date-fns/tz',
      '@date-fns/utc/date/mini',
    ],
    because:
      'a view of the result alone, so that a saved result renders alike; digests make the fingerprints of findings',
  },
  batch: {
    rooms: ['.', 'model', 'input', 'parser', 'knowledge', 'privacy'],
    packages: [
      '@duckdb/node-api',
      'csv-parse/sync',
      'node:child_process',
      'node:crypto',
      'node:fs',
      'node:fs/promises',
      'node:os',
      'node:path',
      'node:timers/promises',
      'node:url',
      'node:zlib',
      'tinyglobby',
      'zod',
    ],
    because:
      'many exports through the same audit: it finds and lists them, and writes its own files; it words nothing; DuckDB is loaded where Parquet or a query is asked for',
  },
  cli: {
    rooms: ['.', 'model', 'input', 'parser', 'knowledge', 'privacy', 'reporter', 'text', 'batch'],
    packages: [
      'commander',
      'chalk',
      'date-fns',
      '@date-fns/utc/date/mini',
      'node:crypto',
      'node:fs',
      'node:fs/promises',
      'node:path',
      'node:v8',
      'open',
      'wrap-ansi',
      'zod',
      'zod/mini',
    ],
    because: 'the only room with arguments, terminal and environment',
  },
  '.': {
    rooms: ['model', 'input', 'parser', 'knowledge', 'workers', 'analyser', 'text', 'reporter', 'anonymise'],
    packages: ['node:fs', 'node:fs/promises'],
    because:
      'wiring (audit.ts, anonymise.ts), the public names (index.ts), the version (version.ts), and what is asked of a folder before it is read (export-folder.ts)',
  },
};

/** What rooms beside the wiring may take from the parser. */
const fromParser: Readonly<Record<string, readonly string[]>> = {
  analyser: ['parser/permissions-file.ts'],
  privacy: ['parser/redact.ts'],
};

/** No module that could open a connection is imported anywhere in the program. */
const network = [
  'http',
  'https',
  'http2',
  'net',
  'tls',
  'dgram',
  'dns',
  'dns/promises',
  'inspector',
  'undici',
];

interface Import {
  readonly file: string;
  readonly specifier: string;
}

const files = readdirSync(resolve(root, 'src'), { recursive: true, encoding: 'utf8' })
  // AssemblyScript looks like TypeScript and is another language; it imports nothing from the rest of the program.
  .filter((file) => file.endsWith('.ts') && !file.startsWith('wasm/assembly/'))
  .map((file) => `src/${file}`)
  .sort();
const imports: readonly Import[] = files.flatMap((file) =>
  ts
    .preProcessFile(readFileSync(resolve(root, file), 'utf8'), true, true)
    .importedFiles.map(({ fileName }) => ({ file, specifier: fileName })),
);

function roomOf(path: string): string {
  const [first = '', second] = path.split('/');
  return second === undefined ? '.' : first;
}

function complaint({ file, specifier }: Import): string | null {
  const from = roomOf(relative('src', file));
  const room = rooms[from];
  if (room === undefined) return `${file}: the room ${from} is not in the table`;
  if (!specifier.startsWith('.')) {
    return room.packages.includes(specifier) ? null : `${file} imports ${specifier}`;
  }
  const target = relative('src', relative(root, resolve(root, dirname(file), specifier)));
  const to = roomOf(target);
  if (to === from) return null;
  if (!room.rooms.includes(to)) return `${file} imports ${target}`;
  const allowed = to === 'parser' ? fromParser[from] : undefined;
  if (allowed !== undefined && !allowed.includes(target)) return `${file} imports ${target}`;
  return null;
}

describe('imports', () => {
  it('follow the table', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.map(complaint).filter((text) => text !== null)).toEqual([]);
  });

  it('are noticed when they break the table', () => {
    expect(complaint({ file: 'src/parser/parse.ts', specifier: 'node:fs' })).not.toBeNull();
    expect(
      complaint({ file: 'src/reporter/json.ts', specifier: '../knowledge/knowledge.ts' }),
    ).not.toBeNull();
    expect(complaint({ file: 'src/model/span.ts', specifier: '../cli/io.ts' })).not.toBeNull();
  });

  it('name no module of the network', () => {
    const forbidden = new Set(network.flatMap((name) => [name, `node:${name}`]));
    expect(network.every((name) => builtinModules.includes(name) || name === 'undici')).toBe(true);
    expect(imports.filter(({ specifier }) => forbidden.has(specifier))).toEqual([]);
  });

  it('are written with the ending of the file, as Node and the compiler both want it', () => {
    const bare = imports.filter(({ specifier }) => specifier.startsWith('.') && !specifier.endsWith('.ts'));
    expect(bare).toEqual([]);
  });
});

describe('source files', () => {
  it('are small and say at the top what they are for', () => {
    const problems = files.flatMap((file) => {
      const lines = readFileSync(resolve(root, file), 'utf8').split('\n');
      return [
        ...(lines.length > 301 ? [`${file}: ${lines.length} lines`] : []),
        ...(lines[0]?.startsWith('// ') ? [] : [`${file}: no line of purpose`]),
      ];
    });
    expect(problems).toEqual([]);
  });
});
