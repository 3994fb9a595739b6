// Processes that die, hang or are killed: an export costs itself alone, and is named.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { Examined } from '../../src/batch/run/examiner.ts';
import type { ManifestRow } from '../../src/batch/manifest.ts';
import { readRecord, type ExportRecord } from '../../src/batch/records/record.ts';
import { temporaryFolder } from '../input/temporary.ts';
import { workerPool, type PoolOptions } from '../../src/batch/run/worker-pool.ts';

const program = fileURLToPath(new URL('./odd-worker.mjs', import.meta.url));

/** @param log where the worker notes each time it is asked */
function rowOf(name: string, log: readonly string[]): ManifestRow {
  const paths = [`/${name.replace(/\d+$/, '')}`, ...log];
  return { exportId: name, participantId: 'p', shard: 0, bytes: 1, paths };
}

async function examineAll(
  names: readonly string[],
  options: Partial<PoolOptions> = {},
  log: readonly string[] = [],
): Promise<readonly ExportRecord[]> {
  const pool = workerPool({
    jobs: 2,
    isolate: false,
    memory: null,
    timeLimit: 60_000,
    program,
    begin: {
      kind: 'begin',
      key: '',
      knowledge: null,
      journals: {
        folder: temporaryFolder(),
        batch: { tool: '', knowledge: '', manifest: '' },
        writer: 'here',
      },
      settings: {
        asOf: null,
        merge: false,
        limits: {},
        conversations: false,
        linkContacts: false,
        appNames: 'known',
        key: { from: 'random', fingerprint: '' },
        aliases: null,
        knowledge: null,
      },
    },
    ...options,
  });
  const records = await Promise.all(names.map(async (name) => pool.examine(rowOf(name, log))));
  await pool.close();
  return records.map(recordOf).filter((record) => record !== null);
}

/** As it was said, or as it was written. */
function recordOf(examined: Examined | null): ExportRecord | null {
  if (examined === null) return null;
  if (examined.is === 'record') return readRecord(examined.json);
  const { path, line } = examined.record;
  return readRecord(readFileSync(path).toString('utf8', line.start, line.end));
}

const pidsOf = (records: readonly ExportRecord[]): ReadonlySet<unknown> =>
  new Set(records.map((record) => record.tables['members']?.[0]?.[0]));

describe('a pool of workers', () => {
  it.each([
    ['abort', 'E_OOM'],
    ['killed', 'E_OOM'],
    ['exit', 'E_CRASH'],
    ['exit-later', 'E_CRASH'],
  ])('names an export whose process ends by %s as %s, and loses no other', async (behaviour, code) => {
    const names = ['fine1', 'fine2', `${behaviour}1`, 'fine3', 'fine4', `${behaviour}2`, 'fine5'];
    const records = await examineAll(names);
    expect(records.map(({ export: id, status, code: found }) => [id, status, found])).toEqual(
      names.map((name) => (name.startsWith('fine') ? [name, 'ok', null] : [name, 'failed', code])),
    );
    expect(records[2]?.tables['problems']).toEqual([['p', `${behaviour}1`, 'run', code, 'part', 'error', 1]]);
  });

  it('finds the one among many small ones that went to a process together', async () => {
    const names = Array.from({ length: 60 }, (_, place) => (place === 40 ? 'exit1' : `fine${place}`));
    const log = join(temporaryFolder(), 'log');
    writeFileSync(log, '');
    const records = await examineAll(names, {}, [log]);
    expect(records.map(({ export: id, code }) => [id, code])).toEqual(
      names.map((name) => [name, name === 'exit1' ? 'E_CRASH' : null]),
    );
    // Those that were in hand with it are asked for once more, and it itself three times.
    expect(readFileSync(log, 'utf8').length).toBeLessThanOrEqual(60 + 3 + 2 * 16);
  });

  it('ends an export that takes too much memory outside the heap, where the system tells', async () => {
    const records = await examineAll(['fine1', 'off-heap1', 'fine2'], {
      isolate: true,
      memory: 64,
      timeLimit: 20_000,
    });
    const code = existsSync('/proc/self/status') ? 'E_OOM' : 'E_TIMEOUT';
    expect(records.map(({ code: found }) => found)).toEqual([null, code, null]);
  });

  it('blames an export alone in its process at once, unless others killed it', async () => {
    const started = async (behaviour: string): Promise<number> => {
      const log = join(temporaryFolder(), 'log');
      writeFileSync(log, '');
      await examineAll([`${behaviour}1`], { isolate: true }, [log]);
      return readFileSync(log, 'utf8').length;
    };
    expect([await started('abort'), await started('exit'), await started('killed')]).toEqual([1, 1, 3]);
  });

  it('does again what a signal to the whole group ended', async () => {
    const log = join(temporaryFolder(), 'log');
    writeFileSync(log, '');
    const records = await examineAll(['asked-to-end1'], { isolate: true }, [log]);
    expect(records.map(({ status }) => status)).toEqual(['ok']);
    expect(readFileSync(log, 'utf8')).toHaveLength(2);
  });

  it('ends an export that takes too long', async () => {
    const records = await examineAll(['fine1', 'hang1', 'fine2'], { timeLimit: 4000 });
    expect(records.map(({ code }) => code)).toEqual([null, 'E_TIMEOUT', null]);
  });

  it('keeps its processes, or takes a new one for each export', async () => {
    const names = Array.from({ length: 8 }, (_, place) => `fine${place}`);
    expect(pidsOf(await examineAll(names)).size).toBeLessThanOrEqual(2);
    expect(pidsOf(await examineAll(names, { isolate: true })).size).toBe(8);
  });
});
