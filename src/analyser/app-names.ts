// The names of an app, and whom they stand for: one that was renamed can be known under any name it has had.

import { lookUpApp, type Knowledge, type Match } from '../knowledge/knowledge.ts';
import { normaliseAppName } from '../model/app-names.ts';
import type { ConnectedApp } from '../model/export.ts';

type Named = Pick<ConnectedApp, 'name' | 'otherNames'>;

/** All of them, the newest first. */
export function namesOf({ name, otherNames }: Named): readonly string[] {
  return [name, ...otherNames];
}

/** The same in the form in which names are compared, each once. */
export function comparedNames(app: Named): ReadonlySet<string> {
  return new Set(namesOf(app).map(normaliseAppName));
}

/** Each subject that one of the names stands for, with the surest way to it; by the newest name first. */
export function matchesOf(app: Named, knowledge: Knowledge): readonly Match[] {
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
