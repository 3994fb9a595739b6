// Limits of what is read, so that a hostile or broken input costs seconds and not the machine. Each names itself when hit.

import { keysOf } from '../model/keys.ts';

export interface Limits {
  /** Files in one part. The largest exports known have some tens of thousands. */
  readonly entries: number;
  /** Folders inside folders. */
  readonly depth: number;
  /** Uncompressed bytes of one file. */
  readonly entryBytes: number;
  /** Uncompressed to compressed bytes, of one file and of a whole zip above `ratioFrom`. Message files reach about 40. */
  readonly ratio: number;
  /** Bytes up to which the ratio does not matter. */
  readonly ratioFrom: number;
}

export const defaultLimits: Limits = {
  entries: 250_000,
  depth: 64,
  entryBytes: 16 * 2 ** 30,
  ratio: 600,
  ratioFrom: 64 * 2 ** 20,
};

export const limitNames: readonly (keyof Limits)[] = keysOf(defaultLimits);

/** Up to this size a file is handed over as one chunk; above it in pieces of {@link pieceBytes}. */
export const wholeBytes = 32 * 2 ** 20;
export const pieceBytes = 4 * 2 ** 20;
