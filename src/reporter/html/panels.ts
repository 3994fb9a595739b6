// A panel for each held or maybe app: the facts at a glance, who says what, and folded behind them the evidence and what to do.

import type { AppResult } from '../../model/result.ts';
import { appNotes } from '../wording/app-notes.ts';
import { rightSpanLines } from '../wording/evidence.ts';
import { exposureWords } from '../wording/exposure.ts';
import { isNamed, rightsWords, verdictPhrase } from '../wording/rights.ts';
import { connectionWords } from '../wording/spans.ts';
import { claimFacts, facts, originFacts, positions } from './facts.ts';
import { markup, type Markup } from './markup.ts';
import { hasPanel, list, panelId, plainName, withLinks, type Sheet } from './sheet.ts';

export function panels(sheet: Sheet): Markup | null {
  const { result, text, number } = sheet;
  const apps = result.apps.flatMap((app, place) => (hasPanel(app, place) ? [{ app, place }] : []));
  if (apps.length === 0) return null;
  const rest = result.apps.filter(isNamed).length - apps.length;
  return markup`<section aria-labelledby="named" class="wide">
<h2 id="named">${text.html.panels.title}</h2>
<div class="panels">
${apps.map(({ app, place }) => panel(sheet, app, place))}</div>
${rest > 0 ? markup`<p class="more">${text.html.more(number(rest))}</p>` : null}
</section>`;
}

function panel(sheet: Sheet, app: AppResult, place: number): Markup {
  const { text } = sheet;
  const { html: words, report } = text;
  const verdict = text.verdicts[app.verdict];
  const claim = app.decidedBy === null ? undefined : app.claims[app.decidedBy];
  const said = positions(sheet, app.claims);
  const lines = (items: readonly string[]): Markup =>
    markup`${items.map((item) => markup`<span class="line">${item}</span> `)}`;
  return markup`<article class="panel ${app.level}" id="${panelId(place)}" aria-labelledby="${panelId(place)}-name">
<h3 id="${panelId(place)}-name">${sheet.name(app)}</h3>
<p class="badge"><span class="level">${text.levels[app.level].name}</span> ${verdictPhrase(text, app.verdict)}${appNotes(sheet, app, plainName).map((note) => ` ${note}`)}</p>
<p>${verdict.long}</p>
${facts([
  { term: report.table.rights, said: rightsWords(sheet, app.rights) },
  { term: report.table.connected, said: lines(connectionWords(sheet, app)) },
  ...(claim === undefined ? [] : [{ term: words.panels.right, said: lines(rightSpanLines(sheet, claim)) }]),
  { term: report.table.exposed, said: lines(exposureWords(sheet, app)) },
])}
${said === null ? null : markup`<h4>${report.details.positions}</h4>${said}`}
<details><summary>${words.panels.evidence}</summary>
<p>${verdict.why}</p>
${app.claims.map((each) => claimFacts(sheet, each))}
${facts(originFacts(sheet, app))}
</details>
<details><summary>${words.panels.notKnown}</summary>
<p>${verdict.notKnown}</p>
${app.unknowns.length === 0 ? null : list(app.unknowns.map((code) => text.unknowns[code]))}
<p>${verdict.wouldChange}</p>
</details>
<details><summary>${words.panels.nextSteps}</summary>
${list(verdict.nextSteps.map(withLinks))}
</details>
</article>
`;
}
