// The answer at the top: what is missing first, then the one sentence, then what belongs to it.

import { answerOf } from '../wording/answer.ts';
import type { Page } from './page.ts';

export function answer(page: Page): string {
  const { chalk, paragraph } = page;
  const { incomplete, headline, more } = answerOf(page, page.options.gate);
  return [
    incomplete.length === 0
      ? null
      : paragraph(`${chalk.bold(page.text.report.incomplete.title)} ${incomplete.join(' ')}`),
    headline === null ? null : paragraph(chalk.bold(headline)),
    more.length === 0 ? null : paragraph(more.join(' ')),
  ]
    .filter((part) => part !== null)
    .join('\n\n');
}
