// The answer at the top, as the title of the whole; what is missing from it stands in a quotation below.

import { answerOf } from '../wording/answer.ts';
import { plain } from './escape.ts';
import type { Leaf } from './leaf.ts';

export function answer(leaf: Leaf): string {
  const { text } = leaf;
  const { incomplete, headline, more } = answerOf(leaf, leaf.options.gate);
  return [
    `# ${plain(headline ?? text.html.noAnswer)}`,
    incomplete.length === 0
      ? null
      : `> **${plain(text.report.incomplete.title)}** ${plain(incomplete.join(' '))}`,
    more.length === 0 ? null : plain(more.join(' ')),
  ]
    .filter((part) => part !== null)
    .join('\n\n');
}
