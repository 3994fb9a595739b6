// What is claimed of one app's rights over messages, and by whom: the export, the user's file, or the knowledge base.

import type { RecordedPermission } from '../model/export.ts';
import type { ClaimResult } from '../model/result.ts';
import type { FuzzyInstant, Overlap, Span, Window } from '../model/span.ts';
import { spanOf, type Claim, type Knowledge, type Permission, type Subject } from '../knowledge/knowledge.ts';
import type { Connections } from './connections.ts';
import { meetingOf } from './meeting.ts';

/** When an app was connected: in all, and what other records tell of by themselves. */
export type ConnectionSpans = Pick<Connections, 'span' | 'others'>;

/** A claim set beside the app's connection. */
export interface AppClaim {
  readonly id: string;
  readonly basis: ClaimResult['basis'];
  readonly origin: ClaimResult['origin'];
  /** What the user's permissions file names as its source; null otherwise. */
  readonly originNote: string | null;
  readonly purpose: 'messaging-only' | 'messaging-optional' | null;
  /** The platform permission it is about; null where there is none. */
  readonly permission: string | null;
  readonly scope: Permission['scope'];
  readonly rights: Permission['rights'];
  readonly reach: Permission['reach'];
  readonly span: Span;
  readonly overlap: Overlap;
  readonly certainWindow: Window | null;
  readonly possibleWindow: Window | null;
  readonly sources: readonly string[];
  readonly positions: Claim['positions'];
}

/** The knowledge base's claims about a subject, in its order. */
export function subjectClaims(
  knowledge: Knowledge,
  subject: Subject | null,
  connection: ConnectionSpans,
): AppClaim[] {
  if (subject === null) return [];
  return knowledge.claimsOf(subject.id).map((claim) =>
    meet(connection, spanOf(claim), {
      id: claim.id,
      basis: claim.basis,
      origin: 'knowledge',
      originNote: null,
      purpose: claim.purpose ?? null,
      permission: claim.permission ?? null,
      scope: claim.scope,
      rights: claim.rights,
      reach: claim.reach,
      sources: claim.sources,
      positions: claim.positions,
    }),
  );
}

/**
 * Permissions over messages of any kind that the export or the user's file lists for the app, in the order of the knowledge
 * base, whatever the order of the list. Others are no claim.
 */
export function recordedClaims(
  knowledge: Knowledge,
  recorded: readonly RecordedPermission[],
  connection: ConnectionSpans,
): AppClaim[] {
  // So for nearly every app.
  if (recorded.length === 0) return [];
  return knowledge.document.permissions.flatMap((permission) => {
    if (!concernsMessages(permission)) return [];
    const records = recorded.filter((record) => record.permission === permission.id);
    return records.map((record) => recordedClaim(permission, record, connection));
  });
}

function recordedClaim(
  permission: Permission,
  record: RecordedPermission,
  connection: ConnectionSpans,
): AppClaim {
  const right = spanOf(permission);
  const span = { from: bounded(record.from, right.from), to: bounded(record.to, right.to) };
  return meet(connection, span, {
    ...permissionClaim(permission),
    origin: record.origin,
    originNote: record.source,
  });
}

/** Whether it gives any right over messages, be it only those to a Page. */
function concernsMessages(permission: Permission): boolean {
  return Object.values(permission.rights).some((right) => right !== 'no');
}

/** What any app could ask for: the claim that the platform rows of the ladder rest on. */
export function platformClaim(permission: Permission, connection: ConnectionSpans): AppClaim {
  return meet(connection, spanOf(permission), {
    ...permissionClaim(permission),
    // Nothing is known of what this app asked for: the permission's rights are not its own.
    rights: { read: 'unspecified', write: 'unspecified', delete: 'unspecified' },
  });
}

type Undated = Omit<AppClaim, 'span' | 'overlap' | 'certainWindow' | 'possibleWindow'>;

function permissionClaim(permission: Permission): Undated {
  return {
    id: permission.id,
    basis: 'platform-permission',
    origin: 'knowledge',
    originNote: null,
    purpose: null,
    permission: permission.id,
    scope: permission.scope,
    rights: permission.rights,
    reach: permission.reach,
    sources: permission.sources,
    positions: [],
  };
}

function bounded(recorded: Window | null, otherwise: FuzzyInstant): FuzzyInstant {
  return recorded === null ? otherwise : { earliest: recorded.from, latest: recorded.to };
}

function meet({ span: whole, others }: ConnectionSpans, span: Span, claim: Undated): AppClaim {
  const { overlap, certainWindow, possibleWindow } = meetingOf([whole, ...others], span);
  return { ...claim, span, overlap, certainWindow, possibleWindow };
}
