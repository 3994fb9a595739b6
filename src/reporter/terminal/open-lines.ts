// The levels below maybe, each in one line with its count: never a wall of alarms.

import type { Page } from './page.ts';

export function openLines(page: Page): string | null {
  const { result, text, options } = page;
  const { open, unknown, none } = result.summary.byLevel;
  const words = text.report.open;
  const lines = [
    open > 0 ? words.line(page.number(open), open) : null,
    unknown > 0 ? words.undated(page.number(unknown), unknown) : null,
    none > 0 ? words.none(page.number(none), none) : null,
    open + unknown + none > 0 && !options.all ? words.listHint : null,
  ].filter((line) => line !== null);
  return lines.length === 0 ? null : lines.map((line) => page.paragraph(line)).join('\n');
}
