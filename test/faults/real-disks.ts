// File systems of the suite's own, of which the system refuses more: what an injected error only says.

import { spawnSync } from 'node:child_process';
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshPath } from './program.ts';

export interface Disk {
  /** A folder that is there, empty, and not limited. */
  readonly at: string;
  /** What lies there so far outlasts everything. */
  readonly settle: () => void;
  /** Takes away room or rights. */
  readonly refuse: () => void;
  /** Gives them back. */
  readonly allow: () => void;
  readonly end: () => void;
}

/** @throws {Error} with the reason */
function command(name: string, ...args: readonly string[]): void {
  const { status, error, stderr } = spawnSync(name, args, { encoding: 'utf8' });
  if (error !== undefined) throw new Error(`there is no ${name} here`);
  if (status !== 0) throw new Error(`${name} refuses: ${stderr.trim().split('\n')[0] ?? ''}`);
}

function mounted(...args: readonly string[]): string {
  const at = freshPath();
  mkdirSync(at);
  command('mount', ...args, at);
  return at;
}

/** At once, also where a process that is about to end is still in it. */
const unmount = (at: string): void => command('umount', '--lazy', at);

/**
 * In memory.
 * @param limit as `mount` takes it
 * @throws {Error} where it cannot be mounted, with the reason
 */
export function memoryDisk(limit: string): Disk {
  const at = mounted('-t', 'tmpfs', '-o', 'size=64m,nr_inodes=10000', 'tmpfs');
  const remount = (options: string): void => command('mount', '-o', `remount,${options}`, at);
  return {
    at,
    settle: () => command('sync', '--file-system', at),
    refuse: () => remount(limit),
    allow: () => remount('rw,size=64m,nr_inodes=10000'),
    end: () => unmount(at),
  };
}

function image(mebibytes: number): string {
  const file = freshPath();
  writeFileSync(file, '');
  truncateSync(file, mebibytes * 2 ** 20);
  return file;
}

/** One that its file system shuts for writing in the middle of everything, as it does when the disk below it fails. */
export function failingDisk(): Disk {
  const file = image(16);
  command('mkfs.ext4', '-q', '-F', file);
  const at = mounted('-o', 'loop', file);
  const folder = join(at, 'batch');
  mkdirSync(folder);
  return {
    at: folder,
    settle: () => command('sync', '--file-system', at),
    refuse: () => command('mount', '-o', 'remount,abort', at),
    allow: () => {
      unmount(at);
      command('mount', '-o', 'loop', file, at);
    },
    end: () => unmount(at),
  };
}

/** Whose user has a quota: the one way to it that needs no support of the system's for users. @param kibibytes of it */
export function quotaDisk(kibibytes: number): Disk {
  const file = image(128);
  command('mkfs.btrfs', '-q', '-f', file);
  const at = mounted('-o', 'loop', file);
  const folder = join(at, 'batch');
  try {
    command('btrfs', 'quota', 'enable', at);
    command('btrfs', 'subvolume', 'create', folder);
  } catch (error) {
    unmount(at);
    throw error;
  }
  const limit = (size: string): void => command('btrfs', 'qgroup', 'limit', size, folder);
  return {
    at: folder,
    settle: () => command('sync', '--file-system', at),
    refuse: () => limit(`${kibibytes}K`),
    allow: () => limit('none'),
    end: () => unmount(at),
  };
}
