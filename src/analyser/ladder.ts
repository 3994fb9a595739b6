// The ladder: which verdict an app gets. Read from the top; the first row that applies decides (design, section 4).

import type { Instant, Span } from '../model/span.ts';
import type { VerdictId } from '../model/verdict.ts';
import type { AppClaim } from './claims.ts';

/** Everything a row may look at. */
export interface AppCase {
  /** Claims of the matched subject and recorded permissions, in their order. */
  readonly claims: readonly AppClaim[];
  /** The name matched only a name that no source confirms. */
  readonly unverified: boolean;
  readonly connection: Span;
  readonly dated: boolean;
  /** The inbox permission that any app could ask for, set beside this connection. */
  readonly inbox: AppClaim;
}

/** A row applies with the claim that decided, or with none; `false` when it does not apply. */
type Decision = AppClaim | 'without-claim' | false;

interface Row {
  readonly verdict: VerdictId;
  readonly applies: (app: AppCase) => Decision;
}

/** From 1 May 2014 an app that was new on the platform had to pass Facebook's review to ask for the inbox. */
export const reviewRequired: Instant = Date.UTC(2014, 4, 1);

/** read_mailbox came on 11 August 2009. */
export const inboxApiOpened: Instant = Date.UTC(2009, 7, 11);

export const ladder: readonly Row[] = [
  { verdict: 'recorded', applies: (app) => first(app.claims, isRecordedMessageRight) },
  { verdict: 'partner', applies: (app) => first(known(app), (c) => isPartner(c) && c.overlap === 'certain') },
  {
    verdict: 'client',
    applies: (app) => first(known(app), (c) => isMessagingOnly(c) && c.overlap === 'certain'),
  },
  { verdict: 'partner-uncertain', applies: (app) => first(app.claims, (c) => isPartner(c) && met(c)) },
  { verdict: 'client-uncertain', applies: (app) => first(app.claims, (c) => isClient(c) && met(c)) },
  {
    verdict: 'requester',
    applies: (app) => first(known(app), (c) => isRequester(c) && met(c)),
  },
  { verdict: 'undated', applies: (app) => !app.dated && 'without-claim' },
  {
    verdict: 'other-data',
    applies: (app) => app.claims.every(isOtherData) && first(known(app), isOtherData),
  },
  {
    verdict: 'platform-open',
    applies: (app) => met(app.inbox) && beganBefore(app.connection, reviewRequired) && app.inbox,
  },
  { verdict: 'platform-reviewed', applies: (app) => met(app.inbox) && app.inbox },
  {
    verdict: 'partner-outside',
    applies: (app) => first(known(app), (c) => isPartner(c) && c.overlap === 'none'),
  },
  { verdict: 'page-only', applies: (app) => first(app.claims, isRecordedPageRight) },
  {
    verdict: 'before-inbox-api',
    applies: (app) => endedBy(app.connection, inboxApiOpened) && 'without-claim',
  },
  { verdict: 'no-known-route', applies: () => 'without-claim' },
];

export interface Verdict {
  readonly verdict: VerdictId;
  /** The claim that decided; null when none did. */
  readonly claim: AppClaim | null;
}

/** The first row that applies. */
export function decide(app: AppCase): Verdict {
  for (const { verdict, applies } of ladder) {
    const decision = applies(app);
    if (decision !== false) return { verdict, claim: decision === 'without-claim' ? null : decision };
  }
  // The last row always applies; the compiler cannot know.
  throw new Error('the ladder has no last row');
}

/** Of several claims that fit, one that surely met goes before one that may have, then the order of the list. */
function first(claims: readonly AppClaim[], fits: (claim: AppClaim) => boolean): AppClaim | false {
  const fitting = claims.filter(fits);
  return (
    fitting.find((c) => c.overlap === 'certain') ??
    fitting.find((c) => c.overlap === 'possible') ??
    fitting[0] ??
    false
  );
}

/** Behind a name that no source confirms, the knowledge base's claims decide nothing but the uncertain rows. */
function known(app: AppCase): readonly AppClaim[] {
  return app.unverified ? app.claims.filter((c) => c.origin !== 'knowledge') : app.claims;
}

function met(claim: AppClaim): boolean {
  return claim.overlap !== 'none';
}

function isRecorded(claim: AppClaim): boolean {
  return claim.origin !== 'knowledge';
}

/** A permission over private messages that gives some right and reaches something. */
function isRecordedMessageRight(claim: AppClaim): boolean {
  return (
    isRecorded(claim) &&
    claim.scope === 'user-private' &&
    claim.reach !== 'none' &&
    Object.values(claim.rights).some((right) => right === 'yes' || right === 'disputed')
  );
}

function isRecordedPageRight(claim: AppClaim): boolean {
  return isRecorded(claim) && claim.scope !== 'user-private';
}

function isPartner(claim: AppClaim): boolean {
  return claim.basis === 'documented-partner';
}

function isClient(claim: AppClaim): boolean {
  return claim.basis === 'chat-client' || claim.basis === 'device-integration';
}

/** Documented to have asked for the inbox or the chat; other permissions reach no messages between people. */
function isRequester(claim: AppClaim): boolean {
  const asked = claim.permission === 'read_mailbox' || claim.permission === 'xmpp_login';
  return claim.basis === 'documented-requester' && asked;
}

function isMessagingOnly(claim: AppClaim): boolean {
  return isClient(claim) && claim.purpose === 'messaging-only';
}

function isOtherData(claim: AppClaim): boolean {
  return claim.basis === 'partner-other-data' || claim.basis === 'documented-without-message-right';
}

function beganBefore(connection: Span, instant: Instant): boolean {
  return connection.from.earliest === null || connection.from.earliest < instant;
}

function endedBy(connection: Span, instant: Instant): boolean {
  return connection.to.latest !== null && connection.to.latest <= instant;
}
