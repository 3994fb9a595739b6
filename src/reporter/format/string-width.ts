// How many columns a text takes in a terminal.

import fullStringWidth, { type Options } from 'string-width';

/**
 * One column each, whatever stands beside them: Latin letters, and the spaces, dashes, quotes and dots of our own sentences.
 * Nothing wide, no mark, nothing that hides or joins.
 */
const narrow = /^[ -~\u00A0-\u00AC\u00AE-\u024F\u2010-\u2027\u202F\u20AC]*$/;

/** Whether each code unit is a column and a character of its own. */
export function isNarrow(text: string): boolean {
  return narrow.test(text);
}

/** The same number as string-width's, which takes most of a short run to compile what it knows of emoji. */
export function stringWidth(text: string, options?: Options): number {
  return isNarrow(text) ? text.length : fullStringWidth(text, options);
}
