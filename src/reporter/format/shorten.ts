// Cuts a text where a reader sees the end of a character: no emoji and no accent is cut in two.

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** At most `longest` characters, the last of them an ellipsis where something was cut off. */
export function shorten(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const kept: string[] = [];
  for (const { segment } of graphemes.segment(text)) {
    if (kept.length === longest) return `${kept.slice(0, -1).join('')}…`;
    kept.push(segment);
  }
  return text;
}
