import { g as levels, v as verdictIds, y as verdictLevels } from "./start.js";
import { C as sanitise, S as newView, _ as unreadableWords, a as verdictPhrase, b as rangeWords, c as rightSpanLines, d as traceWords, f as connectionWords, g as noticed, h as exportDateWords, i as rightsWords, l as rightSpanWords, m as coverageLines, n as isNamed, o as othersWords, p as fuzzyWords, r as ownRights, s as overlapWords, u as sourceWords, v as answerOf, y as exposureWords } from "./terminal.js";
import { createHash } from "node:crypto";

// src/reporter/html/markup.ts
var Markup = class {
	#source;
	constructor(source) {
		this.#source = source;
	}
	toString() {
		return this.#source;
	}
};
function markup(parts, ...values) {
	const [first = "", ...rest] = parts;
	return new Markup(first + rest.map((part, place) => render(values[place] ?? null) + part).join(""));
}
function trusted(source) {
	return new Markup(source);
}
function render(content) {
	if (content === null) return "";
	if (content instanceof Markup) return content.toString();
	if (typeof content === "string") return escape(content);
	if (typeof content === "number") return String(content);
	return content.map(render).join("");
}
const entities = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
function escape(text) {
	return text.replace(/[&<>"']/g, (character) => entities[character] ?? "");
}

// src/reporter/html/sheet.ts
const longestName = 300;
function newSheet(result, options) {
	const view = newView(result, options);
	return {
		...view,
		options,
		name: (app) => markup`<bdi>${plainName(app.name) || view.text.html.nameless}</bdi>`
	};
}
function plainName(name) {
	const safe = sanitise(name).trim();
	return safe.length <= longestName ? safe : `${sanitise(safe.slice(0, 299))}…`;
}
const mostPanels = 100;
function hasPanel(app, place) {
	return isNamed(app) && place < 100;
}
function panelId(place) {
	return `app-${place + 1}`;
}
function link(address, words) {
	const url = URL.canParse(address) ? new URL(address) : null;
	if (url === null || url.protocol !== "https:" && url.protocol !== "http:") return words;
	return markup`<a href="${url.href}" rel="noreferrer noopener">${words}</a>`;
}
function withLinks(text) {
	return text.split(/(https:\/\/[^\s()<>]+)/).map((part) => part.startsWith("https://") ? link(part, part) : part);
}
function list(items) {
	return markup`<ul>${items.map((item) => markup`<li>${item}</li>`)}</ul>`;
}

// src/reporter/html/closing.ts
function others(sheet) {
	const lines = othersWords(sheet);
	const count = sheet.result.apps.filter((app) => !isNamed(app)).length;
	if (lines.length === 0) return null;
	return section("others", sheet.text.report.open.title(sheet.number(count), count), list(lines));
}
function coverage(sheet) {
	const { result, text } = sheet;
	const words = text.report.coverage;
	const { unreadable } = result.coverage;
	const seen = noticed(sheet, true);
	return section("coverage", words.title, markup`<p>${exportDateWords(sheet)}</p>
${list(coverageLines(sheet))}
${unreadable.length === 0 ? null : markup`<h3>${words.unreadable}</h3>${list(unreadable.map((file) => markup`<code>${plainName(file.file)}</code> ${unreadableWords(sheet, file)}${file.detail === "" ? null : ` (${plainName(file.detail)})`}`))}`}
${seen.length === 0 ? null : markup`<h3>${words.diagnostics}</h3>${list(seen.map(({ short, long }) => markup`<strong>${short}.</strong> ${long}`))}`}`);
}
function limits({ text }) {
	return section("limits", text.report.limits.title, list(text.report.limits.lines));
}
function nextSteps({ result, text }) {
	const words = text.report.next;
	const steps = [words.remove, ...result.apps.some(isNamed) ? [words.ask, words.expect] : []];
	return section("next", words.title, list(steps.map(withLinks)));
}
function glossary({ result, text }) {
	if (result.apps.length === 0) return null;
	const present = new Set(result.apps.map((app) => app.verdict));
	return section("words", text.html.glossary, markup`<dl class="glossary">${levels.map((level) => {
		const verdicts = verdictIds.filter((id) => verdictLevels[id] === level && present.has(id));
		return verdicts.length === 0 ? null : markup`<div><dt><span class="level ${level}">${text.levels[level].name}</span></dt><dd>${text.levels[level].meaning}.
<dl>${verdicts.map((id) => markup`<div><dt>${verdictPhrase(text, id)}</dt><dd>${text.verdicts[id].long} ${text.verdicts[id].why}</dd></div>`)}</dl></dd></div>`;
	})}</dl>`);
}
function sources(sheet) {
	const entries = Object.entries(sheet.result.sources);
	if (entries.length === 0) return null;
	return section("sources", sheet.text.report.details.sources, markup`<ul class="sources">${entries.map(([id, source]) => {
		const { publisher, title, when, url } = sourceWords(sheet, source);
		return markup`<li id="source-${encodeURIComponent(id)}">${link(url, plainName(title))}, ${plainName(publisher)}, ${when}</li>`;
	})}</ul>`);
}
function footer({ result, text }) {
	return markup`<footer><p>${text.html.footer(result.tool.version, plainName(result.knowledge.version))}</p>
<p><code>${plainName(result.knowledge.digest)}</code></p></footer>`;
}
function section(id, title, body) {
	return markup`<section aria-labelledby="${id}"><h2 id="${id}">${title}</h2>
${body}
</section>`;
}

// src/reporter/html/conversations.ts
function conversations(sheet) {
	const { result, text } = sheet;
	if (result.conversations === void 0) return null;
	const words = text.report.conversations;
	const heads = [
		["name", words.name],
		["people", words.people],
		["messages", words.messages],
		["period", words.period],
		["met", words.met]
	];
	return markup`<section aria-labelledby="conversations" class="wide">
<h2 id="conversations">${words.title}</h2>
<table class="apps" role="table"><thead role="rowgroup"><tr role="row">${heads.map(([key, head]) => markup`<th role="columnheader" scope="col" class="${key}">${head}</th>`)}</tr></thead>
<tbody role="rowgroup">
${result.conversations.map((conversation) => row$2(sheet, conversation))}</tbody></table>
</section>`;
}
function row$2(sheet, conversation) {
	const words = sheet.text.report.conversations;
	const title = plainName(conversation.title ?? "") || `${words.untitled} ${plainName(conversation.id)}`;
	const { first, last } = conversation;
	const day = (iso) => markup`<span class="day">${sheet.day(iso)}</span>`;
	const period = first === null || last === null ? null : markup`${day(first)} – ${day(last)}`;
	const people = conversation.participants.map((person, place) => markup`${place === 0 ? null : ", "}<bdi>${plainName(person)}</bdi>`);
	return markup`<tr role="row"><th role="rowheader" scope="row" class="name"><bdi>${title}</bdi></th>
<td role="cell" class="people" data-label="${words.people}">${people}</td>
<td role="cell" class="messages" data-label="${words.messages}">${sheet.number(conversation.messages)}</td>
<td role="cell" data-label="${words.period}">${period}</td>
<td role="cell" class="met" data-label="${words.met}">${met(sheet, conversation)}</td></tr>
`;
}
function met({ result, text }, conversation) {
	const words = text.report.conversations;
	const names = (overlap) => conversation.apps.filter((entry) => entry.overlap === overlap).flatMap((entry) => result.apps[entry.app] ?? []).filter(isNamed).map((app) => plainName(app.name)).join(", ");
	const certain = names("certain");
	const possible = names("possible");
	const parts = [...certain === "" ? [] : [words.certain(certain)], ...possible === "" ? [] : [words.possible(possible)]];
	return parts.length === 0 ? words.noApp : text.formats.clauses(parts);
}

// src/reporter/html/script.ts
const script = String.raw`'use strict';
(() => {
  const table = document.getElementById('list');
  if (table !== null) makeTable(table);
  unfoldForPrinting();

  function makeTable(table) {
    const body = table.tBodies[0];
    const rows = [...body.rows];
    const heads = [...table.tHead.rows[0].cells];
    const find = document.getElementById('find');
    const boxes = [...document.querySelectorAll('#controls input[type=checkbox]')];
    const status = document.getElementById('shown');
    const collator = new Intl.Collator(document.documentElement.lang, { numeric: true });
    const number = new Intl.NumberFormat(document.documentElement.lang === 'fr' ? 'fr-FR' : 'en-GB');
    const names = new Map(rows.map((row) => [row, fold(row.cells[0].dataset.value)]));

    heads.forEach((head, column) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = head.textContent;
      button.addEventListener('click', () => sort(head, column));
      head.replaceChildren(button);
    });

    function sort(head, column) {
      const down = head.getAttribute('aria-sort') === 'ascending';
      const value = (row) => row.cells[column].dataset.value;
      const numeric = head.dataset.key !== 'name' && head.dataset.key !== 'from' && head.dataset.key !== 'to';
      const compare = numeric
        ? (a, b) => Number(value(a)) - Number(value(b))
        : (a, b) => collator.compare(value(a), value(b));
      for (const other of heads) other.removeAttribute('aria-sort');
      head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
      body.append(...[...rows].sort((a, b) => (down ? compare(b, a) : compare(a, b))));
    }

    function filter() {
      const levels = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
      const wanted = fold(find.value);
      let shown = 0;
      for (const row of rows) {
        const show = levels.has(row.dataset.level) && names.get(row).includes(wanted);
        row.hidden = !show;
        if (show) shown += 1;
      }
      status.textContent = status.dataset.words.replace('{shown}', number.format(shown));
    }

    find.addEventListener('input', filter);
    for (const box of boxes) box.addEventListener('change', filter);
    for (const tile of document.querySelectorAll('a.tile')) {
      tile.addEventListener('click', () => {
        for (const box of boxes) box.checked = box.value === tile.dataset.level;
        find.value = '';
        filter();
      });
    }
    document.getElementById('controls').hidden = false;
    // A browser that goes back keeps what was typed and ticked.
    addEventListener('pageshow', filter);
  }

  /** Without accents and capitals: what one types need not be exact. */
  function fold(text) {
    return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim();
  }

  function unfoldForPrinting() {
    let unfolded = [];
    addEventListener('beforeprint', () => {
      unfolded = [...document.querySelectorAll('.panel details:not([open])')];
      for (const details of unfolded) details.open = true;
    });
    addEventListener('afterprint', () => {
      for (const details of unfolded) details.open = false;
    });
  }
})();
`;

// src/reporter/html/style.ts
const style = String.raw`
:root {
  color-scheme: light dark;
  --paper: #fbfaf7;
  --card: #ffffff;
  --ink: #1d1c1a;
  --soft: #5c5851;
  --line: #e5e1d8;
  --held: #a3241b;
  --maybe: #885500;
  --open: #2f5b8f;
  --unknown: #655a7c;
  --none: #47664f;
  --right: #33508a;
  --bar: #b4aea2;
  --connection: #cdd0d6;
  --shade: 0.1;
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif;
  --serif: 'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, 'Noto Serif', 'Liberation Serif', serif;
  --mono: ui-monospace, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #15161a;
    --card: #1d1f24;
    --ink: #ecebe7;
    --soft: #aeaba3;
    --line: #33363d;
    --held: #ff8f80;
    --maybe: #efb54c;
    --open: #8db7ee;
    --unknown: #bfb2d8;
    --none: #9bc5a7;
    --right: #8fa9e6;
    --bar: #6f6d68;
    --connection: #4b505b;
    --shade: 0.16;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 1rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 1rem/1.55 var(--sans);
  overflow-wrap: anywhere;
}
main { max-width: 72rem; margin: 0 auto; padding: 2.5rem 1.5rem 4rem; }
section { margin-top: 3.5rem; max-width: 46rem; }
section.wide { max-width: none; }
.panels { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(28rem, 100%), 1fr)); gap: 1.25rem; align-items: start; }
h1, h2 { font-family: var(--serif); font-weight: 600; text-wrap: balance; }
h1 { font-size: clamp(1.6rem, 1.1rem + 2.2vw, 2.6rem); line-height: 1.18; letter-spacing: -0.01em; margin: 0.6rem 0 1rem; max-width: 26em; }
h2 { font-size: 1.55rem; line-height: 1.25; margin: 0 0 0.75rem; }
h3 { font-size: 1.1rem; margin: 1.5rem 0 0.25rem; }
h4 { font-size: 0.8rem; letter-spacing: 0.06em; text-transform: uppercase; color: var(--soft); margin: 1.4rem 0 0.4rem; }
p { margin: 0 0 0.8rem; }
ul { margin: 0 0 0.8rem; padding-inline-start: 1.2rem; }
li { margin-bottom: 0.35rem; }
a { color: inherit; text-decoration-color: var(--soft); text-underline-offset: 0.18em; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--open); outline-offset: 2px; border-radius: 3px; }
code { font: 0.86em/1.5 var(--mono); }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--card); padding: 0.5rem 1rem; z-index: 1; }
.kicker, .made, .intro, .more, footer { color: var(--soft); }
.kicker { font-size: 0.9rem; margin: 0; }
.kicker .brand { font-weight: 700; color: var(--ink); margin-inline-end: 0.5rem; }
.lead { font-size: 1.1rem; max-width: 42em; }
.made { font-size: 0.9rem; }
.intro { max-width: 46rem; }
.notice { border-inline-start: 4px solid var(--maybe); background: var(--card); padding: 0.8rem 1rem; margin: 1.2rem 0; max-width: 46rem; }

.held { --level: var(--held); }
.maybe { --level: var(--maybe); }
.open { --level: var(--open); }
.unknown { --level: var(--unknown); }
.none { --level: var(--none); }
.level { color: var(--level); font-weight: 650; }

.tiles { list-style: none; margin: 1.8rem 0 1.2rem; padding: 0; display: grid; grid-template-columns: repeat(5, 1fr); gap: 0.75rem; }
.tiles li { margin: 0; display: grid; }
.tile { display: grid; grid-template-columns: auto 1fr; align-items: baseline; align-content: start; column-gap: 0.5rem; background: var(--card); border: 1px solid var(--line); border-top: 4px solid var(--level); border-radius: 4px; padding: 0.7rem 0.9rem 0.8rem; text-decoration: none; }
.tile:hover { border-color: var(--level); }
.tile .count { font: 600 2rem/1.1 var(--serif); font-variant-numeric: lining-nums; }
.tile .name { color: var(--level); font-weight: 650; }
.tile .meaning { grid-column: 1 / -1; font-size: 0.85rem; line-height: 1.35; color: var(--soft); margin-top: 0.3rem; }

.legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.3rem 1.4rem; font-size: 0.85rem; color: var(--soft); margin-bottom: 1rem; }
.legend li { display: flex; align-items: center; gap: 0.5rem; margin: 0; }
.key { inline-size: 1.8rem; block-size: 0.8rem; border-radius: 2px; flex: none; }
.key-connection { background: var(--connection); }
.key-right { background: var(--right); block-size: 0.45rem; }
.key-both { background: var(--level); }
.key-fading { background: linear-gradient(to right, var(--soft), transparent); }
.picture { background: var(--card); border: 1px solid var(--line); border-radius: 6px; padding: 0.75rem 1.25rem 1rem; }
.row { display: grid; grid-template-columns: 11rem minmax(0, 1fr); column-gap: 1rem; align-items: center; }
.row + .row:not(.axis) { border-top: 1px solid var(--line); }
.row .label { font-size: 0.92rem; line-height: 1.25; text-align: end; font-weight: 600; }
a.label { text-decoration: none; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
a.label:hover { text-decoration: underline; }
.row svg { display: block; width: 100%; overflow: hidden; }
.track line { stroke: var(--line); stroke-width: 1; }
.years text { fill: var(--soft); font-size: 12px; font-variant-numeric: tabular-nums; }
.track .connection { color: var(--connection); }
.track .right { color: var(--right); }
.track .both { color: var(--level); }
.track .meeting { fill: var(--level); opacity: var(--shade); }
.row.volume { padding-top: 0.6rem; align-items: end; }
.row.volume .label { color: var(--soft); font-weight: 400; }
.volume rect { fill: var(--bar); }
.volume rect.held { fill: var(--held); }
.volume rect.maybe { fill: var(--maybe); }
.volume text { fill: var(--soft); font-size: 11px; paint-order: stroke; stroke: var(--card); stroke-width: 3px; }
.volume line.level { stroke-dasharray: 2 3; }
.numbers { margin: 0.6rem 0 0; }
.small { border-collapse: collapse; font-size: 0.9rem; }
.small th, .small td { padding: 0.1rem 1.2rem 0.1rem 0; text-align: start; font-weight: 400; }
.small thead th { color: var(--soft); }
.number { text-align: end; font-variant-numeric: tabular-nums; }

summary { cursor: pointer; }
details > summary { color: var(--soft); padding: 0.3rem 0; }
details[open] > summary { color: var(--ink); }
dl { margin: 0 0 0.8rem; }
dt { color: var(--soft); font-size: 0.88rem; }
dd { margin: 0; }
.panel { background: var(--card); border: 1px solid var(--line); border-inline-start: 5px solid var(--level); border-radius: 6px; padding: 1.1rem 1.4rem 0.8rem; scroll-margin-top: 1rem; }
.panel:target { box-shadow: 0 0 0 3px color-mix(in srgb, var(--level) 35%, transparent); }
.panel h3 { margin: 0; font: 600 1.35rem/1.25 var(--serif); }
.badge { color: var(--soft); }
.panel > dl:first-of-type { display: grid; grid-template-columns: repeat(auto-fit, minmax(max(11rem, 40%), 1fr)); gap: 0.8rem 1.5rem; }
.line { display: block; }
.positions > div { border-inline-start: 2px solid var(--line); padding-inline-start: 0.8rem; margin-bottom: 0.6rem; }
.positions dt { font-weight: 600; color: var(--ink); font-size: 0.95rem; }
.cite { color: var(--soft); font-size: 0.85rem; white-space: nowrap; }
.panel details { border-top: 1px solid var(--line); }
.panel details[open] { padding-bottom: 0.4rem; }
.claim { border-inline-start: 2px solid var(--line); padding-inline-start: 0.9rem; margin: 0.6rem 0 1rem; }
.claim p { margin-bottom: 0.4rem; }
.claim code { color: var(--soft); }
.claim dl > div, .panel details > dl > div, .apps dl > div { margin-bottom: 0.45rem; }

.controls { display: flex; flex-wrap: wrap; gap: 0.8rem 1.5rem; align-items: end; margin: 1rem 0; font-size: 0.92rem; }
.controls[hidden] { display: none; }
.controls label:not(.chip) { display: grid; gap: 0.2rem; color: var(--soft); }
.controls input[type='search'] { font: inherit; color: var(--ink); background: var(--card); border: 1px solid var(--soft); border-radius: 4px; padding: 0.4rem 0.6rem; inline-size: 16rem; max-inline-size: 100%; }
.controls fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: 0.4rem; }
.controls legend { padding: 0; color: var(--soft); margin-bottom: 0.2rem; }
.chip { display: inline-flex; align-items: center; gap: 0.4rem; border: 1px solid var(--line); border-radius: 99px; padding: 0.25rem 0.8rem; background: var(--card); cursor: pointer; color: var(--level); font-weight: 600; }
.chip .count { color: var(--soft); font-weight: 400; }
.chip input { accent-color: var(--level); margin: 0; }
#shown { margin: 0; color: var(--soft); padding-bottom: 0.4rem; }

table.apps { border-collapse: collapse; inline-size: 100%; font-size: 0.92rem; line-height: 1.4; }
.apps th, .apps td { text-align: start; vertical-align: top; padding: 0.5rem 1rem 0.5rem 0; border-bottom: 1px solid var(--line); font-weight: 400; overflow-wrap: break-word; }
.apps thead th { color: var(--soft); font-size: 0.85rem; vertical-align: bottom; border-bottom: 2px solid var(--line); }
.apps tbody .name { font-weight: 600; overflow-wrap: anywhere; }
.apps td.level { color: inherit; font-weight: 400; }
.apps thead th.level { color: var(--soft); font-weight: 400; }
.apps .messages, .apps .conversations { font-variant-numeric: tabular-nums; }
.apps .name details > summary { padding: 0; color: var(--ink); }
.apps .name details > :not(summary) { font-weight: 400; font-size: 0.88rem; margin-top: 0.5rem; }
.apps .nothing { color: var(--soft); }
.apps .day { white-space: nowrap; }
table.apps + .more { margin-top: 0.8rem; font-size: 0.88rem; }
.apps button { font: inherit; color: inherit; background: none; border: 0; padding: 0.2rem 0; cursor: pointer; text-align: inherit; }
.apps button:hover { color: var(--ink); text-decoration: underline; }
.apps button::after { content: ' \2195'; color: var(--soft); }
.apps [aria-sort] button { color: var(--ink); font-weight: 650; }
.apps [aria-sort='ascending'] button::after { content: ' \2191'; color: var(--ink); }
.apps [aria-sort='descending'] button::after { content: ' \2193'; color: var(--ink); }
.apps tr[hidden] { display: none; }

.glossary > div { margin-bottom: 1.2rem; }
.glossary dl { margin: 0.5rem 0 0; padding-inline-start: 1rem; border-inline-start: 2px solid var(--line); }
.glossary dl > div { margin-bottom: 0.7rem; }
.glossary dl dt { font-weight: 600; color: var(--ink); }
.sources { font-size: 0.9rem; list-style: none; padding: 0; }
.sources li:target { background: color-mix(in srgb, var(--open) 18%, transparent); }
footer { margin-top: 4rem; padding-top: 1rem; border-top: 1px solid var(--line); font-size: 0.85rem; }
footer p { margin: 0; }

@media (min-width: 44.01rem) {
  /* Columns of known widths: thousands of rows are laid out at once. */
  table.apps { table-layout: fixed; }
  .apps :is(.name, .level) { inline-size: 23%; }
  .apps :is(.from, .to) { inline-size: 15%; }
  .apps :is(.people, .met) { inline-size: 27%; }
  .apps :is(.messages, .conversations) { text-align: end; }
  .apps :is(.messages, .conversations):last-child { padding-inline-end: 0; }
}
@media (max-width: 60rem) {
  .tile { grid-template-columns: 1fr; }
  .minor { display: none; }
}
@media (max-width: 44rem) {
  main { padding: 1.25rem 1rem 3rem; }
  section { margin-top: 2.5rem; }
  .tiles { grid-template-columns: 1fr; gap: 0.4rem; }
  .tile { grid-template-columns: 2.6rem 5rem 1fr; border-top: 1px solid var(--line); border-inline-start: 4px solid var(--level); padding: 0.45rem 0.8rem; }
  .tile .count { font-size: 1.4rem; }
  .tile .meaning { grid-column: auto; margin: 0; }
  .picture { padding: 0.5rem 0.75rem 0.75rem; }
  .row { grid-template-columns: minmax(0, 1fr); }
  .row .label { text-align: start; padding-top: 0.4rem; }
  .axis .label { display: none; }
  .panel { padding: 0.9rem 1rem 0.6rem; }
  .cite { white-space: normal; }
  table.apps, .apps tbody { display: block; }
  .apps thead { display: block; }
  .apps thead tr { display: flex; flex-wrap: wrap; gap: 0 1rem; }
  .apps thead th { border: 0; padding: 0; inline-size: auto; text-align: start; }
  .apps tbody tr { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 0.4rem 1rem; border-bottom: 1px solid var(--line); padding: 0.8rem 0; }
  .apps tbody :is(th, td) { display: block; border: 0; padding: 0; inline-size: auto; text-align: start; overflow-wrap: anywhere; }
  .apps tbody :is(.name, .level, .people, .met) { grid-column: 1 / -1; }
  .apps tbody .name { font-size: 1.02rem; margin-bottom: -0.3rem; }
  .apps tbody td::before { content: attr(data-label); display: block; color: var(--soft); font-size: 0.82rem; }
  .apps tbody td.level::before { content: none; }
}
@media print {
  :root { --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --held: #a3241b; --maybe: #7a4a00; --open: #2f5b8f; --unknown: #655a7c; --none: #47664f; --right: #33508a; --bar: #999; --connection: #cdd0d6; --shade: 0.12; color-scheme: light; }
  body { font-size: 10pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  main { padding: 0; max-width: none; }
  .skip, .controls, .numbers { display: none; }
  .apps button::after { content: none; }
  .panel, .tile, .row, .apps tr, .sources li { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .picture { break-inside: avoid; }
  .apps tr[hidden] { display: table-row; }
}
@media (forced-colors: active) {
  .key, .track rect { forced-color-adjust: none; }
}
`;

// \0@oxc-project+runtime@0.156.0/helpers/esm/taggedTemplateLiteral.js
function _taggedTemplateLiteral(e, t) {
	return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}

// src/reporter/html/document.ts
var _templateObject;
function document$1({ text }, body) {
	return markup(_templateObject || (_templateObject = _taggedTemplateLiteral([
		"<!doctype html>\n<html lang=\"",
		"\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"",
		"\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<meta name=\"robots\" content=\"noindex\">\n<title>",
		" · dyi-audit</title>\n<style>",
		"</style>\n</head>\n<body>\n<a class=\"skip\" href=\"#main\">",
		"</a>\n<main id=\"main\">\n",
		"\n</main>\n<script>",
		"<\/script>\n</body>\n</html>\n"
	])), text.language, policy, text.html.title, trusted(style), text.html.skip, body, trusted(script));
}
const policy = [
	"default-src 'none'",
	`style-src '${digest(style)}'`,
	`script-src '${digest(script)}'`,
	"base-uri 'none'",
	"form-action 'none'"
].join("; ");
function digest(content) {
	return `sha256-${createHash("sha256").update(content).digest("base64")}`;
}

// src/reporter/html/facts.ts
function facts(items) {
	return markup`<dl>${items.map(({ term, said }) => markup`<div><dt>${term}</dt><dd>${said}</dd></div>`)}</dl>`;
}
function claimFacts(sheet, claim) {
	const { text } = sheet;
	const words = text.report.details;
	const origin = text.formats.clauses([text.claimOrigins[claim.origin], ...claim.originNote === void 0 ? [] : [words.yourFile(plainName(claim.originNote))]]);
	return markup`<div class="claim"><p><strong>${text.claimBases[claim.basis]}</strong> (${origin}) <code>${plainName(claim.id)}</code></p>
${facts([
		{
			term: words.rights,
			said: rightsWords(sheet, ownRights(claim.rights))
		},
		{
			term: words.reach,
			said: text.reaches[claim.reach]
		},
		{
			term: words.existed,
			said: rightSpanWords(sheet, claim)
		},
		{
			term: words.overlap,
			said: overlapWords(sheet, claim)
		},
		...claim.sources.length === 0 ? [] : [{
			term: words.sources,
			said: list(claim.sources.map((id) => sourceLink(sheet, id)))
		}]
	])}</div>`;
}
function positions(sheet, claims) {
	const said = claims.flatMap((claim) => claim.positions);
	return said.length === 0 ? null : markup`<dl class="positions">${said.map(({ by, says, source }) => markup`<div><dt>${plainName(by)}</dt><dd>${plainName(says)} ${citation(sheet, source)}</dd></div>`)}</dl>`;
}
function citation({ result }, id) {
	const source = result.sources[id];
	return markup`<a class="cite" href="#source-${encodeURIComponent(id)}">${plainName(source?.publisher ?? id)}</a>`;
}
function sourceLink(sheet, id) {
	const source = sheet.result.sources[id];
	if (source === void 0) return plainName(id);
	const day = sheet.text.formats.sourceDay(source.date);
	return markup`${link(source.url, plainName(source.title))}, ${plainName(source.publisher)}, ${day}`;
}
function originFacts(sheet, app) {
	const { text } = sheet;
	const words = text.report.details;
	const traces = traceWords(sheet, app);
	return [
		...app.userAppScopedId === null ? [] : [{
			term: words.id,
			said: markup`<code>${plainName(app.userAppScopedId)}</code>`
		}],
		{
			term: words.basis,
			said: text.formats.clauses(app.connection.basis.map((basis) => text.connectionBases[basis]))
		},
		...traces.length === 0 ? [] : [{
			term: words.traces,
			said: text.formats.clauses(traces)
		}],
		...app.evidence.length === 0 ? [] : [{
			term: words.evidence,
			said: app.evidence.map(({ file, pointer }) => markup`<code>${plainName(file)} ${plainName(pointer)}</code> `)
		}]
	];
}

// src/reporter/html/panels.ts
function panels(sheet) {
	const { result, text, number } = sheet;
	const apps = result.apps.flatMap((app, place) => hasPanel(app, place) ? [{
		app,
		place
	}] : []);
	if (apps.length === 0) return null;
	const rest = result.apps.filter(isNamed).length - apps.length;
	return markup`<section aria-labelledby="named" class="wide">
<h2 id="named">${text.html.panels.title}</h2>
<div class="panels">
${apps.map(({ app, place }) => panel(sheet, app, place))}</div>
${rest > 0 ? markup`<p class="more">${text.html.more(number(rest))}</p>` : null}
</section>`;
}
function panel(sheet, app, place) {
	const { text } = sheet;
	const { html: words, report } = text;
	const verdict = text.verdicts[app.verdict];
	const claim = app.decidedBy === null ? void 0 : app.claims[app.decidedBy];
	const said = positions(sheet, app.claims);
	const lines = (items) => markup`${items.map((item) => markup`<span class="line">${item}</span> `)}`;
	return markup`<article class="panel ${app.level}" id="${panelId(place)}" aria-labelledby="${panelId(place)}-name">
<h3 id="${panelId(place)}-name">${sheet.name(app)}</h3>
<p class="badge"><span class="level">${text.levels[app.level].name}</span> ${verdictPhrase(text, app.verdict)}${app.blocked ? ` (${report.table.blocked})` : null}</p>
<p>${verdict.long}</p>
${facts([
		{
			term: report.table.rights,
			said: rightsWords(sheet, app.rights)
		},
		{
			term: report.table.connected,
			said: lines(connectionWords(sheet, app))
		},
		...claim === void 0 ? [] : [{
			term: words.panels.right,
			said: lines(rightSpanLines(sheet, claim))
		}],
		{
			term: report.table.exposed,
			said: lines(exposureWords(sheet, app))
		}
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

// src/reporter/html/summary.ts
function summary(sheet) {
	const { text } = sheet;
	const { incomplete, headline, more } = answerOf(sheet);
	return markup`<header>
<p class="kicker"><span class="brand">dyi-audit</span> ${text.html.title}</p>
${incomplete.length === 0 ? null : markup`<div class="notice" role="note"><strong>${text.report.incomplete.title}</strong> ${incomplete.join(" ")}</div>`}
<h1>${headline ?? text.html.noAnswer}</h1>
${more.length === 0 ? null : markup`<p class="lead">${more.join(" ")}</p>`}
${sheet.result.summary.apps === 0 ? null : tiles(sheet)}
<p class="made">${exportDateWords(sheet)} ${text.html.made}</p>
</header>`;
}
function tiles({ result, text, number }) {
	return markup`<ul class="tiles">${levels.map((level) => markup`<li><a class="tile ${level}" href="#apps" data-level="${level}"><span class="count">${number(result.summary.byLevel[level])}</span> <span class="name">${text.levels[level].name}</span> <span class="meaning">${text.html.levelHints[level]}</span></a></li>`)}</ul>`;
}

// src/reporter/html/table.ts
function table(sheet) {
	const { result, text, number } = sheet;
	if (result.apps.length === 0) return null;
	const words = text.html.table;
	const columns = [
		{
			key: "name",
			label: words.app
		},
		{
			key: "level",
			label: words.verdict
		},
		{
			key: "from",
			label: words.from
		},
		{
			key: "to",
			label: words.to
		},
		{
			key: "messages",
			label: words.messages
		},
		{
			key: "conversations",
			label: words.conversations
		}
	];
	const total = result.apps.length;
	return markup`<section aria-labelledby="apps" class="wide">
<h2 id="apps">${words.title(number(total), total)}</h2>
<p class="intro">${words.intro}</p>
<div class="controls" id="controls" hidden>
<label>${words.find} <input type="search" id="find" autocomplete="off"></label>
<fieldset><legend>${words.show}</legend>${levels.map((level) => filter(sheet, level))}</fieldset>
<p role="status" id="shown" data-words="${words.shown("{shown}", number(total))}">${words.shown(number(total), number(total))}</p>
</div>
<table id="list" class="apps" role="table"><thead role="rowgroup"><tr role="row">${columns.map(({ key, label }) => markup`<th role="columnheader" scope="col" class="${key}" data-key="${key}">${label}</th>`)}</tr></thead>
<tbody role="rowgroup">
${result.apps.map((app, place) => row$1(sheet, app, place))}</tbody></table>
<p class="more">${words.numbers}</p>
</section>`;
}
function filter({ result, text, number }, level) {
	const count = result.summary.byLevel[level];
	if (count === 0) return null;
	return markup`<label class="chip ${level}"><input type="checkbox" value="${level}" checked> ${text.levels[level].name} <span class="count">${number(count)}</span></label>`;
}
function row$1(sheet, app, place) {
	const { text } = sheet;
	const words = text.html.table;
	const { from, to } = app.connection;
	const undated = app.connection.basis.includes("undated");
	const most = (counted) => app.exposure === null ? {
		shown: markup`<span class="nothing">${words.nothing}</span>`,
		value: "-1"
	} : {
		shown: rangeWords(sheet, app.exposure.certain, app.exposure.possible, counted),
		value: String(app.exposure.possible[counted])
	};
	const cells = [
		[
			"level",
			words.verdict,
			{
				shown: markup`<span class="level ${app.level}">${text.levels[app.level].name}</span> ${verdictPhrase(text, app.verdict)}`,
				value: String(place)
			}
		],
		[
			"from",
			words.from,
			{
				shown: undated ? text.report.table.undated : fuzzyWords(sheet, from),
				value: from.earliest ?? ""
			}
		],
		[
			"to",
			words.to,
			{
				shown: endOf(sheet, app),
				value: undated ? "" : to.latest ?? to.earliest ?? ""
			}
		],
		[
			"messages",
			words.messages,
			most("messages")
		],
		[
			"conversations",
			words.conversations,
			most("conversations")
		]
	];
	const name = plainName(app.name) || text.html.nameless;
	return markup`<tr role="row" data-level="${app.level}"><th role="rowheader" scope="row" class="name" data-value="${name}">${nameCell(sheet, app, place)}</th>${cells.map(([key, label, { shown, value }]) => markup`<td role="cell" class="${key}" data-label="${label}" data-value="${value}">${shown}</td>`)}</tr>
`;
}
function endOf(sheet, { connection }) {
	const words = sheet.text.report.table;
	if (connection.basis.includes("undated")) return words.undated;
	return connection.basis.includes("open-until-export") ? words.stillConnected : fuzzyWords(sheet, connection.to);
}
function nameCell(sheet, app, place) {
	if (hasPanel(app, place)) return markup`<a href="#${panelId(place)}">${sheet.name(app)}</a>`;
	const inboxOnly = app.level === "open";
	return markup`<details><summary>${sheet.name(app)}</summary>${inboxOnly ? null : app.claims.map((claim) => claimFacts(sheet, claim))}${facts(originFacts(sheet, app))}</details>`;
}

// src/reporter/html/axis.ts
function axis({ years }) {
	return markup`<div class="row axis" aria-hidden="true"><span class="label"></span><svg class="years" height="20">${years.map(({ year, at, major }) => markup`<text class="${major ? "major" : "minor"}" x="${at}%" y="14">${year}</text>`)}</svg></div>`;
}
function gridLines({ years }, height) {
	return markup`${years.map(({ at, major }) => markup`<line class="${major ? "major" : "minor"}" x1="${at}%" x2="${at}%" y1="0" y2="${height}"/>`)}`;
}

// node_modules/d3-array/dist/d3-array.mjs
function ascending(a, b) {
	return a == null || b == null ? NaN : a < b ? -1 : a > b ? 1 : a >= b ? 0 : NaN;
}
function descending(a, b) {
	return a == null || b == null ? NaN : b < a ? -1 : b > a ? 1 : b >= a ? 0 : NaN;
}
function bisector(f) {
	let compare1, compare2, delta;
	if (f.length !== 2) {
		compare1 = ascending;
		compare2 = (d, x) => ascending(f(d), x);
		delta = (d, x) => f(d) - x;
	} else {
		compare1 = f === ascending || f === descending ? f : zero$1;
		compare2 = f;
		delta = f;
	}
	function left(a, x, lo = 0, hi = a.length) {
		if (lo < hi) {
			if (compare1(x, x) !== 0) return hi;
			do {
				const mid = lo + hi >>> 1;
				if (compare2(a[mid], x) < 0) lo = mid + 1;
				else hi = mid;
			} while (lo < hi);
		}
		return lo;
	}
	function right(a, x, lo = 0, hi = a.length) {
		if (lo < hi) {
			if (compare1(x, x) !== 0) return hi;
			do {
				const mid = lo + hi >>> 1;
				if (compare2(a[mid], x) <= 0) lo = mid + 1;
				else hi = mid;
			} while (lo < hi);
		}
		return lo;
	}
	function center(a, x, lo = 0, hi = a.length) {
		const i = left(a, x, lo, hi - 1);
		return i > lo && delta(a[i - 1], x) > -delta(a[i], x) ? i - 1 : i;
	}
	return {
		left,
		center,
		right
	};
}
function zero$1() {
	return 0;
}
function number$3(x) {
	return x === null ? NaN : +x;
}
const ascendingBisect = bisector(ascending);
const bisectRight = ascendingBisect.right;
const bisectLeft = ascendingBisect.left;
const bisectCenter = bisector(number$3).center;
const blur2 = Blur2(blurf);
const blurImage = Blur2(blurfImage);
function Blur2(blur) {
	return function(data, rx, ry = rx) {
		if (!((rx = +rx) >= 0)) throw new RangeError("invalid rx");
		if (!((ry = +ry) >= 0)) throw new RangeError("invalid ry");
		let { data: values, width, height } = data;
		if (!((width = Math.floor(width)) >= 0)) throw new RangeError("invalid width");
		if (!((height = Math.floor(height !== void 0 ? height : values.length / width)) >= 0)) throw new RangeError("invalid height");
		if (!width || !height || !rx && !ry) return data;
		const blurx = rx && blur(rx);
		const blury = ry && blur(ry);
		const temp = values.slice();
		if (blurx && blury) {
			blurh(blurx, temp, values, width, height);
			blurh(blurx, values, temp, width, height);
			blurh(blurx, temp, values, width, height);
			blurv(blury, values, temp, width, height);
			blurv(blury, temp, values, width, height);
			blurv(blury, values, temp, width, height);
		} else if (blurx) {
			blurh(blurx, values, temp, width, height);
			blurh(blurx, temp, values, width, height);
			blurh(blurx, values, temp, width, height);
		} else if (blury) {
			blurv(blury, values, temp, width, height);
			blurv(blury, temp, values, width, height);
			blurv(blury, values, temp, width, height);
		}
		return data;
	};
}
function blurh(blur, T, S, w, h) {
	for (let y = 0, n = w * h; y < n;) blur(T, S, y, y += w, 1);
}
function blurv(blur, T, S, w, h) {
	for (let x = 0, n = w * h; x < w; ++x) blur(T, S, x, x + n, w);
}
function blurfImage(radius) {
	const blur = blurf(radius);
	return (T, S, start, stop, step) => {
		start <<= 2, stop <<= 2, step <<= 2;
		blur(T, S, start + 0, stop + 0, step);
		blur(T, S, start + 1, stop + 1, step);
		blur(T, S, start + 2, stop + 2, step);
		blur(T, S, start + 3, stop + 3, step);
	};
}
function blurf(radius) {
	const radius0 = Math.floor(radius);
	if (radius0 === radius) return bluri(radius);
	const t = radius - radius0;
	const w = 2 * radius + 1;
	return (T, S, start, stop, step) => {
		if (!((stop -= step) >= start)) return;
		let sum = radius0 * S[start];
		const s0 = step * radius0;
		const s1 = s0 + step;
		for (let i = start, j = start + s0; i < j; i += step) sum += S[Math.min(stop, i)];
		for (let i = start, j = stop; i <= j; i += step) {
			sum += S[Math.min(stop, i + s0)];
			T[i] = (sum + t * (S[Math.max(start, i - s1)] + S[Math.min(stop, i + s1)])) / w;
			sum -= S[Math.max(start, i - s0)];
		}
	};
}
function bluri(radius) {
	const w = 2 * radius + 1;
	return (T, S, start, stop, step) => {
		if (!((stop -= step) >= start)) return;
		let sum = radius * S[start];
		const s = step * radius;
		for (let i = start, j = start + s; i < j; i += step) sum += S[Math.min(stop, i)];
		for (let i = start, j = stop; i <= j; i += step) {
			sum += S[Math.min(stop, i + s)];
			T[i] = sum / w;
			sum -= S[Math.max(start, i - s)];
		}
	};
}
var slice = Array.prototype.slice;
const e10 = Math.sqrt(50);
const e5 = Math.sqrt(10);
const e2 = Math.sqrt(2);
function tickSpec(start, stop, count) {
	const step = (stop - start) / Math.max(0, count), power = Math.floor(Math.log10(step)), error = step / Math.pow(10, power), factor = error >= e10 ? 10 : error >= e5 ? 5 : error >= e2 ? 2 : 1;
	let i1, i2, inc;
	if (power < 0) {
		inc = Math.pow(10, -power) / factor;
		i1 = Math.round(start * inc);
		i2 = Math.round(stop * inc);
		if (i1 / inc < start) ++i1;
		if (i2 / inc > stop) --i2;
		inc = -inc;
	} else {
		inc = Math.pow(10, power) * factor;
		i1 = Math.round(start / inc);
		i2 = Math.round(stop / inc);
		if (i1 * inc < start) ++i1;
		if (i2 * inc > stop) --i2;
	}
	if (i2 < i1 && .5 <= count && count < 2) return tickSpec(start, stop, count * 2);
	return [
		i1,
		i2,
		inc
	];
}
function ticks(start, stop, count) {
	stop = +stop, start = +start, count = +count;
	if (!(count > 0)) return [];
	if (start === stop) return [start];
	const reverse = stop < start, [i1, i2, inc] = reverse ? tickSpec(stop, start, count) : tickSpec(start, stop, count);
	if (!(i2 >= i1)) return [];
	const n = i2 - i1 + 1, ticks = new Array(n);
	if (reverse) {
		if (inc < 0) for (let i = 0; i < n; ++i) ticks[i] = (i2 - i) / -inc;
		else for (let i = 0; i < n; ++i) ticks[i] = (i2 - i) * inc;
	} else if (inc < 0) for (let i = 0; i < n; ++i) ticks[i] = (i1 + i) / -inc;
	else for (let i = 0; i < n; ++i) ticks[i] = (i1 + i) * inc;
	return ticks;
}
function tickIncrement(start, stop, count) {
	stop = +stop, start = +start, count = +count;
	return tickSpec(start, stop, count)[2];
}
function tickStep(start, stop, count) {
	stop = +stop, start = +start, count = +count;
	const reverse = stop < start, inc = reverse ? tickIncrement(stop, start, count) : tickIncrement(start, stop, count);
	return (reverse ? -1 : 1) * (inc < 0 ? 1 / -inc : inc);
}
var shuffle = shuffler(Math.random);
function shuffler(random) {
	return function shuffle(array, i0 = 0, i1 = array.length) {
		let m = i1 - (i0 = +i0);
		while (m) {
			const i = random() * m-- | 0, t = array[m + i0];
			array[m + i0] = array[i + i0];
			array[i + i0] = t;
		}
		return array;
	};
}

// node_modules/d3-color/dist/d3-color.mjs
function define(constructor, factory, prototype) {
	constructor.prototype = factory.prototype = prototype;
	prototype.constructor = constructor;
}
function extend(parent, definition) {
	var prototype = Object.create(parent.prototype);
	for (var key in definition) prototype[key] = definition[key];
	return prototype;
}
function Color() {}
var darker = .7;
var brighter = 1 / darker;
var reI = "\\s*([+-]?\\d+)\\s*";
var reN = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*";
var reP = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*";
var reHex = /^#([0-9a-f]{3,8})$/;
var reRgbInteger = new RegExp(`^rgb\\(${reI},${reI},${reI}\\)$`);
var reRgbPercent = new RegExp(`^rgb\\(${reP},${reP},${reP}\\)$`);
var reRgbaInteger = new RegExp(`^rgba\\(${reI},${reI},${reI},${reN}\\)$`);
var reRgbaPercent = new RegExp(`^rgba\\(${reP},${reP},${reP},${reN}\\)$`);
var reHslPercent = new RegExp(`^hsl\\(${reN},${reP},${reP}\\)$`);
var reHslaPercent = new RegExp(`^hsla\\(${reN},${reP},${reP},${reN}\\)$`);
var named = {
	aliceblue: 15792383,
	antiquewhite: 16444375,
	aqua: 65535,
	aquamarine: 8388564,
	azure: 15794175,
	beige: 16119260,
	bisque: 16770244,
	black: 0,
	blanchedalmond: 16772045,
	blue: 255,
	blueviolet: 9055202,
	brown: 10824234,
	burlywood: 14596231,
	cadetblue: 6266528,
	chartreuse: 8388352,
	chocolate: 13789470,
	coral: 16744272,
	cornflowerblue: 6591981,
	cornsilk: 16775388,
	crimson: 14423100,
	cyan: 65535,
	darkblue: 139,
	darkcyan: 35723,
	darkgoldenrod: 12092939,
	darkgray: 11119017,
	darkgreen: 25600,
	darkgrey: 11119017,
	darkkhaki: 12433259,
	darkmagenta: 9109643,
	darkolivegreen: 5597999,
	darkorange: 16747520,
	darkorchid: 10040012,
	darkred: 9109504,
	darksalmon: 15308410,
	darkseagreen: 9419919,
	darkslateblue: 4734347,
	darkslategray: 3100495,
	darkslategrey: 3100495,
	darkturquoise: 52945,
	darkviolet: 9699539,
	deeppink: 16716947,
	deepskyblue: 49151,
	dimgray: 6908265,
	dimgrey: 6908265,
	dodgerblue: 2003199,
	firebrick: 11674146,
	floralwhite: 16775920,
	forestgreen: 2263842,
	fuchsia: 16711935,
	gainsboro: 14474460,
	ghostwhite: 16316671,
	gold: 16766720,
	goldenrod: 14329120,
	gray: 8421504,
	green: 32768,
	greenyellow: 11403055,
	grey: 8421504,
	honeydew: 15794160,
	hotpink: 16738740,
	indianred: 13458524,
	indigo: 4915330,
	ivory: 16777200,
	khaki: 15787660,
	lavender: 15132410,
	lavenderblush: 16773365,
	lawngreen: 8190976,
	lemonchiffon: 16775885,
	lightblue: 11393254,
	lightcoral: 15761536,
	lightcyan: 14745599,
	lightgoldenrodyellow: 16448210,
	lightgray: 13882323,
	lightgreen: 9498256,
	lightgrey: 13882323,
	lightpink: 16758465,
	lightsalmon: 16752762,
	lightseagreen: 2142890,
	lightskyblue: 8900346,
	lightslategray: 7833753,
	lightslategrey: 7833753,
	lightsteelblue: 11584734,
	lightyellow: 16777184,
	lime: 65280,
	limegreen: 3329330,
	linen: 16445670,
	magenta: 16711935,
	maroon: 8388608,
	mediumaquamarine: 6737322,
	mediumblue: 205,
	mediumorchid: 12211667,
	mediumpurple: 9662683,
	mediumseagreen: 3978097,
	mediumslateblue: 8087790,
	mediumspringgreen: 64154,
	mediumturquoise: 4772300,
	mediumvioletred: 13047173,
	midnightblue: 1644912,
	mintcream: 16121850,
	mistyrose: 16770273,
	moccasin: 16770229,
	navajowhite: 16768685,
	navy: 128,
	oldlace: 16643558,
	olive: 8421376,
	olivedrab: 7048739,
	orange: 16753920,
	orangered: 16729344,
	orchid: 14315734,
	palegoldenrod: 15657130,
	palegreen: 10025880,
	paleturquoise: 11529966,
	palevioletred: 14381203,
	papayawhip: 16773077,
	peachpuff: 16767673,
	peru: 13468991,
	pink: 16761035,
	plum: 14524637,
	powderblue: 11591910,
	purple: 8388736,
	rebeccapurple: 6697881,
	red: 16711680,
	rosybrown: 12357519,
	royalblue: 4286945,
	saddlebrown: 9127187,
	salmon: 16416882,
	sandybrown: 16032864,
	seagreen: 3050327,
	seashell: 16774638,
	sienna: 10506797,
	silver: 12632256,
	skyblue: 8900331,
	slateblue: 6970061,
	slategray: 7372944,
	slategrey: 7372944,
	snow: 16775930,
	springgreen: 65407,
	steelblue: 4620980,
	tan: 13808780,
	teal: 32896,
	thistle: 14204888,
	tomato: 16737095,
	turquoise: 4251856,
	violet: 15631086,
	wheat: 16113331,
	white: 16777215,
	whitesmoke: 16119285,
	yellow: 16776960,
	yellowgreen: 10145074
};
define(Color, color, {
	copy(channels) {
		return Object.assign(new this.constructor(), this, channels);
	},
	displayable() {
		return this.rgb().displayable();
	},
	hex: color_formatHex,
	formatHex: color_formatHex,
	formatHex8: color_formatHex8,
	formatHsl: color_formatHsl,
	formatRgb: color_formatRgb,
	toString: color_formatRgb
});
function color_formatHex() {
	return this.rgb().formatHex();
}
function color_formatHex8() {
	return this.rgb().formatHex8();
}
function color_formatHsl() {
	return hslConvert(this).formatHsl();
}
function color_formatRgb() {
	return this.rgb().formatRgb();
}
function color(format) {
	var m, l;
	format = (format + "").trim().toLowerCase();
	return (m = reHex.exec(format)) ? (l = m[1].length, m = parseInt(m[1], 16), l === 6 ? rgbn(m) : l === 3 ? new Rgb(m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, (m & 15) << 4 | m & 15, 1) : l === 8 ? rgba(m >> 24 & 255, m >> 16 & 255, m >> 8 & 255, (m & 255) / 255) : l === 4 ? rgba(m >> 12 & 15 | m >> 8 & 240, m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, ((m & 15) << 4 | m & 15) / 255) : null) : (m = reRgbInteger.exec(format)) ? new Rgb(m[1], m[2], m[3], 1) : (m = reRgbPercent.exec(format)) ? new Rgb(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, 1) : (m = reRgbaInteger.exec(format)) ? rgba(m[1], m[2], m[3], m[4]) : (m = reRgbaPercent.exec(format)) ? rgba(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, m[4]) : (m = reHslPercent.exec(format)) ? hsla(m[1], m[2] / 100, m[3] / 100, 1) : (m = reHslaPercent.exec(format)) ? hsla(m[1], m[2] / 100, m[3] / 100, m[4]) : named.hasOwnProperty(format) ? rgbn(named[format]) : format === "transparent" ? new Rgb(NaN, NaN, NaN, 0) : null;
}
function rgbn(n) {
	return new Rgb(n >> 16 & 255, n >> 8 & 255, n & 255, 1);
}
function rgba(r, g, b, a) {
	if (a <= 0) r = g = b = NaN;
	return new Rgb(r, g, b, a);
}
function rgbConvert(o) {
	if (!(o instanceof Color)) o = color(o);
	if (!o) return new Rgb();
	o = o.rgb();
	return new Rgb(o.r, o.g, o.b, o.opacity);
}
function rgb$1(r, g, b, opacity) {
	return arguments.length === 1 ? rgbConvert(r) : new Rgb(r, g, b, opacity == null ? 1 : opacity);
}
function Rgb(r, g, b, opacity) {
	this.r = +r;
	this.g = +g;
	this.b = +b;
	this.opacity = +opacity;
}
define(Rgb, rgb$1, extend(Color, {
	brighter(k) {
		k = k == null ? brighter : Math.pow(brighter, k);
		return new Rgb(this.r * k, this.g * k, this.b * k, this.opacity);
	},
	darker(k) {
		k = k == null ? darker : Math.pow(darker, k);
		return new Rgb(this.r * k, this.g * k, this.b * k, this.opacity);
	},
	rgb() {
		return this;
	},
	clamp() {
		return new Rgb(clampi(this.r), clampi(this.g), clampi(this.b), clampa(this.opacity));
	},
	displayable() {
		return -.5 <= this.r && this.r < 255.5 && -.5 <= this.g && this.g < 255.5 && -.5 <= this.b && this.b < 255.5 && 0 <= this.opacity && this.opacity <= 1;
	},
	hex: rgb_formatHex,
	formatHex: rgb_formatHex,
	formatHex8: rgb_formatHex8,
	formatRgb: rgb_formatRgb,
	toString: rgb_formatRgb
}));
function rgb_formatHex() {
	return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}`;
}
function rgb_formatHex8() {
	return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}${hex((isNaN(this.opacity) ? 1 : this.opacity) * 255)}`;
}
function rgb_formatRgb() {
	const a = clampa(this.opacity);
	return `${a === 1 ? "rgb(" : "rgba("}${clampi(this.r)}, ${clampi(this.g)}, ${clampi(this.b)}${a === 1 ? ")" : `, ${a})`}`;
}
function clampa(opacity) {
	return isNaN(opacity) ? 1 : Math.max(0, Math.min(1, opacity));
}
function clampi(value) {
	return Math.max(0, Math.min(255, Math.round(value) || 0));
}
function hex(value) {
	value = clampi(value);
	return (value < 16 ? "0" : "") + value.toString(16);
}
function hsla(h, s, l, a) {
	if (a <= 0) h = s = l = NaN;
	else if (l <= 0 || l >= 1) h = s = NaN;
	else if (s <= 0) h = NaN;
	return new Hsl(h, s, l, a);
}
function hslConvert(o) {
	if (o instanceof Hsl) return new Hsl(o.h, o.s, o.l, o.opacity);
	if (!(o instanceof Color)) o = color(o);
	if (!o) return new Hsl();
	if (o instanceof Hsl) return o;
	o = o.rgb();
	var r = o.r / 255, g = o.g / 255, b = o.b / 255, min = Math.min(r, g, b), max = Math.max(r, g, b), h = NaN, s = max - min, l = (max + min) / 2;
	if (s) {
		if (r === max) h = (g - b) / s + (g < b) * 6;
		else if (g === max) h = (b - r) / s + 2;
		else h = (r - g) / s + 4;
		s /= l < .5 ? max + min : 2 - max - min;
		h *= 60;
	} else s = l > 0 && l < 1 ? 0 : h;
	return new Hsl(h, s, l, o.opacity);
}
function hsl$1(h, s, l, opacity) {
	return arguments.length === 1 ? hslConvert(h) : new Hsl(h, s, l, opacity == null ? 1 : opacity);
}
function Hsl(h, s, l, opacity) {
	this.h = +h;
	this.s = +s;
	this.l = +l;
	this.opacity = +opacity;
}
define(Hsl, hsl$1, extend(Color, {
	brighter(k) {
		k = k == null ? brighter : Math.pow(brighter, k);
		return new Hsl(this.h, this.s, this.l * k, this.opacity);
	},
	darker(k) {
		k = k == null ? darker : Math.pow(darker, k);
		return new Hsl(this.h, this.s, this.l * k, this.opacity);
	},
	rgb() {
		var h = this.h % 360 + (this.h < 0) * 360, s = isNaN(h) || isNaN(this.s) ? 0 : this.s, l = this.l, m2 = l + (l < .5 ? l : 1 - l) * s, m1 = 2 * l - m2;
		return new Rgb(hsl2rgb(h >= 240 ? h - 240 : h + 120, m1, m2), hsl2rgb(h, m1, m2), hsl2rgb(h < 120 ? h + 240 : h - 120, m1, m2), this.opacity);
	},
	clamp() {
		return new Hsl(clamph(this.h), clampt(this.s), clampt(this.l), clampa(this.opacity));
	},
	displayable() {
		return (0 <= this.s && this.s <= 1 || isNaN(this.s)) && 0 <= this.l && this.l <= 1 && 0 <= this.opacity && this.opacity <= 1;
	},
	formatHsl() {
		const a = clampa(this.opacity);
		return `${a === 1 ? "hsl(" : "hsla("}${clamph(this.h)}, ${clampt(this.s) * 100}%, ${clampt(this.l) * 100}%${a === 1 ? ")" : `, ${a})`}`;
	}
}));
function clamph(value) {
	value = (value || 0) % 360;
	return value < 0 ? value + 360 : value;
}
function clampt(value) {
	return Math.max(0, Math.min(1, value || 0));
}
function hsl2rgb(h, m1, m2) {
	return (h < 60 ? m1 + (m2 - m1) * h / 60 : h < 180 ? m2 : h < 240 ? m1 + (m2 - m1) * (240 - h) / 60 : m1) * 255;
}
const radians = Math.PI / 180;
const degrees$1 = 180 / Math.PI;
const K = 18;
const Xn = .96422;
const Yn = 1;
const Zn = .82521;
const t0$1 = 4 / 29;
const t1$1 = 6 / 29;
const t2 = 3 * t1$1 * t1$1;
const t3 = t1$1 * t1$1 * t1$1;
function labConvert(o) {
	if (o instanceof Lab) return new Lab(o.l, o.a, o.b, o.opacity);
	if (o instanceof Hcl) return hcl2lab(o);
	if (!(o instanceof Rgb)) o = rgbConvert(o);
	var r = rgb2lrgb(o.r), g = rgb2lrgb(o.g), b = rgb2lrgb(o.b), y = xyz2lab((.2225045 * r + .7168786 * g + .0606169 * b) / Yn), x, z;
	if (r === g && g === b) x = z = y;
	else {
		x = xyz2lab((.4360747 * r + .3850649 * g + .1430804 * b) / Xn);
		z = xyz2lab((.0139322 * r + .0971045 * g + .7141733 * b) / Zn);
	}
	return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z), o.opacity);
}
function lab(l, a, b, opacity) {
	return arguments.length === 1 ? labConvert(l) : new Lab(l, a, b, opacity == null ? 1 : opacity);
}
function Lab(l, a, b, opacity) {
	this.l = +l;
	this.a = +a;
	this.b = +b;
	this.opacity = +opacity;
}
define(Lab, lab, extend(Color, {
	brighter(k) {
		return new Lab(this.l + K * (k == null ? 1 : k), this.a, this.b, this.opacity);
	},
	darker(k) {
		return new Lab(this.l - K * (k == null ? 1 : k), this.a, this.b, this.opacity);
	},
	rgb() {
		var y = (this.l + 16) / 116, x = isNaN(this.a) ? y : y + this.a / 500, z = isNaN(this.b) ? y : y - this.b / 200;
		x = Xn * lab2xyz(x);
		y = Yn * lab2xyz(y);
		z = Zn * lab2xyz(z);
		return new Rgb(lrgb2rgb(3.1338561 * x - 1.6168667 * y - .4906146 * z), lrgb2rgb(-.9787684 * x + 1.9161415 * y + .033454 * z), lrgb2rgb(.0719453 * x - .2289914 * y + 1.4052427 * z), this.opacity);
	}
}));
function xyz2lab(t) {
	return t > t3 ? Math.pow(t, 1 / 3) : t / t2 + t0$1;
}
function lab2xyz(t) {
	return t > t1$1 ? t * t * t : t2 * (t - t0$1);
}
function lrgb2rgb(x) {
	return 255 * (x <= .0031308 ? 12.92 * x : 1.055 * Math.pow(x, 1 / 2.4) - .055);
}
function rgb2lrgb(x) {
	return (x /= 255) <= .04045 ? x / 12.92 : Math.pow((x + .055) / 1.055, 2.4);
}
function hclConvert(o) {
	if (o instanceof Hcl) return new Hcl(o.h, o.c, o.l, o.opacity);
	if (!(o instanceof Lab)) o = labConvert(o);
	if (o.a === 0 && o.b === 0) return new Hcl(NaN, 0 < o.l && o.l < 100 ? 0 : NaN, o.l, o.opacity);
	var h = Math.atan2(o.b, o.a) * degrees$1;
	return new Hcl(h < 0 ? h + 360 : h, Math.sqrt(o.a * o.a + o.b * o.b), o.l, o.opacity);
}
function hcl$1(h, c, l, opacity) {
	return arguments.length === 1 ? hclConvert(h) : new Hcl(h, c, l, opacity == null ? 1 : opacity);
}
function Hcl(h, c, l, opacity) {
	this.h = +h;
	this.c = +c;
	this.l = +l;
	this.opacity = +opacity;
}
function hcl2lab(o) {
	if (isNaN(o.h)) return new Lab(o.l, 0, 0, o.opacity);
	var h = o.h * radians;
	return new Lab(o.l, Math.cos(h) * o.c, Math.sin(h) * o.c, o.opacity);
}
define(Hcl, hcl$1, extend(Color, {
	brighter(k) {
		return new Hcl(this.h, this.c, this.l + K * (k == null ? 1 : k), this.opacity);
	},
	darker(k) {
		return new Hcl(this.h, this.c, this.l - K * (k == null ? 1 : k), this.opacity);
	},
	rgb() {
		return hcl2lab(this).rgb();
	}
}));
var A = -.14861;
var B = 1.78277;
var C = -.29227;
var D = -.90649;
var E = 1.97294;
var ED = E * D;
var EB = E * B;
var BC_DA = B * C - D * A;
function cubehelixConvert(o) {
	if (o instanceof Cubehelix) return new Cubehelix(o.h, o.s, o.l, o.opacity);
	if (!(o instanceof Rgb)) o = rgbConvert(o);
	var r = o.r / 255, g = o.g / 255, b = o.b / 255, l = (BC_DA * b + ED * r - EB * g) / (BC_DA + ED - EB), bl = b - l, k = (E * (g - l) - C * bl) / D, s = Math.sqrt(k * k + bl * bl) / (E * l * (1 - l)), h = s ? Math.atan2(k, bl) * degrees$1 - 120 : NaN;
	return new Cubehelix(h < 0 ? h + 360 : h, s, l, o.opacity);
}
function cubehelix$1(h, s, l, opacity) {
	return arguments.length === 1 ? cubehelixConvert(h) : new Cubehelix(h, s, l, opacity == null ? 1 : opacity);
}
function Cubehelix(h, s, l, opacity) {
	this.h = +h;
	this.s = +s;
	this.l = +l;
	this.opacity = +opacity;
}
define(Cubehelix, cubehelix$1, extend(Color, {
	brighter(k) {
		k = k == null ? brighter : Math.pow(brighter, k);
		return new Cubehelix(this.h, this.s, this.l * k, this.opacity);
	},
	darker(k) {
		k = k == null ? darker : Math.pow(darker, k);
		return new Cubehelix(this.h, this.s, this.l * k, this.opacity);
	},
	rgb() {
		var h = isNaN(this.h) ? 0 : (this.h + 120) * radians, l = +this.l, a = isNaN(this.s) ? 0 : this.s * l * (1 - l), cosh = Math.cos(h), sinh = Math.sin(h);
		return new Rgb(255 * (l + a * (A * cosh + B * sinh)), 255 * (l + a * (C * cosh + D * sinh)), 255 * (l + a * (E * cosh)), this.opacity);
	}
}));

// node_modules/d3-interpolate/dist/d3-interpolate.mjs
function basis(t1, v0, v1, v2, v3) {
	var t2 = t1 * t1, t3 = t2 * t1;
	return ((1 - 3 * t1 + 3 * t2 - t3) * v0 + (4 - 6 * t2 + 3 * t3) * v1 + (1 + 3 * t1 + 3 * t2 - 3 * t3) * v2 + t3 * v3) / 6;
}
function basis$1(values) {
	var n = values.length - 1;
	return function(t) {
		var i = t <= 0 ? t = 0 : t >= 1 ? (t = 1, n - 1) : Math.floor(t * n), v1 = values[i], v2 = values[i + 1], v0 = i > 0 ? values[i - 1] : 2 * v1 - v2, v3 = i < n - 1 ? values[i + 2] : 2 * v2 - v1;
		return basis((t - i / n) * n, v0, v1, v2, v3);
	};
}
function basisClosed(values) {
	var n = values.length;
	return function(t) {
		var i = Math.floor(((t %= 1) < 0 ? ++t : t) * n), v0 = values[(i + n - 1) % n], v1 = values[i % n], v2 = values[(i + 1) % n], v3 = values[(i + 2) % n];
		return basis((t - i / n) * n, v0, v1, v2, v3);
	};
}
var constant = (x) => () => x;
function linear$1(a, d) {
	return function(t) {
		return a + t * d;
	};
}
function exponential(a, b, y) {
	return a = Math.pow(a, y), b = Math.pow(b, y) - a, y = 1 / y, function(t) {
		return Math.pow(a + t * b, y);
	};
}
function hue$1(a, b) {
	var d = b - a;
	return d ? linear$1(a, d > 180 || d < -180 ? d - 360 * Math.round(d / 360) : d) : constant(isNaN(a) ? b : a);
}
function gamma(y) {
	return (y = +y) === 1 ? nogamma : function(a, b) {
		return b - a ? exponential(a, b, y) : constant(isNaN(a) ? b : a);
	};
}
function nogamma(a, b) {
	var d = b - a;
	return d ? linear$1(a, d) : constant(isNaN(a) ? b : a);
}
var rgb = (function rgbGamma(y) {
	var color = gamma(y);
	function rgb(start, end) {
		var r = color((start = rgb$1(start)).r, (end = rgb$1(end)).r), g = color(start.g, end.g), b = color(start.b, end.b), opacity = nogamma(start.opacity, end.opacity);
		return function(t) {
			start.r = r(t);
			start.g = g(t);
			start.b = b(t);
			start.opacity = opacity(t);
			return start + "";
		};
	}
	rgb.gamma = rgbGamma;
	return rgb;
})(1);
function rgbSpline(spline) {
	return function(colors) {
		var n = colors.length, r = new Array(n), g = new Array(n), b = new Array(n), i = 0, color;
		for (; i < n; ++i) {
			color = rgb$1(colors[i]);
			r[i] = color.r || 0;
			g[i] = color.g || 0;
			b[i] = color.b || 0;
		}
		r = spline(r);
		g = spline(g);
		b = spline(b);
		color.opacity = 1;
		return function(t) {
			color.r = r(t);
			color.g = g(t);
			color.b = b(t);
			return color + "";
		};
	};
}
var rgbBasis = rgbSpline(basis$1);
var rgbBasisClosed = rgbSpline(basisClosed);
function numberArray(a, b) {
	if (!b) b = [];
	var n = a ? Math.min(b.length, a.length) : 0, c = b.slice(), i;
	return function(t) {
		for (i = 0; i < n; ++i) c[i] = a[i] * (1 - t) + b[i] * t;
		return c;
	};
}
function isNumberArray(x) {
	return ArrayBuffer.isView(x) && !(x instanceof DataView);
}
function genericArray(a, b) {
	var nb = b ? b.length : 0, na = a ? Math.min(nb, a.length) : 0, x = new Array(na), c = new Array(nb), i = 0;
	for (; i < na; ++i) x[i] = value(a[i], b[i]);
	for (; i < nb; ++i) c[i] = b[i];
	return function(t) {
		for (i = 0; i < na; ++i) c[i] = x[i](t);
		return c;
	};
}
function date$1(a, b) {
	var d = /* @__PURE__ */ new Date();
	return a = +a, b = +b, function(t) {
		return d.setTime(a * (1 - t) + b * t), d;
	};
}
function number$2(a, b) {
	return a = +a, b = +b, function(t) {
		return a * (1 - t) + b * t;
	};
}
function object(a, b) {
	var i = {}, c = {}, k;
	if (a === null || typeof a !== "object") a = {};
	if (b === null || typeof b !== "object") b = {};
	for (k in b) if (k in a) i[k] = value(a[k], b[k]);
	else c[k] = b[k];
	return function(t) {
		for (k in i) c[k] = i[k](t);
		return c;
	};
}
var reA = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g;
var reB = new RegExp(reA.source, "g");
function zero(b) {
	return function() {
		return b;
	};
}
function one(b) {
	return function(t) {
		return b(t) + "";
	};
}
function string(a, b) {
	var bi = reA.lastIndex = reB.lastIndex = 0, am, bm, bs, i = -1, s = [], q = [];
	a = a + "", b = b + "";
	while ((am = reA.exec(a)) && (bm = reB.exec(b))) {
		if ((bs = bm.index) > bi) {
			bs = b.slice(bi, bs);
			if (s[i]) s[i] += bs;
			else s[++i] = bs;
		}
		if ((am = am[0]) === (bm = bm[0])) {
			if (s[i]) s[i] += bm;
			else s[++i] = bm;
		} else {
			s[++i] = null;
			q.push({
				i,
				x: number$2(am, bm)
			});
		}
		bi = reB.lastIndex;
	}
	if (bi < b.length) {
		bs = b.slice(bi);
		if (s[i]) s[i] += bs;
		else s[++i] = bs;
	}
	return s.length < 2 ? q[0] ? one(q[0].x) : zero(b) : (b = q.length, function(t) {
		for (var i = 0, o; i < b; ++i) s[(o = q[i]).i] = o.x(t);
		return s.join("");
	});
}
function value(a, b) {
	var t = typeof b, c;
	return b == null || t === "boolean" ? constant(b) : (t === "number" ? number$2 : t === "string" ? (c = color(b)) ? (b = c, rgb) : string : b instanceof color ? rgb : b instanceof Date ? date$1 : isNumberArray(b) ? numberArray : Array.isArray(b) ? genericArray : typeof b.valueOf !== "function" && typeof b.toString !== "function" || isNaN(b) ? object : number$2)(a, b);
}
function round$1(a, b) {
	return a = +a, b = +b, function(t) {
		return Math.round(a * (1 - t) + b * t);
	};
}
var degrees = 180 / Math.PI;
var identity$2 = {
	translateX: 0,
	translateY: 0,
	rotate: 0,
	skewX: 0,
	scaleX: 1,
	scaleY: 1
};
function decompose(a, b, c, d, e, f) {
	var scaleX, scaleY, skewX;
	if (scaleX = Math.sqrt(a * a + b * b)) a /= scaleX, b /= scaleX;
	if (skewX = a * c + b * d) c -= a * skewX, d -= b * skewX;
	if (scaleY = Math.sqrt(c * c + d * d)) c /= scaleY, d /= scaleY, skewX /= scaleY;
	if (a * d < b * c) a = -a, b = -b, skewX = -skewX, scaleX = -scaleX;
	return {
		translateX: e,
		translateY: f,
		rotate: Math.atan2(b, a) * degrees,
		skewX: Math.atan(skewX) * degrees,
		scaleX,
		scaleY
	};
}
var svgNode;
function parseCss(value) {
	const m = new (typeof DOMMatrix === "function" ? DOMMatrix : WebKitCSSMatrix)(value + "");
	return m.isIdentity ? identity$2 : decompose(m.a, m.b, m.c, m.d, m.e, m.f);
}
function parseSvg(value) {
	if (value == null) return identity$2;
	if (!svgNode) svgNode = document.createElementNS("http://www.w3.org/2000/svg", "g");
	svgNode.setAttribute("transform", value);
	if (!(value = svgNode.transform.baseVal.consolidate())) return identity$2;
	value = value.matrix;
	return decompose(value.a, value.b, value.c, value.d, value.e, value.f);
}
function interpolateTransform(parse, pxComma, pxParen, degParen) {
	function pop(s) {
		return s.length ? s.pop() + " " : "";
	}
	function translate(xa, ya, xb, yb, s, q) {
		if (xa !== xb || ya !== yb) {
			var i = s.push("translate(", null, pxComma, null, pxParen);
			q.push({
				i: i - 4,
				x: number$2(xa, xb)
			}, {
				i: i - 2,
				x: number$2(ya, yb)
			});
		} else if (xb || yb) s.push("translate(" + xb + pxComma + yb + pxParen);
	}
	function rotate(a, b, s, q) {
		if (a !== b) {
			if (a - b > 180) b += 360;
			else if (b - a > 180) a += 360;
			q.push({
				i: s.push(pop(s) + "rotate(", null, degParen) - 2,
				x: number$2(a, b)
			});
		} else if (b) s.push(pop(s) + "rotate(" + b + degParen);
	}
	function skewX(a, b, s, q) {
		if (a !== b) q.push({
			i: s.push(pop(s) + "skewX(", null, degParen) - 2,
			x: number$2(a, b)
		});
		else if (b) s.push(pop(s) + "skewX(" + b + degParen);
	}
	function scale(xa, ya, xb, yb, s, q) {
		if (xa !== xb || ya !== yb) {
			var i = s.push(pop(s) + "scale(", null, ",", null, ")");
			q.push({
				i: i - 4,
				x: number$2(xa, xb)
			}, {
				i: i - 2,
				x: number$2(ya, yb)
			});
		} else if (xb !== 1 || yb !== 1) s.push(pop(s) + "scale(" + xb + "," + yb + ")");
	}
	return function(a, b) {
		var s = [], q = [];
		a = parse(a), b = parse(b);
		translate(a.translateX, a.translateY, b.translateX, b.translateY, s, q);
		rotate(a.rotate, b.rotate, s, q);
		skewX(a.skewX, b.skewX, s, q);
		scale(a.scaleX, a.scaleY, b.scaleX, b.scaleY, s, q);
		a = b = null;
		return function(t) {
			var i = -1, n = q.length, o;
			while (++i < n) s[(o = q[i]).i] = o.x(t);
			return s.join("");
		};
	};
}
var interpolateTransformCss = interpolateTransform(parseCss, "px, ", "px)", "deg)");
var interpolateTransformSvg = interpolateTransform(parseSvg, ", ", ")", ")");
var epsilon2 = 1e-12;
function cosh(x) {
	return ((x = Math.exp(x)) + 1 / x) / 2;
}
function sinh(x) {
	return ((x = Math.exp(x)) - 1 / x) / 2;
}
function tanh(x) {
	return ((x = Math.exp(2 * x)) - 1) / (x + 1);
}
var zoom = (function zoomRho(rho, rho2, rho4) {
	function zoom(p0, p1) {
		var ux0 = p0[0], uy0 = p0[1], w0 = p0[2], ux1 = p1[0], uy1 = p1[1], w1 = p1[2], dx = ux1 - ux0, dy = uy1 - uy0, d2 = dx * dx + dy * dy, i, S;
		if (d2 < epsilon2) {
			S = Math.log(w1 / w0) / rho;
			i = function(t) {
				return [
					ux0 + t * dx,
					uy0 + t * dy,
					w0 * Math.exp(rho * t * S)
				];
			};
		} else {
			var d1 = Math.sqrt(d2), b0 = (w1 * w1 - w0 * w0 + rho4 * d2) / (2 * w0 * rho2 * d1), b1 = (w1 * w1 - w0 * w0 - rho4 * d2) / (2 * w1 * rho2 * d1), r0 = Math.log(Math.sqrt(b0 * b0 + 1) - b0);
			S = (Math.log(Math.sqrt(b1 * b1 + 1) - b1) - r0) / rho;
			i = function(t) {
				var s = t * S, coshr0 = cosh(r0), u = w0 / (rho2 * d1) * (coshr0 * tanh(rho * s + r0) - sinh(r0));
				return [
					ux0 + u * dx,
					uy0 + u * dy,
					w0 * coshr0 / cosh(rho * s + r0)
				];
			};
		}
		i.duration = Math.abs(S) * 1e3 * rho / Math.SQRT2;
		return i;
	}
	zoom.rho = function(_) {
		var _1 = Math.max(.001, +_), _2 = _1 * _1;
		return zoomRho(_1, _2, _2 * _2);
	};
	return zoom;
})(Math.SQRT2, 2, 4);
function hsl(hue) {
	return function(start, end) {
		var h = hue((start = hsl$1(start)).h, (end = hsl$1(end)).h), s = nogamma(start.s, end.s), l = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
		return function(t) {
			start.h = h(t);
			start.s = s(t);
			start.l = l(t);
			start.opacity = opacity(t);
			return start + "";
		};
	};
}
var hsl_default = hsl(hue$1);
var hslLong = hsl(nogamma);
function hcl(hue) {
	return function(start, end) {
		var h = hue((start = hcl$1(start)).h, (end = hcl$1(end)).h), c = nogamma(start.c, end.c), l = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
		return function(t) {
			start.h = h(t);
			start.c = c(t);
			start.l = l(t);
			start.opacity = opacity(t);
			return start + "";
		};
	};
}
var hcl_default = hcl(hue$1);
var hclLong = hcl(nogamma);
function cubehelix(hue) {
	return (function cubehelixGamma(y) {
		y = +y;
		function cubehelix(start, end) {
			var h = hue((start = cubehelix$1(start)).h, (end = cubehelix$1(end)).h), s = nogamma(start.s, end.s), l = nogamma(start.l, end.l), opacity = nogamma(start.opacity, end.opacity);
			return function(t) {
				start.h = h(t);
				start.s = s(t);
				start.l = l(Math.pow(t, y));
				start.opacity = opacity(t);
				return start + "";
			};
		}
		cubehelix.gamma = cubehelixGamma;
		return cubehelix;
	})(1);
}
var cubehelix_default = cubehelix(hue$1);
var cubehelixLong = cubehelix(nogamma);

// node_modules/d3-format/dist/d3-format.mjs
function formatDecimal(x) {
	return Math.abs(x = Math.round(x)) >= 1e21 ? x.toLocaleString("en").replace(/,/g, "") : x.toString(10);
}
function formatDecimalParts(x, p) {
	if (!isFinite(x) || x === 0) return null;
	var i = (x = p ? x.toExponential(p - 1) : x.toExponential()).indexOf("e"), coefficient = x.slice(0, i);
	return [coefficient.length > 1 ? coefficient[0] + coefficient.slice(2) : coefficient, +x.slice(i + 1)];
}
function exponent(x) {
	return x = formatDecimalParts(Math.abs(x)), x ? x[1] : NaN;
}
function formatGroup(grouping, thousands) {
	return function(value, width) {
		var i = value.length, t = [], j = 0, g = grouping[0], length = 0;
		while (i > 0 && g > 0) {
			if (length + g + 1 > width) g = Math.max(1, width - length);
			t.push(value.substring(i -= g, i + g));
			if ((length += g + 1) > width) break;
			g = grouping[j = (j + 1) % grouping.length];
		}
		return t.reverse().join(thousands);
	};
}
function formatNumerals(numerals) {
	return function(value) {
		return value.replace(/[0-9]/g, function(i) {
			return numerals[+i];
		});
	};
}
var re = /^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;
function formatSpecifier(specifier) {
	if (!(match = re.exec(specifier))) throw new Error("invalid format: " + specifier);
	var match;
	return new FormatSpecifier({
		fill: match[1],
		align: match[2],
		sign: match[3],
		symbol: match[4],
		zero: match[5],
		width: match[6],
		comma: match[7],
		precision: match[8] && match[8].slice(1),
		trim: match[9],
		type: match[10]
	});
}
formatSpecifier.prototype = FormatSpecifier.prototype;
function FormatSpecifier(specifier) {
	this.fill = specifier.fill === void 0 ? " " : specifier.fill + "";
	this.align = specifier.align === void 0 ? ">" : specifier.align + "";
	this.sign = specifier.sign === void 0 ? "-" : specifier.sign + "";
	this.symbol = specifier.symbol === void 0 ? "" : specifier.symbol + "";
	this.zero = !!specifier.zero;
	this.width = specifier.width === void 0 ? void 0 : +specifier.width;
	this.comma = !!specifier.comma;
	this.precision = specifier.precision === void 0 ? void 0 : +specifier.precision;
	this.trim = !!specifier.trim;
	this.type = specifier.type === void 0 ? "" : specifier.type + "";
}
FormatSpecifier.prototype.toString = function() {
	return this.fill + this.align + this.sign + this.symbol + (this.zero ? "0" : "") + (this.width === void 0 ? "" : Math.max(1, this.width | 0)) + (this.comma ? "," : "") + (this.precision === void 0 ? "" : "." + Math.max(0, this.precision | 0)) + (this.trim ? "~" : "") + this.type;
};
function formatTrim(s) {
	out: for (var n = s.length, i = 1, i0 = -1, i1; i < n; ++i) switch (s[i]) {
		case ".":
			i0 = i1 = i;
			break;
		case "0":
			if (i0 === 0) i0 = i;
			i1 = i;
			break;
		default:
			if (!+s[i]) break out;
			if (i0 > 0) i0 = 0;
	}
	return i0 > 0 ? s.slice(0, i0) + s.slice(i1 + 1) : s;
}
var prefixExponent;
function formatPrefixAuto(x, p) {
	var d = formatDecimalParts(x, p);
	if (!d) return prefixExponent = void 0, x.toPrecision(p);
	var coefficient = d[0], exponent = d[1], i = exponent - (prefixExponent = Math.max(-8, Math.min(8, Math.floor(exponent / 3))) * 3) + 1, n = coefficient.length;
	return i === n ? coefficient : i > n ? coefficient + new Array(i - n + 1).join("0") : i > 0 ? coefficient.slice(0, i) + "." + coefficient.slice(i) : "0." + new Array(1 - i).join("0") + formatDecimalParts(x, Math.max(0, p + i - 1))[0];
}
function formatRounded(x, p) {
	var d = formatDecimalParts(x, p);
	if (!d) return x + "";
	var coefficient = d[0], exponent = d[1];
	return exponent < 0 ? "0." + new Array(-exponent).join("0") + coefficient : coefficient.length > exponent + 1 ? coefficient.slice(0, exponent + 1) + "." + coefficient.slice(exponent + 1) : coefficient + new Array(exponent - coefficient.length + 2).join("0");
}
var formatTypes = {
	"%": (x, p) => (x * 100).toFixed(p),
	"b": (x) => Math.round(x).toString(2),
	"c": (x) => x + "",
	"d": formatDecimal,
	"e": (x, p) => x.toExponential(p),
	"f": (x, p) => x.toFixed(p),
	"g": (x, p) => x.toPrecision(p),
	"o": (x) => Math.round(x).toString(8),
	"p": (x, p) => formatRounded(x * 100, p),
	"r": formatRounded,
	"s": formatPrefixAuto,
	"X": (x) => Math.round(x).toString(16).toUpperCase(),
	"x": (x) => Math.round(x).toString(16)
};
function identity(x) {
	return x;
}
var map = Array.prototype.map;
var prefixes = [
	"y",
	"z",
	"a",
	"f",
	"p",
	"n",
	"µ",
	"m",
	"",
	"k",
	"M",
	"G",
	"T",
	"P",
	"E",
	"Z",
	"Y"
];
function formatLocale$1(locale) {
	var group = locale.grouping === void 0 || locale.thousands === void 0 ? identity : formatGroup(map.call(locale.grouping, Number), locale.thousands + ""), currencyPrefix = locale.currency === void 0 ? "" : locale.currency[0] + "", currencySuffix = locale.currency === void 0 ? "" : locale.currency[1] + "", decimal = locale.decimal === void 0 ? "." : locale.decimal + "", numerals = locale.numerals === void 0 ? identity : formatNumerals(map.call(locale.numerals, String)), percent = locale.percent === void 0 ? "%" : locale.percent + "", minus = locale.minus === void 0 ? "−" : locale.minus + "", nan = locale.nan === void 0 ? "NaN" : locale.nan + "";
	function newFormat(specifier, options) {
		specifier = formatSpecifier(specifier);
		var fill = specifier.fill, align = specifier.align, sign = specifier.sign, symbol = specifier.symbol, zero = specifier.zero, width = specifier.width, comma = specifier.comma, precision = specifier.precision, trim = specifier.trim, type = specifier.type;
		if (type === "n") comma = true, type = "g";
		else if (!formatTypes[type]) precision === void 0 && (precision = 12), trim = true, type = "g";
		if (zero || fill === "0" && align === "=") zero = true, fill = "0", align = "=";
		var prefix = (options && options.prefix !== void 0 ? options.prefix : "") + (symbol === "$" ? currencyPrefix : symbol === "#" && /[boxX]/.test(type) ? "0" + type.toLowerCase() : ""), suffix = (symbol === "$" ? currencySuffix : /[%p]/.test(type) ? percent : "") + (options && options.suffix !== void 0 ? options.suffix : "");
		var formatType = formatTypes[type], maybeSuffix = /[defgprs%]/.test(type);
		precision = precision === void 0 ? 6 : /[gprs]/.test(type) ? Math.max(1, Math.min(21, precision)) : Math.max(0, Math.min(20, precision));
		function format(value) {
			var valuePrefix = prefix, valueSuffix = suffix, i, n, c;
			if (type === "c") {
				valueSuffix = formatType(value) + valueSuffix;
				value = "";
			} else {
				value = +value;
				var valueNegative = value < 0 || 1 / value < 0;
				value = isNaN(value) ? nan : formatType(Math.abs(value), precision);
				if (trim) value = formatTrim(value);
				if (valueNegative && +value === 0 && sign !== "+") valueNegative = false;
				valuePrefix = (valueNegative ? sign === "(" ? sign : minus : sign === "-" || sign === "(" ? "" : sign) + valuePrefix;
				valueSuffix = (type === "s" && !isNaN(value) && prefixExponent !== void 0 ? prefixes[8 + prefixExponent / 3] : "") + valueSuffix + (valueNegative && sign === "(" ? ")" : "");
				if (maybeSuffix) {
					i = -1, n = value.length;
					while (++i < n) if (c = value.charCodeAt(i), 48 > c || c > 57) {
						valueSuffix = (c === 46 ? decimal + value.slice(i + 1) : value.slice(i)) + valueSuffix;
						value = value.slice(0, i);
						break;
					}
				}
			}
			if (comma && !zero) value = group(value, Infinity);
			var length = valuePrefix.length + value.length + valueSuffix.length, padding = length < width ? new Array(width - length + 1).join(fill) : "";
			if (comma && zero) value = group(padding + value, padding.length ? width - valueSuffix.length : Infinity), padding = "";
			switch (align) {
				case "<":
					value = valuePrefix + value + valueSuffix + padding;
					break;
				case "=":
					value = valuePrefix + padding + value + valueSuffix;
					break;
				case "^":
					value = padding.slice(0, length = padding.length >> 1) + valuePrefix + value + valueSuffix + padding.slice(length);
					break;
				default: value = padding + valuePrefix + value + valueSuffix;
			}
			return numerals(value);
		}
		format.toString = function() {
			return specifier + "";
		};
		return format;
	}
	function formatPrefix(specifier, value) {
		var e = Math.max(-8, Math.min(8, Math.floor(exponent(value) / 3))) * 3, k = Math.pow(10, -e), f = newFormat((specifier = formatSpecifier(specifier), specifier.type = "f", specifier), { suffix: prefixes[8 + e / 3] });
		return function(value) {
			return f(k * value);
		};
	}
	return {
		format: newFormat,
		formatPrefix
	};
}
var locale$1;
var format;
var formatPrefix;
defaultLocale$1({
	thousands: ",",
	grouping: [3],
	currency: ["$", ""]
});
function defaultLocale$1(definition) {
	locale$1 = formatLocale$1(definition);
	format = locale$1.format;
	formatPrefix = locale$1.formatPrefix;
	return locale$1;
}
function precisionFixed(step) {
	return Math.max(0, -exponent(Math.abs(step)));
}
function precisionPrefix(step, value) {
	return Math.max(0, Math.max(-8, Math.min(8, Math.floor(exponent(value) / 3))) * 3 - exponent(Math.abs(step)));
}
function precisionRound(step, max) {
	step = Math.abs(step), max = Math.abs(max) - step;
	return Math.max(0, exponent(max) - exponent(step)) + 1;
}

// node_modules/d3-time/dist/d3-time.mjs
const t0 = /* @__PURE__ */ new Date();
const t1 = /* @__PURE__ */ new Date();
function timeInterval(floori, offseti, count, field) {
	function interval(date) {
		return floori(date = arguments.length === 0 ? /* @__PURE__ */ new Date() : /* @__PURE__ */ new Date(+date)), date;
	}
	interval.floor = (date) => {
		return floori(date = /* @__PURE__ */ new Date(+date)), date;
	};
	interval.ceil = (date) => {
		return floori(date = /* @__PURE__ */ new Date(date - 1)), offseti(date, 1), floori(date), date;
	};
	interval.round = (date) => {
		const d0 = interval(date), d1 = interval.ceil(date);
		return date - d0 < d1 - date ? d0 : d1;
	};
	interval.offset = (date, step) => {
		return offseti(date = /* @__PURE__ */ new Date(+date), step == null ? 1 : Math.floor(step)), date;
	};
	interval.range = (start, stop, step) => {
		const range = [];
		start = interval.ceil(start);
		step = step == null ? 1 : Math.floor(step);
		if (!(start < stop) || !(step > 0)) return range;
		let previous;
		do
			range.push(previous = /* @__PURE__ */ new Date(+start)), offseti(start, step), floori(start);
		while (previous < start && start < stop);
		return range;
	};
	interval.filter = (test) => {
		return timeInterval((date) => {
			if (date >= date) while (floori(date), !test(date)) date.setTime(date - 1);
		}, (date, step) => {
			if (date >= date) {
				if (step < 0) while (++step <= 0) while (offseti(date, -1), !test(date));
				else while (--step >= 0) while (offseti(date, 1), !test(date));
			}
		});
	};
	if (count) {
		interval.count = (start, end) => {
			t0.setTime(+start), t1.setTime(+end);
			floori(t0), floori(t1);
			return Math.floor(count(t0, t1));
		};
		interval.every = (step) => {
			step = Math.floor(step);
			return !isFinite(step) || !(step > 0) ? null : !(step > 1) ? interval : interval.filter(field ? (d) => field(d) % step === 0 : (d) => interval.count(0, d) % step === 0);
		};
	}
	return interval;
}
const millisecond = timeInterval(() => {}, (date, step) => {
	date.setTime(+date + step);
}, (start, end) => {
	return end - start;
});
millisecond.every = (k) => {
	k = Math.floor(k);
	if (!isFinite(k) || !(k > 0)) return null;
	if (!(k > 1)) return millisecond;
	return timeInterval((date) => {
		date.setTime(Math.floor(date / k) * k);
	}, (date, step) => {
		date.setTime(+date + step * k);
	}, (start, end) => {
		return (end - start) / k;
	});
};
const milliseconds = millisecond.range;
const durationSecond = 1e3;
const durationMinute = durationSecond * 60;
const durationHour = durationMinute * 60;
const durationDay = durationHour * 24;
const durationWeek = durationDay * 7;
const durationMonth = durationDay * 30;
const durationYear = durationDay * 365;
const second = timeInterval((date) => {
	date.setTime(date - date.getMilliseconds());
}, (date, step) => {
	date.setTime(+date + step * durationSecond);
}, (start, end) => {
	return (end - start) / durationSecond;
}, (date) => {
	return date.getUTCSeconds();
});
const seconds = second.range;
const timeMinute = timeInterval((date) => {
	date.setTime(date - date.getMilliseconds() - date.getSeconds() * durationSecond);
}, (date, step) => {
	date.setTime(+date + step * durationMinute);
}, (start, end) => {
	return (end - start) / durationMinute;
}, (date) => {
	return date.getMinutes();
});
const timeMinutes = timeMinute.range;
const utcMinute = timeInterval((date) => {
	date.setUTCSeconds(0, 0);
}, (date, step) => {
	date.setTime(+date + step * durationMinute);
}, (start, end) => {
	return (end - start) / durationMinute;
}, (date) => {
	return date.getUTCMinutes();
});
const utcMinutes = utcMinute.range;
const timeHour = timeInterval((date) => {
	date.setTime(date - date.getMilliseconds() - date.getSeconds() * durationSecond - date.getMinutes() * durationMinute);
}, (date, step) => {
	date.setTime(+date + step * durationHour);
}, (start, end) => {
	return (end - start) / durationHour;
}, (date) => {
	return date.getHours();
});
const timeHours = timeHour.range;
const utcHour = timeInterval((date) => {
	date.setUTCMinutes(0, 0, 0);
}, (date, step) => {
	date.setTime(+date + step * durationHour);
}, (start, end) => {
	return (end - start) / durationHour;
}, (date) => {
	return date.getUTCHours();
});
const utcHours = utcHour.range;
const timeDay = timeInterval((date) => date.setHours(0, 0, 0, 0), (date, step) => date.setDate(date.getDate() + step), (start, end) => (end - start - (end.getTimezoneOffset() - start.getTimezoneOffset()) * durationMinute) / durationDay, (date) => date.getDate() - 1);
const timeDays = timeDay.range;
const utcDay = timeInterval((date) => {
	date.setUTCHours(0, 0, 0, 0);
}, (date, step) => {
	date.setUTCDate(date.getUTCDate() + step);
}, (start, end) => {
	return (end - start) / durationDay;
}, (date) => {
	return date.getUTCDate() - 1;
});
const utcDays = utcDay.range;
const unixDay = timeInterval((date) => {
	date.setUTCHours(0, 0, 0, 0);
}, (date, step) => {
	date.setUTCDate(date.getUTCDate() + step);
}, (start, end) => {
	return (end - start) / durationDay;
}, (date) => {
	return Math.floor(date / durationDay);
});
const unixDays = unixDay.range;
function timeWeekday(i) {
	return timeInterval((date) => {
		date.setDate(date.getDate() - (date.getDay() + 7 - i) % 7);
		date.setHours(0, 0, 0, 0);
	}, (date, step) => {
		date.setDate(date.getDate() + step * 7);
	}, (start, end) => {
		return (end - start - (end.getTimezoneOffset() - start.getTimezoneOffset()) * durationMinute) / durationWeek;
	});
}
const timeSunday = timeWeekday(0);
const timeMonday = timeWeekday(1);
const timeTuesday = timeWeekday(2);
const timeWednesday = timeWeekday(3);
const timeThursday = timeWeekday(4);
const timeFriday = timeWeekday(5);
const timeSaturday = timeWeekday(6);
const timeSundays = timeSunday.range;
const timeMondays = timeMonday.range;
const timeTuesdays = timeTuesday.range;
const timeWednesdays = timeWednesday.range;
const timeThursdays = timeThursday.range;
const timeFridays = timeFriday.range;
const timeSaturdays = timeSaturday.range;
function utcWeekday(i) {
	return timeInterval((date) => {
		date.setUTCDate(date.getUTCDate() - (date.getUTCDay() + 7 - i) % 7);
		date.setUTCHours(0, 0, 0, 0);
	}, (date, step) => {
		date.setUTCDate(date.getUTCDate() + step * 7);
	}, (start, end) => {
		return (end - start) / durationWeek;
	});
}
const utcSunday = utcWeekday(0);
const utcMonday = utcWeekday(1);
const utcTuesday = utcWeekday(2);
const utcWednesday = utcWeekday(3);
const utcThursday = utcWeekday(4);
const utcFriday = utcWeekday(5);
const utcSaturday = utcWeekday(6);
const utcSundays = utcSunday.range;
const utcMondays = utcMonday.range;
const utcTuesdays = utcTuesday.range;
const utcWednesdays = utcWednesday.range;
const utcThursdays = utcThursday.range;
const utcFridays = utcFriday.range;
const utcSaturdays = utcSaturday.range;
const timeMonth = timeInterval((date) => {
	date.setDate(1);
	date.setHours(0, 0, 0, 0);
}, (date, step) => {
	date.setMonth(date.getMonth() + step);
}, (start, end) => {
	return end.getMonth() - start.getMonth() + (end.getFullYear() - start.getFullYear()) * 12;
}, (date) => {
	return date.getMonth();
});
const timeMonths = timeMonth.range;
const utcMonth = timeInterval((date) => {
	date.setUTCDate(1);
	date.setUTCHours(0, 0, 0, 0);
}, (date, step) => {
	date.setUTCMonth(date.getUTCMonth() + step);
}, (start, end) => {
	return end.getUTCMonth() - start.getUTCMonth() + (end.getUTCFullYear() - start.getUTCFullYear()) * 12;
}, (date) => {
	return date.getUTCMonth();
});
const utcMonths = utcMonth.range;
const timeYear = timeInterval((date) => {
	date.setMonth(0, 1);
	date.setHours(0, 0, 0, 0);
}, (date, step) => {
	date.setFullYear(date.getFullYear() + step);
}, (start, end) => {
	return end.getFullYear() - start.getFullYear();
}, (date) => {
	return date.getFullYear();
});
timeYear.every = (k) => {
	return !isFinite(k = Math.floor(k)) || !(k > 0) ? null : timeInterval((date) => {
		date.setFullYear(Math.floor(date.getFullYear() / k) * k);
		date.setMonth(0, 1);
		date.setHours(0, 0, 0, 0);
	}, (date, step) => {
		date.setFullYear(date.getFullYear() + step * k);
	});
};
const timeYears = timeYear.range;
const utcYear = timeInterval((date) => {
	date.setUTCMonth(0, 1);
	date.setUTCHours(0, 0, 0, 0);
}, (date, step) => {
	date.setUTCFullYear(date.getUTCFullYear() + step);
}, (start, end) => {
	return end.getUTCFullYear() - start.getUTCFullYear();
}, (date) => {
	return date.getUTCFullYear();
});
utcYear.every = (k) => {
	return !isFinite(k = Math.floor(k)) || !(k > 0) ? null : timeInterval((date) => {
		date.setUTCFullYear(Math.floor(date.getUTCFullYear() / k) * k);
		date.setUTCMonth(0, 1);
		date.setUTCHours(0, 0, 0, 0);
	}, (date, step) => {
		date.setUTCFullYear(date.getUTCFullYear() + step * k);
	});
};
const utcYears = utcYear.range;
function ticker(year, month, week, day, hour, minute) {
	const tickIntervals = [
		[
			second,
			1,
			durationSecond
		],
		[
			second,
			5,
			5 * durationSecond
		],
		[
			second,
			15,
			15 * durationSecond
		],
		[
			second,
			30,
			30 * durationSecond
		],
		[
			minute,
			1,
			durationMinute
		],
		[
			minute,
			5,
			5 * durationMinute
		],
		[
			minute,
			15,
			15 * durationMinute
		],
		[
			minute,
			30,
			30 * durationMinute
		],
		[
			hour,
			1,
			durationHour
		],
		[
			hour,
			3,
			3 * durationHour
		],
		[
			hour,
			6,
			6 * durationHour
		],
		[
			hour,
			12,
			12 * durationHour
		],
		[
			day,
			1,
			durationDay
		],
		[
			day,
			2,
			2 * durationDay
		],
		[
			week,
			1,
			durationWeek
		],
		[
			month,
			1,
			durationMonth
		],
		[
			month,
			3,
			3 * durationMonth
		],
		[
			year,
			1,
			durationYear
		]
	];
	function ticks(start, stop, count) {
		const reverse = stop < start;
		if (reverse) [start, stop] = [stop, start];
		const interval = count && typeof count.range === "function" ? count : tickInterval(start, stop, count);
		const ticks = interval ? interval.range(start, +stop + 1) : [];
		return reverse ? ticks.reverse() : ticks;
	}
	function tickInterval(start, stop, count) {
		const target = Math.abs(stop - start) / count;
		const i = bisector(([, , step]) => step).right(tickIntervals, target);
		if (i === tickIntervals.length) return year.every(tickStep(start / durationYear, stop / durationYear, count));
		if (i === 0) return millisecond.every(Math.max(tickStep(start, stop, count), 1));
		const [t, step] = tickIntervals[target / tickIntervals[i - 1][2] < tickIntervals[i][2] / target ? i - 1 : i];
		return t.every(step);
	}
	return [ticks, tickInterval];
}
const [utcTicks, utcTickInterval] = ticker(utcYear, utcMonth, utcSunday, unixDay, utcHour, utcMinute);
const [timeTicks, timeTickInterval] = ticker(timeYear, timeMonth, timeSunday, timeDay, timeHour, timeMinute);

// node_modules/d3-time-format/dist/d3-time-format.mjs
function localDate(d) {
	if (0 <= d.y && d.y < 100) {
		var date = new Date(-1, d.m, d.d, d.H, d.M, d.S, d.L);
		date.setFullYear(d.y);
		return date;
	}
	return new Date(d.y, d.m, d.d, d.H, d.M, d.S, d.L);
}
function utcDate(d) {
	if (0 <= d.y && d.y < 100) {
		var date = new Date(Date.UTC(-1, d.m, d.d, d.H, d.M, d.S, d.L));
		date.setUTCFullYear(d.y);
		return date;
	}
	return new Date(Date.UTC(d.y, d.m, d.d, d.H, d.M, d.S, d.L));
}
function newDate(y, m, d) {
	return {
		y,
		m,
		d,
		H: 0,
		M: 0,
		S: 0,
		L: 0
	};
}
function formatLocale(locale) {
	var locale_dateTime = locale.dateTime, locale_date = locale.date, locale_time = locale.time, locale_periods = locale.periods, locale_weekdays = locale.days, locale_shortWeekdays = locale.shortDays, locale_months = locale.months, locale_shortMonths = locale.shortMonths;
	var periodRe = formatRe(locale_periods), periodLookup = formatLookup(locale_periods), weekdayRe = formatRe(locale_weekdays), weekdayLookup = formatLookup(locale_weekdays), shortWeekdayRe = formatRe(locale_shortWeekdays), shortWeekdayLookup = formatLookup(locale_shortWeekdays), monthRe = formatRe(locale_months), monthLookup = formatLookup(locale_months), shortMonthRe = formatRe(locale_shortMonths), shortMonthLookup = formatLookup(locale_shortMonths);
	var formats = {
		"a": formatShortWeekday,
		"A": formatWeekday,
		"b": formatShortMonth,
		"B": formatMonth,
		"c": null,
		"d": formatDayOfMonth,
		"e": formatDayOfMonth,
		"f": formatMicroseconds,
		"g": formatYearISO,
		"G": formatFullYearISO,
		"H": formatHour24,
		"I": formatHour12,
		"j": formatDayOfYear,
		"L": formatMilliseconds,
		"m": formatMonthNumber,
		"M": formatMinutes,
		"p": formatPeriod,
		"q": formatQuarter,
		"Q": formatUnixTimestamp,
		"s": formatUnixTimestampSeconds,
		"S": formatSeconds,
		"u": formatWeekdayNumberMonday,
		"U": formatWeekNumberSunday,
		"V": formatWeekNumberISO,
		"w": formatWeekdayNumberSunday,
		"W": formatWeekNumberMonday,
		"x": null,
		"X": null,
		"y": formatYear,
		"Y": formatFullYear,
		"Z": formatZone,
		"%": formatLiteralPercent
	};
	var utcFormats = {
		"a": formatUTCShortWeekday,
		"A": formatUTCWeekday,
		"b": formatUTCShortMonth,
		"B": formatUTCMonth,
		"c": null,
		"d": formatUTCDayOfMonth,
		"e": formatUTCDayOfMonth,
		"f": formatUTCMicroseconds,
		"g": formatUTCYearISO,
		"G": formatUTCFullYearISO,
		"H": formatUTCHour24,
		"I": formatUTCHour12,
		"j": formatUTCDayOfYear,
		"L": formatUTCMilliseconds,
		"m": formatUTCMonthNumber,
		"M": formatUTCMinutes,
		"p": formatUTCPeriod,
		"q": formatUTCQuarter,
		"Q": formatUnixTimestamp,
		"s": formatUnixTimestampSeconds,
		"S": formatUTCSeconds,
		"u": formatUTCWeekdayNumberMonday,
		"U": formatUTCWeekNumberSunday,
		"V": formatUTCWeekNumberISO,
		"w": formatUTCWeekdayNumberSunday,
		"W": formatUTCWeekNumberMonday,
		"x": null,
		"X": null,
		"y": formatUTCYear,
		"Y": formatUTCFullYear,
		"Z": formatUTCZone,
		"%": formatLiteralPercent
	};
	var parses = {
		"a": parseShortWeekday,
		"A": parseWeekday,
		"b": parseShortMonth,
		"B": parseMonth,
		"c": parseLocaleDateTime,
		"d": parseDayOfMonth,
		"e": parseDayOfMonth,
		"f": parseMicroseconds,
		"g": parseYear,
		"G": parseFullYear,
		"H": parseHour24,
		"I": parseHour24,
		"j": parseDayOfYear,
		"L": parseMilliseconds,
		"m": parseMonthNumber,
		"M": parseMinutes,
		"p": parsePeriod,
		"q": parseQuarter,
		"Q": parseUnixTimestamp,
		"s": parseUnixTimestampSeconds,
		"S": parseSeconds,
		"u": parseWeekdayNumberMonday,
		"U": parseWeekNumberSunday,
		"V": parseWeekNumberISO,
		"w": parseWeekdayNumberSunday,
		"W": parseWeekNumberMonday,
		"x": parseLocaleDate,
		"X": parseLocaleTime,
		"y": parseYear,
		"Y": parseFullYear,
		"Z": parseZone,
		"%": parseLiteralPercent
	};
	formats.x = newFormat(locale_date, formats);
	formats.X = newFormat(locale_time, formats);
	formats.c = newFormat(locale_dateTime, formats);
	utcFormats.x = newFormat(locale_date, utcFormats);
	utcFormats.X = newFormat(locale_time, utcFormats);
	utcFormats.c = newFormat(locale_dateTime, utcFormats);
	function newFormat(specifier, formats) {
		return function(date) {
			var string = [], i = -1, j = 0, n = specifier.length, c, pad, format;
			if (!(date instanceof Date)) date = /* @__PURE__ */ new Date(+date);
			while (++i < n) if (specifier.charCodeAt(i) === 37) {
				string.push(specifier.slice(j, i));
				if ((pad = pads[c = specifier.charAt(++i)]) != null) c = specifier.charAt(++i);
				else pad = c === "e" ? " " : "0";
				if (format = formats[c]) c = format(date, pad);
				string.push(c);
				j = i + 1;
			}
			string.push(specifier.slice(j, i));
			return string.join("");
		};
	}
	function newParse(specifier, Z) {
		return function(string) {
			var d = newDate(1900, void 0, 1), i = parseSpecifier(d, specifier, string += "", 0), week, day;
			if (i != string.length) return null;
			if ("Q" in d) return new Date(d.Q);
			if ("s" in d) return new Date(d.s * 1e3 + ("L" in d ? d.L : 0));
			if (Z && !("Z" in d)) d.Z = 0;
			if ("p" in d) d.H = d.H % 12 + d.p * 12;
			if (d.m === void 0) d.m = "q" in d ? d.q : 0;
			if ("V" in d) {
				if (d.V < 1 || d.V > 53) return null;
				if (!("w" in d)) d.w = 1;
				if ("Z" in d) {
					week = utcDate(newDate(d.y, 0, 1)), day = week.getUTCDay();
					week = day > 4 || day === 0 ? utcMonday.ceil(week) : utcMonday(week);
					week = utcDay.offset(week, (d.V - 1) * 7);
					d.y = week.getUTCFullYear();
					d.m = week.getUTCMonth();
					d.d = week.getUTCDate() + (d.w + 6) % 7;
				} else {
					week = localDate(newDate(d.y, 0, 1)), day = week.getDay();
					week = day > 4 || day === 0 ? timeMonday.ceil(week) : timeMonday(week);
					week = timeDay.offset(week, (d.V - 1) * 7);
					d.y = week.getFullYear();
					d.m = week.getMonth();
					d.d = week.getDate() + (d.w + 6) % 7;
				}
			} else if ("W" in d || "U" in d) {
				if (!("w" in d)) d.w = "u" in d ? d.u % 7 : "W" in d ? 1 : 0;
				day = "Z" in d ? utcDate(newDate(d.y, 0, 1)).getUTCDay() : localDate(newDate(d.y, 0, 1)).getDay();
				d.m = 0;
				d.d = "W" in d ? (d.w + 6) % 7 + d.W * 7 - (day + 5) % 7 : d.w + d.U * 7 - (day + 6) % 7;
			}
			if ("Z" in d) {
				d.H += d.Z / 100 | 0;
				d.M += d.Z % 100;
				return utcDate(d);
			}
			return localDate(d);
		};
	}
	function parseSpecifier(d, specifier, string, j) {
		var i = 0, n = specifier.length, m = string.length, c, parse;
		while (i < n) {
			if (j >= m) return -1;
			c = specifier.charCodeAt(i++);
			if (c === 37) {
				c = specifier.charAt(i++);
				parse = parses[c in pads ? specifier.charAt(i++) : c];
				if (!parse || (j = parse(d, string, j)) < 0) return -1;
			} else if (c != string.charCodeAt(j++)) return -1;
		}
		return j;
	}
	function parsePeriod(d, string, i) {
		var n = periodRe.exec(string.slice(i));
		return n ? (d.p = periodLookup.get(n[0].toLowerCase()), i + n[0].length) : -1;
	}
	function parseShortWeekday(d, string, i) {
		var n = shortWeekdayRe.exec(string.slice(i));
		return n ? (d.w = shortWeekdayLookup.get(n[0].toLowerCase()), i + n[0].length) : -1;
	}
	function parseWeekday(d, string, i) {
		var n = weekdayRe.exec(string.slice(i));
		return n ? (d.w = weekdayLookup.get(n[0].toLowerCase()), i + n[0].length) : -1;
	}
	function parseShortMonth(d, string, i) {
		var n = shortMonthRe.exec(string.slice(i));
		return n ? (d.m = shortMonthLookup.get(n[0].toLowerCase()), i + n[0].length) : -1;
	}
	function parseMonth(d, string, i) {
		var n = monthRe.exec(string.slice(i));
		return n ? (d.m = monthLookup.get(n[0].toLowerCase()), i + n[0].length) : -1;
	}
	function parseLocaleDateTime(d, string, i) {
		return parseSpecifier(d, locale_dateTime, string, i);
	}
	function parseLocaleDate(d, string, i) {
		return parseSpecifier(d, locale_date, string, i);
	}
	function parseLocaleTime(d, string, i) {
		return parseSpecifier(d, locale_time, string, i);
	}
	function formatShortWeekday(d) {
		return locale_shortWeekdays[d.getDay()];
	}
	function formatWeekday(d) {
		return locale_weekdays[d.getDay()];
	}
	function formatShortMonth(d) {
		return locale_shortMonths[d.getMonth()];
	}
	function formatMonth(d) {
		return locale_months[d.getMonth()];
	}
	function formatPeriod(d) {
		return locale_periods[+(d.getHours() >= 12)];
	}
	function formatQuarter(d) {
		return 1 + ~~(d.getMonth() / 3);
	}
	function formatUTCShortWeekday(d) {
		return locale_shortWeekdays[d.getUTCDay()];
	}
	function formatUTCWeekday(d) {
		return locale_weekdays[d.getUTCDay()];
	}
	function formatUTCShortMonth(d) {
		return locale_shortMonths[d.getUTCMonth()];
	}
	function formatUTCMonth(d) {
		return locale_months[d.getUTCMonth()];
	}
	function formatUTCPeriod(d) {
		return locale_periods[+(d.getUTCHours() >= 12)];
	}
	function formatUTCQuarter(d) {
		return 1 + ~~(d.getUTCMonth() / 3);
	}
	return {
		format: function(specifier) {
			var f = newFormat(specifier += "", formats);
			f.toString = function() {
				return specifier;
			};
			return f;
		},
		parse: function(specifier) {
			var p = newParse(specifier += "", false);
			p.toString = function() {
				return specifier;
			};
			return p;
		},
		utcFormat: function(specifier) {
			var f = newFormat(specifier += "", utcFormats);
			f.toString = function() {
				return specifier;
			};
			return f;
		},
		utcParse: function(specifier) {
			var p = newParse(specifier += "", true);
			p.toString = function() {
				return specifier;
			};
			return p;
		}
	};
}
var pads = {
	"-": "",
	"_": " ",
	"0": "0"
};
var numberRe = /^\s*\d+/;
var percentRe = /^%/;
var requoteRe = /[\\^$*+?|[\]().{}]/g;
function pad(value, fill, width) {
	var sign = value < 0 ? "-" : "", string = (sign ? -value : value) + "", length = string.length;
	return sign + (length < width ? new Array(width - length + 1).join(fill) + string : string);
}
function requote(s) {
	return s.replace(requoteRe, "\\$&");
}
function formatRe(names) {
	return new RegExp("^(?:" + names.map(requote).join("|") + ")", "i");
}
function formatLookup(names) {
	return new Map(names.map((name, i) => [name.toLowerCase(), i]));
}
function parseWeekdayNumberSunday(d, string, i) {
	var n = numberRe.exec(string.slice(i, i + 1));
	return n ? (d.w = +n[0], i + n[0].length) : -1;
}
function parseWeekdayNumberMonday(d, string, i) {
	var n = numberRe.exec(string.slice(i, i + 1));
	return n ? (d.u = +n[0], i + n[0].length) : -1;
}
function parseWeekNumberSunday(d, string, i) {
	var n = numberRe.exec(string.slice(i, i + 2));
	return n ? (d.U = +n[0], i + n[0].length) : -1;
}
function parseWeekNumberISO(d, string, i) {
	var n = numberRe.exec(string.slice(i, i + 2));
	return n ? (d.V = +n[0], i + n[0].length) : -1;
}
function parseWeekNumberMonday(d, string, i) {
	var n = numberRe.exec(string.slice(i, i + 2));
	return n ? (d.W = +n[0], i + n[0].length) : -1;
}
function parseFullYear(d, string, i) {
	var n = numberRe.exec(string.slice(i, i + 4));
	return n ? (d.y = +n[0], i + n[0].length) : -1;
}
function parseYear(d, string, i) {
	var n = numberRe.exec(string.slice(i, i + 2));
	return n ? (d.y = +n[0] + (+n[0] > 68 ? 1900 : 2e3), i + n[0].length) : -1;
}
function parseZone(d, string, i) {
	var n = /^(Z)|([+-]\d\d)(?::?(\d\d))?/.exec(string.slice(i, i + 6));
	return n ? (d.Z = n[1] ? 0 : -(n[2] + (n[3] || "00")), i + n[0].length) : -1;
}
function parseQuarter(d, string, i) {
	var n = numberRe.exec(string.slice(i, i + 1));
	return n ? (d.q = n[0] * 3 - 3, i + n[0].length) : -1;
}
function parseMonthNumber(d, string, i) {
	var n = numberRe.exec(string.slice(i, i + 2));
	return n ? (d.m = n[0] - 1, i + n[0].length) : -1;
}
function parseDayOfMonth(d, string, i) {
	var n = numberRe.exec(string.slice(i, i + 2));
	return n ? (d.d = +n[0], i + n[0].length) : -1;
}
function parseDayOfYear(d, string, i) {
	var n = numberRe.exec(string.slice(i, i + 3));
	return n ? (d.m = 0, d.d = +n[0], i + n[0].length) : -1;
}
function parseHour24(d, string, i) {
	var n = numberRe.exec(string.slice(i, i + 2));
	return n ? (d.H = +n[0], i + n[0].length) : -1;
}
function parseMinutes(d, string, i) {
	var n = numberRe.exec(string.slice(i, i + 2));
	return n ? (d.M = +n[0], i + n[0].length) : -1;
}
function parseSeconds(d, string, i) {
	var n = numberRe.exec(string.slice(i, i + 2));
	return n ? (d.S = +n[0], i + n[0].length) : -1;
}
function parseMilliseconds(d, string, i) {
	var n = numberRe.exec(string.slice(i, i + 3));
	return n ? (d.L = +n[0], i + n[0].length) : -1;
}
function parseMicroseconds(d, string, i) {
	var n = numberRe.exec(string.slice(i, i + 6));
	return n ? (d.L = Math.floor(n[0] / 1e3), i + n[0].length) : -1;
}
function parseLiteralPercent(d, string, i) {
	var n = percentRe.exec(string.slice(i, i + 1));
	return n ? i + n[0].length : -1;
}
function parseUnixTimestamp(d, string, i) {
	var n = numberRe.exec(string.slice(i));
	return n ? (d.Q = +n[0], i + n[0].length) : -1;
}
function parseUnixTimestampSeconds(d, string, i) {
	var n = numberRe.exec(string.slice(i));
	return n ? (d.s = +n[0], i + n[0].length) : -1;
}
function formatDayOfMonth(d, p) {
	return pad(d.getDate(), p, 2);
}
function formatHour24(d, p) {
	return pad(d.getHours(), p, 2);
}
function formatHour12(d, p) {
	return pad(d.getHours() % 12 || 12, p, 2);
}
function formatDayOfYear(d, p) {
	return pad(1 + timeDay.count(timeYear(d), d), p, 3);
}
function formatMilliseconds(d, p) {
	return pad(d.getMilliseconds(), p, 3);
}
function formatMicroseconds(d, p) {
	return formatMilliseconds(d, p) + "000";
}
function formatMonthNumber(d, p) {
	return pad(d.getMonth() + 1, p, 2);
}
function formatMinutes(d, p) {
	return pad(d.getMinutes(), p, 2);
}
function formatSeconds(d, p) {
	return pad(d.getSeconds(), p, 2);
}
function formatWeekdayNumberMonday(d) {
	var day = d.getDay();
	return day === 0 ? 7 : day;
}
function formatWeekNumberSunday(d, p) {
	return pad(timeSunday.count(timeYear(d) - 1, d), p, 2);
}
function dISO(d) {
	var day = d.getDay();
	return day >= 4 || day === 0 ? timeThursday(d) : timeThursday.ceil(d);
}
function formatWeekNumberISO(d, p) {
	d = dISO(d);
	return pad(timeThursday.count(timeYear(d), d) + (timeYear(d).getDay() === 4), p, 2);
}
function formatWeekdayNumberSunday(d) {
	return d.getDay();
}
function formatWeekNumberMonday(d, p) {
	return pad(timeMonday.count(timeYear(d) - 1, d), p, 2);
}
function formatYear(d, p) {
	return pad(d.getFullYear() % 100, p, 2);
}
function formatYearISO(d, p) {
	d = dISO(d);
	return pad(d.getFullYear() % 100, p, 2);
}
function formatFullYear(d, p) {
	return pad(d.getFullYear() % 1e4, p, 4);
}
function formatFullYearISO(d, p) {
	var day = d.getDay();
	d = day >= 4 || day === 0 ? timeThursday(d) : timeThursday.ceil(d);
	return pad(d.getFullYear() % 1e4, p, 4);
}
function formatZone(d) {
	var z = d.getTimezoneOffset();
	return (z > 0 ? "-" : (z *= -1, "+")) + pad(z / 60 | 0, "0", 2) + pad(z % 60, "0", 2);
}
function formatUTCDayOfMonth(d, p) {
	return pad(d.getUTCDate(), p, 2);
}
function formatUTCHour24(d, p) {
	return pad(d.getUTCHours(), p, 2);
}
function formatUTCHour12(d, p) {
	return pad(d.getUTCHours() % 12 || 12, p, 2);
}
function formatUTCDayOfYear(d, p) {
	return pad(1 + utcDay.count(utcYear(d), d), p, 3);
}
function formatUTCMilliseconds(d, p) {
	return pad(d.getUTCMilliseconds(), p, 3);
}
function formatUTCMicroseconds(d, p) {
	return formatUTCMilliseconds(d, p) + "000";
}
function formatUTCMonthNumber(d, p) {
	return pad(d.getUTCMonth() + 1, p, 2);
}
function formatUTCMinutes(d, p) {
	return pad(d.getUTCMinutes(), p, 2);
}
function formatUTCSeconds(d, p) {
	return pad(d.getUTCSeconds(), p, 2);
}
function formatUTCWeekdayNumberMonday(d) {
	var dow = d.getUTCDay();
	return dow === 0 ? 7 : dow;
}
function formatUTCWeekNumberSunday(d, p) {
	return pad(utcSunday.count(utcYear(d) - 1, d), p, 2);
}
function UTCdISO(d) {
	var day = d.getUTCDay();
	return day >= 4 || day === 0 ? utcThursday(d) : utcThursday.ceil(d);
}
function formatUTCWeekNumberISO(d, p) {
	d = UTCdISO(d);
	return pad(utcThursday.count(utcYear(d), d) + (utcYear(d).getUTCDay() === 4), p, 2);
}
function formatUTCWeekdayNumberSunday(d) {
	return d.getUTCDay();
}
function formatUTCWeekNumberMonday(d, p) {
	return pad(utcMonday.count(utcYear(d) - 1, d), p, 2);
}
function formatUTCYear(d, p) {
	return pad(d.getUTCFullYear() % 100, p, 2);
}
function formatUTCYearISO(d, p) {
	d = UTCdISO(d);
	return pad(d.getUTCFullYear() % 100, p, 2);
}
function formatUTCFullYear(d, p) {
	return pad(d.getUTCFullYear() % 1e4, p, 4);
}
function formatUTCFullYearISO(d, p) {
	var day = d.getUTCDay();
	d = day >= 4 || day === 0 ? utcThursday(d) : utcThursday.ceil(d);
	return pad(d.getUTCFullYear() % 1e4, p, 4);
}
function formatUTCZone() {
	return "+0000";
}
function formatLiteralPercent() {
	return "%";
}
function formatUnixTimestamp(d) {
	return +d;
}
function formatUnixTimestampSeconds(d) {
	return Math.floor(+d / 1e3);
}
var locale;
var timeFormat;
var timeParse;
var utcFormat;
var utcParse;
defaultLocale({
	dateTime: "%x, %X",
	date: "%-m/%-d/%Y",
	time: "%-I:%M:%S %p",
	periods: ["AM", "PM"],
	days: [
		"Sunday",
		"Monday",
		"Tuesday",
		"Wednesday",
		"Thursday",
		"Friday",
		"Saturday"
	],
	shortDays: [
		"Sun",
		"Mon",
		"Tue",
		"Wed",
		"Thu",
		"Fri",
		"Sat"
	],
	months: [
		"January",
		"February",
		"March",
		"April",
		"May",
		"June",
		"July",
		"August",
		"September",
		"October",
		"November",
		"December"
	],
	shortMonths: [
		"Jan",
		"Feb",
		"Mar",
		"Apr",
		"May",
		"Jun",
		"Jul",
		"Aug",
		"Sep",
		"Oct",
		"Nov",
		"Dec"
	]
});
function defaultLocale(definition) {
	locale = formatLocale(definition);
	timeFormat = locale.format;
	timeParse = locale.parse;
	utcFormat = locale.utcFormat;
	utcParse = locale.utcParse;
	return locale;
}
var isoSpecifier = "%Y-%m-%dT%H:%M:%S.%LZ";
function formatIsoNative(date) {
	return date.toISOString();
}
var formatIso = Date.prototype.toISOString ? formatIsoNative : utcFormat(isoSpecifier);
function parseIsoNative(string) {
	var date = new Date(string);
	return isNaN(date) ? null : date;
}
var parseIso = +/* @__PURE__ */ new Date("2000-01-01T00:00:00.000Z") ? parseIsoNative : utcParse(isoSpecifier);

// node_modules/d3-scale/dist/d3-scale.mjs
function initRange(domain, range) {
	switch (arguments.length) {
		case 0: break;
		case 1:
			this.range(domain);
			break;
		default: this.range(range).domain(domain);
	}
	return this;
}
function constants(x) {
	return function() {
		return x;
	};
}
function number$1(x) {
	return +x;
}
var unit = [0, 1];
function identity$1(x) {
	return x;
}
function normalize(a, b) {
	return (b -= a = +a) ? function(x) {
		return (x - a) / b;
	} : constants(isNaN(b) ? NaN : .5);
}
function clamper(a, b) {
	var t;
	if (a > b) t = a, a = b, b = t;
	return function(x) {
		return Math.max(a, Math.min(b, x));
	};
}
function bimap(domain, range, interpolate) {
	var d0 = domain[0], d1 = domain[1], r0 = range[0], r1 = range[1];
	if (d1 < d0) d0 = normalize(d1, d0), r0 = interpolate(r1, r0);
	else d0 = normalize(d0, d1), r0 = interpolate(r0, r1);
	return function(x) {
		return r0(d0(x));
	};
}
function polymap(domain, range, interpolate) {
	var j = Math.min(domain.length, range.length) - 1, d = new Array(j), r = new Array(j), i = -1;
	if (domain[j] < domain[0]) {
		domain = domain.slice().reverse();
		range = range.slice().reverse();
	}
	while (++i < j) {
		d[i] = normalize(domain[i], domain[i + 1]);
		r[i] = interpolate(range[i], range[i + 1]);
	}
	return function(x) {
		var i = bisectRight(domain, x, 1, j) - 1;
		return r[i](d[i](x));
	};
}
function copy$1(source, target) {
	return target.domain(source.domain()).range(source.range()).interpolate(source.interpolate()).clamp(source.clamp()).unknown(source.unknown());
}
function transformer$2() {
	var domain = unit, range = unit, interpolate$1 = value, transform, untransform, unknown, clamp = identity$1, piecewise, output, input;
	function rescale() {
		var n = Math.min(domain.length, range.length);
		if (clamp !== identity$1) clamp = clamper(domain[0], domain[n - 1]);
		piecewise = n > 2 ? polymap : bimap;
		output = input = null;
		return scale;
	}
	function scale(x) {
		return x == null || isNaN(x = +x) ? unknown : (output || (output = piecewise(domain.map(transform), range, interpolate$1)))(transform(clamp(x)));
	}
	scale.invert = function(y) {
		return clamp(untransform((input || (input = piecewise(range, domain.map(transform), number$2)))(y)));
	};
	scale.domain = function(_) {
		return arguments.length ? (domain = Array.from(_, number$1), rescale()) : domain.slice();
	};
	scale.range = function(_) {
		return arguments.length ? (range = Array.from(_), rescale()) : range.slice();
	};
	scale.rangeRound = function(_) {
		return range = Array.from(_), interpolate$1 = round$1, rescale();
	};
	scale.clamp = function(_) {
		return arguments.length ? (clamp = _ ? true : identity$1, rescale()) : clamp !== identity$1;
	};
	scale.interpolate = function(_) {
		return arguments.length ? (interpolate$1 = _, rescale()) : interpolate$1;
	};
	scale.unknown = function(_) {
		return arguments.length ? (unknown = _, scale) : unknown;
	};
	return function(t, u) {
		transform = t, untransform = u;
		return rescale();
	};
}
function continuous() {
	return transformer$2()(identity$1, identity$1);
}
function tickFormat(start, stop, count, specifier) {
	var step = tickStep(start, stop, count), precision;
	specifier = formatSpecifier(specifier == null ? ",f" : specifier);
	switch (specifier.type) {
		case "s":
			var value = Math.max(Math.abs(start), Math.abs(stop));
			if (specifier.precision == null && !isNaN(precision = precisionPrefix(step, value))) specifier.precision = precision;
			return formatPrefix(specifier, value);
		case "":
		case "e":
		case "g":
		case "p":
		case "r":
			if (specifier.precision == null && !isNaN(precision = precisionRound(step, Math.max(Math.abs(start), Math.abs(stop))))) specifier.precision = precision - (specifier.type === "e");
			break;
		case "f":
		case "%": if (specifier.precision == null && !isNaN(precision = precisionFixed(step))) specifier.precision = precision - (specifier.type === "%") * 2;
	}
	return format(specifier);
}
function linearish(scale) {
	var domain = scale.domain;
	scale.ticks = function(count) {
		var d = domain();
		return ticks(d[0], d[d.length - 1], count == null ? 10 : count);
	};
	scale.tickFormat = function(count, specifier) {
		var d = domain();
		return tickFormat(d[0], d[d.length - 1], count == null ? 10 : count, specifier);
	};
	scale.nice = function(count) {
		if (count == null) count = 10;
		var d = domain();
		var i0 = 0;
		var i1 = d.length - 1;
		var start = d[i0];
		var stop = d[i1];
		var prestep;
		var step;
		var maxIter = 10;
		if (stop < start) {
			step = start, start = stop, stop = step;
			step = i0, i0 = i1, i1 = step;
		}
		while (maxIter-- > 0) {
			step = tickIncrement(start, stop, count);
			if (step === prestep) {
				d[i0] = start;
				d[i1] = stop;
				return domain(d);
			} else if (step > 0) {
				start = Math.floor(start / step) * step;
				stop = Math.ceil(stop / step) * step;
			} else if (step < 0) {
				start = Math.ceil(start * step) / step;
				stop = Math.floor(stop * step) / step;
			} else break;
			prestep = step;
		}
		return scale;
	};
	return scale;
}
function linear() {
	var scale = continuous();
	scale.copy = function() {
		return copy$1(scale, linear());
	};
	initRange.apply(scale, arguments);
	return linearish(scale);
}
function nice(domain, interval) {
	domain = domain.slice();
	var i0 = 0, i1 = domain.length - 1, x0 = domain[i0], x1 = domain[i1], t;
	if (x1 < x0) {
		t = i0, i0 = i1, i1 = t;
		t = x0, x0 = x1, x1 = t;
	}
	domain[i0] = interval.floor(x0);
	domain[i1] = interval.ceil(x1);
	return domain;
}
function date(t) {
	return new Date(t);
}
function number(t) {
	return t instanceof Date ? +t : Math.round(t);
}
function calendar(ticks, tickInterval, year, month, week, day, hour, minute, second, format) {
	var scale = continuous(), invert = scale.invert, domain = scale.domain;
	var formatMillisecond = format(".%L"), formatSecond = format(":%S"), formatMinute = format("%I:%M"), formatHour = format("%I %p"), formatDay = format("%a %d"), formatWeek = format("%b %d"), formatMonth = format("%B"), formatYear = format("%Y");
	function tickFormat(date) {
		return (second(date) < date ? formatMillisecond : minute(date) < date ? formatSecond : hour(date) < date ? formatMinute : day(date) < date ? formatHour : month(date) < date ? week(date) < date ? formatDay : formatWeek : year(date) < date ? formatMonth : formatYear)(date);
	}
	scale.invert = function(y) {
		return new Date(Math.round(invert(y)));
	};
	scale.domain = function(_) {
		return arguments.length ? domain(Array.from(_, number)) : domain().map(date);
	};
	scale.ticks = function(interval) {
		var d = domain();
		return ticks(d[0], d[d.length - 1], interval == null ? 10 : interval);
	};
	scale.tickFormat = function(count, specifier) {
		return specifier == null ? tickFormat : format(specifier);
	};
	scale.nice = function(interval) {
		var d = domain();
		if (!interval || typeof interval.range !== "function") interval = tickInterval(d[0], d[d.length - 1], interval == null ? 10 : interval);
		return interval ? domain(nice(d, interval)) : scale;
	};
	scale.copy = function() {
		return copy$1(scale, calendar(ticks, tickInterval, year, month, week, day, hour, minute, second, format));
	};
	return scale;
}
function utcTime() {
	return initRange.apply(calendar(utcTicks, utcTickInterval, utcYear, utcMonth, utcSunday, utcDay, utcHour, utcMinute, second, utcFormat).domain([Date.UTC(2e3, 0, 1), Date.UTC(2e3, 0, 2)]), arguments);
}

// src/reporter/html/time-scale.ts
const wideTicks = 18;
const narrowTicks = 5;
function timeScaleOf(result, apps) {
	const dates = [
		...apps.flatMap(({ connection: { from, to } }) => [
			from.earliest,
			from.latest,
			to.earliest,
			to.latest
		]),
		...[result.volume[0], result.volume.at(-1)].map((entry) => entry === void 0 ? null : entry.month),
		result.export.exportedAt
	].filter((date) => date !== null);
	if (dates.length === 0) return null;
	const years = dates.map((date) => Number(date.slice(0, 4)));
	const start = Date.UTC(Math.min(...years), 0, 1);
	const end = Date.UTC(Math.max(...years) + 1, 0, 1);
	const scale = utcTime([start, end], [0, 100]).clamp(true);
	const at = (instant) => round(scale(instant));
	const major = new Set(yearsOf(scale.ticks(narrowTicks)));
	return {
		start,
		end,
		at,
		years: yearsOf(scale.ticks(wideTicks)).map((year) => ({
			year: String(year),
			at: at(Date.UTC(year, 0, 1)),
			major: major.has(year)
		}))
	};
}
function yearsOf(ticks) {
	return ticks.filter((tick) => tick.getUTCMonth() === 0 && tick.getUTCDate() === 1).map((tick) => tick.getUTCFullYear());
}
function round(value) {
	return Math.round(value * 100) / 100;
}

// src/reporter/html/fading-bar.ts
const faintest = .14;
const steps = 6;
function fadingBar(scale, spans, look) {
	const bounds = spans.map((span) => boundsOf$1(scale, span));
	const start = Math.max(scale.start, ...bounds.map(({ fromEarliest }) => fromEarliest));
	const end = Math.min(scale.end, ...bounds.map(({ toLatest }) => toLatest));
	const from = scale.at(start);
	const to = scale.at(end);
	if (to <= from) return markup``;
	const stops = knotsOf(bounds, start, end).map((instant) => ({
		offset: round((instant - start) / (end - start) * 100),
		opacity: round(faintest + .86 * bounds.reduce((sure, span) => sure * certainty(span, instant), 1))
	}));
	return markup`<linearGradient id="${look.id}" class="${look.kind}">${stops.map(({ offset, opacity }) => markup`<stop offset="${offset}%" stop-color="currentColor" stop-opacity="${opacity}"/>`)}</linearGradient><rect x="${from}%" width="${round(to - from)}%" y="${look.y}" height="${look.height}" rx="1.5" fill="url(#${look.id})"/>`;
}
function boundsOf$1({ start, end }, { from, to }) {
	const bound = (iso, unknown) => iso === null ? unknown : Date.parse(iso);
	return {
		fromEarliest: bound(from.earliest, start),
		fromLatest: bound(from.latest, end),
		toEarliest: bound(to.earliest, start),
		toLatest: bound(to.latest, end)
	};
}
function knotsOf(bounds, start, end) {
	const all = [
		start,
		...[...new Set(bounds.flatMap((span) => Object.values({ ...span })))].filter((instant) => instant > start && instant < end).sort((a, b) => a - b),
		end
	];
	return all.flatMap((instant, place) => {
		const next = all[place + 1];
		if (next === void 0) return [instant];
		if (bounds.flatMap((span) => fadingEnds(span, (instant + next) / 2)).length < 2) return [instant];
		return Array.from({ length: steps }, (_, step) => instant + (next - instant) * step / steps);
	});
}
function fadingEnds({ fromEarliest, fromLatest, toEarliest, toLatest }, instant) {
	return [...instant > fromEarliest && instant < fromLatest ? ["from"] : [], ...instant > toEarliest && instant < toLatest ? ["to"] : []];
}
function certainty({ fromEarliest, fromLatest, toEarliest, toLatest }, instant) {
	return share(instant, fromEarliest, fromLatest) * (1 - (toEarliest === toLatest ? 0 : share(instant, toEarliest, toLatest)));
}
function share(instant, low, high) {
	if (high <= low) return instant >= low ? 1 : 0;
	return Math.min(1, Math.max(0, (instant - low) / (high - low)));
}

// src/reporter/html/volume.ts
const height = 96;
const headroom = 14;
function volume(sheet, scale, apps) {
	const { result, text, number } = sheet;
	const { volume: months } = result;
	if (months.length === 0) return null;
	const words = text.html.timeline;
	const highest = Math.max(...months.map(({ messages }) => messages));
	const vertical = linear([0, highest], [height, headroom]);
	const levels = levelsOf(apps);
	const bars = months.map(({ month, messages }) => {
		const { start, end } = boundsOf(month);
		const x = scale.at(start);
		const y = round(vertical(messages));
		const width = Math.max(.05, round((scale.at(end) - x) * .86));
		return markup`<rect class="${levels(start, end)}" x="${x}%" width="${width}%" y="${y}" height="${round(height - y)}"><title>${words.month(text.formats.month(`${month}-15T00:00:00Z`, "UTC"), number(messages), messages)}</title></rect>`;
	});
	const ticks = vertical.ticks(3).filter((tick) => tick > 0 && Number.isInteger(tick));
	return markup`<div class="row volume"><span class="label">${words.volume}</span>
<svg class="track" height="${height}" role="img" aria-label="${words.volumeDescribed(number(highest))}">
${gridLines(scale, height)}
${ticks.map((tick) => markup`<line class="level" x1="0" x2="100%" y1="${round(vertical(tick))}" y2="${round(vertical(tick))}"/>`)}
${bars}
${ticks.map((tick) => markup`<text x="2" y="${round(vertical(tick) - 3)}">${number(tick)}</text>`)}
</svg></div>
${axis(scale)}
${perYear(sheet)}
`;
}
function perYear({ result, text, number }) {
	const words = text.html.timeline;
	const years = /* @__PURE__ */ new Map();
	for (const { month, messages } of result.volume) {
		const year = month.slice(0, 4);
		years.set(year, (years.get(year) ?? 0) + messages);
	}
	return markup`<details class="numbers"><summary>${words.perYear}</summary>
<table class="small"><thead><tr><th scope="col">${words.year}</th><th scope="col" class="number">${words.messages}</th></tr></thead>
<tbody>${[...years].map(([year, messages]) => markup`<tr><th scope="row">${year}</th><td class="number">${number(messages)}</td></tr>`)}</tbody></table></details>`;
}
function levelsOf(apps) {
	const windows = apps.flatMap((app) => {
		const window = app.decidedBy === null ? null : app.claims[app.decidedBy]?.possibleWindow ?? null;
		if (window === null) return [];
		const from = window.from === null ? -Infinity : Date.parse(window.from);
		const to = window.to === null ? Infinity : Date.parse(window.to);
		return [{
			level: app.level,
			from,
			to
		}];
	});
	return (start, end) => windows.find(({ from, to }) => from < end && to > start)?.level ?? "outside";
}
function boundsOf(month) {
	const start = Date.parse(`${month}-01T00:00:00Z`);
	const date = new Date(start);
	return {
		start,
		end: Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1)
	};
}

// src/reporter/html/timeline.ts
const rowHeight = 38;
const rightBar = {
	y: 5,
	height: 7
};
const connectionBar = {
	y: 16,
	height: 16
};
function timeline(sheet) {
	const { result, text } = sheet;
	const named = result.apps.flatMap((app, place) => isNamed(app) ? [{
		app,
		place
	}] : []);
	const apps = named.map(({ app }) => app);
	const scale = timeScaleOf(result, apps);
	if (apps.length === 0 || scale === null) return null;
	const words = text.html.timeline;
	const drawn = named.slice(0, 100);
	const rest = apps.length - drawn.length;
	return markup`<section aria-labelledby="when" class="wide">
<h2 id="when">${words.title}</h2>
<p class="intro">${words.intro}</p>
<ul class="legend">
<li><span class="key key-connection"></span>${words.connected}</li>
<li><span class="key key-right"></span>${words.right}</li>
<li><span class="key key-both held"></span>${words.bothHeld}</li>
<li><span class="key key-both maybe"></span>${words.bothMaybe}</li>
<li><span class="key key-fading"></span>${words.fading}</li>
</ul>
<div class="picture">
${axis(scale)}
${drawn.map(({ app, place }) => row(sheet, scale, app, place))}
${rest > 0 ? markup`<p class="more">${text.html.more(sheet.number(rest))}</p>` : null}
${volume(sheet, scale, apps)}
</div>
</section>`;
}
function row(sheet, scale, app, place) {
	const claim = app.decidedBy === null ? void 0 : app.claims[app.decidedBy];
	return markup`<div class="row ${app.level}"><a class="label" href="#${panelId(place)}">${sheet.name(app)}</a>
<svg class="track" height="${rowHeight}" role="img" aria-label="${described(sheet, app, claim)}">
${gridLines(scale, rowHeight)}
${claim === void 0 ? null : meeting(scale, claim)}
${bars(scale, app, claim, place)}
</svg></div>
`;
}
function bars(scale, app, claim, place) {
	const connection = fadingBar(scale, [app.connection], {
		id: `c${place}`,
		kind: "connection",
		...connectionBar
	});
	if (claim === void 0) return connection;
	return markup`${fadingBar(scale, [claim.span], {
		id: `r${place}`,
		kind: "right",
		...rightBar
	})}
${connection}
${claim.overlap === "none" ? null : fadingBar(scale, [claim.span, app.connection], {
		id: `b${place}`,
		kind: "both",
		...connectionBar
	})}`;
}
function meeting(scale, { possibleWindow }) {
	if (possibleWindow === null) return null;
	const from = scale.at(possibleWindow.from === null ? scale.start : Date.parse(possibleWindow.from));
	const to = scale.at(possibleWindow.to === null ? scale.end : Date.parse(possibleWindow.to));
	return markup`<rect class="meeting" x="${from}%" width="${round(to - from)}%" y="0" height="${rowHeight}"/>`;
}
function described(sheet, app, claim) {
	const { text } = sheet;
	const words = text.html.timeline;
	return text.formats.clauses([words.describedApp(plainName(app.name) || text.html.nameless, connectionWords(sheet, app).join(", ")), ...claim === void 0 ? [] : [words.describedRight(rightSpanWords(sheet, claim)), words.describedBoth(overlapWords(sheet, claim))]]);
}

// src/reporter/html.ts
const html = (result, options) => {
	const sheet = newSheet(result, options);
	return document$1(sheet, [
		summary(sheet),
		timeline(sheet),
		panels(sheet),
		others(sheet),
		table(sheet),
		conversations(sheet),
		coverage(sheet),
		limits(sheet),
		nextSteps(sheet),
		glossary(sheet),
		sources(sheet),
		footer(sheet)
	]).toString();
};

export { html };