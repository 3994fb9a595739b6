// The top of the page: what is missing, the answer in a sentence, and how many apps there are at each level.

import { levels } from '../../model/verdict.ts';
import { answerOf } from '../wording/answer.ts';
import { exportDateWords } from '../wording/coverage.ts';
import { markup, type Markup } from './markup.ts';
import type { Sheet } from './sheet.ts';

export function summary(sheet: Sheet): Markup {
  const { text } = sheet;
  const { incomplete, headline, more } = answerOf(sheet, sheet.options.gate);
  return markup`<header>
<p class="kicker"><span class="brand">dyi-audit</span> ${text.html.title}</p>
${
  incomplete.length === 0
    ? null
    : markup`<div class="notice" role="note"><strong>${text.report.incomplete.title}</strong> ${incomplete.join(' ')}</div>`
}
<h1>${headline ?? text.html.noAnswer}</h1>
${more.length === 0 ? null : markup`<p class="lead">${more.join(' ')}</p>`}
${sheet.result.summary.apps === 0 ? null : tiles(sheet)}
<p class="made">${exportDateWords(sheet)} ${text.html.made}</p>
</header>`;
}

/** Each leads to the table, and with the script to its own apps there. */
function tiles({ result, text, number }: Sheet): Markup {
  return markup`<ul class="tiles">${levels.map(
    (level) =>
      markup`<li><a class="tile ${level}" href="#apps" data-level="${level}"><span class="count">${number(result.summary.byLevel[level])}</span> <span class="name">${text.levels[level].name}</span> <span class="meaning">${text.html.levelHints[level]}</span></a></li>`,
  )}</ul>`;
}
