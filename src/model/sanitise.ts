// Makes text from an export harmless wherever it is shown: no escape sequence, no hidden and no reordering character.

/**
 * Everything that moves a cursor, changes a colour, breaks a line, hides or reorders text: C0 and C1 controls with DEL, soft
 * hyphen, line and paragraph separators, all format characters (bidirectional controls, joiners, tags), private use, lone
 * surrogates and unassigned code points.
 */
const harmful = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/gu;

/** A joiner between two pictographs makes one emoji of them; a variation selector is no format character. */
const emojiJoiner =
  /(?<=\p{Extended_Pictographic}(?:\uFE0F|[\u{1F3FB}-\u{1F3FF}])?)\u200D(?=\p{Extended_Pictographic})/gu;
const keptJoiner = '\uFDD0';

/** Marks that stack without end on one letter. */
const stackedMarks = /(\p{M}{4})\p{M}+/gu;

/** Most names: nothing to look for, and the tables of Unicode need not be loaded. */
const plain = /^[ -~\u00A0-\u00AC\u00AE-\u024F]*$/;

/** Each harmful character as U+FFFD, so that it shows that something was there. */
export function sanitise(text: string): string {
  if (plain.test(text)) return text;
  // U+FDD0 is a noncharacter: it stands for the joiners that stay, and none of the text's own survives the first step.
  return text
    .replaceAll(keptJoiner, '\uFFFD')
    .replace(emojiJoiner, keptJoiner)
    .replace(harmful, (character) => (character === keptJoiner ? '\u200D' : '\uFFFD'))
    .replace(stackedMarks, '$1');
}

/** The same for text of several lines that are our own: its line breaks stay. */
export function sanitiseLines(text: string): string {
  return text.split('\n').map(sanitise).join('\n');
}
