// Whom the names of an app stand for: one that was renamed can be known under any name it has had.

import { lookUpApp, type Knowledge, type Match } from '../knowledge/knowledge.ts';
import { namesOf, type NamedApp } from '../model/app-names.ts';

/**
 * Each subject that one of the names stands for, once for a name that is sure and once for one that is not; by the newest name
 * first. Null where a name stands for nobody.
 */
export function matchesOf(app: NamedApp, knowledge: Knowledge): readonly (Match | null)[] {
  const found = new Map<string, Match | null>();
  for (const name of namesOf(app)) {
    const match = lookUpApp(knowledge, name);
    const key = match === null ? '' : `${match.subject.id} ${isSure(match)}`;
    if (!found.has(key)) found.set(key, match);
  }
  return [...found.values()];
}

/** Whether a source says that this is the app's name. */
export function isSure({ match }: Match): boolean {
  return match !== 'unverified-alias';
}
