// The built program: whole batches, killed and stopped in the middle of anything.

import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../input/temporary.ts';
import { session } from '../sessions/session.ts';
import { digestOfTables } from './merged-digest.ts';
import { afterChanges, planned, start } from './built-batch.ts';
import { donations, merge, mergedDigest, plan, run } from './small-batch.ts';

/** The tables of the same exports, made in this process by one worker in one shard. */
async function reference(folder: string): Promise<string> {
  const batch = await plan([folder], { shards: 1 });
  await run(batch);
  await merge(batch);
  return mergedDigest(batch);
}

describe('a batch', () => {
  it('says at each step how far it is, and ends with 3 when an export gave no full answer', async () => {
    const out = await planned(donations(14), 3);
    const batch = async (...args: readonly string[]): Promise<string> => {
      const { code, stdout, stderr } = await session(['batch', ...args, '--out', out]);
      return `${code}\n${stdout}${stderr}`.replaceAll(out, 'OUT').trimEnd();
    };
    expect(await batch('missing')).toBe('0\n0,1,2');
    expect(await batch('run', '--shard', '1', '--quiet')).toMatch(/^[03]$/);
    expect(await batch('missing', '--json')).toBe('0\n[0,2]');
    expect(await batch('merge')).toMatch(/^3\n.*2 of 3 shards are missing/);
    expect(await batch('run', '--shards', '0,2', '-j', '2')).toMatch(
      /^[03]\n\d+ exports done, \d+ of them in this run\./,
    );
    expect(await batch('status')).toMatchInlineSnapshot(`
      "3
      3 of 3 shards published, 14 of 14 exports done.
        ok                       12
        ok_partial                1
        nothing_found             1"
    `);
    expect(await batch('missing')).toBe('0');
    expect(await batch('merge')).toMatch(/^3\nMerged 14 exports into 6 tables: OUT/);
    expect(JSON.parse((await batch('status', '--json', '--list')).slice(2))).toMatchObject({
      exports: 14,
      done: 14,
      missing: [],
      list: [{ status: 'ok_partial', code: null, paths: [] }],
    });
    expect(readdirSync(join(out, 'shards'))).toEqual(['00000.ndjson', '00001.ndjson', '00002.ndjson']);
    for (const name of readdirSync(out, { recursive: true, encoding: 'utf8' })) {
      expect(`${name} ${(statSync(join(out, name)).mode & 0o077).toString(8)}`).toBe(`${name} 0`);
    }
  });

  it('ends with 0 when all answers are full', async () => {
    const out = await planned(donations(3), 2);
    expect((await session(['batch', 'run', '--all', '--out', out])).code).toBe(0);
    expect((await session(['batch', 'merge', '--out', out])).code).toBe(0);
    expect((await session(['batch', 'status', '--out', out])).code).toBe(0);
  });

  it('killed again and again comes to the same tables, and does at most a handful of exports again', async () => {
    const folder = donations(24);
    const out = await planned(folder, 3);
    let kills = 0;
    for (let changes = 12; ; changes = (changes * 7) % 19) {
      const { child, ended } = start(['run', '--all', '-j', '2', '--out', out]);
      afterChanges(out, changes + 6, () => child.kill('SIGKILL'));
      const { code } = await ended;
      if (code !== null) {
        expect(code).toBe(3);
        break;
      }
      kills += 1;
      expect(kills).toBeLessThan(40);
    }
    expect(kills).toBeGreaterThan(0);
    expect((await session(['batch', 'merge', '--out', out])).code).toBe(3);
    expect(digestOfTables(out)).toBe(await reference(folder));
    expect(readdirSync(join(out, 'shards')).every((name) => name.endsWith('.ndjson'))).toBe(true);
  });

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGUSR2'] as const)(
    'told by %s to stop finishes what is in hand, ends with 75, and goes on from there',
    async (signal) => {
      const out = await planned(donations(24), 1);
      const { child, ended } = start(['run', '--all', '--out', out]);
      afterChanges(out, 4, () => child.kill(signal));
      const { code, said } = await ended;
      expect(code).toBe(75);
      expect(said).toMatch(/Stopped after \d+ of 24 exports/);
      expect(readdirSync(join(out, 'shards'))).toHaveLength(1);
      const { stderr } = await session(['batch', 'run', '--all', '--out', out]);
      const [, again = ''] = /24 exports done, (\d+) of them/.exec(stderr) ?? [];
      expect(Number(again)).toBeGreaterThan(0);
      expect(Number(again)).toBeLessThan(24);
    },
  );

  it('told twice stops at once', async () => {
    const out = await planned(donations(24), 1);
    const { child, ended } = start(['run', '--all', '--out', out]);
    afterChanges(out, 4, () => {
      child.kill('SIGTERM');
      child.kill('SIGINT');
    });
    // Both may arrive before the program looks: then the second is the one that ends it.
    expect([130, 143]).toContain((await ended).code);
  });

  it('run twice at the same time comes to the same tables', async () => {
    const folder = donations(16);
    const out = await planned(folder, 3);
    const runs = [start(['run', '--all', '-j', '2', '--out', out]), start(['run', '--all', '--out', out])];
    for (const { ended } of runs) expect((await ended).code).toBe(3);
    expect((await session(['batch', 'merge', '--out', out])).code).toBe(3);
    expect(digestOfTables(out)).toBe(await reference(folder));
  });

  it('finds its shard by the scheduler’s variable', async () => {
    const out = await planned(donations(6), 3);
    const auto = ['batch', 'run', '--shard', 'auto', '--out', out];
    expect(
      (await session(auto, { env: { SLURM_ARRAY_TASK_ID: '1', SLURM_JOB_ID: '77' } })).code,
    ).toBeLessThan(4);
    expect((await session(['batch', 'missing', '--out', out])).stdout).toBe('0,2\n');
    expect((await session(auto)).code).toBe(2);
    expect((await session(auto, { env: { SLURM_ARRAY_TASK_ID: '3' } })).code).toBe(2);
  });

  it('refuses wrong usage with 2', async () => {
    const out = await planned(donations(3), 1);
    for (const args of [
      ['run', '--out', out],
      ['run', '--out', out, '--all', '--shard', '0'],
      ['run', '--out', out, '--shard', '1'],
      ['run', '--out', out, '--all', '-j', '0'],
      ['run', '--out', join(out, 'elsewhere'), '--all'],
      ['run', '--all'],
      ['plan', join(out, 'nowhere'), '--out', join(out, 'new')],
      ['merge'],
      [],
    ]) {
      expect([args, (await session(['batch', ...args])).code]).toEqual([args, 2]);
    }
  });

  it('refuses another key than the plan’s', async () => {
    const out = await planned(donations(3), 1);
    const other = join(temporaryFolder(), 'other');
    writeFileSync(other, Buffer.alloc(32, 1));
    const { code, stderr } = await session(['batch', 'run', '--all', '--out', out, '--key-file', other]);
    expect(code).toBe(2);
    expect(stderr).toContain('not the key that the batch was planned with');
  });

  it('says what stands in the way when it cannot write, and leaves what was there', async () => {
    const out = await planned(donations(9), 1);
    await session(['batch', 'run', '--all', '--out', out]);
    mkdirSync(join(out, 'exports.csv'));
    const { code, stderr } = await session(['batch', 'merge', '--out', out]);
    expect(code).toBe(2);
    expect(stderr).toContain('could not be written');
    expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual([]);
    expect(readFileSync(join(out, 'shards/00000.ndjson')).length).toBeGreaterThan(1000);
  });
});
