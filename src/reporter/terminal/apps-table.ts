// The table of held and maybe apps, and the plain list of all others.

import Table from 'cli-table3';
import type { AppResult, TallyResult } from '../../model/result.ts';
import { shortName, type Page } from './page.ts';
import { fuzzyWords } from './spans.ts';

/** Null when no app is held or maybe: the answer has said so. */
export function appsTable(page: Page): string | null {
  const apps = page.result.apps.filter((app) => app.level === 'held' || app.level === 'maybe');
  if (apps.length === 0) return null;
  const { table: words } = page.text.report;
  const widths = columnWidths(page.width);
  const table = new Table({
    head: [words.app, words.known, words.connected, words.exposed].map((head) => page.chalk.bold(head)),
    colWidths: [...widths],
    wordWrap: true,
    style: { head: [], border: [], compact: false },
  });
  for (const app of apps) {
    table.push([
      // A long name is wrapped by the table; a very long one is no name.
      shortName(app.name, 60) + (app.blocked ? `\n(${words.blocked})` : ''),
      `${page.text.verdicts[app.verdict].short}\n${rightsOf(page, app)}`,
      connected(page, app),
      exposed(page, app).join('\n'),
    ]);
  }
  return `${page.heading(words.title)}\n${table.toString()}`;
}

/** Four columns with their borders, as wide as the page, the first no wider than names need. */
function columnWidths(width: number): readonly [number, number, number, number] {
  const room = Math.min(width, 120) - 5;
  const name = Math.max(10, Math.floor(room * 0.2));
  const known = Math.max(10, Math.floor(room * 0.25));
  const connectedWidth = Math.max(10, Math.floor(room * 0.25));
  return [name, known, connectedWidth, Math.max(10, room - name - known - connectedWidth)];
}

function rightsOf({ text }: Page, app: AppResult): string {
  const words = text.report.rights;
  const named = (['read', 'write', 'delete'] as const).flatMap((right) => {
    const value = app.rights[right];
    if (value === 'yes') return [words[right]];
    return value === 'disputed' ? [`${words[right]} (${words.disputed})`] : [];
  });
  return named.length === 0 ? words.none : named.join(', ');
}

function connected(page: Page, app: AppResult): string {
  const words = page.text.report.table;
  const { from, to } = app.connection;
  return `${words.from} ${fuzzyWords(page, from)}\n${words.to} ${fuzzyWords(page, to)}`;
}

/** Counts are ranges: what surely, and what at most lay in the window. */
function exposed(page: Page, app: AppResult): readonly string[] {
  const words = page.text.report.table;
  if (app.exposure === null) return [words.notCounted];
  const { certain, possible, withHistory } = app.exposure;
  const line = (count: 'conversations' | 'messages'): string =>
    words[count](rangeOf(page, certain, possible, count), possible[count]);
  const history =
    withHistory !== null && withHistory.messages > possible.messages
      ? [words.withHistory(page.number(withHistory.messages))]
      : [];
  return [line('conversations'), line('messages'), ...history];
}

function rangeOf(
  page: Page,
  certain: TallyResult | null,
  possible: TallyResult,
  count: 'conversations' | 'messages',
): string {
  const words = page.text.report.table;
  const most = page.number(possible[count]);
  if (certain === null) return possible[count] === 0 ? most : words.upTo(most);
  return words.range(page.number(certain[count]), most);
}

/** Every app below maybe, a line each, in the order of the result. */
export function otherApps(page: Page): string | null {
  const apps = page.result.apps.filter((app) => app.level !== 'held' && app.level !== 'maybe');
  if (apps.length === 0) return null;
  const lines = apps.map((app) => {
    const { from, to } = app.connection;
    const { label, clauses } = page.text.formats;
    const span = page.text.report.table.span(fuzzyWords(page, from), fuzzyWords(page, to));
    return label(shortName(app.name, 40), clauses([page.text.verdicts[app.verdict].short, span]));
  });
  return `${page.heading(page.text.report.all.title)}\n${page.bullets(lines)}`;
}
