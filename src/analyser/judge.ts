// Takes an app to the ladder under each subject that one of its names stands for. Whatever it is called now, it is the app that
// could do what is known under either name: the gravest answer counts.

import type { Knowledge, Match } from '../knowledge/knowledge.ts';
import type { ConnectedApp } from '../model/export.ts';
import { compareBy } from '../model/order.ts';
import { levels, verdictIds, verdictLevels } from '../model/verdict.ts';
import { isSure, matchesOf } from './app-matches.ts';
import { recordedClaims, subjectClaims, type AppClaim } from './claims.ts';
import type { Connections } from './connections.ts';
import { decide, type Verdict } from './ladder.ts';

export interface Judgement {
  /** Whom the app was taken for; null for a stranger. */
  readonly match: Match | null;
  readonly verdict: Verdict;
  /** What is recorded, then what is known of every subject that a name of the app stands for. */
  readonly claims: readonly AppClaim[];
}

/** @param inbox the inbox permission set beside this connection */
export function judge(
  app: ConnectedApp,
  { knowledge, connection, inbox }: { knowledge: Knowledge; connection: Connections; inbox: AppClaim },
): Judgement {
  const recorded = recordedClaims(knowledge, app.permissions, connection);
  const judgeAs = (match: Match | null): Judgement => {
    const claims = [...recorded, ...subjectClaims(knowledge, match?.subject ?? null, connection)];
    const verdict = decide({
      claims,
      unverified: match?.match === 'unverified-alias',
      connection: connection.span,
      dated: connection.dated,
      inbox,
    });
    return { match, verdict, claims };
  };
  const judgements = matchesOf(app, knowledge).map(judgeAs);
  const [gravest = judgeAs(null)] = judgements.toSorted(gravestFirst);
  return { ...gravest, claims: distinct([gravest, ...judgements].flatMap(({ claims }) => claims)) };
}

/** A subject that both a sure and an unsure name stand for is judged twice, by the same claims. The first of equals are kept. */
function distinct(claims: readonly AppClaim[]): readonly AppClaim[] {
  const found = new Map<string | AppClaim, AppClaim>();
  for (const claim of claims) {
    // What is recorded can be so several times, with other dates or sources.
    const key = claim.origin === 'knowledge' ? claim.id : claim;
    if (!found.has(key)) found.set(key, claim);
  }
  return [...found.values()];
}

/** Of equals one that a name surely stands for goes first, then the newest name's, as they came. */
const gravestFirst = compareBy<Judgement>(
  (a, b) => levels.indexOf(levelOf(a)) - levels.indexOf(levelOf(b)),
  (a, b) => verdictIds.indexOf(a.verdict.verdict) - verdictIds.indexOf(b.verdict.verdict),
  (a, b) => surenessOf(a) - surenessOf(b),
);

/** Lower is surer. */
function surenessOf({ match }: Judgement): number {
  return match === null ? 2 : isSure(match) ? 0 : 1;
}

function levelOf({ verdict }: Judgement): (typeof levels)[number] {
  return verdictLevels[verdict.verdict];
}
