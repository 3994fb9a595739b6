// What is taken from one message file: times, names, hosts of links. No text of a message is in it.

import type { JsonType } from '../../model/export.ts';
import type { Instants } from '../../model/instants.ts';
import type { DocumentNote, JsonDocument } from '../json/document.ts';

export interface ThreadFileScan {
  /** `without-messages`: a thread by all else. `other`: JSON that is no thread. */
  readonly shape: 'thread' | 'e2ee-thread' | 'without-messages' | 'other';
  readonly outcome: ScanOutcome;
  /** Names as written. */
  readonly participants: readonly string[];
  readonly title: string | null;
  /** Distinct names of senders as written. */
  readonly senders: readonly string[];
  readonly messages: ScannedMessages;
  readonly unknownKeys: readonly UnknownKeyCount[];
  readonly notes: readonly DocumentNote[];
}

export type ScanOutcome =
  | { readonly status: 'complete' }
  | {
      /** `partial`: the complete messages before the fault are there. */
      readonly status: 'partial' | 'unreadable';
      readonly code: Extract<JsonDocument, { status: 'unreadable' }>['code'];
      readonly pointer: string | null;
      readonly offset: number | null;
    };

/** Plain data, so that it can be handed from thread to thread. */
export type ScannedMessages =
  | {
      /** What is counted, and no more. */
      readonly as: 'summary';
      /** Records that are objects, dated or not. */
      readonly count: number;
      readonly instants: Instants;
      readonly links: LinkInstants;
    }
  | {
      /** One row for each message, for those that may be in another file too. */
      readonly as: 'rows';
      readonly count: number;
      /** NaN = undated. */
      readonly instants: Float64Array;
      /** Place in `senders`; -1 when the message names none. */
      readonly senders: Int32Array;
      /** Two numbers a message, equal for equal content; see identity.ts. */
      readonly identities: Uint32Array;
      readonly hosts: readonly string[];
      /** Ascending rows, and for each a place in `hosts`; of one message each host once. */
      readonly linkRows: Uint32Array;
      readonly linkHosts: Uint32Array;
    };

/** The dated links, in the order of their messages. */
export interface LinkInstants {
  /** Lower case, without port. */
  readonly hosts: readonly string[];
  /** For each link a place in `hosts`, and its instant. */
  readonly linkHosts: Uint32Array;
  readonly instants: Float64Array;
}

export const noLinks: LinkInstants = {
  hosts: [],
  linkHosts: new Uint32Array(0),
  instants: new Float64Array(0),
};

export interface UnknownKeyCount {
  readonly level: 'thread' | 'message';
  readonly key: string;
  readonly type: JsonType;
  readonly count: number;
}
