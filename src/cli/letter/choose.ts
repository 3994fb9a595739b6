// Finds the app that a letter is about. By whole name or by id, never by a part of a name.

import { comparedNames, normaliseAppName } from '../../model/app-names.ts';
import { ExportError } from '../../model/errors.ts';
import type { AppResult } from '../../model/result.ts';
import { sanitise } from '../../model/sanitise.ts';

/** As many candidates as a person looks through. */
const most = 20;

/**
 * The records that one letter is about: the app with this name or id. Records of one name without ids cannot be told
 * apart by the person, nor by the company, so one letter names them all.
 * @throws {ExportError} `app-not-chosen` when nothing was asked, nothing found, or several apps are meant
 */
export function chooseApp(
  apps: readonly AppResult[],
  asked: string | null,
): readonly [AppResult, ...AppResult[]] {
  if (asked === null) throw notChosen('missing', null, apps);
  const name = normaliseAppName(asked);
  const [byId, ...others] = apps.filter((app) => app.userAppScopedId === asked.trim());
  if (byId !== undefined) return [byId, ...others];
  const named = apps.filter((app) => name !== '' && comparedNames(app).has(name));
  const [first, ...more] = named;
  if (first === undefined) {
    const similar = apps.filter((app) => [...comparedNames(app)].some((own) => isSimilar(own, name)));
    throw notChosen('unknown', asked, similar.length > 0 ? similar : apps);
  }
  if (more.length > 0 && named.some((app) => app.userAppScopedId !== null)) {
    throw notChosen('ambiguous', asked, named);
  }
  return [first, ...more];
}

function isSimilar(name: string, asked: string): boolean {
  return name !== '' && asked !== '' && (name.includes(asked) || asked.includes(name));
}

function notChosen(
  problem: 'missing' | 'unknown' | 'ambiguous',
  asked: string | null,
  candidates: readonly AppResult[],
): ExportError<'app-not-chosen'> {
  return new ExportError('app-not-chosen', {
    problem,
    asked,
    candidates: candidates.slice(0, most).map((app) => ({
      name: sanitise(app.name),
      id: app.userAppScopedId === null ? null : sanitise(app.userAppScopedId),
      day: (app.connection.from.latest ?? app.connection.to.latest)?.slice(0, 10) ?? null,
    })),
    more: Math.max(0, candidates.length - most),
  });
}
