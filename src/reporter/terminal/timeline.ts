// A small picture for wide terminals: when each held or maybe app was connected, when its right existed, and how much was
// written then.

import type { AppResult } from '../../model/result.ts';
import { isNamed } from '../wording/rights.ts';
import type { Fuzzy } from '../wording/spans.ts';
import { padded } from './columns.ts';
import { shortName, type Page } from './page.ts';

const narrowest = 110;
const widest = 132;
/** Beyond these the picture is no longer one. */
const mostDrawn = 20;
const nameColumns = 20;
const labelColumns = 11;

/** Null on narrow terminals, and when there is nothing to draw. */
export function timeline(page: Page): string | null {
  const apps = page.result.apps.filter(isNamed);
  const drawn = apps.slice(0, mostDrawn);
  const years = yearsOf(page, drawn);
  if (page.width < narrowest || drawn.length === 0 || years === null) return null;
  const words = page.text.report.timeline;
  const scale = newScale(years, Math.min(page.width, widest) - nameColumns - labelColumns - 4);
  const row = (name: string, label: string, picture: string): string =>
    `  ${padded(name, nameColumns)}${padded(label, labelColumns)}${picture}`.trimEnd();
  const rows = drawn.flatMap((app) => {
    const right = rightSpan(app);
    return [
      row(shortName(app.name, nameColumns - 2), words.connected, draw(scale, app.connection, '█', '░')),
      ...(right === null ? [] : [row('', words.right, draw(scale, right, '━', '╌'))]),
    ];
  });
  const volume = row('', words.messages, volumePicture(page, scale));
  return [
    page.heading(words.title),
    row('', '', scale.labels),
    ...rows,
    ...(apps.length > drawn.length ? [`  ${words.more(page.number(apps.length - drawn.length))}`] : []),
    ...(page.result.volume.length === 0 ? [] : [volume]),
    page.paragraph(words.legend, '  '),
  ].join('\n');
}

interface Scale {
  /** The instant in the middle of each cell. */
  readonly middles: readonly number[];
  /** The years, each above its first cell. */
  readonly labels: string;
}

interface Years {
  readonly from: number;
  /** Excluded. */
  readonly to: number;
}

/** Every year takes the same number of cells, so that the labels stand evenly; what is left over stays empty. */
function newScale({ from, to }: Years, room: number): Scale {
  const perYear = Math.max(1, Math.floor(room / (to - from)));
  const cells = Math.min(room, perYear * (to - from));
  const first = Date.UTC(from, 0, 1);
  const perCell = (Date.UTC(to, 0, 1) - first) / cells;
  const every = Math.ceil(5 / perYear);
  let labels = '';
  for (let year = from; year < to; year += every) {
    labels = labels.padEnd((year - from) * perYear) + String(year);
  }
  const middles = Array.from({ length: cells }, (_, place) => first + perCell * (place + 0.5));
  return { middles, labels: labels.slice(0, cells) };
}

/** The years of what is drawn: of the connections, and of the messages around them. */
function yearsOf({ result }: Page, apps: readonly AppResult[]): Years | null {
  const known = [
    ...apps.flatMap(({ connection: { from, to } }) => [from.earliest, from.latest, to.earliest, to.latest]),
    result.export.exportedAt,
  ].filter((iso) => iso !== null);
  if (known.length === 0) return null;
  const years = new Set(known.map((iso) => Number(iso.slice(0, 4))));
  return { from: Math.min(...years), to: Math.max(...years) + 1 };
}

/** The span of the claim that decided. */
function rightSpan(app: AppResult): { readonly from: Fuzzy; readonly to: Fuzzy } | null {
  return app.decidedBy === null ? null : (app.claims[app.decidedBy]?.span ?? null);
}

function draw(
  { middles }: Scale,
  { from, to }: { readonly from: Fuzzy; readonly to: Fuzzy },
  sure: string,
  possible: string,
): string {
  return middles
    .map((instant) => {
      if (instant >= bound(from.latest, Infinity) && instant < bound(to.earliest, -Infinity)) return sure;
      const could = instant >= bound(from.earliest, -Infinity) && instant < bound(to.latest, Infinity);
      return could ? possible : ' ';
    })
    .join('');
}

const bars = ' ▁▂▃▄▅▆▇█';

/** Messages per month, as high as the busiest month drawn allows. */
function volumePicture({ result }: Page, { middles }: Scale): string {
  const counts = new Map(result.volume.map(({ month, messages }) => [month, messages]));
  const heights = middles.map((instant) => counts.get(new Date(instant).toISOString().slice(0, 7)) ?? 0);
  const highest = Math.max(1, ...heights);
  return heights.map((height) => bars.charAt(Math.ceil((height / highest) * (bars.length - 1)))).join('');
}

function bound(iso: string | null, unknown: number): number {
  return iso === null ? unknown : Date.parse(iso);
}
