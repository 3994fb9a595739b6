// What every report ends with: what no export can show, and what a person can do.

import { limitsLines } from '../wording/limits.ts';
import { isNamed } from '../wording/rights.ts';
import { shortName, type Page } from './page.ts';

export function limits(page: Page): string {
  const { result, text } = page;
  return `${page.heading(text.report.limits.title)}\n${page.bullets(limitsLines(result, text))}`;
}

export function nextSteps(page: Page): string {
  const { result, text } = page;
  const words = text.report.next;
  const known = result.apps.find((app) => isNamed(app) && app.subject !== null);
  const steps = [
    ...(known === undefined ? [] : [words.explain(`dyi-audit explain "${commandName(known.name)}"`)]),
    ...(result.apps.some(isNamed) ? [words.ask, words.expect] : []),
    words.remove,
    words.picture('--open'),
  ];
  return `${page.heading(words.title)}\n${page.bullets(steps)}`;
}

/** What can stand between double quotes in any shell. */
function commandName(name: string): string {
  return shortName(name, 40).replaceAll(/["'`$\\!%]/g, '');
}
