// Whom the names of an app stand for: one that was renamed can be known under any name it has had.

import { lookUpApp, type Knowledge, type Match } from '../knowledge/knowledge.ts';
import { namesOf, type NamedApp } from '../model/app-names.ts';

/** Each subject that one of the names stands for, with the surest way to it; by the newest name first. */
export function matchesOf(app: NamedApp, knowledge: Knowledge): readonly Match[] {
  const bySubject = new Map<string, Match>();
  for (const name of namesOf(app)) {
    const match = lookUpApp(knowledge, name);
    if (match === null) continue;
    const before = bySubject.get(match.subject.id);
    if (before === undefined || isSurer(match, before)) bySubject.set(match.subject.id, match);
  }
  return [...bySubject.values()];
}

function isSurer(match: Match, than: Match): boolean {
  return than.match === 'unverified-alias' && match.match !== 'unverified-alias';
}
