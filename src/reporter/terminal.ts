// The report for a terminal: the answer first, then what it rests on, then what no export can show.

import type { Reporter } from './reporter.ts';
import { answer } from './terminal/answer.ts';
import { baseline } from './terminal/baseline.ts';
import { conversations } from './terminal/conversations.ts';
import { coverage } from './terminal/coverage.ts';
import { details } from './terminal/details.ts';
import { limits, nextSteps } from './terminal/closing.ts';
import { namedApps } from './terminal/named-apps.ts';
import { otherApps } from './terminal/other-apps.ts';
import { newPage } from './terminal/page.ts';
import { timeline } from './terminal/timeline.ts';

export const terminal: Reporter = (result, options) => {
  const page = newPage(result, options);
  const sections = [
    answer(page),
    namedApps(page),
    timeline(page),
    otherApps(page),
    baseline(page),
    options.verbose ? details(page) : null,
    conversations(page),
    coverage(page),
    limits(page),
    nextSteps(page),
  ];
  return `${sections.filter((section) => section !== null && section !== '').join('\n\n')}\n`;
};
