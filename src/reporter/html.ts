// The report as one page for a browser: the answer, the picture, each app that matters, all apps, and what it rests on.

import { baseline, coverage, footer, glossary, limits, nextSteps, others, sources } from './html/closing.ts';
import { conversations } from './html/conversations.ts';
import { document } from './html/document.ts';
import { panels } from './html/panels.ts';
import { newSheet } from './html/sheet.ts';
import { summary } from './html/summary.ts';
import { table } from './html/table.ts';
import { timeline } from './html/timeline.ts';
import type { Reporter } from './reporter.ts';

export const html: Reporter = (result, options) => {
  const sheet = newSheet(result, options);
  return document(sheet, [
    summary(sheet),
    timeline(sheet),
    panels(sheet),
    others(sheet),
    baseline(sheet),
    table(sheet),
    conversations(sheet),
    coverage(sheet),
    limits(sheet),
    nextSteps(sheet),
    glossary(sheet),
    sources(sheet),
    footer(sheet),
  ]).toString();
};
