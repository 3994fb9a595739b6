// When something in the knowledge base held, from the days that bound it.

import { boundToFuzzy } from '../model/day.ts';
import type { Span } from '../model/span.ts';
import type { Bound } from './schema.ts';

export { boundToFuzzy } from '../model/day.ts';

/** The span of a claim or a permission, by the precision rule. */
export function spanOf({ from, to }: { readonly from: Bound; readonly to: Bound }): Span {
  return { from: boundToFuzzy(from), to: boundToFuzzy(to) };
}
