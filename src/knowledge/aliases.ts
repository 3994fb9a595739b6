// Names a user adds to subjects (`--aliases FILE`): their own knowledge of what an app was called.

import { z } from 'zod';
import { ExportError } from '../model/errors.ts';
import type { Knowledge, Match } from './knowledge.ts';
import { normaliseAppName } from '../model/app-names.ts';

/** Names per subject id. */
export type Aliases = Readonly<Record<string, readonly string[]>>;

/** What can be wrong with a file of aliases. */
export type AliasProblem =
  'wrong-shape' | 'unknown-subject' | 'empty-name' | 'name-of-another-subject' | 'name-that-matches-nothing';

const aliasesSchema = z.record(z.string(), z.array(z.string()));

/**
 * The file's JSON as aliases.
 * @param path of the file, for the error
 * @throws ExportError `aliases-file` when it is not an object of lists of names
 */
export function aliasesFrom(json: unknown, path: string): Aliases {
  const parsed = aliasesSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const at = parsed.error.issues[0]?.path ?? [];
  throw problem(path, 'wrong-shape', at.length === 0 ? null : pointerTo(at));
}

/**
 * The knowledge base with the names added. They count as `alias`, also where the subject lists them as unverified.
 * @param path of the file they come from, for the error
 * @throws ExportError `aliases-file` for a name or a subject that cannot be used
 */
export function withAliases(knowledge: Knowledge, aliases: Aliases, path = ''): Knowledge {
  const ignored = new Set(knowledge.document.neverMatch.map(normaliseAppName));
  const added = new Map<string, Match>();
  for (const [subjectId, names] of Object.entries(aliases)) {
    const subject = knowledge.subject(subjectId);
    if (subject === null) throw problem(path, 'unknown-subject', pointerTo([subjectId]));
    for (const [index, alias] of names.entries()) {
      const pointer = pointerTo([subjectId, index]);
      const name = normaliseAppName(alias);
      const before = added.get(name) ?? knowledge.matchOf(name);
      if (name === '') throw problem(path, 'empty-name', pointer);
      if (ignored.has(name)) throw problem(path, 'name-that-matches-nothing', pointer);
      if (before !== null && before.subject.id !== subjectId) {
        throw problem(path, 'name-of-another-subject', pointer);
      }
      added.set(name, before?.match === 'exact' ? before : { subject, match: 'alias' });
    }
  }
  return { ...knowledge, matchOf: (name) => added.get(name) ?? knowledge.matchOf(name) };
}

function problem(path: string, what: AliasProblem, pointer: string | null): ExportError<'aliases-file'> {
  return new ExportError('aliases-file', { path, problem: what, pointer });
}

/** RFC 6901. */
function pointerTo(keys: readonly PropertyKey[]): string {
  return keys.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
