// Reads a key from its file: the bytes as they are.

import { readFile, stat } from 'node:fs/promises';

/** Shorter keys could be guessed. 32 random bytes are better. */
const shortest = 16;
const longest = 2 ** 20;

export type KeyReading =
  | { readonly status: 'read'; readonly key: Uint8Array }
  | { readonly status: 'unfit'; readonly problem: 'not-a-file' | 'too-short' }
  | { readonly status: 'unreadable'; readonly cause: unknown };

export async function readKeyFile(path: string): Promise<KeyReading> {
  try {
    // A device such as /dev/urandom has no end, and no two readings of it are the same key.
    const status = await stat(path);
    if (!status.isFile() || status.size > longest) return { status: 'unfit', problem: 'not-a-file' };
    const key = await readFile(path);
    return key.length < shortest ? { status: 'unfit', problem: 'too-short' } : { status: 'read', key };
  } catch (cause) {
    return { status: 'unreadable', cause };
  }
}
