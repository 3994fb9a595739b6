// What a parsed export holds: apps, conversations without their text, and the other evidence. Times are instants (ms, UTC).

import type { CoverageResult, LayoutEra } from './result.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Instants } from './instants.ts';
import type { Instant, Window } from './span.ts';

/** Where a record stands: path below the export's root, and JSON pointer in that file. */
export interface Origin {
  readonly file: string;
  readonly pointer: string;
}

/** A permission that the export or the user's file lists for an app. */
export interface RecordedPermission {
  readonly permission: string;
  readonly origin: 'export' | 'permissions-file';
  /** As the user's file bounds it; null where it does not say. */
  readonly from: Window | null;
  readonly to: Window | null;
  /** The source the user's file names; null where it names none. */
  readonly source: string | null;
}

/** What one record of a list of apps says of a connection. */
export interface RecordedConnection {
  readonly category: string | null;
  readonly added: Instant | null;
  readonly removed: Instant | null;
  /** A removal by another record that ended it. */
  readonly endedBy: Instant | null;
  /** The day of the list's export; null = unknown. */
  readonly day: Instant | null;
}

/** One connected app: records with one app-scoped id joined, or a record without an id. */
export interface ConnectedApp {
  /** Repaired text; empty when the record has no name. */
  readonly name: string;
  /** Others that records of the same app give, the newest first. */
  readonly otherNames: readonly string[];
  /** The person's id as this app sees it, digit for digit. */
  readonly userAppScopedId: string | null;
  readonly category: string | null;
  readonly added: Instant | null;
  /**
   * A connection before `added` that other records of the app tell of: since when, null = unknown. Null when none does. When
   * it ended is not kept.
   */
  readonly earlier: { readonly from: Instant | null } | null;
  readonly removed: Instant | null;
  /**
   * What the app's other records say, each by itself: one that was connected, removed and connected again has more than one
   * connection, and an older list knows of what a newer one has lost.
   */
  readonly otherRecords: readonly RecordedConnection[];
  /** A list of a later day than `removed` has it as active still. */
  readonly listedAfterRemoval: boolean;
  /**
   * Where a newer export was read too, or one that may be newer, and does not list the app: the day of the last one that does,
   * null = unknown. Null where the last one lists it, and where there is one export.
   */
  readonly listedOnlyUntil: { readonly day: Instant | null } | null;
  readonly permissions: readonly RecordedPermission[];
  readonly evidence: readonly Origin[];
}

/** One conversation: a thread folder over all its files, sections and parts, without any text. */
export interface Conversation {
  /** The thread folder's name; of an end-to-end-encrypted download the file's name. */
  readonly id: string;
  readonly section: string | null;
  readonly title: string | null;
  /** Distinct names of participants and senders, repaired, sorted; without empty ones. */
  readonly people: readonly string[];
  /** Every message, dated or not. */
  readonly messages: number;
  /** Of the dated messages. */
  readonly instants: Instants;
}

/** A post that an app made for the person. */
export interface AppPost {
  /** The app as the post's title names it. */
  readonly app: string;
  readonly at: Instant;
}

/** A business that told Facebook of the person's activity elsewhere. */
export interface OffMetaBusiness {
  readonly name: string;
  /** Dated events, ascending. */
  readonly events: readonly Instant[];
}

export type JsonType = 'string' | 'number' | 'boolean' | 'null' | 'array' | 'object';

/** A key that no known export has: a sign of a layout to come. */
export interface UnknownKey {
  /** The kind of record it stands in. */
  readonly kind: string;
  readonly key: string;
  readonly count: number;
  /** The JSON types its values had, sorted. Never a value. */
  readonly types: readonly JsonType[];
}

export interface ParsedExport {
  readonly parts: readonly {
    readonly name: string;
    readonly kind: 'folder' | 'zip' | 'memory';
    readonly entries: number;
  }[];
  readonly layouts: readonly LayoutEra[];
  readonly owner: string | null;
  readonly coverage: CoverageResult;
  readonly apps: readonly ConnectedApp[];
  readonly conversations: readonly Conversation[];
  /** Folders that hold threads or their sections, below the root of the export. */
  readonly messageFolders: readonly string[];
  /**
   * Links in messages: when, in no order, by their hosts (lower case, without port), over all conversations. Of a link nothing
   * else is kept.
   */
  readonly links: ReadonlyMap<string, Float64Array>;
  readonly posts: readonly AppPost[];
  readonly offMeta: readonly OffMetaBusiness[];
  /** Names of apps the person blocked. */
  readonly blocked: readonly string[];
  /** The latest timestamp in any record that counts for the date of the export. */
  readonly latestRecord: Instant | null;
  /** Paths of JSON files of the folders we read that are not known, sorted. */
  readonly unrecognised: readonly string[];
  /** Keys that no known export has. */
  readonly unknownKeys: readonly UnknownKey[];
  readonly diagnostics: readonly Diagnostic[];
}
