// What the rest of the program sees of an input: parts that hold entries, whatever they are made of.

import type { DiagnosticCode } from '../model/diagnostic.ts';
import type { Limits } from './limits.ts';

/** One file inside a part. */
export interface SourceEntry {
  /** Path inside the part, with `/` between segments, no leading `/`, no `.` or `..` segment. */
  readonly path: string;
  /** Uncompressed bytes, as the archive or the file system states them. */
  readonly size: number;
  /**
   * The content, in order, as one chunk when it is small and in pieces when it is large. A chunk is only valid until
   * the next one is asked for (its memory may be used again).
   * @throws {EntryError} when the content cannot be read in full; chunks before it are good.
   */
  chunks(): AsyncIterable<Uint8Array>;
  /**
   * The same content without waiting for anything, which for small files is most of the time they take. Null where it can
   * only be had in chunks.
   * @throws {EntryError}
   */
  open(): EntryReader | null;
  /** Where the content lies, for `entryAt` in another thread of this process; null of one in memory. */
  place(): EntryPlace | null;
}

/** Where an entry's content lies, as plain data that can be handed from thread to thread while its part is open. */
export type EntryPlace =
  | { readonly is: 'file'; /** Absolute. */ readonly file: string }
  | {
      readonly is: 'zipped';
      /** The archive's, open for reading; all threads of a process share it. */
      readonly descriptor: number;
      readonly entry: ZippedEntry;
      readonly limits: Limits;
    };

/** A line of an archive's table of contents, as far as the reading of its content needs it. */
export interface ZippedEntry {
  /** As written, which the local header must repeat. */
  readonly nameBytes: Uint8Array;
  readonly extraBytes: number;
  readonly headerOffset: number;
  readonly method: number;
  readonly encrypted: boolean;
  readonly compressedSize: number;
  readonly size: number;
  readonly crc32: number;
}

/** An entry that is open for reading. */
export interface EntryReader {
  /** Fills `target`; how many bytes, fewer than it has room for only at the end. @throws {EntryError} */
  read(target: Uint8Array): number;
  close(): void;
}

/** Why an entry could not be read; parsing goes on with the others. */
export class EntryError extends Error {
  override readonly name = 'EntryError';
  readonly code: Extract<DiagnosticCode, 'entry-unreadable' | 'entry-limit'>;
  /** A short technical reason, without any content or path of this machine. */
  readonly detail: string;

  constructor(code: EntryError['code'], detail: string, options?: ErrorOptions) {
    super(`${code}: ${detail}`, options);
    this.code = code;
    this.detail = detail;
  }
}

/** Something odd about a part itself, found while listing it. */
export interface PartProblem {
  readonly code: DiagnosticCode;
  /** Entry path where there is one, else null. */
  readonly path: string | null;
  /** Of an entry whose name is not to be shown: what is left of it without what makes it unsafe. */
  readonly namedLike?: string;
  readonly detail: string;
}

/** One folder or archive of an export. */
export interface Part {
  /** Base name, as the person gave it. */
  readonly name: string;
  readonly kind: 'folder' | 'zip' | 'memory';
  /** Files only, sorted by path (which the inventory counts on), junk included; of entries with the same path all are listed. */
  readonly entries: readonly SourceEntry[];
  readonly problems: readonly PartProblem[];
  close(): Promise<void>;
}
