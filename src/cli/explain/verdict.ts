// A page about one verdict: why it applies, what is not known, what would change it, what to do.

import { verdictLevels, type VerdictId } from '../../model/verdict.ts';
import { entry, lines, type ExplainPage } from './page.ts';

export function verdictPage(verdict: VerdictId, page: ExplainPage): string {
  const { explain: words, verdicts, levels } = page.text;
  const { short, long, why, notKnown, wouldChange, nextSteps } = verdicts[verdict];
  const level = levels[verdictLevels[verdict]];
  return [
    `${verdict} (${short})`,
    lines(page, long, '  '),
    entry(page, words.level, `${level.name} – ${level.meaning}`),
    entry(page, words.why, why),
    entry(page, words.notKnown, notKnown),
    entry(page, words.wouldChange, wouldChange),
    lines(page, words.nextSteps, '  '),
    ...nextSteps.map((step) => lines(page, step, '    - ', '      ')),
  ].join('\n');
}
