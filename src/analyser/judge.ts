// Takes an app to the ladder under each subject that one of its names stands for. Whatever it is called now, it is the app that
// could do what is known under either name: the gravest answer counts.

import type { Knowledge, Match } from '../knowledge/knowledge.ts';
import type { ConnectedApp } from '../model/export.ts';
import { compareBy } from '../model/order.ts';
import { levels, verdictIds, verdictLevels } from '../model/verdict.ts';
import { matchesOf } from './app-matches.ts';
import { recordedClaims, subjectClaims, type AppClaim } from './claims.ts';
import type { Connection } from './connection.ts';
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
  { knowledge, connection, inbox }: { knowledge: Knowledge; connection: Connection; inbox: AppClaim },
): Judgement {
  const recorded = recordedClaims(knowledge, app.permissions, connection.span);
  const judgeAs = (match: Match | null): Judgement => {
    const claims = [...recorded, ...subjectClaims(knowledge, match?.subject ?? null, connection.span)];
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
  return { ...gravest, claims: [...new Set([gravest, ...judgements].flatMap(({ claims }) => claims))] };
}

/** Of equals the newest name's goes first, as they came. */
const gravestFirst = compareBy<Judgement>(
  (a, b) => levels.indexOf(levelOf(a)) - levels.indexOf(levelOf(b)),
  (a, b) => verdictIds.indexOf(a.verdict.verdict) - verdictIds.indexOf(b.verdict.verdict),
);

function levelOf({ verdict }: Judgement): (typeof levels)[number] {
  return verdictLevels[verdict.verdict];
}
