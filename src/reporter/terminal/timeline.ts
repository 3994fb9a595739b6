// A small picture for wide terminals: when each held or maybe app was connected, and when its right existed.

import stringWidth from 'string-width';
import type { AppResult } from '../../model/result.ts';
import { shortName, type Page } from './page.ts';

const narrowest = 110;
const nameColumns = 22;

/** Null on narrow terminals, and when there is nothing to draw. */
export function timeline(page: Page): string | null {
  const apps = page.result.apps.filter((app) => app.level === 'held' || app.level === 'maybe');
  const years = yearsOf(page, apps);
  if (page.width < narrowest || apps.length === 0 || years === null) return null;
  const perYear = Math.max(2, Math.floor((Math.min(page.width, 130) - nameColumns - 2) / years.length));
  const cells = years.length * perYear;
  const first = Date.UTC(years[0] ?? 0, 0, 1);
  const last = Date.UTC((years.at(-1) ?? 0) + 1, 0, 1);
  const at = (place: number): number => first + ((last - first) * (place + 0.5)) / cells;
  const draw = (sign: (instant: number) => string): string =>
    Array.from({ length: cells }, (_, place) => sign(at(place)))
      .join('')
      .trimEnd();
  const row = (label: string, picture: string): string => `  ${padded(label)}${picture}`.trimEnd();
  const words = page.text.report.timeline;
  const axis = years
    .map((year) =>
      String(year)
        .slice(perYear < 5 ? 2 : 0)
        .padEnd(perYear),
    )
    .join('');
  const rows = apps.flatMap((app) => [
    row(
      shortName(app.name, nameColumns - 2),
      draw((instant) => connectionSign(app, instant)),
    ),
    row(
      `  ${words.right}`,
      draw((instant) => (rightHeld(app, instant) ? '▔' : ' ')),
    ),
  ]);
  return [page.heading(words.title), row('', axis), ...rows, page.paragraph(words.legend, '  ')].join('\n');
}

function padded(label: string): string {
  return label + ' '.repeat(Math.max(0, nameColumns - stringWidth(label)));
}

/** From the first possible start to the last possible end of what is drawn. */
function yearsOf(page: Page, apps: readonly AppResult[]): readonly number[] | null {
  const ends = [...apps.map((app) => app.connection.to.latest), page.result.export.exportedAt].filter(
    (iso) => iso !== null,
  );
  const starts = apps.map((app) => app.connection.from.earliest).filter((iso) => iso !== null);
  if (starts.length === 0 || ends.length === 0) return null;
  const from = Math.min(...starts.map(yearOf));
  const to = Math.max(...ends.map(yearOf));
  return to < from ? null : Array.from({ length: to - from + 1 }, (_, place) => from + place);
}

function yearOf(iso: string): number {
  return Number(iso.slice(0, 4));
}

function connectionSign({ connection: { from, to } }: AppResult, instant: number): string {
  const surely = instant >= bound(from.latest, Infinity) && instant < bound(to.earliest, -Infinity);
  if (surely) return '█';
  const possibly = instant >= bound(from.earliest, -Infinity) && instant < bound(to.latest, Infinity);
  return possibly ? '░' : ' ';
}

/** Inside the possible window of the claim that decided. */
function rightHeld(app: AppResult, instant: number): boolean {
  const window = app.decidedBy === null ? null : app.claims[app.decidedBy]?.possibleWindow;
  if (window === null || window === undefined) return false;
  return instant >= bound(window.from, -Infinity) && instant < bound(window.to, Infinity);
}

function bound(iso: string | null, unknown: number): number {
  return iso === null ? unknown : Date.parse(iso);
}
