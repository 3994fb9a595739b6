// JSON that can also be looked at: what could move a terminal's cursor or turn its text is escaped.

/** Controls beyond what JSON.stringify escapes, and characters that hide or reorder text, those to come among them (U+2065, U+E0002). */
const unseen = /[\u007f-\u009f\u2060-\u206f\p{Cf}\u{e0000}-\u{e007f}\p{Zl}\p{Zp}]/gu;

/** @param indent columns; 0 = all on one line */
export function json(value: unknown, indent = 0): string {
  return JSON.stringify(value, null, indent).replace(unseen, escapeUnits);
}

/** The same value, written as JSON may write it. */
function escapeUnits(character: string): string {
  return Array.from({ length: character.length }, (_, place) => {
    const unit = character.charCodeAt(place);
    return `\\u${unit.toString(16).padStart(4, '0')}`;
  }).join('');
}
