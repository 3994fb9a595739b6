// Says an instant that is known only roughly, as roughly as it is known.

import type { AppResult } from '../../model/result.ts';
import type { Page } from './page.ts';

type Fuzzy = AppResult['connection']['from'];

export function fuzzyWords(page: Page, { earliest, latest }: Fuzzy): string {
  const words = page.text.report.table;
  const exported = page.result.export.exportedAt;
  const say = (iso: string): string => (iso === exported ? words.untilExport(page.day(iso)) : page.day(iso));
  if (earliest === null && latest === null) return words.unknown;
  if (earliest === null) return words.notAfter(say(latest ?? ''));
  if (latest === null) return words.notBefore(say(earliest));
  if (page.day(earliest) === page.day(latest)) return words.exactly(say(latest));
  // Nothing was connected before Platform opened: such a start is simply not known.
  return earliest.startsWith(platformOpened)
    ? words.notAfter(say(latest))
    : words.between(say(earliest), say(latest));
}

/** The day Facebook Platform opened, where a start that nothing else bounds begins. */
const platformOpened = '2007-05-24';
