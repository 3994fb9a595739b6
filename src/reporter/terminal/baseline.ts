// What the baseline of `check` accepted: it stays in the report, so it is said that it does not count.

import { baselineWords } from '../wording/baseline.ts';
import type { Page } from './page.ts';

export function baseline(page: Page): string | null {
  const words = baselineWords(page);
  if (words === null) return null;
  return [
    page.heading(page.text.ci.baseline.title),
    page.paragraph(words.count, '  '),
    ...(words.lines.length === 0 ? [] : [page.bullets(words.lines)]),
  ].join('\n');
}
