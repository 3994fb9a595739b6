// The held and maybe apps, a group for each level: who, with which rights, connected when, and what was written then.

import type { AppResult } from '../../model/result.ts';
import { appNotes } from '../wording/app-notes.ts';
import { exposureWords } from '../wording/exposure.ts';
import { rightsWords, verdictPhrase } from '../wording/rights.ts';
import { connectionWords } from '../wording/spans.ts';
import { setInColumns, type Row } from './columns.ts';
import { shortName, type Page } from './page.ts';

const indent = '  ';
/** From here on the verdict and the rights get columns of their own. */
const wide = 118;
const widest = 132;

/** Null when no app is held or maybe: the answer has said so. */
export function namedApps(page: Page): string | null {
  const groups = (['held', 'maybe'] as const).flatMap((level) => {
    const apps = page.result.apps.filter((app) => app.level === level);
    return apps.length === 0 ? [] : [{ level, apps }];
  });
  const apps = groups.flatMap((group) => group.apps);
  if (apps.length === 0) return null;
  // Set together, so that the columns of both groups stand in line.
  const [head = [], ...rows] = setInColumns(
    [headRow(page), ...apps.map((app) => appRow(page, app))],
    Math.min(page.width, widest) - indent.length,
  );
  const lines = (row: readonly string[]): string => row.map((line) => indent + line).join('\n');
  const dim = (row: readonly string[]): string => page.chalk.dim(lines(row));
  const rowOf = new Map(apps.map((app, place) => [app, rows[place] ?? []]));
  return groups
    .map(({ level, apps: members }, place) => {
      const { name, meaning } = page.text.levels[level];
      const title = page.paragraph(page.text.formats.label(page.inLevel(level, capital(name)), meaning));
      const body = members.map((app) => lines(rowOf.get(app) ?? []));
      return [place === 0 ? `${title}\n\n${dim(head)}` : title, ...body].join('\n\n');
    })
    .join('\n\n');
}

function headRow({ text, width }: Page): Row {
  const words = text.report.table;
  const last = [[words.connected], [words.exposed]];
  return width >= wide ? [[words.app], [words.known], [words.rights], ...last] : [[words.app], ...last];
}

function appRow(page: Page, app: AppResult): Row {
  const { text, chalk } = page;
  const name = [
    // A very long name is no name; a long one is wrapped.
    chalk.bold(shortName(app.name)),
    ...appNotes(page, app, (other) => shortName(other)),
  ];
  const verdict = verdictPhrase(text, app.verdict);
  const rights = rightsWords(page, app.rights);
  const last = [connectionWords(page, app), exposureWords(page, app)];
  return page.width >= wide
    ? [name, [verdict], [rights], ...last]
    : [[...name, `  ${verdict}`, `  ${rights}`], ...last];
}

function capital(word: string): string {
  return word.slice(0, 1).toUpperCase() + word.slice(1);
}
