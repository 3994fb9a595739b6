// Limits of what is read, so that a hostile or broken input costs seconds and not the machine. Each names itself when hit.

export interface Limits {
  /** Files in one part. The largest export known has some tens of thousands. */
  readonly entries: number;
  /** Folders inside folders. */
  readonly depth: number;
  /** Bytes of an archive's table of contents. */
  readonly centralDirectoryBytes: number;
  /** Uncompressed bytes of one file. */
  readonly entryBytes: number;
  /** Uncompressed to compressed bytes of one file above `ratioFrom`. Message files reach about 40. */
  readonly ratio: number;
  readonly ratioFrom: number;
}

export const defaultLimits: Limits = {
  entries: 500_000,
  depth: 64,
  centralDirectoryBytes: 256 * 2 ** 20,
  entryBytes: 16 * 2 ** 30,
  ratio: 600,
  ratioFrom: 64 * 2 ** 20,
};

/** Up to this size a file is handed over as one chunk; above it in pieces of {@link pieceBytes}. */
export const wholeBytes = 32 * 2 ** 20;
export const pieceBytes = 4 * 2 ** 20;
