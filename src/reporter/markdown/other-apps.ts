// The apps below maybe: a line for each level, and with `--all` a row for each app.

import { isNamed, verdictPhrase } from '../wording/rights.ts';
import { othersWords } from '../wording/others.ts';
import { connectionWords } from '../wording/spans.ts';
import { plain } from './escape.ts';
import { list, section, table, type Leaf } from './leaf.ts';

export function otherApps(leaf: Leaf): string | null {
  const { result, text, options } = leaf;
  const apps = result.apps.filter((app) => !isNamed(app));
  if (apps.length === 0) return null;
  const words = text.report.table;
  const title = text.report.open.title(leaf.number(apps.length), apps.length);
  const rows = apps.map((app) => [
    leaf.name(app),
    `**${plain(text.levels[app.level].name)}** ${plain(verdictPhrase(text, app.verdict))}`,
    plain(connectionWords(leaf, app).join(', ')),
  ]);
  return section(
    plain(title),
    list(othersWords(leaf).map(plain)),
    ...(options.all ? [table([words.app, words.known, words.connected].map(plain), rows)] : []),
  );
}
