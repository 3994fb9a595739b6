// The apps below maybe: a line for each level, and with `--all` a line for each app.

import { isNamed } from '../wording/rights.ts';
import { connectionWords } from '../wording/spans.ts';
import { othersWords } from '../wording/others.ts';
import { shortName, type Page } from './page.ts';

export function otherApps(page: Page): string | null {
  const { result, text, options } = page;
  const { open, unknown, none } = result.summary.byLevel;
  const others = open + unknown + none;
  if (others === 0) return null;
  const words = text.report.open;
  return [
    page.heading(words.title(page.number(others), others)),
    page.bullets(othersWords(page)),
    ...(options.all ? [list(page)] : [page.paragraph(words.listHint, '  ')]),
  ].join('\n');
}

/** In the order of the result, a heading for each verdict. */
function list(page: Page): string {
  const { result, text } = page;
  const apps = result.apps.filter((app) => !isNamed(app));
  const verdicts = [...new Set(apps.map((app) => app.verdict))];
  return verdicts
    .map((verdict) => {
      const lines = apps
        .filter((app) => app.verdict === verdict)
        .map((app) => text.formats.label(shortName(app.name, 40), connectionWords(page, app).join(', ')));
      return `\n${page.paragraph(text.verdicts[verdict].short, '  ')}\n${page.bullets(lines)}`;
    })
    .join('\n');
}
