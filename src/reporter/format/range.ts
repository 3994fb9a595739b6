// Counts that are known only as a range, in words.

import type { Catalogue } from '../../text/catalogue.ts';

/** "between 2 and 5", "up to 5" where the least is not known, "5" where both agree. */
export function rangeWords(least: number | null, most: number, { report, formats }: Catalogue): string {
  const largest = formats.number(most);
  if (least !== null) return report.table.range(formats.number(least), largest);
  return most === 0 ? largest : report.table.upTo(largest);
}
