// How much memory a process has in all. Only Linux says so; elsewhere the limit of its heap must do.

import { readFile } from 'node:fs/promises';

/** Bytes; null where it cannot be told, or when the process is gone. */
export async function residentMemory(pid: number): Promise<number | null> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const [, kib] = /^VmRSS:\s+(\d+) kB$/m.exec(status) ?? [];
  return kib === undefined ? null : Number(kib) * 1024;
}

/**
 * What a process may have in all when its heap may have so much (both in MiB): what is read lies outside the heap, and Node
 * itself takes its part.
 */
export function residentLimit(heap: number): number {
  return (2 * heap + 128) * 2 ** 20;
}
