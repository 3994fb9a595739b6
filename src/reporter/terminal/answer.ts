// The answer, in sentences a non-expert understands. What is missing is said before what was found.

import type { AppResult, CoverageStatus } from '../../model/result.ts';
import type { Page } from './page.ts';

export function answer(page: Page): string {
  const { result, text, chalk } = page;
  const { coverage } = result;
  const missing = [
    ...missingText(coverage.apps.status, text.report.incomplete.apps),
    ...missingText(coverage.messages.status, text.report.incomplete.messages),
    ...(coverage.unreadable.length > 0 ? [text.report.incomplete.parts(coverage.unreadable.length)] : []),
  ];
  const incomplete =
    missing.length === 0
      ? []
      : [page.paragraph(`${chalk.bold(text.report.incomplete.title)} ${missing.join(' ')}`)];
  // Without the list of apps there is no answer, and a zero would read as one.
  const listMissing = coverage.apps.status === 'absent' || coverage.apps.status === 'unreadable';
  return [...incomplete, ...(listMissing ? [] : [sentences(page)])].join('\n\n');
}

function missingText(
  status: CoverageStatus,
  texts: { readonly absent: string; readonly unreadable: string },
): readonly string[] {
  return status === 'absent' || status === 'unreadable' ? [texts[status]] : [];
}

function sentences(page: Page): string {
  const { result, text, chalk } = page;
  const { byLevel, apps } = result.summary;
  const words = text.report.answer;
  if (apps === 0) return page.paragraph(chalk.bold(words.noApps));
  const number = page.number;
  const total = number(apps);
  const first =
    byLevel.held > 0
      ? words.held(number(byLevel.held), total, byLevel.held, sharedRights(page))
      : byLevel.maybe > 0
        ? words.maybeOnly(number(byLevel.maybe), total)
        : words.none(total);
  const second =
    byLevel.held > 0 && byLevel.maybe > 0 ? words.maybe(number(byLevel.maybe), byLevel.maybe) : null;
  const some = (count: number): string | null => (count === 0 ? null : number(count));
  const rest = words.rest(some(byLevel.open), some(byLevel.unknown), some(byLevel.none));
  const after = [second, rest === '' ? null : `${capital(rest)}.`, words.noUse].filter(
    (part) => part !== null,
  );
  return `${page.paragraph(chalk.bold(first))}\n\n${page.paragraph(after.join(' '))}`;
}

/** The rights that every held app had; null when they share none, or the sources do not say which. */
function sharedRights({ result, text }: Page): string | null {
  const held = result.apps.filter((app) => app.level === 'held');
  const shared = (['read', 'write', 'delete'] as const).filter((right) =>
    held.every((app) => hasRight(app, right)),
  );
  return shared.length === 0 ? null : text.formats.list(shared.map((right) => text.report.rights[right]));
}

function hasRight(app: AppResult, right: 'read' | 'write' | 'delete'): boolean {
  return app.rights[right] === 'yes';
}

function capital(sentence: string): string {
  return sentence.slice(0, 1).toUpperCase() + sentence.slice(1);
}
