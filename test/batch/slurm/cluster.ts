// A Slurm of several nodes on this machine, for one test file: its own munge, controller and node daemons, all of them
// children of this process, with everything they write in one folder.

import { spawn, spawnSync, execFile, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { hostname, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

const searchPath = `${process.env['PATH'] ?? ''}:/usr/sbin:/sbin`;
const needed = ['munged', 'slurmctld', 'slurmd', 'sbatch', 'scancel', 'scontrol', 'sinfo', 'squeue'] as const;

/** Which of the programs are not installed here. */
export function missingPrograms(): readonly string[] {
  const folders = searchPath.split(':');
  return needed.filter((name) => !folders.some((folder) => folder !== '' && existsSync(join(folder, name))));
}

export interface Cluster {
  readonly folder: string;
  /** For commands of Slurm and for scripts that call them. */
  readonly env: Readonly<Record<string, string>>;
  /** Runs a command of Slurm; what it printed. */
  readonly ask: (program: (typeof needed)[number], ...args: readonly string[]) => Promise<string>;
  /** Waits until no job is left, at most a minute. */
  readonly idle: () => Promise<void>;
  /** The processes of its jobs; with Slurm's own that watch over them, if asked. */
  readonly jobsOn: (node: number, withKeepers?: boolean) => readonly number[];
  /** The node's daemon dies at once, and the controller is told that the node is gone. Its jobs live on. */
  readonly loseNode: (node: number) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** @param nodes how many, with one processor each, whether the machine has them or not */
export async function startCluster(nodes: number): Promise<Cluster> {
  // A short path: sockets of Unix have names of 107 bytes at most.
  const folder = mkdtempSync(join(tmpdir(), 'slurm-'));
  const ports = await freePorts(nodes + 1);
  for (const name of ['munge', 'state', 'log', ...numbered(nodes).map((node) => `spool/n${node}`)]) {
    mkdirSync(join(folder, name), { recursive: true, mode: 0o755 });
  }
  writeFileSync(join(folder, 'munge/key'), randomBytes(1024), { mode: 0o400 });
  writeFileSync(join(folder, 'slurm.conf'), configuration(folder, nodes, ports));
  const env = { PATH: searchPath, SLURM_CONF: join(folder, 'slurm.conf'), LANG: 'C.UTF-8' };
  const children = new Map<string, ChildProcess>();
  const start = (name: string, program: string, args: readonly string[]): void => {
    children.set(name, spawn(program, args, { env, stdio: 'ignore' }));
  };
  // Whatever becomes of the test, no daemon outlives it.
  const killAll = (): void => {
    for (const node of numbered(nodes)) for (const pid of jobsOf(folder, node, true)) signal(pid, 'SIGKILL');
    for (const child of children.values()) child.kill('SIGKILL');
  };
  process.once('exit', killAll);
  const startNode = (node: number): void => {
    const log = join(folder, `log/n${node}.log`);
    start(`n${node}`, 'slurmd', ['-D', '-N', `n${node}`, '-f', env.SLURM_CONF, '-L', log]);
  };

  const munge = (name: string): string => join(folder, 'munge', name);
  start('munged', 'munged', [
    '--foreground',
    '--force',
    `--key-file=${munge('key')}`,
    `--socket=${munge('socket')}`,
    `--pid-file=${munge('pid')}`,
    `--log-file=${munge('log')}`,
    `--seed-file=${munge('seed')}`,
  ]);
  await until('munge', async () => existsSync(munge('socket')));
  start('slurmctld', 'slurmctld', [
    '-D',
    '-c',
    '-f',
    env.SLURM_CONF,
    '-L',
    join(folder, 'log/slurmctld.log'),
  ]);
  for (const node of numbered(nodes)) startNode(node);

  const run = promisify(execFile);
  const cluster: Cluster = {
    folder,
    env,
    ask: async (program, ...args) => (await run(program, args, { env })).stdout.trim(),
    idle: () => until('no jobs', async () => (await cluster.ask('squeue', '-h')) === ''),
    jobsOn: (node, withKeepers = false) => jobsOf(folder, node, withKeepers),
    async loseNode(node) {
      children.get(`n${node}`)?.kill('SIGKILL');
      await cluster.ask('scontrol', 'update', `nodename=n${node}`, 'state=DOWN', 'reason=test');
    },
    async stop() {
      // Jobs first: a node's daemon that ends before them leaves them running.
      spawnSync('scancel', ['--me', '--full', '--signal=KILL'], { env });
      spawnSync('scancel', ['--me'], { env });
      await cluster.idle().catch(() => {});
      for (const node of numbered(nodes))
        for (const pid of jobsOf(folder, node, true)) signal(pid, 'SIGKILL');
      const order = [...numbered(nodes).map((node) => `n${node}`), 'slurmctld', 'munged'];
      for (const name of order) await end(children.get(name));
      rmSync(folder, { recursive: true, force: true });
    },
  };
  try {
    await until('the nodes', async () => {
      const idle = await cluster.ask('sinfo', '-h', '-t', 'idle', '-o', '%D').catch(() => '');
      return Number(idle) === nodes;
    });
  } catch (error) {
    const logs = readdirSync(join(folder, 'log')).map((name) =>
      readFileSync(join(folder, 'log', name), 'utf8'),
    );
    await cluster.stop();
    throw new Error(logs.map((log) => log.slice(-500)).join('\n'), { cause: error });
  }
  return cluster;
}

const numbered = (count: number): readonly number[] => Array.from({ length: count }, (_, place) => place + 1);

function configuration(folder: string, nodes: number, [first = 0, ...others]: readonly number[]): string {
  const host = hostname().split('.')[0] ?? '';
  const { username } = userInfo();
  const settings = {
    ClusterName: 'test',
    // By address, so that no name must be looked up.
    SlurmctldHost: `${host}(127.0.0.1)`,
    SlurmUser: username,
    SlurmdUser: username,
    AuthType: 'auth/munge',
    // What is requeued waits until its credential has expired: the least there is.
    AuthInfo: `socket=${folder}/munge/socket,cred_expire=5`,
    SlurmctldPort: first,
    SlurmctldPidFile: `${folder}/slurmctld.pid`,
    SlurmdPidFile: `${folder}/%n.pid`,
    SlurmdSpoolDir: `${folder}/spool/%n`,
    StateSaveLocation: `${folder}/state`,
    // Neither control groups nor an accounting database: a container has none.
    ProctrackType: 'proctrack/linuxproc',
    TaskPlugin: 'task/none',
    JobAcctGatherType: 'jobacct_gather/none',
    AccountingStorageType: 'accounting_storage/none',
    MpiDefault: 'none',
    MailProg: '/bin/true',
    SelectType: 'select/cons_tres',
    SelectTypeParameters: 'CR_CPU',
    SchedulerParameters: 'batch_sched_delay=0,sched_interval=1,bf_interval=1',
    ReturnToService: 2,
    SlurmdTimeout: 5,
    KillWait: 2,
    JobRequeue: 1,
    // The nodes may say that they have more processors than there are.
    SlurmdParameters: 'config_overrides',
  };
  return [
    ...Object.entries(settings).map(([key, value]) => `${key}=${value}`),
    ...numbered(nodes).map(
      (node) =>
        `NodeName=n${node} NodeHostname=${host} NodeAddr=127.0.0.1 Port=${others[node - 1] ?? 0} CPUs=1 RealMemory=1000`,
    ),
    'PartitionName=main Nodes=ALL Default=YES MaxTime=INFINITE State=UP',
    '',
  ].join('\n');
}

/** Ports that nobody had a moment ago. */
async function freePorts(count: number): Promise<readonly number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, '127.0.0.1'));
  const ports = await Promise.all(
    servers.map(async (server) => {
      if (!server.listening) await new Promise((settle) => server.once('listening', settle));
      const address = server.address();
      return typeof address === 'object' && address !== null ? address.port : 0;
    }),
  );
  await Promise.all(servers.map((server) => new Promise((settle) => server.close(settle))));
  return ports;
}

export async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 60_000;
  while (!(await isSo())) {
    if (Date.now() > end) throw new Error(`waited in vain for ${what}`);
    await pause(20);
  }
}

/** By what Linux tells of each process. */
function jobsOf(folder: string, node: number, withKeepers: boolean): readonly number[] {
  const processes = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), ...processFacts(name) }));
  const found = new Set(
    processes.flatMap(({ pid, environment }) => {
      const isHere = environment.includes(`SLURM_CONF=${folder}/`);
      return isHere && environment.includes(`SLURMD_NODENAME=n${node}\0`) ? [pid] : [];
    }),
  );
  const parents = new Set(processes.flatMap(({ pid, parent }) => (found.has(pid) ? [parent] : [])));
  for (const { pid, command } of processes) {
    if (withKeepers && parents.has(pid) && command.startsWith('slurmstepd')) found.add(pid);
  }
  return [...found];
}

function processFacts(pid: string): { parent: number; command: string; environment: string } {
  const read = (name: string): string => {
    try {
      return readFileSync(`/proc/${pid}/${name}`, 'latin1');
    } catch {
      // Gone meanwhile.
      return '';
    }
  };
  const parent = Number(/^PPid:\s+(\d+)$/m.exec(read('status'))?.[1] ?? 0);
  return { parent, command: read('cmdline').replaceAll('\0', ' '), environment: read('environ') };
}

export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch {
    // Ended by itself.
  }
}

async function end(child: ChildProcess | undefined): Promise<void> {
  if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((settle) => child.once('exit', settle));
  child.kill('SIGTERM');
  const hard = setTimeout(() => child.kill('SIGKILL'), 3000);
  await ended;
  clearTimeout(hard);
}
