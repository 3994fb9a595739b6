// A batch on real Slurm, of three nodes on this machine: the same tables whatever is done to it.
//
// Skipped where Slurm is not installed (Debian: slurmctld, slurmd, slurm-client, munge).

import { execFile } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Batch } from '../../../src/batch/manifest.ts';
import { slurmScript } from '../../../src/batch/run/slurm-script.ts';
import { root } from '../../sessions/session.ts';
import { expectCleanFolder } from '../clean.ts';
import { donations, merge, mergedDigest, plan, run } from '../small-batch.ts';
import { missingPrograms, signal, startCluster, until, type Cluster } from './cluster.ts';

const missing = missingPrograms();
const reason = missing.length === 0 ? '' : ` (skipped: not installed: ${missing.join(', ')})`;
if (reason !== '') process.stderr.write(`the tests of a batch on Slurm are left out${reason}\n`);

const program = [process.execPath, join(root, 'bin/dyi-audit.js')];

describe.skipIf(missing.length > 0)(`a batch on Slurm${reason}`, () => {
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = await startCluster(3);
  }, 120_000);
  afterAll(async () => {
    await cluster.stop();
  }, 120_000);

  /** Submits what is missing, with a merge after it. Returns the ids of the jobs, the array's first. */
  async function submit(batch: Batch): Promise<readonly string[]> {
    const script = join(batch.paths.out, '..', 'study.sh');
    writeFileSync(
      script,
      slurmScript(batch, { program, jobs: 1, atOnce: null, run: ['--quiet'], merge: [] }),
    );
    const { stdout } = await promisify(execFile)('bash', [script, '--partition=main'], { env: cluster.env });
    return [...stdout.matchAll(/^(\d+): /gm)].map(([, id = '']) => id);
  }

  /** Tables of the same exports, made here by one process. */
  async function reference(folder: string): Promise<string> {
    const batch = await plan([folder], { shards: 1 });
    await run(batch);
    await merge(batch);
    return mergedDigest(batch);
  }

  const isMerged = (batch: Batch): boolean => existsSync(join(batch.paths.out, 'datapackage.json'));

  const journals = ({ paths }: Batch): readonly string[] =>
    (existsSync(paths.shards) ? readdirSync(paths.shards) : []).filter((name) => name.endsWith('.part'));

  /** Lets the jobs on a node stand still when one of them has begun a journal. Returns its processes. */
  async function haltNode(batch: Batch, node: number): Promise<readonly number[]> {
    let halted: readonly number[] = [];
    await until(`work on node ${node}`, async () => {
      if (journals(batch).length === 0) return false;
      const jobs = cluster.jobsOn(node);
      // The name of a journal says which process writes it.
      if (!jobs.some((pid) => journals(batch).some((name) => name.split('-').includes(String(pid)))))
        return false;
      for (const pid of jobs) signal(pid, 'SIGSTOP');
      halted = jobs;
      return true;
    });
    return halted;
  }

  const attempts = ({ paths }: Batch): readonly { interrupted: boolean; examined: number }[] =>
    readdirSync(paths.log)
      .filter((name) => name.endsWith('.json'))
      .map((name) => JSON.parse(readFileSync(join(paths.log, name), 'utf8')));

  it('submitted twice at once comes to the same tables, and its logs name nobody', async () => {
    const folder = donations(18);
    const batch = await plan([folder], { shards: 2 });
    expect((await Promise.all([submit(batch), submit(batch)])).flat()).toHaveLength(4);
    await cluster.idle();
    expect(mergedDigest(batch)).toBe(await reference(folder));
    expect(readdirSync(batch.paths.log).filter((name) => name.startsWith('slurm-'))).toHaveLength(6);
    expectCleanFolder(batch.paths.out);
    for (const name of readdirSync(batch.paths.log)) {
      expect([name, statSync(join(batch.paths.log, name)).mode & 0o077]).toEqual([name, 0]);
    }
    // When nothing is missing, only the merge is left to submit.
    expect(await submit(batch)).toHaveLength(1);
    await cluster.idle();
  });

  it('cancelled in the middle is not merged, and goes on from there when it is submitted again', async () => {
    const folder = donations(60);
    const batch = await plan([folder], { shards: 1 });
    const [array = ''] = await submit(batch);
    await haltNode(batch, 1);
    // Slurm wakes what stands still before it ends it.
    await cluster.ask('scancel', array);
    await cluster.idle();
    expect(isMerged(batch)).toBe(false);
    // What Slurm sends first lets the program end in good order.
    expect(attempts(batch)).toMatchObject([{ interrupted: true }]);
    await submit(batch);
    await cluster.idle();
    const examined = attempts(batch).map((attempt) => attempt.examined);
    expect(examined).toHaveLength(2);
    expect(examined.reduce((sum, each) => sum + each, 0)).toBe(60);
    expect(mergedDigest(batch)).toBe(await reference(folder));
  });

  it('loses one node with its work and one that works on unseen, and comes to the same tables', async () => {
    const folder = donations(120);
    const batch = await plan([folder], { shards: 2 });
    await submit(batch);
    // The first dies. The second is thought to be dead: its task stands still, and runs beside its successor later.
    const [, lost] = await Promise.all([haltNode(batch, 1), haltNode(batch, 2)]);
    for (const pid of cluster.jobsOn(1, true)) signal(pid, 'SIGKILL');
    const before = new Set(journals(batch));
    await Promise.all([cluster.loseNode(1), cluster.loseNode(2)]);
    await until('their successors', async () => journals(batch).some((name) => !before.has(name)));
    for (const pid of lost) signal(pid, 'SIGCONT');
    await cluster.idle();
    await until('the lost tasks', async () => cluster.jobsOn(2).length === 0);
    expect(mergedDigest(batch)).toBe(await reference(folder));
    expect(JSON.parse(readFileSync(join(batch.paths.out, 'run.json'), 'utf8'))).toMatchObject({
      complete: true,
      exports: 120,
    });
  });
});
