// The person's own messages per month, on the axis of the picture: what lay in the windows above.

import { scaleLinear } from 'd3-scale';
import type { AppResult, VolumeResult } from '../../model/result.ts';
import type { Instant } from '../../model/span.ts';
import type { Level } from '../../model/verdict.ts';
import { axis, gridLines } from './axis.ts';
import { markup, type Markup } from './markup.ts';
import type { Sheet } from './sheet.ts';
import { round, type TimeScale } from './time-scale.ts';

const height = 96;
/** Room above the highest bar, for the number that says how high. */
const headroom = 14;

/** Null when the export holds no dated messages. */
export function volume(sheet: Sheet, scale: TimeScale, apps: readonly AppResult[]): Markup | null {
  const { result, text, number } = sheet;
  const { volume: months } = result;
  if (months.length === 0) return null;
  const words = text.html.timeline;
  const highest = Math.max(...months.map(({ messages }) => messages));
  const vertical = scaleLinear([0, highest], [height, headroom]);
  const levels = levelsOf(apps);
  const bars = months.map(({ month, messages }) => {
    const { start, end } = boundsOf(month);
    const x = scale.at(start);
    const y = round(vertical(messages));
    // A hair's breadth between the bars.
    const width = Math.max(0.05, round((scale.at(end) - x) * 0.86));
    return markup`<rect class="${levels(start, end)}" x="${x}%" width="${width}%" y="${y}" height="${round(height - y)}"><title>${words.month(
      text.formats.month(`${month}-15T00:00:00Z`, 'UTC'),
      number(messages),
      messages,
    )}</title></rect>`;
  });
  const ticks = vertical.ticks(3).filter((tick) => tick > 0 && Number.isInteger(tick));
  return markup`<div class="row volume"><span class="label">${words.volume}</span>
<svg class="track" height="${height}" role="img" aria-label="${words.volumeDescribed(number(highest))}">
${gridLines(scale, height)}
${ticks.map(
  (tick) =>
    markup`<line class="level" x1="0" x2="100%" y1="${round(vertical(tick))}" y2="${round(vertical(tick))}"/>`,
)}
${bars}
${ticks.map((tick) => markup`<text x="2" y="${round(vertical(tick) - 3)}">${number(tick)}</text>`)}
</svg></div>
${axis(scale)}
${perYear(sheet)}
`;
}

/** The same in numbers, for those who would rather read. */
function perYear({ result, text, number }: Sheet): Markup {
  const words = text.html.timeline;
  const years = new Map<string, number>();
  for (const { month, messages } of result.volume) {
    const year = month.slice(0, 4);
    years.set(year, (years.get(year) ?? 0) + messages);
  }
  return markup`<details class="numbers"><summary>${words.perYear}</summary>
<table class="small"><thead><tr><th scope="col">${words.year}</th><th scope="col" class="number">${words.messages}</th></tr></thead>
<tbody>${[...years].map(
    ([year, messages]) =>
      markup`<tr><th scope="row">${year}</th><td class="number">${number(messages)}</td></tr>`,
  )}</tbody></table></details>`;
}

/** The gravest level of an app whose window a month lies in. */
function levelsOf(apps: readonly AppResult[]): (start: Instant, end: Instant) => Level | 'outside' {
  const windows = apps.flatMap((app) => {
    const window = app.decidedBy === null ? null : (app.claims[app.decidedBy]?.possibleWindow ?? null);
    if (window === null) return [];
    const from = window.from === null ? -Infinity : Date.parse(window.from);
    const to = window.to === null ? Infinity : Date.parse(window.to);
    return [{ level: app.level, from, to }];
  });
  // The result lists held apps first.
  return (start, end) => windows.find(({ from, to }) => from < end && to > start)?.level ?? 'outside';
}

function boundsOf(month: VolumeResult[number]['month']): { readonly start: Instant; readonly end: Instant } {
  const start = Date.parse(`${month}-01T00:00:00Z`);
  const date = new Date(start);
  return { start, end: Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1) };
}
