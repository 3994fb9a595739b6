// Fields of the list of apps that are not known: which, in how many records, in whose.

import { isAppField } from '../../model/app-fields.ts';
import type { DiagnosticCode } from '../../model/diagnostic.ts';
import { withoutPersonalKey } from '../../model/personal-keys.ts';
import { sanitise } from '../../model/sanitise.ts';
import { shorten } from '../format/shorten.ts';
import type { View } from './view.ts';

/** A hostile file can have hundreds. */
const mostListed = 8;

/**
 * Named as `inspect` names them: none that could be a name or an id.
 * @param ofPermissions whether those are meant that could be permissions, or the others
 */
export function appFieldWords({ result, text, number }: View, ofPermissions: boolean): string {
  const words = text.report.coverage;
  const keys = result.coverage.unknownKeys.filter(({ kind }) => isAppField(kind, ofPermissions));
  const rest = keys.length - mostListed;
  return text.formats.list([
    ...keys
      .slice(0, rest > 1 ? mostListed : keys.length)
      .map(({ key, count }) => words.inRecords(withoutPersonalKey(key), number(count), count)),
    ...(rest > 1 ? [words.otherFields(number(rest), rest)] : []),
  ]);
}

/** Longer ones are no names. */
const longestName = 60;

/** The app in whose record it was seen first; nothing where that is not known. */
export function firstAppWords({ result, text }: View, code: DiagnosticCode): readonly string[] {
  const place = result.diagnostics.find((diagnostic) => diagnostic.code === code);
  const app = result.apps.find(({ evidence }) =>
    evidence.some(
      ({ file, pointer }) => file === place?.file && place.pointer?.startsWith(`${pointer}/`) === true,
    ),
  );
  return app === undefined
    ? []
    : [text.report.coverage.firstOf(shorten(sanitise(app.name).trim(), longestName))];
}
