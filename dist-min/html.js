import{g as e,v as t,y as n}from"./start.js";import{C as r,S as i,_ as a,a as o,b as s,c,d as l,f as u,g as d,h as f,i as p,l as m,m as h,n as g,o as _,p as v,r as y,s as b,u as ee,v as x,y as te}from"./terminal.js";import{createHash as S}from"node:crypto";var C=class{#e;constructor(e){this.#e=e}toString(){return this.#e}};function w(e,...t){let[n=``,...r]=e;return new C(n+r.map((e,n)=>re(t[n]??null)+e).join(``))}function ne(e){return new C(e)}function re(e){return e===null?``:e instanceof C?e.toString():typeof e==`string`?ae(e):typeof e==`number`?String(e):e.map(re).join(``)}const ie={"&":`&amp;`,"<":`&lt;`,">":`&gt;`,'"':`&quot;`,"'":`&#39;`};function ae(e){return e.replace(/[&<>"']/g,e=>ie[e]??``)}function oe(e,t){let n=i(e,t);return{...n,options:t,name:e=>w`<bdi>${T(e.name)||n.text.html.nameless}</bdi>`}}function T(e){let t=r(e).trim();return t.length<=300?t:`${r(t.slice(0,299))}…`}function se(e,t){return g(e)&&t<100}function ce(e){return`app-${e+1}`}function le(e,t){let n=URL.canParse(e)?new URL(e):null;return n===null||n.protocol!==`https:`&&n.protocol!==`http:`?t:w`<a href="${n.href}" rel="noreferrer noopener">${t}</a>`}function ue(e){return e.split(/(https:\/\/[^\s()<>]+)/).map(e=>e.startsWith(`https://`)?le(e,e):e)}function E(e){return w`<ul>${e.map(e=>w`<li>${e}</li>`)}</ul>`}function de(e){let t=_(e),n=e.result.apps.filter(e=>!g(e)).length;return t.length===0?null:D(`others`,e.text.report.open.title(e.number(n),n),E(t))}function fe(e){let{result:t,text:n}=e,r=n.report.coverage,{unreadable:i}=t.coverage,o=d(e,!0);return D(`coverage`,r.title,w`<p>${f(e)}</p>
${E(h(e))}
${i.length===0?null:w`<h3>${r.unreadable}</h3>${E(i.map(t=>w`<code>${T(t.file)}</code> ${a(e,t)}${t.detail===``?null:` (${T(t.detail)})`}`))}`}
${o.length===0?null:w`<h3>${r.diagnostics}</h3>${E(o.map(({short:e,long:t})=>w`<strong>${e}.</strong> ${t}`))}`}`)}function pe({text:e}){return D(`limits`,e.report.limits.title,E(e.report.limits.lines))}function me({result:e,text:t}){let n=t.report.next,r=[n.remove,...e.apps.some(g)?[n.ask,n.expect]:[]];return D(`next`,n.title,E(r.map(ue)))}function he({result:r,text:i}){if(r.apps.length===0)return null;let a=new Set(r.apps.map(e=>e.verdict));return D(`words`,i.html.glossary,w`<dl class="glossary">${e.map(e=>{let r=t.filter(t=>n[t]===e&&a.has(t));return r.length===0?null:w`<div><dt><span class="level ${e}">${i.levels[e].name}</span></dt><dd>${i.levels[e].meaning}.
<dl>${r.map(e=>w`<div><dt>${o(i,e)}</dt><dd>${i.verdicts[e].long} ${i.verdicts[e].why}</dd></div>`)}</dl></dd></div>`})}</dl>`)}function ge(e){let t=Object.entries(e.result.sources);return t.length===0?null:D(`sources`,e.text.report.details.sources,w`<ul class="sources">${t.map(([t,n])=>{let{publisher:r,title:i,when:a,url:o}=ee(e,n);return w`<li id="source-${encodeURIComponent(t)}">${le(o,T(i))}, ${T(r)}, ${a}</li>`})}</ul>`)}function _e({result:e,text:t}){return w`<footer><p>${t.html.footer(e.tool.version,T(e.knowledge.version))}</p>
<p><code>${T(e.knowledge.digest)}</code></p></footer>`}function D(e,t,n){return w`<section aria-labelledby="${e}"><h2 id="${e}">${t}</h2>
${n}
</section>`}function ve(e){let{result:t,text:n}=e;if(t.conversations===void 0)return null;let r=n.report.conversations,i=[[`name`,r.name],[`people`,r.people],[`messages`,r.messages],[`period`,r.period],[`met`,r.met]];return w`<section aria-labelledby="conversations" class="wide">
<h2 id="conversations">${r.title}</h2>
<table class="apps" role="table"><thead role="rowgroup"><tr role="row">${i.map(([e,t])=>w`<th role="columnheader" scope="col" class="${e}">${t}</th>`)}</tr></thead>
<tbody role="rowgroup">
${t.conversations.map(t=>ye(e,t))}</tbody></table>
</section>`}function ye(e,t){let n=e.text.report.conversations,r=T(t.title??``)||`${n.untitled} ${T(t.id)}`,{first:i,last:a}=t,o=t=>w`<span class="day">${e.day(t)}</span>`,s=i===null||a===null?null:w`${o(i)} – ${o(a)}`,c=t.participants.map((e,t)=>w`${t===0?null:`, `}<bdi>${T(e)}</bdi>`);return w`<tr role="row"><th role="rowheader" scope="row" class="name"><bdi>${r}</bdi></th>
<td role="cell" class="people" data-label="${n.people}">${c}</td>
<td role="cell" class="messages" data-label="${n.messages}">${e.number(t.messages)}</td>
<td role="cell" data-label="${n.period}">${s}</td>
<td role="cell" class="met" data-label="${n.met}">${be(e,t)}</td></tr>
`}function be({result:e,text:t},n){let r=t.report.conversations,i=t=>n.apps.filter(e=>e.overlap===t).flatMap(t=>e.apps[t.app]??[]).filter(g).map(e=>T(e.name)).join(`, `),a=i(`certain`),o=i(`possible`),s=[...a===``?[]:[r.certain(a)],...o===``?[]:[r.possible(o)]];return s.length===0?r.noApp:t.formats.clauses(s)}const xe=String.raw`'use strict';
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
`,Se=String.raw`
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
`;function Ce(e,t){return t||=e.slice(0),Object.freeze(Object.defineProperties(e,{raw:{value:Object.freeze(t)}}))}var we;function Te({text:e},t){return w(we||=Ce([`<!doctype html>
<html lang="`,`">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="`,`">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>`,` · dyi-audit</title>
<style>`,`</style>
</head>
<body>
<a class="skip" href="#main">`,`</a>
<main id="main">
`,`
</main>
<script>`,`<\/script>
</body>
</html>
`]),e.language,Ee,e.html.title,ne(Se),e.html.skip,t,ne(xe))}const Ee=[`default-src 'none'`,`style-src '${De(Se)}'`,`script-src '${De(xe)}'`,`base-uri 'none'`,`form-action 'none'`].join(`; `);function De(e){return`sha256-${S(`sha256`).update(e).digest(`base64`)}`}function Oe(e){return w`<dl>${e.map(({term:e,said:t})=>w`<div><dt>${e}</dt><dd>${t}</dd></div>`)}</dl>`}function ke(e,t){let{text:n}=e,r=n.report.details,i=n.formats.clauses([n.claimOrigins[t.origin],...t.originNote===void 0?[]:[r.yourFile(T(t.originNote))]]);return w`<div class="claim"><p><strong>${n.claimBases[t.basis]}</strong> (${i}) <code>${T(t.id)}</code></p>
${Oe([{term:r.rights,said:p(e,y(t.rights))},{term:r.reach,said:n.reaches[t.reach]},{term:r.existed,said:m(e,t)},{term:r.overlap,said:b(e,t)},...t.sources.length===0?[]:[{term:r.sources,said:E(t.sources.map(t=>Me(e,t)))}]])}</div>`}function Ae(e,t){let n=t.flatMap(e=>e.positions);return n.length===0?null:w`<dl class="positions">${n.map(({by:t,says:n,source:r})=>w`<div><dt>${T(t)}</dt><dd>${T(n)} ${je(e,r)}</dd></div>`)}</dl>`}function je({result:e},t){let n=e.sources[t];return w`<a class="cite" href="#source-${encodeURIComponent(t)}">${T(n?.publisher??t)}</a>`}function Me(e,t){let n=e.result.sources[t];if(n===void 0)return T(t);let r=e.text.formats.sourceDay(n.date);return w`${le(n.url,T(n.title))}, ${T(n.publisher)}, ${r}`}function Ne(e,t){let{text:n}=e,r=n.report.details,i=l(e,t);return[...t.userAppScopedId===null?[]:[{term:r.id,said:w`<code>${T(t.userAppScopedId)}</code>`}],{term:r.basis,said:n.formats.clauses(t.connection.basis.map(e=>n.connectionBases[e]))},...i.length===0?[]:[{term:r.traces,said:n.formats.clauses(i)}],...t.evidence.length===0?[]:[{term:r.evidence,said:t.evidence.map(({file:e,pointer:t})=>w`<code>${T(e)} ${T(t)}</code> `)}]]}function Pe(e){let{result:t,text:n,number:r}=e,i=t.apps.flatMap((e,t)=>se(e,t)?[{app:e,place:t}]:[]);if(i.length===0)return null;let a=t.apps.filter(g).length-i.length;return w`<section aria-labelledby="named" class="wide">
<h2 id="named">${n.html.panels.title}</h2>
<div class="panels">
${i.map(({app:t,place:n})=>Fe(e,t,n))}</div>
${a>0?w`<p class="more">${n.html.more(r(a))}</p>`:null}
</section>`}function Fe(e,t,n){let{text:r}=e,{html:i,report:a}=r,s=r.verdicts[t.verdict],l=t.decidedBy===null?void 0:t.claims[t.decidedBy],d=Ae(e,t.claims),f=e=>w`${e.map(e=>w`<span class="line">${e}</span> `)}`;return w`<article class="panel ${t.level}" id="${ce(n)}" aria-labelledby="${ce(n)}-name">
<h3 id="${ce(n)}-name">${e.name(t)}</h3>
<p class="badge"><span class="level">${r.levels[t.level].name}</span> ${o(r,t.verdict)}${t.blocked?` (${a.table.blocked})`:null}</p>
<p>${s.long}</p>
${Oe([{term:a.table.rights,said:p(e,t.rights)},{term:a.table.connected,said:f(u(e,t))},...l===void 0?[]:[{term:i.panels.right,said:f(c(e,l))}],{term:a.table.exposed,said:f(te(e,t))}])}
${d===null?null:w`<h4>${a.details.positions}</h4>${d}`}
<details><summary>${i.panels.evidence}</summary>
<p>${s.why}</p>
${t.claims.map(t=>ke(e,t))}
${Oe(Ne(e,t))}
</details>
<details><summary>${i.panels.notKnown}</summary>
<p>${s.notKnown}</p>
${t.unknowns.length===0?null:E(t.unknowns.map(e=>r.unknowns[e]))}
<p>${s.wouldChange}</p>
</details>
<details><summary>${i.panels.nextSteps}</summary>
${E(s.nextSteps.map(ue))}
</details>
</article>
`}function Ie(e){let{text:t}=e,{incomplete:n,headline:r,more:i}=x(e);return w`<header>
<p class="kicker"><span class="brand">dyi-audit</span> ${t.html.title}</p>
${n.length===0?null:w`<div class="notice" role="note"><strong>${t.report.incomplete.title}</strong> ${n.join(` `)}</div>`}
<h1>${r??t.html.noAnswer}</h1>
${i.length===0?null:w`<p class="lead">${i.join(` `)}</p>`}
${e.result.summary.apps===0?null:Le(e)}
<p class="made">${f(e)} ${t.html.made}</p>
</header>`}function Le({result:t,text:n,number:r}){return w`<ul class="tiles">${e.map(e=>w`<li><a class="tile ${e}" href="#apps" data-level="${e}"><span class="count">${r(t.summary.byLevel[e])}</span> <span class="name">${n.levels[e].name}</span> <span class="meaning">${n.html.levelHints[e]}</span></a></li>`)}</ul>`}function Re(t){let{result:n,text:r,number:i}=t;if(n.apps.length===0)return null;let a=r.html.table,o=[{key:`name`,label:a.app},{key:`level`,label:a.verdict},{key:`from`,label:a.from},{key:`to`,label:a.to},{key:`messages`,label:a.messages},{key:`conversations`,label:a.conversations}],s=n.apps.length;return w`<section aria-labelledby="apps" class="wide">
<h2 id="apps">${a.title(i(s),s)}</h2>
<p class="intro">${a.intro}</p>
<div class="controls" id="controls" hidden>
<label>${a.find} <input type="search" id="find" autocomplete="off"></label>
<fieldset><legend>${a.show}</legend>${e.map(e=>ze(t,e))}</fieldset>
<p role="status" id="shown" data-words="${a.shown(`{shown}`,i(s))}">${a.shown(i(s),i(s))}</p>
</div>
<table id="list" class="apps" role="table"><thead role="rowgroup"><tr role="row">${o.map(({key:e,label:t})=>w`<th role="columnheader" scope="col" class="${e}" data-key="${e}">${t}</th>`)}</tr></thead>
<tbody role="rowgroup">
${n.apps.map((e,n)=>Be(t,e,n))}</tbody></table>
<p class="more">${a.numbers}</p>
</section>`}function ze({result:e,text:t,number:n},r){let i=e.summary.byLevel[r];return i===0?null:w`<label class="chip ${r}"><input type="checkbox" value="${r}" checked> ${t.levels[r].name} <span class="count">${n(i)}</span></label>`}function Be(e,t,n){let{text:r}=e,i=r.html.table,{from:a,to:c}=t.connection,l=t.connection.basis.includes(`undated`),u=n=>t.exposure===null?{shown:w`<span class="nothing">${i.nothing}</span>`,value:`-1`}:{shown:s(e,t.exposure.certain,t.exposure.possible,n),value:String(t.exposure.possible[n])},d=[[`level`,i.verdict,{shown:w`<span class="level ${t.level}">${r.levels[t.level].name}</span> ${o(r,t.verdict)}`,value:String(n)}],[`from`,i.from,{shown:l?r.report.table.undated:v(e,a),value:a.earliest??``}],[`to`,i.to,{shown:Ve(e,t),value:l?``:c.latest??c.earliest??``}],[`messages`,i.messages,u(`messages`)],[`conversations`,i.conversations,u(`conversations`)]],f=T(t.name)||r.html.nameless;return w`<tr role="row" data-level="${t.level}"><th role="rowheader" scope="row" class="name" data-value="${f}">${He(e,t,n)}</th>${d.map(([e,t,{shown:n,value:r}])=>w`<td role="cell" class="${e}" data-label="${t}" data-value="${r}">${n}</td>`)}</tr>
`}function Ve(e,{connection:t}){let n=e.text.report.table;return t.basis.includes(`undated`)?n.undated:t.basis.includes(`open-until-export`)?n.stillConnected:v(e,t.to)}function He(e,t,n){if(se(t,n))return w`<a href="#${ce(n)}">${e.name(t)}</a>`;let r=t.level===`open`;return w`<details><summary>${e.name(t)}</summary>${r?null:t.claims.map(t=>ke(e,t))}${Oe(Ne(e,t))}</details>`}function Ue({years:e}){return w`<div class="row axis" aria-hidden="true"><span class="label"></span><svg class="years" height="20">${e.map(({year:e,at:t,major:n})=>w`<text class="${n?`major`:`minor`}" x="${t}%" y="14">${e}</text>`)}</svg></div>`}function We({years:e},t){return w`${e.map(({at:e,major:n})=>w`<line class="${n?`major`:`minor`}" x1="${e}%" x2="${e}%" y1="0" y2="${t}"/>`)}`}function Ge(e,t){return e==null||t==null?NaN:e<t?-1:e>t?1:e>=t?0:NaN}function Ke(e,t){return e==null||t==null?NaN:t<e?-1:t>e?1:t>=e?0:NaN}function qe(e){let t,n,r;e.length===2?(t=e===Ge||e===Ke?e:Je,n=e,r=e):(t=Ge,n=(t,n)=>Ge(e(t),n),r=(t,n)=>e(t)-n);function i(e,r,i=0,a=e.length){if(i<a){if(t(r,r)!==0)return a;do{let t=i+a>>>1;n(e[t],r)<0?i=t+1:a=t}while(i<a)}return i}function a(e,r,i=0,a=e.length){if(i<a){if(t(r,r)!==0)return a;do{let t=i+a>>>1;n(e[t],r)<=0?i=t+1:a=t}while(i<a)}return i}function o(e,t,n=0,a=e.length){let o=i(e,t,n,a-1);return o>n&&r(e[o-1],t)>-r(e[o],t)?o-1:o}return{left:i,center:o,right:a}}function Je(){return 0}function Ye(e){return e===null?NaN:+e}const Xe=qe(Ge),Ze=Xe.right;Xe.left,qe(Ye).center,Array.prototype.slice;const Qe=Math.sqrt(50),$e=Math.sqrt(10),et=Math.sqrt(2);function tt(e,t,n){let r=(t-e)/Math.max(0,n),i=Math.floor(Math.log10(r)),a=r/10**i,o=a>=Qe?10:a>=$e?5:a>=et?2:1,s,c,l;return i<0?(l=10**-i/o,s=Math.round(e*l),c=Math.round(t*l),s/l<e&&++s,c/l>t&&--c,l=-l):(l=10**i*o,s=Math.round(e/l),c=Math.round(t/l),s*l<e&&++s,c*l>t&&--c),c<s&&.5<=n&&n<2?tt(e,t,n*2):[s,c,l]}function nt(e,t,n){if(t=+t,e=+e,n=+n,!(n>0))return[];if(e===t)return[e];let r=t<e,[i,a,o]=r?tt(t,e,n):tt(e,t,n);if(!(a>=i))return[];let s=a-i+1,c=Array(s);if(r){if(o<0)for(let e=0;e<s;++e)c[e]=(a-e)/-o;else for(let e=0;e<s;++e)c[e]=(a-e)*o}else if(o<0)for(let e=0;e<s;++e)c[e]=(i+e)/-o;else for(let e=0;e<s;++e)c[e]=(i+e)*o;return c}function rt(e,t,n){return t=+t,e=+e,n=+n,tt(e,t,n)[2]}function it(e,t,n){t=+t,e=+e,n=+n;let r=t<e,i=r?rt(t,e,n):rt(e,t,n);return(r?-1:1)*(i<0?1/-i:i)}function at(e,t,n){e.prototype=t.prototype=n,n.constructor=e}function ot(e,t){var n=Object.create(e.prototype);for(var r in t)n[r]=t[r];return n}function O(){}var k=.7,st=1/k,A=`\\s*([+-]?\\d+)\\s*`,ct=`\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*`,j=`\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*`,lt=/^#([0-9a-f]{3,8})$/,ut=RegExp(`^rgb\\(${A},${A},${A}\\)$`),dt=RegExp(`^rgb\\(${j},${j},${j}\\)$`),ft=RegExp(`^rgba\\(${A},${A},${A},${ct}\\)$`),pt=RegExp(`^rgba\\(${j},${j},${j},${ct}\\)$`),mt=RegExp(`^hsl\\(${ct},${j},${j}\\)$`),ht=RegExp(`^hsla\\(${ct},${j},${j},${ct}\\)$`),gt={aliceblue:15792383,antiquewhite:16444375,aqua:65535,aquamarine:8388564,azure:15794175,beige:16119260,bisque:16770244,black:0,blanchedalmond:16772045,blue:255,blueviolet:9055202,brown:10824234,burlywood:14596231,cadetblue:6266528,chartreuse:8388352,chocolate:13789470,coral:16744272,cornflowerblue:6591981,cornsilk:16775388,crimson:14423100,cyan:65535,darkblue:139,darkcyan:35723,darkgoldenrod:12092939,darkgray:11119017,darkgreen:25600,darkgrey:11119017,darkkhaki:12433259,darkmagenta:9109643,darkolivegreen:5597999,darkorange:16747520,darkorchid:10040012,darkred:9109504,darksalmon:15308410,darkseagreen:9419919,darkslateblue:4734347,darkslategray:3100495,darkslategrey:3100495,darkturquoise:52945,darkviolet:9699539,deeppink:16716947,deepskyblue:49151,dimgray:6908265,dimgrey:6908265,dodgerblue:2003199,firebrick:11674146,floralwhite:16775920,forestgreen:2263842,fuchsia:16711935,gainsboro:14474460,ghostwhite:16316671,gold:16766720,goldenrod:14329120,gray:8421504,green:32768,greenyellow:11403055,grey:8421504,honeydew:15794160,hotpink:16738740,indianred:13458524,indigo:4915330,ivory:16777200,khaki:15787660,lavender:15132410,lavenderblush:16773365,lawngreen:8190976,lemonchiffon:16775885,lightblue:11393254,lightcoral:15761536,lightcyan:14745599,lightgoldenrodyellow:16448210,lightgray:13882323,lightgreen:9498256,lightgrey:13882323,lightpink:16758465,lightsalmon:16752762,lightseagreen:2142890,lightskyblue:8900346,lightslategray:7833753,lightslategrey:7833753,lightsteelblue:11584734,lightyellow:16777184,lime:65280,limegreen:3329330,linen:16445670,magenta:16711935,maroon:8388608,mediumaquamarine:6737322,mediumblue:205,mediumorchid:12211667,mediumpurple:9662683,mediumseagreen:3978097,mediumslateblue:8087790,mediumspringgreen:64154,mediumturquoise:4772300,mediumvioletred:13047173,midnightblue:1644912,mintcream:16121850,mistyrose:16770273,moccasin:16770229,navajowhite:16768685,navy:128,oldlace:16643558,olive:8421376,olivedrab:7048739,orange:16753920,orangered:16729344,orchid:14315734,palegoldenrod:15657130,palegreen:10025880,paleturquoise:11529966,palevioletred:14381203,papayawhip:16773077,peachpuff:16767673,peru:13468991,pink:16761035,plum:14524637,powderblue:11591910,purple:8388736,rebeccapurple:6697881,red:16711680,rosybrown:12357519,royalblue:4286945,saddlebrown:9127187,salmon:16416882,sandybrown:16032864,seagreen:3050327,seashell:16774638,sienna:10506797,silver:12632256,skyblue:8900331,slateblue:6970061,slategray:7372944,slategrey:7372944,snow:16775930,springgreen:65407,steelblue:4620980,tan:13808780,teal:32896,thistle:14204888,tomato:16737095,turquoise:4251856,violet:15631086,wheat:16113331,white:16777215,whitesmoke:16119285,yellow:16776960,yellowgreen:10145074};at(O,xt,{copy(e){return Object.assign(new this.constructor,this,e)},displayable(){return this.rgb().displayable()},hex:_t,formatHex:_t,formatHex8:vt,formatHsl:yt,formatRgb:bt,toString:bt});function _t(){return this.rgb().formatHex()}function vt(){return this.rgb().formatHex8()}function yt(){return jt(this).formatHsl()}function bt(){return this.rgb().formatRgb()}function xt(e){var t,n;return e=(e+``).trim().toLowerCase(),(t=lt.exec(e))?(n=t[1].length,t=parseInt(t[1],16),n===6?St(t):n===3?new M(t>>8&15|t>>4&240,t>>4&15|t&240,(t&15)<<4|t&15,1):n===8?Ct(t>>24&255,t>>16&255,t>>8&255,(t&255)/255):n===4?Ct(t>>12&15|t>>8&240,t>>8&15|t>>4&240,t>>4&15|t&240,((t&15)<<4|t&15)/255):null):(t=ut.exec(e))?new M(t[1],t[2],t[3],1):(t=dt.exec(e))?new M(t[1]*255/100,t[2]*255/100,t[3]*255/100,1):(t=ft.exec(e))?Ct(t[1],t[2],t[3],t[4]):(t=pt.exec(e))?Ct(t[1]*255/100,t[2]*255/100,t[3]*255/100,t[4]):(t=mt.exec(e))?At(t[1],t[2]/100,t[3]/100,1):(t=ht.exec(e))?At(t[1],t[2]/100,t[3]/100,t[4]):gt.hasOwnProperty(e)?St(gt[e]):e===`transparent`?new M(NaN,NaN,NaN,0):null}function St(e){return new M(e>>16&255,e>>8&255,e&255,1)}function Ct(e,t,n,r){return r<=0&&(e=t=n=NaN),new M(e,t,n,r)}function wt(e){return e instanceof O||(e=xt(e)),e?(e=e.rgb(),new M(e.r,e.g,e.b,e.opacity)):new M}function Tt(e,t,n,r){return arguments.length===1?wt(e):new M(e,t,n,r??1)}function M(e,t,n,r){this.r=+e,this.g=+t,this.b=+n,this.opacity=+r}at(M,Tt,ot(O,{brighter(e){return e=e==null?st:st**+e,new M(this.r*e,this.g*e,this.b*e,this.opacity)},darker(e){return e=e==null?k:k**+e,new M(this.r*e,this.g*e,this.b*e,this.opacity)},rgb(){return this},clamp(){return new M(N(this.r),N(this.g),N(this.b),kt(this.opacity))},displayable(){return-.5<=this.r&&this.r<255.5&&-.5<=this.g&&this.g<255.5&&-.5<=this.b&&this.b<255.5&&0<=this.opacity&&this.opacity<=1},hex:Et,formatHex:Et,formatHex8:Dt,formatRgb:Ot,toString:Ot}));function Et(){return`#${P(this.r)}${P(this.g)}${P(this.b)}`}function Dt(){return`#${P(this.r)}${P(this.g)}${P(this.b)}${P((isNaN(this.opacity)?1:this.opacity)*255)}`}function Ot(){let e=kt(this.opacity);return`${e===1?`rgb(`:`rgba(`}${N(this.r)}, ${N(this.g)}, ${N(this.b)}${e===1?`)`:`, ${e})`}`}function kt(e){return isNaN(e)?1:Math.max(0,Math.min(1,e))}function N(e){return Math.max(0,Math.min(255,Math.round(e)||0))}function P(e){return e=N(e),(e<16?`0`:``)+e.toString(16)}function At(e,t,n,r){return r<=0?e=t=n=NaN:n<=0||n>=1?e=t=NaN:t<=0&&(e=NaN),new F(e,t,n,r)}function jt(e){if(e instanceof F)return new F(e.h,e.s,e.l,e.opacity);if(e instanceof O||(e=xt(e)),!e)return new F;if(e instanceof F)return e;e=e.rgb();var t=e.r/255,n=e.g/255,r=e.b/255,i=Math.min(t,n,r),a=Math.max(t,n,r),o=NaN,s=a-i,c=(a+i)/2;return s?(o=t===a?(n-r)/s+(n<r)*6:n===a?(r-t)/s+2:(t-n)/s+4,s/=c<.5?a+i:2-a-i,o*=60):s=c>0&&c<1?0:o,new F(o,s,c,e.opacity)}function Mt(e,t,n,r){return arguments.length===1?jt(e):new F(e,t,n,r??1)}function F(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}at(F,Mt,ot(O,{brighter(e){return e=e==null?st:st**+e,new F(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?k:k**+e,new F(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=this.h%360+(this.h<0)*360,t=isNaN(e)||isNaN(this.s)?0:this.s,n=this.l,r=n+(n<.5?n:1-n)*t,i=2*n-r;return new M(Ft(e>=240?e-240:e+120,i,r),Ft(e,i,r),Ft(e<120?e+240:e-120,i,r),this.opacity)},clamp(){return new F(Nt(this.h),Pt(this.s),Pt(this.l),kt(this.opacity))},displayable(){return(0<=this.s&&this.s<=1||isNaN(this.s))&&0<=this.l&&this.l<=1&&0<=this.opacity&&this.opacity<=1},formatHsl(){let e=kt(this.opacity);return`${e===1?`hsl(`:`hsla(`}${Nt(this.h)}, ${Pt(this.s)*100}%, ${Pt(this.l)*100}%${e===1?`)`:`, ${e})`}`}}));function Nt(e){return e=(e||0)%360,e<0?e+360:e}function Pt(e){return Math.max(0,Math.min(1,e||0))}function Ft(e,t,n){return(e<60?t+(n-t)*e/60:e<180?n:e<240?t+(n-t)*(240-e)/60:t)*255}const It=Math.PI/180,Lt=180/Math.PI,Rt=.96422,zt=.82521,Bt=4/29,Vt=6/29,Ht=3*Vt*Vt;function Ut(e){if(e instanceof I)return new I(e.l,e.a,e.b,e.opacity);if(e instanceof L)return Zt(e);e instanceof M||(e=wt(e));var t=Jt(e.r),n=Jt(e.g),r=Jt(e.b),i=Gt((.2225045*t+.7168786*n+.0606169*r)/1),a,o;return t===n&&n===r?a=o=i:(a=Gt((.4360747*t+.3850649*n+.1430804*r)/Rt),o=Gt((.0139322*t+.0971045*n+.7141733*r)/zt)),new I(116*i-16,500*(a-i),200*(i-o),e.opacity)}function Wt(e,t,n,r){return arguments.length===1?Ut(e):new I(e,t,n,r??1)}function I(e,t,n,r){this.l=+e,this.a=+t,this.b=+n,this.opacity=+r}at(I,Wt,ot(O,{brighter(e){return new I(this.l+18*(e??1),this.a,this.b,this.opacity)},darker(e){return new I(this.l-18*(e??1),this.a,this.b,this.opacity)},rgb(){var e=(this.l+16)/116,t=isNaN(this.a)?e:e+this.a/500,n=isNaN(this.b)?e:e-this.b/200;return t=Rt*Kt(t),e=1*Kt(e),n=zt*Kt(n),new M(qt(3.1338561*t-1.6168667*e-.4906146*n),qt(-.9787684*t+1.9161415*e+.033454*n),qt(.0719453*t-.2289914*e+1.4052427*n),this.opacity)}}));function Gt(e){return e>.008856451679035631?e**(1/3):e/Ht+Bt}function Kt(e){return e>Vt?e*e*e:Ht*(e-Bt)}function qt(e){return 255*(e<=.0031308?12.92*e:1.055*e**(1/2.4)-.055)}function Jt(e){return(e/=255)<=.04045?e/12.92:((e+.055)/1.055)**2.4}function Yt(e){if(e instanceof L)return new L(e.h,e.c,e.l,e.opacity);if(e instanceof I||(e=Ut(e)),e.a===0&&e.b===0)return new L(NaN,0<e.l&&e.l<100?0:NaN,e.l,e.opacity);var t=Math.atan2(e.b,e.a)*Lt;return new L(t<0?t+360:t,Math.sqrt(e.a*e.a+e.b*e.b),e.l,e.opacity)}function Xt(e,t,n,r){return arguments.length===1?Yt(e):new L(e,t,n,r??1)}function L(e,t,n,r){this.h=+e,this.c=+t,this.l=+n,this.opacity=+r}function Zt(e){if(isNaN(e.h))return new I(e.l,0,0,e.opacity);var t=e.h*It;return new I(e.l,Math.cos(t)*e.c,Math.sin(t)*e.c,e.opacity)}at(L,Xt,ot(O,{brighter(e){return new L(this.h,this.c,this.l+18*(e??1),this.opacity)},darker(e){return new L(this.h,this.c,this.l-18*(e??1),this.opacity)},rgb(){return Zt(this).rgb()}}));var Qt=-.14861,$t=1.78277,en=-.29227,tn=-.90649,nn=1.97294,rn=nn*tn,an=nn*$t,on=$t*en-tn*Qt;function sn(e){if(e instanceof R)return new R(e.h,e.s,e.l,e.opacity);e instanceof M||(e=wt(e));var t=e.r/255,n=e.g/255,r=e.b/255,i=(on*r+rn*t-an*n)/(on+rn-an),a=r-i,o=(nn*(n-i)-en*a)/tn,s=Math.sqrt(o*o+a*a)/(nn*i*(1-i)),c=s?Math.atan2(o,a)*Lt-120:NaN;return new R(c<0?c+360:c,s,i,e.opacity)}function cn(e,t,n,r){return arguments.length===1?sn(e):new R(e,t,n,r??1)}function R(e,t,n,r){this.h=+e,this.s=+t,this.l=+n,this.opacity=+r}at(R,cn,ot(O,{brighter(e){return e=e==null?st:st**+e,new R(this.h,this.s,this.l*e,this.opacity)},darker(e){return e=e==null?k:k**+e,new R(this.h,this.s,this.l*e,this.opacity)},rgb(){var e=isNaN(this.h)?0:(this.h+120)*It,t=+this.l,n=isNaN(this.s)?0:this.s*t*(1-t),r=Math.cos(e),i=Math.sin(e);return new M(255*(t+n*(Qt*r+$t*i)),255*(t+n*(en*r+tn*i)),255*(t+nn*r*n),this.opacity)}}));var ln=e=>()=>e;function un(e,t){return function(n){return e+n*t}}function dn(e,t,n){return e**=+n,t=t**+n-e,n=1/n,function(r){return(e+r*t)**+n}}function fn(e,t){var n=t-e;return n?un(e,n>180||n<-180?n-360*Math.round(n/360):n):ln(isNaN(e)?t:e)}function pn(e){return(e=+e)==1?mn:function(t,n){return n-t?dn(t,n,e):ln(isNaN(t)?n:t)}}function mn(e,t){var n=t-e;return n?un(e,n):ln(isNaN(e)?t:e)}var hn=(function e(t){var n=pn(t);function r(e,t){var r=n((e=Tt(e)).r,(t=Tt(t)).r),i=n(e.g,t.g),a=n(e.b,t.b),o=mn(e.opacity,t.opacity);return function(t){return e.r=r(t),e.g=i(t),e.b=a(t),e.opacity=o(t),e+``}}return r.gamma=e,r})(1);function gn(e,t){t||=[];var n=e?Math.min(t.length,e.length):0,r=t.slice(),i;return function(a){for(i=0;i<n;++i)r[i]=e[i]*(1-a)+t[i]*a;return r}}function _n(e){return ArrayBuffer.isView(e)&&!(e instanceof DataView)}function vn(e,t){for(var n=t?t.length:0,r=e?Math.min(n,e.length):0,i=Array(r),a=Array(n),o=0;o<r;++o)i[o]=Dn(e[o],t[o]);for(;o<n;++o)a[o]=t[o];return function(e){for(o=0;o<r;++o)a[o]=i[o](e);return a}}function yn(e,t){var n=new Date;return e=+e,t=+t,function(r){return n.setTime(e*(1-r)+t*r),n}}function bn(e,t){return e=+e,t=+t,function(n){return e*(1-n)+t*n}}function xn(e,t){var n={},r={},i;for(i in typeof e==`object`&&e||(e={}),typeof t==`object`&&t||(t={}),t)i in e?n[i]=Dn(e[i],t[i]):r[i]=t[i];return function(e){for(i in n)r[i]=n[i](e);return r}}var Sn=/[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g,Cn=new RegExp(Sn.source,`g`);function wn(e){return function(){return e}}function Tn(e){return function(t){return e(t)+``}}function En(e,t){var n=Sn.lastIndex=Cn.lastIndex=0,r,i,a,o=-1,s=[],c=[];for(e+=``,t+=``;(r=Sn.exec(e))&&(i=Cn.exec(t));)(a=i.index)>n&&(a=t.slice(n,a),s[o]?s[o]+=a:s[++o]=a),(r=r[0])===(i=i[0])?s[o]?s[o]+=i:s[++o]=i:(s[++o]=null,c.push({i:o,x:bn(r,i)})),n=Cn.lastIndex;return n<t.length&&(a=t.slice(n),s[o]?s[o]+=a:s[++o]=a),s.length<2?c[0]?Tn(c[0].x):wn(t):(t=c.length,function(e){for(var n=0,r;n<t;++n)s[(r=c[n]).i]=r.x(e);return s.join(``)})}function Dn(e,t){var n=typeof t,r;return t==null||n===`boolean`?ln(t):(n===`number`?bn:n===`string`?(r=xt(t))?(t=r,hn):En:t instanceof xt?hn:t instanceof Date?yn:_n(t)?gn:Array.isArray(t)?vn:typeof t.valueOf!=`function`&&typeof t.toString!=`function`||isNaN(t)?xn:bn)(e,t)}function On(e,t){return e=+e,t=+t,function(n){return Math.round(e*(1-n)+t*n)}}var kn=1e-12;function An(e){return((e=Math.exp(e))+1/e)/2}function jn(e){return((e=Math.exp(e))-1/e)/2}function Mn(e){return((e=Math.exp(2*e))-1)/(e+1)}(function e(t,n,r){function i(e,i){var a=e[0],o=e[1],s=e[2],c=i[0],l=i[1],u=i[2],d=c-a,f=l-o,p=d*d+f*f,m,h;if(p<kn)h=Math.log(u/s)/t,m=function(e){return[a+e*d,o+e*f,s*Math.exp(t*e*h)]};else{var g=Math.sqrt(p),_=(u*u-s*s+r*p)/(2*s*n*g),v=(u*u-s*s-r*p)/(2*u*n*g),y=Math.log(Math.sqrt(_*_+1)-_);h=(Math.log(Math.sqrt(v*v+1)-v)-y)/t,m=function(e){var r=e*h,i=An(y),c=s/(n*g)*(i*Mn(t*r+y)-jn(y));return[a+c*d,o+c*f,s*i/An(t*r+y)]}}return m.duration=Math.abs(h)*1e3*t/Math.SQRT2,m}return i.rho=function(t){var n=Math.max(.001,+t),r=n*n;return e(n,r,r*r)},i})(Math.SQRT2,2,4);function Nn(e){return(function t(n){n=+n;function r(t,r){var i=e((t=cn(t)).h,(r=cn(r)).h),a=mn(t.s,r.s),o=mn(t.l,r.l),s=mn(t.opacity,r.opacity);return function(e){return t.h=i(e),t.s=a(e),t.l=o(e**+n),t.opacity=s(e),t+``}}return r.gamma=t,r})(1)}Nn(fn),Nn(mn);function Pn(e){return Math.abs(e=Math.round(e))>=1e21?e.toLocaleString(`en`).replace(/,/g,``):e.toString(10)}function Fn(e,t){if(!isFinite(e)||e===0)return null;var n=(e=t?e.toExponential(t-1):e.toExponential()).indexOf(`e`),r=e.slice(0,n);return[r.length>1?r[0]+r.slice(2):r,+e.slice(n+1)]}function z(e){return e=Fn(Math.abs(e)),e?e[1]:NaN}function In(e,t){return function(n,r){for(var i=n.length,a=[],o=0,s=e[0],c=0;i>0&&s>0&&(c+s+1>r&&(s=Math.max(1,r-c)),a.push(n.substring(i-=s,i+s)),!((c+=s+1)>r));)s=e[o=(o+1)%e.length];return a.reverse().join(t)}}function Ln(e){return function(t){return t.replace(/[0-9]/g,function(t){return e[+t]})}}var Rn=/^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;function zn(e){if(!(t=Rn.exec(e)))throw Error(`invalid format: `+e);var t;return new Bn({fill:t[1],align:t[2],sign:t[3],symbol:t[4],zero:t[5],width:t[6],comma:t[7],precision:t[8]&&t[8].slice(1),trim:t[9],type:t[10]})}zn.prototype=Bn.prototype;function Bn(e){this.fill=e.fill===void 0?` `:e.fill+``,this.align=e.align===void 0?`>`:e.align+``,this.sign=e.sign===void 0?`-`:e.sign+``,this.symbol=e.symbol===void 0?``:e.symbol+``,this.zero=!!e.zero,this.width=e.width===void 0?void 0:+e.width,this.comma=!!e.comma,this.precision=e.precision===void 0?void 0:+e.precision,this.trim=!!e.trim,this.type=e.type===void 0?``:e.type+``}Bn.prototype.toString=function(){return this.fill+this.align+this.sign+this.symbol+(this.zero?`0`:``)+(this.width===void 0?``:Math.max(1,this.width|0))+(this.comma?`,`:``)+(this.precision===void 0?``:`.`+Math.max(0,this.precision|0))+(this.trim?`~`:``)+this.type};function Vn(e){out:for(var t=e.length,n=1,r=-1,i;n<t;++n)switch(e[n]){case`.`:r=i=n;break;case`0`:r===0&&(r=n),i=n;break;default:if(!+e[n])break out;r>0&&(r=0)}return r>0?e.slice(0,r)+e.slice(i+1):e}var Hn;function Un(e,t){var n=Fn(e,t);if(!n)return Hn=void 0,e.toPrecision(t);var r=n[0],i=n[1],a=i-(Hn=Math.max(-8,Math.min(8,Math.floor(i/3)))*3)+1,o=r.length;return a===o?r:a>o?r+Array(a-o+1).join(`0`):a>0?r.slice(0,a)+`.`+r.slice(a):`0.`+Array(1-a).join(`0`)+Fn(e,Math.max(0,t+a-1))[0]}function Wn(e,t){var n=Fn(e,t);if(!n)return e+``;var r=n[0],i=n[1];return i<0?`0.`+Array(-i).join(`0`)+r:r.length>i+1?r.slice(0,i+1)+`.`+r.slice(i+1):r+Array(i-r.length+2).join(`0`)}var Gn={"%":(e,t)=>(e*100).toFixed(t),b:e=>Math.round(e).toString(2),c:e=>e+``,d:Pn,e:(e,t)=>e.toExponential(t),f:(e,t)=>e.toFixed(t),g:(e,t)=>e.toPrecision(t),o:e=>Math.round(e).toString(8),p:(e,t)=>Wn(e*100,t),r:Wn,s:Un,X:e=>Math.round(e).toString(16).toUpperCase(),x:e=>Math.round(e).toString(16)};function Kn(e){return e}var qn=Array.prototype.map,Jn=[`y`,`z`,`a`,`f`,`p`,`n`,`µ`,`m`,``,`k`,`M`,`G`,`T`,`P`,`E`,`Z`,`Y`];function Yn(e){var t=e.grouping===void 0||e.thousands===void 0?Kn:In(qn.call(e.grouping,Number),e.thousands+``),n=e.currency===void 0?``:e.currency[0]+``,r=e.currency===void 0?``:e.currency[1]+``,i=e.decimal===void 0?`.`:e.decimal+``,a=e.numerals===void 0?Kn:Ln(qn.call(e.numerals,String)),o=e.percent===void 0?`%`:e.percent+``,s=e.minus===void 0?`−`:e.minus+``,c=e.nan===void 0?`NaN`:e.nan+``;function l(e,l){e=zn(e);var u=e.fill,d=e.align,f=e.sign,p=e.symbol,m=e.zero,h=e.width,g=e.comma,_=e.precision,v=e.trim,y=e.type;y===`n`?(g=!0,y=`g`):Gn[y]||(_===void 0&&(_=12),v=!0,y=`g`),(m||u===`0`&&d===`=`)&&(m=!0,u=`0`,d=`=`);var b=(l&&l.prefix!==void 0?l.prefix:``)+(p===`$`?n:p===`#`&&/[boxX]/.test(y)?`0`+y.toLowerCase():``),ee=(p===`$`?r:/[%p]/.test(y)?o:``)+(l&&l.suffix!==void 0?l.suffix:``),x=Gn[y],te=/[defgprs%]/.test(y);_=_===void 0?6:/[gprs]/.test(y)?Math.max(1,Math.min(21,_)):Math.max(0,Math.min(20,_));function S(e){var n=b,r=ee,o,l,p;if(y===`c`)r=x(e)+r,e=``;else{e=+e;var S=e<0||1/e<0;if(e=isNaN(e)?c:x(Math.abs(e),_),v&&(e=Vn(e)),S&&+e==0&&f!==`+`&&(S=!1),n=(S?f===`(`?f:s:f===`-`||f===`(`?``:f)+n,r=(y===`s`&&!isNaN(e)&&Hn!==void 0?Jn[8+Hn/3]:``)+r+(S&&f===`(`?`)`:``),te){for(o=-1,l=e.length;++o<l;)if(p=e.charCodeAt(o),48>p||p>57){r=(p===46?i+e.slice(o+1):e.slice(o))+r,e=e.slice(0,o);break}}}g&&!m&&(e=t(e,1/0));var C=n.length+e.length+r.length,w=C<h?Array(h-C+1).join(u):``;switch(g&&m&&(e=t(w+e,w.length?h-r.length:1/0),w=``),d){case`<`:e=n+e+r+w;break;case`=`:e=n+w+e+r;break;case`^`:e=w.slice(0,C=w.length>>1)+n+e+r+w.slice(C);break;default:e=w+n+e+r}return a(e)}return S.toString=function(){return e+``},S}function u(e,t){var n=Math.max(-8,Math.min(8,Math.floor(z(t)/3)))*3,r=10**-n,i=l((e=zn(e),e.type=`f`,e),{suffix:Jn[8+n/3]});return function(e){return i(r*e)}}return{format:l,formatPrefix:u}}var Xn,Zn,Qn;$n({thousands:`,`,grouping:[3],currency:[`$`,``]});function $n(e){return Xn=Yn(e),Zn=Xn.format,Qn=Xn.formatPrefix,Xn}function er(e){return Math.max(0,-z(Math.abs(e)))}function tr(e,t){return Math.max(0,Math.max(-8,Math.min(8,Math.floor(z(t)/3)))*3-z(Math.abs(e)))}function nr(e,t){return e=Math.abs(e),t=Math.abs(t)-e,Math.max(0,z(t)-z(e))+1}const rr=new Date,ir=new Date;function B(e,t,n,r){function i(t){return e(t=arguments.length===0?new Date:new Date(+t)),t}return i.floor=t=>(e(t=new Date(+t)),t),i.ceil=n=>(e(n=new Date(n-1)),t(n,1),e(n),n),i.round=e=>{let t=i(e),n=i.ceil(e);return e-t<n-e?t:n},i.offset=(e,n)=>(t(e=new Date(+e),n==null?1:Math.floor(n)),e),i.range=(n,r,a)=>{let o=[];if(n=i.ceil(n),a=a==null?1:Math.floor(a),!(n<r)||!(a>0))return o;let s;do o.push(s=new Date(+n)),t(n,a),e(n);while(s<n&&n<r);return o},i.filter=n=>B(t=>{if(t>=t)for(;e(t),!n(t);)t.setTime(t-1)},(e,r)=>{if(e>=e){if(r<0)for(;++r<=0;)for(;t(e,-1),!n(e););else for(;--r>=0;)for(;t(e,1),!n(e););}}),n&&(i.count=(t,r)=>(rr.setTime(+t),ir.setTime(+r),e(rr),e(ir),Math.floor(n(rr,ir))),i.every=e=>(e=Math.floor(e),!isFinite(e)||!(e>0)?null:e>1?i.filter(r?t=>r(t)%e===0:t=>i.count(0,t)%e===0):i)),i}const ar=B(()=>{},(e,t)=>{e.setTime(+e+t)},(e,t)=>t-e);ar.every=e=>(e=Math.floor(e),!isFinite(e)||!(e>0)?null:e>1?B(t=>{t.setTime(Math.floor(t/e)*e)},(t,n)=>{t.setTime(+t+n*e)},(t,n)=>(n-t)/e):ar),ar.range;const V=1e3,H=V*60,U=H*60,W=U*24,or=W*7,sr=W*30,cr=W*365,lr=B(e=>{e.setTime(e-e.getMilliseconds())},(e,t)=>{e.setTime(+e+t*V)},(e,t)=>(t-e)/V,e=>e.getUTCSeconds());lr.range;const ur=B(e=>{e.setTime(e-e.getMilliseconds()-e.getSeconds()*V)},(e,t)=>{e.setTime(+e+t*H)},(e,t)=>(t-e)/H,e=>e.getMinutes());ur.range;const dr=B(e=>{e.setUTCSeconds(0,0)},(e,t)=>{e.setTime(+e+t*H)},(e,t)=>(t-e)/H,e=>e.getUTCMinutes());dr.range;const fr=B(e=>{e.setTime(e-e.getMilliseconds()-e.getSeconds()*V-e.getMinutes()*H)},(e,t)=>{e.setTime(+e+t*U)},(e,t)=>(t-e)/U,e=>e.getHours());fr.range;const pr=B(e=>{e.setUTCMinutes(0,0,0)},(e,t)=>{e.setTime(+e+t*U)},(e,t)=>(t-e)/U,e=>e.getUTCHours());pr.range;const mr=B(e=>e.setHours(0,0,0,0),(e,t)=>e.setDate(e.getDate()+t),(e,t)=>(t-e-(t.getTimezoneOffset()-e.getTimezoneOffset())*H)/W,e=>e.getDate()-1);mr.range;const hr=B(e=>{e.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCDate(e.getUTCDate()+t)},(e,t)=>(t-e)/W,e=>e.getUTCDate()-1);hr.range;const gr=B(e=>{e.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCDate(e.getUTCDate()+t)},(e,t)=>(t-e)/W,e=>Math.floor(e/W));gr.range;function G(e){return B(t=>{t.setDate(t.getDate()-(t.getDay()+7-e)%7),t.setHours(0,0,0,0)},(e,t)=>{e.setDate(e.getDate()+t*7)},(e,t)=>(t-e-(t.getTimezoneOffset()-e.getTimezoneOffset())*H)/or)}const _r=G(0),vr=G(1),yr=G(2),br=G(3),K=G(4),xr=G(5),Sr=G(6);_r.range,vr.range,yr.range,br.range,K.range,xr.range,Sr.range;function q(e){return B(t=>{t.setUTCDate(t.getUTCDate()-(t.getUTCDay()+7-e)%7),t.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCDate(e.getUTCDate()+t*7)},(e,t)=>(t-e)/or)}const Cr=q(0),wr=q(1),Tr=q(2),Er=q(3),J=q(4),Dr=q(5),Or=q(6);Cr.range,wr.range,Tr.range,Er.range,J.range,Dr.range,Or.range;const kr=B(e=>{e.setDate(1),e.setHours(0,0,0,0)},(e,t)=>{e.setMonth(e.getMonth()+t)},(e,t)=>t.getMonth()-e.getMonth()+(t.getFullYear()-e.getFullYear())*12,e=>e.getMonth());kr.range;const Ar=B(e=>{e.setUTCDate(1),e.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCMonth(e.getUTCMonth()+t)},(e,t)=>t.getUTCMonth()-e.getUTCMonth()+(t.getUTCFullYear()-e.getUTCFullYear())*12,e=>e.getUTCMonth());Ar.range;const Y=B(e=>{e.setMonth(0,1),e.setHours(0,0,0,0)},(e,t)=>{e.setFullYear(e.getFullYear()+t)},(e,t)=>t.getFullYear()-e.getFullYear(),e=>e.getFullYear());Y.every=e=>!isFinite(e=Math.floor(e))||!(e>0)?null:B(t=>{t.setFullYear(Math.floor(t.getFullYear()/e)*e),t.setMonth(0,1),t.setHours(0,0,0,0)},(t,n)=>{t.setFullYear(t.getFullYear()+n*e)}),Y.range;const X=B(e=>{e.setUTCMonth(0,1),e.setUTCHours(0,0,0,0)},(e,t)=>{e.setUTCFullYear(e.getUTCFullYear()+t)},(e,t)=>t.getUTCFullYear()-e.getUTCFullYear(),e=>e.getUTCFullYear());X.every=e=>!isFinite(e=Math.floor(e))||!(e>0)?null:B(t=>{t.setUTCFullYear(Math.floor(t.getUTCFullYear()/e)*e),t.setUTCMonth(0,1),t.setUTCHours(0,0,0,0)},(t,n)=>{t.setUTCFullYear(t.getUTCFullYear()+n*e)}),X.range;function jr(e,t,n,r,i,a){let o=[[lr,1,V],[lr,5,5*V],[lr,15,15*V],[lr,30,30*V],[a,1,H],[a,5,5*H],[a,15,15*H],[a,30,30*H],[i,1,U],[i,3,3*U],[i,6,6*U],[i,12,12*U],[r,1,W],[r,2,2*W],[n,1,or],[t,1,sr],[t,3,3*sr],[e,1,cr]];function s(e,t,n){let r=t<e;r&&([e,t]=[t,e]);let i=n&&typeof n.range==`function`?n:c(e,t,n),a=i?i.range(e,+t+1):[];return r?a.reverse():a}function c(t,n,r){let i=Math.abs(n-t)/r,a=qe(([,,e])=>e).right(o,i);if(a===o.length)return e.every(it(t/cr,n/cr,r));if(a===0)return ar.every(Math.max(it(t,n,r),1));let[s,c]=o[i/o[a-1][2]<o[a][2]/i?a-1:a];return s.every(c)}return[s,c]}const[Mr,Nr]=jr(X,Ar,Cr,gr,pr,dr),[Pr,Fr]=jr(Y,kr,_r,mr,fr,ur);function Ir(e){if(0<=e.y&&e.y<100){var t=new Date(-1,e.m,e.d,e.H,e.M,e.S,e.L);return t.setFullYear(e.y),t}return new Date(e.y,e.m,e.d,e.H,e.M,e.S,e.L)}function Lr(e){if(0<=e.y&&e.y<100){var t=new Date(Date.UTC(-1,e.m,e.d,e.H,e.M,e.S,e.L));return t.setUTCFullYear(e.y),t}return new Date(Date.UTC(e.y,e.m,e.d,e.H,e.M,e.S,e.L))}function Rr(e,t,n){return{y:e,m:t,d:n,H:0,M:0,S:0,L:0}}function zr(e){var t=e.dateTime,n=e.date,r=e.time,i=e.periods,a=e.days,o=e.shortDays,s=e.months,c=e.shortMonths,l=Wr(i),u=Gr(i),d=Wr(a),f=Gr(a),p=Wr(o),m=Gr(o),h=Wr(s),g=Gr(s),_=Wr(c),v=Gr(c),y={a:se,A:ce,b:le,B:ue,c:null,d:fi,e:fi,f:_i,g:Oi,G:Ai,H:pi,I:mi,j:hi,L:gi,m:vi,M:yi,p:E,q:de,Q:$i,s:ea,S:bi,u:xi,U:Si,V:wi,w:Ti,W:Ei,x:null,X:null,y:Di,Y:ki,Z:ji,"%":Qi},b={a:fe,A:pe,b:me,B:he,c:null,d:Mi,e:Mi,f:Li,g:Ji,G:Xi,H:Ni,I:Pi,j:Fi,L:Ii,m:Ri,M:zi,p:ge,q:_e,Q:$i,s:ea,S:Bi,u:Vi,U:Hi,V:Wi,w:Gi,W:Ki,x:null,X:null,y:qi,Y:Yi,Z:Zi,"%":Qi},ee={a:w,A:ne,b:re,B:ie,c:ae,d:ni,e:ni,f:ci,g:Qr,G:Zr,H:ii,I:ii,j:ri,L:si,m:ti,M:ai,p:C,q:ei,Q:ui,s:di,S:oi,u:qr,U:Jr,V:Yr,w:Kr,W:Xr,x:oe,X:T,y:Qr,Y:Zr,Z:$r,"%":li};y.x=x(n,y),y.X=x(r,y),y.c=x(t,y),b.x=x(n,b),b.X=x(r,b),b.c=x(t,b);function x(e,t){return function(n){var r=[],i=-1,a=0,o=e.length,s,c,l;for(n instanceof Date||(n=new Date(+n));++i<o;)e.charCodeAt(i)===37&&(r.push(e.slice(a,i)),(c=Br[s=e.charAt(++i)])==null?c=s===`e`?` `:`0`:s=e.charAt(++i),(l=t[s])&&(s=l(n,c)),r.push(s),a=i+1);return r.push(e.slice(a,i)),r.join(``)}}function te(e,t){return function(n){var r=Rr(1900,void 0,1),i=S(r,e,n+=``,0),a,o;if(i!=n.length)return null;if(`Q`in r)return new Date(r.Q);if(`s`in r)return new Date(r.s*1e3+(`L`in r?r.L:0));if(t&&!(`Z`in r)&&(r.Z=0),`p`in r&&(r.H=r.H%12+r.p*12),r.m===void 0&&(r.m=`q`in r?r.q:0),`V`in r){if(r.V<1||r.V>53)return null;`w`in r||(r.w=1),`Z`in r?(a=Lr(Rr(r.y,0,1)),o=a.getUTCDay(),a=o>4||o===0?wr.ceil(a):wr(a),a=hr.offset(a,(r.V-1)*7),r.y=a.getUTCFullYear(),r.m=a.getUTCMonth(),r.d=a.getUTCDate()+(r.w+6)%7):(a=Ir(Rr(r.y,0,1)),o=a.getDay(),a=o>4||o===0?vr.ceil(a):vr(a),a=mr.offset(a,(r.V-1)*7),r.y=a.getFullYear(),r.m=a.getMonth(),r.d=a.getDate()+(r.w+6)%7)}else(`W`in r||`U`in r)&&(`w`in r||(r.w=`u`in r?r.u%7:+(`W`in r)),o=`Z`in r?Lr(Rr(r.y,0,1)).getUTCDay():Ir(Rr(r.y,0,1)).getDay(),r.m=0,r.d=`W`in r?(r.w+6)%7+r.W*7-(o+5)%7:r.w+r.U*7-(o+6)%7);return`Z`in r?(r.H+=r.Z/100|0,r.M+=r.Z%100,Lr(r)):Ir(r)}}function S(e,t,n,r){for(var i=0,a=t.length,o=n.length,s,c;i<a;){if(r>=o)return-1;if(s=t.charCodeAt(i++),s===37){if(s=t.charAt(i++),c=ee[s in Br?t.charAt(i++):s],!c||(r=c(e,n,r))<0)return-1}else if(s!=n.charCodeAt(r++))return-1}return r}function C(e,t,n){var r=l.exec(t.slice(n));return r?(e.p=u.get(r[0].toLowerCase()),n+r[0].length):-1}function w(e,t,n){var r=p.exec(t.slice(n));return r?(e.w=m.get(r[0].toLowerCase()),n+r[0].length):-1}function ne(e,t,n){var r=d.exec(t.slice(n));return r?(e.w=f.get(r[0].toLowerCase()),n+r[0].length):-1}function re(e,t,n){var r=_.exec(t.slice(n));return r?(e.m=v.get(r[0].toLowerCase()),n+r[0].length):-1}function ie(e,t,n){var r=h.exec(t.slice(n));return r?(e.m=g.get(r[0].toLowerCase()),n+r[0].length):-1}function ae(e,n,r){return S(e,t,n,r)}function oe(e,t,r){return S(e,n,t,r)}function T(e,t,n){return S(e,r,t,n)}function se(e){return o[e.getDay()]}function ce(e){return a[e.getDay()]}function le(e){return c[e.getMonth()]}function ue(e){return s[e.getMonth()]}function E(e){return i[+(e.getHours()>=12)]}function de(e){return 1+~~(e.getMonth()/3)}function fe(e){return o[e.getUTCDay()]}function pe(e){return a[e.getUTCDay()]}function me(e){return c[e.getUTCMonth()]}function he(e){return s[e.getUTCMonth()]}function ge(e){return i[+(e.getUTCHours()>=12)]}function _e(e){return 1+~~(e.getUTCMonth()/3)}return{format:function(e){var t=x(e+=``,y);return t.toString=function(){return e},t},parse:function(e){var t=te(e+=``,!1);return t.toString=function(){return e},t},utcFormat:function(e){var t=x(e+=``,b);return t.toString=function(){return e},t},utcParse:function(e){var t=te(e+=``,!0);return t.toString=function(){return e},t}}}var Br={"-":``,_:` `,0:`0`},Z=/^\s*\d+/,Vr=/^%/,Hr=/[\\^$*+?|[\]().{}]/g;function Q(e,t,n){var r=e<0?`-`:``,i=(r?-e:e)+``,a=i.length;return r+(a<n?Array(n-a+1).join(t)+i:i)}function Ur(e){return e.replace(Hr,`\\$&`)}function Wr(e){return RegExp(`^(?:`+e.map(Ur).join(`|`)+`)`,`i`)}function Gr(e){return new Map(e.map((e,t)=>[e.toLowerCase(),t]))}function Kr(e,t,n){var r=Z.exec(t.slice(n,n+1));return r?(e.w=+r[0],n+r[0].length):-1}function qr(e,t,n){var r=Z.exec(t.slice(n,n+1));return r?(e.u=+r[0],n+r[0].length):-1}function Jr(e,t,n){var r=Z.exec(t.slice(n,n+2));return r?(e.U=+r[0],n+r[0].length):-1}function Yr(e,t,n){var r=Z.exec(t.slice(n,n+2));return r?(e.V=+r[0],n+r[0].length):-1}function Xr(e,t,n){var r=Z.exec(t.slice(n,n+2));return r?(e.W=+r[0],n+r[0].length):-1}function Zr(e,t,n){var r=Z.exec(t.slice(n,n+4));return r?(e.y=+r[0],n+r[0].length):-1}function Qr(e,t,n){var r=Z.exec(t.slice(n,n+2));return r?(e.y=+r[0]+(+r[0]>68?1900:2e3),n+r[0].length):-1}function $r(e,t,n){var r=/^(Z)|([+-]\d\d)(?::?(\d\d))?/.exec(t.slice(n,n+6));return r?(e.Z=r[1]?0:-(r[2]+(r[3]||`00`)),n+r[0].length):-1}function ei(e,t,n){var r=Z.exec(t.slice(n,n+1));return r?(e.q=r[0]*3-3,n+r[0].length):-1}function ti(e,t,n){var r=Z.exec(t.slice(n,n+2));return r?(e.m=r[0]-1,n+r[0].length):-1}function ni(e,t,n){var r=Z.exec(t.slice(n,n+2));return r?(e.d=+r[0],n+r[0].length):-1}function ri(e,t,n){var r=Z.exec(t.slice(n,n+3));return r?(e.m=0,e.d=+r[0],n+r[0].length):-1}function ii(e,t,n){var r=Z.exec(t.slice(n,n+2));return r?(e.H=+r[0],n+r[0].length):-1}function ai(e,t,n){var r=Z.exec(t.slice(n,n+2));return r?(e.M=+r[0],n+r[0].length):-1}function oi(e,t,n){var r=Z.exec(t.slice(n,n+2));return r?(e.S=+r[0],n+r[0].length):-1}function si(e,t,n){var r=Z.exec(t.slice(n,n+3));return r?(e.L=+r[0],n+r[0].length):-1}function ci(e,t,n){var r=Z.exec(t.slice(n,n+6));return r?(e.L=Math.floor(r[0]/1e3),n+r[0].length):-1}function li(e,t,n){var r=Vr.exec(t.slice(n,n+1));return r?n+r[0].length:-1}function ui(e,t,n){var r=Z.exec(t.slice(n));return r?(e.Q=+r[0],n+r[0].length):-1}function di(e,t,n){var r=Z.exec(t.slice(n));return r?(e.s=+r[0],n+r[0].length):-1}function fi(e,t){return Q(e.getDate(),t,2)}function pi(e,t){return Q(e.getHours(),t,2)}function mi(e,t){return Q(e.getHours()%12||12,t,2)}function hi(e,t){return Q(1+mr.count(Y(e),e),t,3)}function gi(e,t){return Q(e.getMilliseconds(),t,3)}function _i(e,t){return gi(e,t)+`000`}function vi(e,t){return Q(e.getMonth()+1,t,2)}function yi(e,t){return Q(e.getMinutes(),t,2)}function bi(e,t){return Q(e.getSeconds(),t,2)}function xi(e){var t=e.getDay();return t===0?7:t}function Si(e,t){return Q(_r.count(Y(e)-1,e),t,2)}function Ci(e){var t=e.getDay();return t>=4||t===0?K(e):K.ceil(e)}function wi(e,t){return e=Ci(e),Q(K.count(Y(e),e)+(Y(e).getDay()===4),t,2)}function Ti(e){return e.getDay()}function Ei(e,t){return Q(vr.count(Y(e)-1,e),t,2)}function Di(e,t){return Q(e.getFullYear()%100,t,2)}function Oi(e,t){return e=Ci(e),Q(e.getFullYear()%100,t,2)}function ki(e,t){return Q(e.getFullYear()%1e4,t,4)}function Ai(e,t){var n=e.getDay();return e=n>=4||n===0?K(e):K.ceil(e),Q(e.getFullYear()%1e4,t,4)}function ji(e){var t=e.getTimezoneOffset();return(t>0?`-`:(t*=-1,`+`))+Q(t/60|0,`0`,2)+Q(t%60,`0`,2)}function Mi(e,t){return Q(e.getUTCDate(),t,2)}function Ni(e,t){return Q(e.getUTCHours(),t,2)}function Pi(e,t){return Q(e.getUTCHours()%12||12,t,2)}function Fi(e,t){return Q(1+hr.count(X(e),e),t,3)}function Ii(e,t){return Q(e.getUTCMilliseconds(),t,3)}function Li(e,t){return Ii(e,t)+`000`}function Ri(e,t){return Q(e.getUTCMonth()+1,t,2)}function zi(e,t){return Q(e.getUTCMinutes(),t,2)}function Bi(e,t){return Q(e.getUTCSeconds(),t,2)}function Vi(e){var t=e.getUTCDay();return t===0?7:t}function Hi(e,t){return Q(Cr.count(X(e)-1,e),t,2)}function Ui(e){var t=e.getUTCDay();return t>=4||t===0?J(e):J.ceil(e)}function Wi(e,t){return e=Ui(e),Q(J.count(X(e),e)+(X(e).getUTCDay()===4),t,2)}function Gi(e){return e.getUTCDay()}function Ki(e,t){return Q(wr.count(X(e)-1,e),t,2)}function qi(e,t){return Q(e.getUTCFullYear()%100,t,2)}function Ji(e,t){return e=Ui(e),Q(e.getUTCFullYear()%100,t,2)}function Yi(e,t){return Q(e.getUTCFullYear()%1e4,t,4)}function Xi(e,t){var n=e.getUTCDay();return e=n>=4||n===0?J(e):J.ceil(e),Q(e.getUTCFullYear()%1e4,t,4)}function Zi(){return`+0000`}function Qi(){return`%`}function $i(e){return+e}function ea(e){return Math.floor(e/1e3)}var ta,na,ra;ia({dateTime:`%x, %X`,date:`%-m/%-d/%Y`,time:`%-I:%M:%S %p`,periods:[`AM`,`PM`],days:[`Sunday`,`Monday`,`Tuesday`,`Wednesday`,`Thursday`,`Friday`,`Saturday`],shortDays:[`Sun`,`Mon`,`Tue`,`Wed`,`Thu`,`Fri`,`Sat`],months:[`January`,`February`,`March`,`April`,`May`,`June`,`July`,`August`,`September`,`October`,`November`,`December`],shortMonths:[`Jan`,`Feb`,`Mar`,`Apr`,`May`,`Jun`,`Jul`,`Aug`,`Sep`,`Oct`,`Nov`,`Dec`]});function ia(e){return ta=zr(e),ta.format,ta.parse,na=ta.utcFormat,ra=ta.utcParse,ta}var aa=`%Y-%m-%dT%H:%M:%S.%LZ`;Date.prototype.toISOString||na(aa),+new Date(`2000-01-01T00:00:00.000Z`)||ra(aa);function oa(e,t){switch(arguments.length){case 0:break;case 1:this.range(e);break;default:this.range(t).domain(e)}return this}function sa(e){return function(){return e}}function ca(e){return+e}var la=[0,1];function ua(e){return e}function da(e,t){return(t-=e=+e)?function(n){return(n-e)/t}:sa(isNaN(t)?NaN:.5)}function fa(e,t){var n;return e>t&&(n=e,e=t,t=n),function(n){return Math.max(e,Math.min(t,n))}}function pa(e,t,n){var r=e[0],i=e[1],a=t[0],o=t[1];return i<r?(r=da(i,r),a=n(o,a)):(r=da(r,i),a=n(a,o)),function(e){return a(r(e))}}function ma(e,t,n){var r=Math.min(e.length,t.length)-1,i=Array(r),a=Array(r),o=-1;for(e[r]<e[0]&&(e=e.slice().reverse(),t=t.slice().reverse());++o<r;)i[o]=da(e[o],e[o+1]),a[o]=n(t[o],t[o+1]);return function(t){var n=Ze(e,t,1,r)-1;return a[n](i[n](t))}}function ha(e,t){return t.domain(e.domain()).range(e.range()).interpolate(e.interpolate()).clamp(e.clamp()).unknown(e.unknown())}function ga(){var e=la,t=la,n=Dn,r,i,a,o=ua,s,c,l;function u(){var n=Math.min(e.length,t.length);return o!==ua&&(o=fa(e[0],e[n-1])),s=n>2?ma:pa,c=l=null,d}function d(i){return i==null||isNaN(i=+i)?a:(c||=s(e.map(r),t,n))(r(o(i)))}return d.invert=function(n){return o(i((l||=s(t,e.map(r),bn))(n)))},d.domain=function(t){return arguments.length?(e=Array.from(t,ca),u()):e.slice()},d.range=function(e){return arguments.length?(t=Array.from(e),u()):t.slice()},d.rangeRound=function(e){return t=Array.from(e),n=On,u()},d.clamp=function(e){return arguments.length?(o=e?!0:ua,u()):o!==ua},d.interpolate=function(e){return arguments.length?(n=e,u()):n},d.unknown=function(e){return arguments.length?(a=e,d):a},function(e,t){return r=e,i=t,u()}}function _a(){return ga()(ua,ua)}function va(e,t,n,r){var i=it(e,t,n),a;switch(r=zn(r??`,f`),r.type){case`s`:var o=Math.max(Math.abs(e),Math.abs(t));return r.precision==null&&!isNaN(a=tr(i,o))&&(r.precision=a),Qn(r,o);case``:case`e`:case`g`:case`p`:case`r`:r.precision==null&&!isNaN(a=nr(i,Math.max(Math.abs(e),Math.abs(t))))&&(r.precision=a-(r.type===`e`));break;case`f`:case`%`:r.precision==null&&!isNaN(a=er(i))&&(r.precision=a-(r.type===`%`)*2)}return Zn(r)}function ya(e){var t=e.domain;return e.ticks=function(e){var n=t();return nt(n[0],n[n.length-1],e??10)},e.tickFormat=function(e,n){var r=t();return va(r[0],r[r.length-1],e??10,n)},e.nice=function(n){n??=10;var r=t(),i=0,a=r.length-1,o=r[i],s=r[a],c,l,u=10;for(s<o&&(l=o,o=s,s=l,l=i,i=a,a=l);u-->0;){if(l=rt(o,s,n),l===c)return r[i]=o,r[a]=s,t(r);if(l>0)o=Math.floor(o/l)*l,s=Math.ceil(s/l)*l;else if(l<0)o=Math.ceil(o*l)/l,s=Math.floor(s*l)/l;else break;c=l}return e},e}function ba(){var e=_a();return e.copy=function(){return ha(e,ba())},oa.apply(e,arguments),ya(e)}function xa(e,t){e=e.slice();var n=0,r=e.length-1,i=e[n],a=e[r],o;return a<i&&(o=n,n=r,r=o,o=i,i=a,a=o),e[n]=t.floor(i),e[r]=t.ceil(a),e}function Sa(e){return new Date(e)}function Ca(e){return e instanceof Date?+e:Math.round(e)}function wa(e,t,n,r,i,a,o,s,c,l){var u=_a(),d=u.invert,f=u.domain,p=l(`.%L`),m=l(`:%S`),h=l(`%I:%M`),g=l(`%I %p`),_=l(`%a %d`),v=l(`%b %d`),y=l(`%B`),b=l(`%Y`);function ee(e){return(c(e)<e?p:s(e)<e?m:o(e)<e?h:a(e)<e?g:r(e)<e?i(e)<e?_:v:n(e)<e?y:b)(e)}return u.invert=function(e){return new Date(Math.round(d(e)))},u.domain=function(e){return arguments.length?f(Array.from(e,Ca)):f().map(Sa)},u.ticks=function(t){var n=f();return e(n[0],n[n.length-1],t??10)},u.tickFormat=function(e,t){return t==null?ee:l(t)},u.nice=function(e){var n=f();return e&&typeof e.range==`function`||(e=t(n[0],n[n.length-1],e??10)),e?f(xa(n,e)):u},u.copy=function(){return ha(u,wa(e,t,n,r,i,a,o,s,c,l))},u}function Ta(){return oa.apply(wa(Mr,Nr,X,Ar,Cr,hr,pr,dr,lr,na).domain([Date.UTC(2e3,0,1),Date.UTC(2e3,0,2)]),arguments)}function Ea(e,t){let n=[...t.flatMap(({connection:{from:e,to:t}})=>[e.earliest,e.latest,t.earliest,t.latest]),...[e.volume[0],e.volume.at(-1)].map(e=>e===void 0?null:e.month),e.export.exportedAt].filter(e=>e!==null);if(n.length===0)return null;let r=n.map(e=>Number(e.slice(0,4))),i=Date.UTC(Math.min(...r),0,1),a=Date.UTC(Math.max(...r)+1,0,1),o=Ta([i,a],[0,100]).clamp(!0),s=e=>$(o(e)),c=new Set(Da(o.ticks(5)));return{start:i,end:a,at:s,years:Da(o.ticks(18)).map(e=>({year:String(e),at:s(Date.UTC(e,0,1)),major:c.has(e)}))}}function Da(e){return e.filter(e=>e.getUTCMonth()===0&&e.getUTCDate()===1).map(e=>e.getUTCFullYear())}function $(e){return Math.round(e*100)/100}function Oa(e,t,n){let r=t.map(t=>ka(e,t)),i=Math.max(e.start,...r.map(({fromEarliest:e})=>e)),a=Math.min(e.end,...r.map(({toLatest:e})=>e)),o=e.at(i),s=e.at(a);if(s<=o)return w``;let c=Aa(r,i,a).map(e=>({offset:$((e-i)/(a-i)*100),opacity:$(.14+.86*r.reduce((t,n)=>t*Ma(n,e),1))}));return w`<linearGradient id="${n.id}" class="${n.kind}">${c.map(({offset:e,opacity:t})=>w`<stop offset="${e}%" stop-color="currentColor" stop-opacity="${t}"/>`)}</linearGradient><rect x="${o}%" width="${$(s-o)}%" y="${n.y}" height="${n.height}" rx="1.5" fill="url(#${n.id})"/>`}function ka({start:e,end:t},{from:n,to:r}){let i=(e,t)=>e===null?t:Date.parse(e);return{fromEarliest:i(n.earliest,e),fromLatest:i(n.latest,t),toEarliest:i(r.earliest,e),toLatest:i(r.latest,t)}}function Aa(e,t,n){let r=[t,...[...new Set(e.flatMap(e=>Object.values({...e})))].filter(e=>e>t&&e<n).sort((e,t)=>e-t),n];return r.flatMap((t,n)=>{let i=r[n+1];return i===void 0||e.flatMap(e=>ja(e,(t+i)/2)).length<2?[t]:Array.from({length:6},(e,n)=>t+(i-t)*n/6)})}function ja({fromEarliest:e,fromLatest:t,toEarliest:n,toLatest:r},i){return[...i>e&&i<t?[`from`]:[],...i>n&&i<r?[`to`]:[]]}function Ma({fromEarliest:e,fromLatest:t,toEarliest:n,toLatest:r},i){return Na(i,e,t)*(1-(n===r?0:Na(i,n,r)))}function Na(e,t,n){return n<=t?+(e>=t):Math.min(1,Math.max(0,(e-t)/(n-t)))}function Pa(e,t,n){let{result:r,text:i,number:a}=e,{volume:o}=r;if(o.length===0)return null;let s=i.html.timeline,c=Math.max(...o.map(({messages:e})=>e)),l=ba([0,c],[96,14]),u=Ia(n),d=o.map(({month:e,messages:n})=>{let{start:r,end:o}=La(e),c=t.at(r),d=$(l(n)),f=Math.max(.05,$((t.at(o)-c)*.86));return w`<rect class="${u(r,o)}" x="${c}%" width="${f}%" y="${d}" height="${$(96-d)}"><title>${s.month(i.formats.month(`${e}-15T00:00:00Z`,`UTC`),a(n),n)}</title></rect>`}),f=l.ticks(3).filter(e=>e>0&&Number.isInteger(e));return w`<div class="row volume"><span class="label">${s.volume}</span>
<svg class="track" height="${96}" role="img" aria-label="${s.volumeDescribed(a(c))}">
${We(t,96)}
${f.map(e=>w`<line class="level" x1="0" x2="100%" y1="${$(l(e))}" y2="${$(l(e))}"/>`)}
${d}
${f.map(e=>w`<text x="2" y="${$(l(e)-3)}">${a(e)}</text>`)}
</svg></div>
${Ue(t)}
${Fa(e)}
`}function Fa({result:e,text:t,number:n}){let r=t.html.timeline,i=new Map;for(let{month:t,messages:n}of e.volume){let e=t.slice(0,4);i.set(e,(i.get(e)??0)+n)}return w`<details class="numbers"><summary>${r.perYear}</summary>
<table class="small"><thead><tr><th scope="col">${r.year}</th><th scope="col" class="number">${r.messages}</th></tr></thead>
<tbody>${[...i].map(([e,t])=>w`<tr><th scope="row">${e}</th><td class="number">${n(t)}</td></tr>`)}</tbody></table></details>`}function Ia(e){let t=e.flatMap(e=>{let t=e.decidedBy===null?null:e.claims[e.decidedBy]?.possibleWindow??null;if(t===null)return[];let n=t.from===null?-1/0:Date.parse(t.from),r=t.to===null?1/0:Date.parse(t.to);return[{level:e.level,from:n,to:r}]});return(e,n)=>t.find(({from:t,to:r})=>t<n&&r>e)?.level??`outside`}function La(e){let t=Date.parse(`${e}-01T00:00:00Z`),n=new Date(t);return{start:t,end:Date.UTC(n.getUTCFullYear(),n.getUTCMonth()+1,1)}}const Ra={y:5,height:7},za={y:16,height:16};function Ba(e){let{result:t,text:n}=e,r=t.apps.flatMap((e,t)=>g(e)?[{app:e,place:t}]:[]),i=r.map(({app:e})=>e),a=Ea(t,i);if(i.length===0||a===null)return null;let o=n.html.timeline,s=r.slice(0,100),c=i.length-s.length;return w`<section aria-labelledby="when" class="wide">
<h2 id="when">${o.title}</h2>
<p class="intro">${o.intro}</p>
<ul class="legend">
<li><span class="key key-connection"></span>${o.connected}</li>
<li><span class="key key-right"></span>${o.right}</li>
<li><span class="key key-both held"></span>${o.bothHeld}</li>
<li><span class="key key-both maybe"></span>${o.bothMaybe}</li>
<li><span class="key key-fading"></span>${o.fading}</li>
</ul>
<div class="picture">
${Ue(a)}
${s.map(({app:t,place:n})=>Va(e,a,t,n))}
${c>0?w`<p class="more">${n.html.more(e.number(c))}</p>`:null}
${Pa(e,a,i)}
</div>
</section>`}function Va(e,t,n,r){let i=n.decidedBy===null?void 0:n.claims[n.decidedBy];return w`<div class="row ${n.level}"><a class="label" href="#${ce(r)}">${e.name(n)}</a>
<svg class="track" height="${38}" role="img" aria-label="${Wa(e,n,i)}">
${We(t,38)}
${i===void 0?null:Ua(t,i)}
${Ha(t,n,i,r)}
</svg></div>
`}function Ha(e,t,n,r){let i=Oa(e,[t.connection],{id:`c${r}`,kind:`connection`,...za});return n===void 0?i:w`${Oa(e,[n.span],{id:`r${r}`,kind:`right`,...Ra})}
${i}
${n.overlap===`none`?null:Oa(e,[n.span,t.connection],{id:`b${r}`,kind:`both`,...za})}`}function Ua(e,{possibleWindow:t}){if(t===null)return null;let n=e.at(t.from===null?e.start:Date.parse(t.from));return w`<rect class="meeting" x="${n}%" width="${$(e.at(t.to===null?e.end:Date.parse(t.to))-n)}%" y="0" height="${38}"/>`}function Wa(e,t,n){let{text:r}=e,i=r.html.timeline;return r.formats.clauses([i.describedApp(T(t.name)||r.html.nameless,u(e,t).join(`, `)),...n===void 0?[]:[i.describedRight(m(e,n)),i.describedBoth(b(e,n))]])}const Ga=(e,t)=>{let n=oe(e,t);return Te(n,[Ie(n),Ba(n),Pe(n),de(n),Re(n),ve(n),fe(n),pe(n),me(n),he(n),ge(n),_e(n)]).toString()};export{Ga as html};