// What the words of the numbers tell by themselves: which two can be said of one participant.

import { levels, verdictIds, verdictLevels, type Level } from '../../model/verdict.ts';
import type { Row } from '../tables/define-table.ts';
import type { aggregatesTable } from '../tables/aggregates.ts';
import type { Cell, Meanings } from './suppression.ts';

export interface Count extends Pick<Row<typeof aggregatesTable>, 'measure' | 'subject' | 'category'>, Cell {}

/**
 * - A participant's level is the gravest of their apps, so at or above the level of any app's verdict.
 * - Whose list is empty was connected with no app.
 * - Whose export could be read in full gave a list of apps; who gave nothing that could be read gave none.
 *
 * The last are nearly those whose list of apps is not known, and told or not told with these.
 */
export const meanings: Meanings<Count> = {
  canShare: (a, b) => {
    const states = statesOf(b);
    return statesOf(a).some((state) => states.includes(state));
  },
  tieOf: ({ measure, category }) =>
    category === 'not_known' || (measure === 'reading' && category === 'none') ? 'not_known' : null,
};

/** What a participant's level can be. Kept apart: those of whom nothing could be read, and of those of whom a part could. */
type State = Level | 'no_apps' | 'not_known' | 'nothing_read';

const withApps: readonly State[] = levels;
const withList: readonly State[] = [...withApps, 'no_apps'];

function statesOf({ measure, category }: Count): readonly State[] {
  switch (measure) {
    case 'reading':
      if (category === 'none') return ['nothing_read'];
      return category === 'full' ? withList : [...withList, 'not_known'];
    case 'level':
      return category === 'not_known'
        ? ['not_known', 'nothing_read']
        : withList.filter((state) => state === category);
    case 'app': {
      if (category === 'not_known') return ['not_known', 'nothing_read'];
      const verdict = verdictIds.find((id) => id === category);
      return verdict === undefined ? withList : withApps.slice(0, levels.indexOf(verdictLevels[verdict]) + 1);
    }
    default:
      return [...withList, 'not_known', 'nothing_read'];
  }
}
