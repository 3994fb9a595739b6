// Pages about no single app: what happened when, and the facts that hold for all.

import { entry, lines, sourceLines, type ExplainPage } from './page.ts';

/** Every event of the knowledge base in its order, each with the ids of its sources; the sources once, at the end. */
export function timelinePage(page: ExplainPage): string {
  const { knowledge, text, language } = page;
  const { events } = knowledge.document;
  return [
    lines(page, text.explain.pageNames.timeline),
    ...events.map(({ date, event, sources }) =>
      entry(page, text.formats.sourceDay(date), `${event[language]} ${cited(sources)}`),
    ),
    lines(page, text.explain.sources, '  '),
    ...sourceLines(
      page,
      events.flatMap(({ sources }) => sources),
      '    ',
    ),
  ].join('\n');
}

export function factsPage(page: ExplainPage): string {
  const { knowledge, text, language } = page;
  const { facts } = knowledge.document;
  return [
    lines(page, text.explain.pageNames.facts),
    ...facts.map(({ fact, sources }) => lines(page, `${fact[language]} ${cited(sources)}`, '  - ', '    ')),
    lines(page, text.explain.sources, '  '),
    ...sourceLines(
      page,
      facts.flatMap(({ sources }) => sources),
      '    ',
    ),
  ].join('\n');
}

function cited(sources: readonly string[]): string {
  return sources.map((id) => `[${id}]`).join(' ');
}
