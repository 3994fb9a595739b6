// The built program with workers: the same bytes as without, whatever is wrong with the files.

import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { makeExport } from '../../fixtures/generator/make-export.ts';
import type { WorkerPool as Pool } from '../../src/workers/pool.ts';
import { temporaryFolder } from '../input/temporary.ts';
import { root, session, type SessionResult } from '../sessions/session.ts';

const example = readdirSync(resolve(root, 'fixtures/example'))
  .filter((name) => name.endsWith('.zip'))
  .map((name) => `example/${name}`);

/** What one job gives; that more of them give the same is expected here. */
async function answer(
  paths: readonly string[],
  command = 'audit',
): Promise<Omit<SessionResult, 'transcript'>> {
  const options = command === 'audit' ? ['--conversations'] : [];
  const runs = await Promise.all(
    ['1', '2', '5'].map((jobs) => session([command, ...paths, ...options, '-f', 'json', '--jobs', jobs])),
  );
  const [alone, ...others] = runs.map(({ code, stdout, stderr }) => ({ code, stdout, stderr }));
  if (alone === undefined) throw new Error('nothing was run');
  for (const other of others) expect(other).toEqual(alone);
  return alone;
}

function messageFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => /message_\d+\.json$/.test(path))
    .sort()
    .map((path) => join(folder, path));
}

/** Breaks files of a folder in several ways, so that each way is met by some worker. */
function damage(folder: string): void {
  for (const [place, file] of messageFiles(folder).entries()) {
    const text = readFileSync(file, 'utf8');
    if (place % 6 === 1) truncateSync(file, Math.floor(text.length / 2));
    if (place % 6 === 2) writeFileSync(file, text.replace('"timestamp_ms"', '"time_stamp"'));
    if (place % 6 === 3) writeFileSync(file, text.replace('"messages"', '"key_of_tomorrow": [], "messages"'));
    if (place % 6 === 4) writeFileSync(file, place % 12 === 4 ? '' : '[1, 2');
  }
}

/** Breaks every tenth kilobyte of an archive. */
function damageZip(file: string): void {
  const bytes = readFileSync(file);
  for (let at = 5000; at < bytes.length / 2; at += 10_240) bytes.fill(0, at, at + 16);
  writeFileSync(file, bytes);
}

describe('any number of jobs gives the same answer', () => {
  it('on the example', async () => {
    const { code, stdout } = await answer(example);
    expect(code).toBe(0);
    expect(JSON.parse(stdout).summary.messages).toBeGreaterThan(1000);
  });

  it('on a folder with damaged files', async () => {
    const { paths } = makeExport({ out: temporaryFolder(), as: 'folder', messages: 1500 });
    for (const path of paths) damage(path);
    const { code, stdout } = await answer(paths);
    expect(code).toBe(3);
    expect(JSON.parse(stdout).coverage.unreadable.length).toBeGreaterThan(10);
    expect((await answer(paths, 'inspect')).code).toBe(3);
  });

  it('on two exports of one person, one of them a damaged zip', async () => {
    const paths = [
      ...makeExport({ out: temporaryFolder(), as: 'folder', messages: 1500, exportedOn: '2024-05-01' }).paths,
      ...makeExport({ out: temporaryFolder(), as: 'zip', messages: 1500, exportedOn: '2024-06-01' }).paths,
    ];
    for (const path of paths) if (path.endsWith('.zip')) damageZip(path);
    const { code, stdout } = await answer([...paths, '--merge']);
    expect(code).toBe(3);
    expect(JSON.parse(stdout).coverage.unreadable.length).toBeGreaterThan(0);
  });
});

describe('without WebAssembly the answer is the same', () => {
  const paths = example.map((path) => resolve(root, 'fixtures', path));
  const program = resolve(root, 'bin/dyi-audit.js');
  const asked = [program, ...paths, '-f', 'json', '--jobs', '2'];
  const { stdout: expected } = spawnSync(process.execPath, asked, { encoding: 'utf8' });

  it('where Node may not compile', () => {
    const { status, stdout } = spawnSync(process.execPath, ['--jitless', ...asked], { encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stdout).toBe(expected);
  });

  // Schedulers of clusters limit addresses; of these WebAssembly wants gigabytes, whether it uses them or not.
  it.skipIf(process.platform !== 'linux')('where addresses are few', () => {
    for (const kilobytes of [8_000_000, 14_000_000]) {
      const command = `ulimit -v ${kilobytes} && exec "$@"`;
      const { status, stdout } = spawnSync('sh', ['-c', command, 'sh', process.execPath, ...asked], {
        encoding: 'utf8',
      });
      expect(status).toBe(0);
      expect(stdout).toBe(expected);
    }
  });
});

describe('a worker', () => {
  const file = resolve(root, 'package.json');
  const orders = Array.from({ length: 1000 }, (_, place) => ({
    place,
    path: '',
    bytes: 1,
    lies: { is: 'file', file } as const,
    withRows: false,
  }));

  /** Reads with workers as they are built, and takes in this thread what is given to it. */
  async function read(
    asked: typeof orders,
    workers: number,
    take: (place: number, here: boolean) => void,
  ): Promise<void> {
    const built = pathToFileURL(resolve(root, 'dist/pool.js')).href;
    const { WorkerPool }: { WorkerPool: typeof Pool } = await import(built);
    const pool = new WorkerPool(1);
    try {
      await pool.read(
        asked,
        workers,
        async (batch) => {
          for (const { place } of batch) take(place, true);
          // The others come to their turn.
          await new Promise((resolve) => setImmediate(resolve));
        },
        (place) => take(place, false),
      );
    } finally {
      await pool.end();
    }
  }

  it('shares the files with the others, each of which is taken once', async () => {
    for (const workers of [0, 1, 3]) {
      const taken: number[] = [];
      await read(orders, workers, (place) => taken.push(place));
      expect(taken.sort((a, b) => a - b)).toEqual(orders.map(({ place }) => place));
    }
    await read([], 2, () => expect.unreachable());
  });

  it('that meets a mistake in the program fails the whole reading, and leaves nobody waiting', async () => {
    const broken = orders.map((order) => ({ ...order, lies: JSON.parse('{"is":"zipped"}') }));
    await expect(read(broken, 2, () => {})).rejects.toThrow(TypeError);
  });

  it('is left when the one who takes fails', async () => {
    for (const failing of [true, false]) {
      await expect(
        read(orders, 2, (_, here) => {
          if (here === failing) throw new RangeError('of the one who takes');
        }),
      ).rejects.toThrow(RangeError);
    }
  });
});
