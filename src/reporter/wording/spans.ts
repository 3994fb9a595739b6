// Says an instant that is known only roughly, as roughly as it is known.

import type { AppResult } from '../../model/result.ts';
import type { View } from './view.ts';

export type Fuzzy = AppResult['connection']['from'];

/** The halves of "from 3 Oct 2014, still connected". */
export function connectionWords(view: View, { connection }: AppResult): readonly string[] {
  const words = view.text.report.table;
  if (connection.basis.includes('undated')) return [words.undated];
  const stillConnected = connection.basis.includes('open-until-export');
  return [
    `${words.from} ${fuzzyWords(view, connection.from)}`,
    stillConnected ? words.stillConnected : `${words.to} ${fuzzyWords(view, connection.to)}`,
  ];
}

export function fuzzyWords(view: View, { earliest, latest }: Fuzzy): string {
  const words = view.text.report.table;
  // Neither says anything: nothing was connected before Platform opened, or after the export.
  const from = earliest?.startsWith(platformOpened) === true ? null : earliest;
  const to = latest === view.result.export.exportedAt ? null : latest;
  if (earliest !== null && earliest === latest) return view.day(earliest);
  if (from === null) return to === null ? words.unknown : words.notAfter(view.day(to));
  if (to === null) return words.notBefore(view.day(from));
  return view.day(from) === view.day(to) ? view.day(to) : words.between(view.day(from), view.day(to));
}

/** The day Facebook Platform opened, where a start that nothing else bounds begins. */
const platformOpened = '2007-05-24';
