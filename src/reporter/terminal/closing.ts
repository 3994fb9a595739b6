// What every report ends with: what no export can show, and what a person can do.

import { shortName, type Page } from './page.ts';

export function limits(page: Page): string {
  const { title, lines } = page.text.report.limits;
  return `${page.heading(title)}\n${page.bullets(lines)}`;
}

export function nextSteps(page: Page): string {
  const { result, text } = page;
  const words = text.report.next;
  const named = result.apps.filter((app) => app.level === 'held' || app.level === 'maybe');
  const explain = named
    .slice(0, 3)
    .map((app) => `dyi-audit explain "${shortName(app.name, 30).replaceAll('"', '')}"`);
  const steps =
    named.length === 0
      ? [words.remove]
      : [words.explain(explain.join('   ')), words.remove, words.ask, words.expect];
  return `${page.heading(words.title)}\n${page.bullets(steps)}`;
}
