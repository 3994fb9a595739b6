// What follows the apps: what was read and what not, what no export can show, what to do, what the words mean, the sources.

import { levels, verdictIds, verdictLevels } from '../../model/verdict.ts';
import { baselineWords } from '../wording/baseline.ts';
import { coverageLines, exportDateWords, noticed, unreadableWords } from '../wording/coverage.ts';
import { sourceWords } from '../wording/evidence.ts';
import { limitsLines } from '../wording/limits.ts';
import { othersWords } from '../wording/others.ts';
import { isNamed, verdictPhrase } from '../wording/rights.ts';
import { markup, type Content, type Markup } from './markup.ts';
import { link, list, plainName, sourceAnchor, withLinks, type Sheet } from './sheet.ts';

export function others(sheet: Sheet): Content {
  const lines = othersWords(sheet);
  const count = sheet.result.apps.filter((app) => !isNamed(app)).length;
  if (lines.length === 0) return null;
  return section('others', sheet.text.report.open.title(sheet.number(count), count), list(lines));
}

/** What the baseline of `check` accepted, and which of its entries want looking at. */
export function baseline(sheet: Sheet): Content {
  const words = baselineWords(sheet);
  if (words === null) return null;
  return section(
    'baseline',
    sheet.text.ci.baseline.title,
    markup`<p>${words.count}</p>
${words.lines.length === 0 ? null : list(words.lines)}`,
  );
}

export function coverage(sheet: Sheet): Markup {
  const { result, text } = sheet;
  const words = text.report.coverage;
  const { unreadable } = result.coverage;
  const seen = noticed(sheet, true);
  return section(
    'coverage',
    words.title,
    markup`<p>${exportDateWords(sheet)}</p>
${list(coverageLines(sheet))}
${
  unreadable.length === 0
    ? null
    : markup`<h3>${words.unreadable}</h3>${list(
        unreadable.map(
          (file) =>
            markup`<code>${plainName(file.file)}</code> ${unreadableWords(sheet, file)}${file.detail === '' ? null : ` (${plainName(text.faults.reading(file.detail))})`}`,
        ),
      )}`
}
${
  seen.length === 0
    ? null
    : markup`<h3>${words.diagnostics}</h3>${list(seen.map(({ short, long }) => markup`<strong>${short}.</strong> ${long}`))}`
}`,
  );
}

export function limits({ result, text }: Sheet): Markup {
  return section('limits', text.report.limits.title, list(limitsLines(result, text)));
}

export function nextSteps({ result, text }: Sheet): Markup {
  const words = text.report.next;
  const steps = [words.remove, ...(result.apps.some(isNamed) ? [words.ask, words.expect] : [])];
  return section('next', words.title, list(steps.map(withLinks)));
}

/** Levels and verdicts that occur, so that a word in the table can be looked up on the page. */
export function glossary({ result, text }: Sheet): Content {
  if (result.apps.length === 0) return null;
  const present = new Set(result.apps.map((app) => app.verdict));
  return section(
    'words',
    text.html.glossary,
    markup`<dl class="glossary">${levels.map((level) => {
      const verdicts = verdictIds.filter((id) => verdictLevels[id] === level && present.has(id));
      return verdicts.length === 0
        ? null
        : markup`<div><dt><span class="level ${level}">${text.levels[level].name}</span></dt><dd>${text.levels[level].meaning}.
<dl>${verdicts.map(
            (id) =>
              markup`<div><dt>${verdictPhrase(text, id)}</dt><dd>${text.verdicts[id].long} ${text.verdicts[id].why}</dd></div>`,
          )}</dl></dd></div>`;
    })}</dl>`,
  );
}

export function sources(sheet: Sheet): Content {
  const entries = Object.entries(sheet.result.sources);
  if (entries.length === 0) return null;
  return section(
    'sources',
    sheet.text.report.details.sources,
    markup`<ul class="sources">${entries.map(([id, source]) => {
      const { publisher, title, when, url } = sourceWords(sheet, source);
      return markup`<li id="${sourceAnchor(id)}">${link(url, plainName(title))}, ${plainName(publisher)}, ${when}</li>`;
    })}</ul>`,
  );
}

export function footer({ result, text }: Sheet): Markup {
  return markup`<footer><p>${text.html.footer(plainName(result.tool.version), plainName(result.knowledge.version))}</p>
<p><code>${plainName(result.knowledge.digest)}</code></p></footer>`;
}

function section(id: string, title: string, body: Content): Markup {
  return markup`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>
${body}
</section>`;
}
