// The built program: whole batches, killed and stopped in the middle of anything.

import { mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readToolVersion } from '../../src/version.ts';
import { temporaryFolder } from '../input/temporary.ts';
import { session } from '../sessions/session.ts';
import { digestOfTables } from './merged-digest.ts';
import { afterChanges, command, start } from './built-batch.ts';
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
    const { out } = (await plan([donations(14)], { shards: 3 })).paths;
    const batch = async (...args: readonly string[]): Promise<string> => {
      const all = [...args, '--out', out];
      const { code, stdout, stderr } = await (args[0] === 'run' ? session(['batch', ...all]) : command(all));
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
    const place = join(temporaryFolder(), 'out');
    const planned = await session(['batch', 'plan', donations(3), '--shards', '2', '--out', place]);
    expect([planned.code, planned.stderr]).toEqual([0, expect.stringContaining('Planned 3 exports')]);
    expect((await session(['batch', 'run', '--all', '--out', place])).code).toBe(0);
    for (const each of ['merge', 'status']) expect((await command([each, '--out', place])).code).toBe(0);
  });

  it('killed again and again comes to the same tables, and does at most a handful of exports again', async () => {
    const folder = donations(24);
    const { out } = (await plan([folder], { shards: 3 })).paths;
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
    expect((await command(['merge', '--out', out])).code).toBe(3);
    expect(digestOfTables(out)).toBe(await reference(folder));
    expect(readdirSync(join(out, 'shards')).every((name) => name.endsWith('.ndjson'))).toBe(true);
  });

  it.each(['SIGTERM', 'SIGINT', 'SIGHUP', 'SIGUSR1', 'SIGUSR2'] as const)(
    'told by %s to stop finishes what is in hand, ends with 75, and goes on from there',
    async (signal) => {
      const batch = await plan([donations(24)], { shards: 1 });
      const { out } = batch.paths;
      const { child, ended } = start(['run', '--all', '--out', out]);
      afterChanges(out, 4, () => child.kill(signal));
      const { code, said } = await ended;
      expect(code).toBe(75);
      expect(said).toMatch(/Stopped after \d+ of 24 exports/);
      expect(readdirSync(join(out, 'shards'))).toHaveLength(1);
      const { outcomes, examined } = await run(batch);
      expect(outcomes.exports).toBe(24);
      expect(examined).toBeGreaterThan(0);
      expect(examined).toBeLessThan(24);
    },
  );

  it('told twice stops at once', async () => {
    const { out } = (await plan([donations(24)], { shards: 1 })).paths;
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
    const { out } = (await plan([folder], { shards: 3 })).paths;
    const runs = [start(['run', '--all', '-j', '2', '--out', out]), start(['run', '--all', '--out', out])];
    for (const { ended } of runs) expect((await ended).code).toBe(3);
    expect((await command(['merge', '--out', out])).code).toBe(3);
    expect(digestOfTables(out)).toBe(await reference(folder));
  });

  it('finds its shard by the scheduler’s variable', async () => {
    const { out } = (await plan([donations(6)], { shards: 3 })).paths;
    const auto = ['run', '--shard', 'auto', '--out', out];
    const env = { SLURM_ARRAY_TASK_ID: '1', SLURM_JOB_ID: '77' };
    expect((await session(['batch', ...auto], { env })).code).toBeLessThan(4);
    expect((await command(['missing', '--out', out])).stdout).toBe('0,2\n');
    expect((await command(auto)).code).toBe(2);
    expect((await command(auto, { SLURM_ARRAY_TASK_ID: '3' })).code).toBe(2);
  });

  it('refuses wrong usage with 2', async () => {
    const { out } = (await plan([donations(3)], { shards: 1 })).paths;
    for (const args of [
      ['run', '--out', out],
      ['run', '--out', out, '--all', '--shard', '0'],
      ['run', '--out', out, '--shard', '1'],
      ['run', '--out', out, '--all', '-j', '0'],
      ['run', '--out', join(out, 'elsewhere'), '--all'],
      ['run', '--all'],
      ['plan', join(out, 'nowhere'), '--out', join(out, 'new')],
      ['merge'],
      ['query', 'SELECT 1', '--out', out],
      ['aggregate', '--out', out, '--min-cell', '2'],
      ['slurm-script', '--out', out, '--at-once', '0'],
      [],
    ]) {
      expect([args, (await command(args)).code]).toEqual([args, 2]);
    }
  });

  it('asks, counts and writes a script for Slurm', async () => {
    const batch = await plan([donations(12)], { shards: 2 });
    const { out } = batch.paths;
    const place = ['--out', out];
    const script = await command([
      'slurm-script',
      ...place,
      '-j',
      '4',
      '--isolate',
      '--at-once',
      '9',
      '--parquet',
    ]);
    expect([script.code, script.stderr]).toEqual([0, '']);
    const names = [
      [out, 'OUT'],
      [readToolVersion(), 'VERSION'],
    ] as const;
    const plain = names.reduce((text, [name, short]) => text.replaceAll(name, short), script.stdout);
    expect(plain).toMatchInlineSnapshot(`
      "#!/bin/bash
      # 12 exports in 2 shards on Slurm, by dyi-audit VERSION. Run it with bash where sbatch is; options
      # for sbatch may follow: bash FILE --partition=main --time=4:00:00
      #
      # It submits the shards that are missing, and a job that merges when they have ended. If that job says that shards are
      # missing (a node died, time was up), run it again: what is done is not done again. Submitted twice it does no harm.
      set -eu
      umask 077
      mkdir -p OUT/log

      missing=$(/usr/bin/node /opt/dyi-audit/bin/dyi-audit.js batch missing --out OUT)
      after=()
      if [ -n "$missing" ]; then
        job=$(sbatch --parsable --job-name=dyi-audit --cpus-per-task=4 --signal=B:TERM@120 --output=OUT/log/slurm-%A_%a.txt --requeue --open-mode=append --chdir=OUT --kill-on-invalid-dep=no --array="$missing%9" "$@" <<'TASK'
      #!/bin/bash
      exec /usr/bin/node /opt/dyi-audit/bin/dyi-audit.js batch run --out OUT --shard auto --jobs 4 --quiet --isolate
      TASK
        )
        echo "\${job%%;*}: shards $missing"
        after=(--dependency="afterany:\${job%%;*}")
      fi
      job=$(sbatch --parsable --job-name=dyi-audit-merge --output=OUT/log/slurm-%j-merge.txt --requeue --open-mode=append --chdir=OUT --kill-on-invalid-dep=no \${after[@]+"\${after[@]}"} "$@" <<'MERGE'
      #!/bin/bash
      exec /usr/bin/node /opt/dyi-audit/bin/dyi-audit.js batch merge --out OUT --parquet
      MERGE
      )
      echo "\${job%%;*}: merge"
      "
    `);
    expect((await command(['aggregate', ...place])).code).toBe(3);
    await run(batch);
    await merge(batch);
    const sql =
      "SELECT '=' || status AS s, count(*) AS n FROM exports WHERE complete GROUP BY ALL ORDER BY ALL";
    expect((await command(['query', sql, ...place])).stdout).toBe("s,n\n'=nothing_found,1\n'=ok,10\n");
    expect((await command(['query', sql, ...place, '--json'])).stdout).toBe(
      '{"s":"=nothing_found","n":1}\n{"s":"=ok","n":10}\n',
    );
    expect((await command(['query', 'SELECT x', ...place])).stderr).toContain('x');
    expect(await command(['aggregate', ...place])).toMatchObject({ code: 0, stdout: '' });
  });

  it('refuses another key than the plan’s', async () => {
    const { out } = (await plan([donations(3)], { shards: 1 })).paths;
    const other = join(temporaryFolder(), 'other');
    writeFileSync(other, Buffer.alloc(32, 1));
    const { code, stderr } = await command(['run', '--all', '--out', out, '--key-file', other]);
    expect(code).toBe(2);
    expect(stderr).toContain('not the key that the batch was planned with');
  });

  it('says what stands in the way when it cannot write, and leaves what was there', async () => {
    const batch = await plan([donations(9)], { shards: 1 });
    const { out } = batch.paths;
    await run(batch);
    mkdirSync(join(out, 'exports.csv'));
    const { code, stderr } = await command(['merge', '--out', out]);
    expect(code).toBe(2);
    expect(stderr).toContain('could not be written');
    expect(readdirSync(out).filter((name) => name.startsWith('.'))).toEqual([]);
    expect(readFileSync(join(out, 'shards/00000.ndjson')).length).toBeGreaterThan(1000);
  });
});
