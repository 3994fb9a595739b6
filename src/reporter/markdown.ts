// The report in Markdown, for issues, notebooks and wikis: what the terminal report says, as headings, tables and links.

import { answer } from './markdown/answer.ts';
import { baseline, coverage, footer, limits, nextSteps } from './markdown/closing.ts';
import { conversations } from './markdown/conversations.ts';
import { details } from './markdown/details.ts';
import { namedApps } from './markdown/named-apps.ts';
import { otherApps } from './markdown/other-apps.ts';
import { newLeaf } from './markdown/leaf.ts';
import type { Reporter } from './reporter.ts';

export const markdown: Reporter = (result, options) => {
  const leaf = newLeaf(result, options);
  const sections = [
    answer(leaf),
    namedApps(leaf),
    otherApps(leaf),
    baseline(leaf),
    options.verbose ? details(leaf) : null,
    conversations(leaf),
    coverage(leaf),
    limits(leaf),
    nextSteps(leaf),
    footer(leaf),
  ];
  return `${sections.filter((section) => section !== null).join('\n\n')}\n`;
};
