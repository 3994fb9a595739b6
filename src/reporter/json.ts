// The result itself, as JSON that can also be looked at: what could move a terminal's cursor or turn its text is escaped.

import type { Reporter } from './reporter.ts';

/** Controls beyond what JSON.stringify escapes, and characters that hide or reorder text. */
const unseen = /[\u007f-\u009f\p{Cf}\p{Zl}\p{Zp}]/gu;

export const json: Reporter = (result) => `${JSON.stringify(result, null, 2).replace(unseen, escapeUnits)}\n`;

/** The same value, written as JSON may write it. */
function escapeUnits(character: string): string {
  return Array.from({ length: character.length }, (_, place) => {
    const unit = character.charCodeAt(place);
    return `\\u${unit.toString(16).padStart(4, '0')}`;
  }).join('');
}
