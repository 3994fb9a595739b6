// Says which rights over the person's messages an app had, and what its verdict is.

import type { AppResult, ClaimResult, RightsResult } from '../../model/result.ts';
import type { VerdictId } from '../../model/verdict.ts';
import { verdictLevels } from '../../model/verdict.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import type { View } from './view.ts';

/** "read, write, delete (disputed)". */
export function rightsWords({ text }: View, rights: RightsResult): string {
  const words = text.report.rights;
  const named = (['read', 'write', 'delete'] as const).flatMap((right) => {
    const value = rights[right];
    if (value === 'yes') return [words[right]];
    return value === 'disputed' ? [`${words[right]} (${words.disputed})`] : [];
  });
  return named.length === 0 ? words.none : named.join(', ');
}

/** A claim's rights over the person's own messages: a right over those to a Page is none over them. */
export function ownRights({ read, write, delete: remove }: ClaimResult['rights']): RightsResult {
  const own = (right: ClaimResult['rights']['read']): RightsResult['read'] =>
    right === 'page' ? 'no' : right;
  return { read: own(read), write: own(write), delete: own(remove) };
}

/** A verdict's few words without its level, for where the level has been said: "messaging partner". */
export function verdictPhrase(text: Catalogue, verdict: VerdictId): string {
  const { short } = text.verdicts[verdict];
  const level = text.levels[verdictLevels[verdict]].name;
  return short.startsWith(level) ? short.slice(level.length).replace(/^\s*:\s*/, '') : short;
}

/** Held and maybe: the apps a report speaks of one by one. */
export function isNamed(app: AppResult): boolean {
  return app.level === 'held' || app.level === 'maybe';
}
