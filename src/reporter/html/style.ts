// The style sheet: one column of text, colours that only double the words, dark where the reader's system is, and paper.

export const style = String.raw`
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
  --none: #5d5b57;
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
    --none: #aaa8a2;
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
  :root { --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --held: #a3241b; --maybe: #7a4a00; --open: #2f5b8f; --unknown: #655a7c; --none: #5d5b57; --right: #33508a; --bar: #999; --connection: #cdd0d6; --shade: 0.12; color-scheme: light; }
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
