// The table of all apps. Without the script it is a table; with it, it sorts and filters.

import type { AppResult } from '../../model/result.ts';
import { levels } from '../../model/verdict.ts';
import { rangeWords } from '../wording/exposure.ts';
import { verdictPhrase } from '../wording/rights.ts';
import { fuzzyWords } from '../wording/spans.ts';
import { claimFacts, facts, originFacts } from './facts.ts';
import { markup, type Content, type Markup } from './markup.ts';
import { hasPanel, panelId, plainName, type Sheet } from './sheet.ts';

export function table(sheet: Sheet): Markup | null {
  const { result, text, number } = sheet;
  if (result.apps.length === 0) return null;
  const words = text.html.table;
  const columns = [
    { key: 'name', label: words.app },
    { key: 'level', label: words.verdict },
    { key: 'from', label: words.from },
    { key: 'to', label: words.to },
    { key: 'messages', label: words.messages },
    { key: 'conversations', label: words.conversations },
  ];
  const total = result.apps.length;
  return markup`<section aria-labelledby="apps" class="wide">
<h2 id="apps">${words.title(number(total), total)}</h2>
<p class="intro">${words.intro}</p>
<div class="controls" id="controls" hidden>
<label>${words.find} <input type="search" id="find" autocomplete="off"></label>
<fieldset><legend>${words.show}</legend>${levels.map((level) => filter(sheet, level))}</fieldset>
<p role="status" id="shown" data-words="${words.shown('{shown}', number(total))}">${words.shown(number(total), number(total))}</p>
</div>
<table id="list" class="apps" role="table"><thead role="rowgroup"><tr role="row">${columns.map(
    ({ key, label }) =>
      markup`<th role="columnheader" scope="col" class="${key}" data-key="${key}">${label}</th>`,
  )}</tr></thead>
<tbody role="rowgroup">
${result.apps.map((app, place) => row(sheet, app, place))}</tbody></table>
<p class="more">${words.numbers}</p>
</section>`;
}

function filter({ result, text, number }: Sheet, level: AppResult['level']): Content {
  const count = result.summary.byLevel[level];
  if (count === 0) return null;
  return markup`<label class="chip ${level}"><input type="checkbox" value="${level}" checked> ${text.levels[level].name} <span class="count">${number(count)}</span></label>`;
}

function row(sheet: Sheet, app: AppResult, place: number): Markup {
  const { text } = sheet;
  const words = text.html.table;
  const { from, to } = app.connection;
  const undated = app.connection.basis.includes('undated');
  const most = (counted: 'messages' | 'conversations'): Cell =>
    app.exposure === null
      ? { shown: markup`<span class="nothing">${words.nothing}</span>`, value: '-1' }
      : {
          shown: rangeWords(sheet, app.exposure.certain, app.exposure.possible, counted),
          value: String(app.exposure.possible[counted]),
        };
  const cells: readonly [string, string, Cell][] = [
    [
      'level',
      words.verdict,
      {
        shown: markup`<span class="level ${app.level}">${text.levels[app.level].name}</span> ${verdictPhrase(text, app.verdict)}`,
        value: String(place),
      },
    ],
    [
      'from',
      words.from,
      { shown: undated ? text.report.table.undated : fuzzyWords(sheet, from), value: from.earliest ?? '' },
    ],
    ['to', words.to, { shown: endOf(sheet, app), value: undated ? '' : (to.latest ?? to.earliest ?? '') }],
    ['messages', words.messages, most('messages')],
    ['conversations', words.conversations, most('conversations')],
  ];
  const name = plainName(app.name) || text.html.nameless;
  return markup`<tr role="row" data-level="${app.level}"><th role="rowheader" scope="row" class="name" data-value="${name}">${nameCell(sheet, app, place)}</th>${cells.map(
    ([key, label, { shown, value }]) =>
      markup`<td role="cell" class="${key}" data-label="${label}" data-value="${value}">${shown}</td>`,
  )}</tr>
`;
}

interface Cell {
  readonly shown: Content;
  /** What it is sorted by. */
  readonly value: string;
}

function endOf(sheet: Sheet, { connection }: AppResult): string {
  const words = sheet.text.report.table;
  if (connection.basis.includes('undated')) return words.undated;
  return connection.basis.includes('open-until-export')
    ? words.stillConnected
    : fuzzyWords(sheet, connection.to);
}

/** An app's name leads to its panel; without one it unfolds what there is. */
function nameCell(sheet: Sheet, app: AppResult, place: number): Markup {
  if (hasPanel(app, place)) return markup`<a href="#${panelId(place)}">${sheet.name(app)}</a>`;
  const inboxOnly = app.level === 'open';
  return markup`<details><summary>${sheet.name(app)}</summary>${
    inboxOnly ? null : app.claims.map((claim) => claimFacts(sheet, claim))
  }${facts(originFacts(sheet, app))}</details>`;
}
