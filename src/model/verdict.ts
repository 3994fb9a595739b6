// The verdicts and their levels: ids that never change. When each applies is in src/analyser/ladder.ts.

import { keysOf } from './keys.ts';

/** Levels from the gravest to the slightest. */
export const levels = ['held', 'maybe', 'open', 'unknown', 'none'] as const;
export type Level = (typeof levels)[number];

/** Each verdict with its level, in the order of the ladder: the first that applies decides. */
export const verdictLevels = {
  recorded: 'held',
  partner: 'held',
  client: 'held',
  'partner-uncertain': 'maybe',
  'client-uncertain': 'maybe',
  requester: 'maybe',
  undated: 'unknown',
  'other-data': 'none',
  'platform-open': 'open',
  'platform-reviewed': 'open',
  'partner-outside': 'none',
  'page-only': 'none',
  'before-inbox-api': 'none',
  'no-known-route': 'none',
} as const satisfies Record<string, Level>;

export type VerdictId = keyof typeof verdictLevels;

/** In the order of the ladder. */
export const verdictIds: readonly VerdictId[] = keysOf(verdictLevels);

/** What the bounds of a connection rest on. */
export const connectionBases = [
  'added', // the start is the date the export gives
  'removed', // the end is the date the export gives
  'open-until-export', // still connected when the export was made
  'listed-until', // connected when the last export that lists it was made, and a newer one was read with it
  'connected-before', // other records tell of an earlier connection, which counts by itself
  'assumes-expiry', // 'inactive' taken as Facebook's expiry of unused logins, which began on 9 April 2018
  'assumes-listed-is-connected', // a list without categories, taken as the apps connected then
  'end-not-recorded', // removed, but the export does not say when
  'start-not-recorded', // removed, and the export does not say since when it was connected
  'dates-contradict', // removed before it was added: neither date is sure
  'start-after-export', // added after the export was made: the date of one of them is wrong, and neither is sure
  'first-post', // the first post made by that app bounds the start
  'undated', // no date at all
] as const;
export type ConnectionBasis = (typeof connectionBases)[number];

/** What is not known of an app, as codes that `explain` words. */
export const unknownCodes = [
  'grant', // whether the person was asked for, and gave, the right
  'use', // whether anybody ever used it
  'start', // when the connection began
  'end', // when the connection ended
  'right-dates', // when exactly the right existed
  'identity', // whether this is the app that the sources speak of
  'messages', // the export holds no readable messages to set beside it
] as const;
export type UnknownCode = (typeof unknownCodes)[number];
