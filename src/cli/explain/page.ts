// What the pages of `explain` are made with.

import wrapAnsi from 'wrap-ansi';
import type { Bound, Knowledge } from '../../knowledge/knowledge.ts';
import type { Language } from '../../model/language.ts';
import type { Catalogue } from '../../text/catalogue.ts';

export interface ExplainPage {
  readonly knowledge: Knowledge;
  readonly text: Catalogue;
  readonly language: Language;
  readonly width: number;
}

/** A label and what belongs to it, wrapped, its further lines indented. */
export function entry(page: ExplainPage, label: string, words: string, indent = '  '): string {
  return lines(page, page.text.formats.label(label, words), indent, `${indent}  `);
}

export function lines(page: ExplainPage, words: string, first = '', hanging = first): string {
  return wrapAnsi(words, Math.max(20, page.width - hanging.length), { hard: true })
    .split('\n')
    .map((line, place) => (place === 0 ? first : hanging) + line)
    .join('\n');
}

/** A bound of the knowledge base, as fuzzy as it is known. */
function boundWords({ text }: ExplainPage, { earliest, latest }: Bound): string {
  const { explain: words, formats } = text;
  if (earliest === null) return latest === null ? words.unknown : words.notAfter(formats.sourceDay(latest));
  if (latest === null) return words.notBefore(formats.sourceDay(earliest));
  return earliest === latest
    ? formats.sourceDay(earliest)
    : words.between(formats.sourceDay(earliest), formats.sourceDay(latest));
}

/** A bound with what the knowledge base adds to it. */
export function withNote(page: ExplainPage, bound: Bound): string {
  const note = bound.note === undefined ? '' : ` (${bound.note[page.language]})`;
  return `${boundWords(page, bound)}${note}`;
}

/** What the dates at both ends rest on. */
export function boundSources({ from, to }: { readonly from: Bound; readonly to: Bound }): readonly string[] {
  return [...from.sources, ...to.sources];
}

/** Each source by its publisher, title, date and address. */
export function sourceLines(page: ExplainPage, ids: Iterable<string>, indent: string): readonly string[] {
  const { explain: words, formats } = page.text;
  return [...new Set(ids)].flatMap((id) => {
    const source = page.knowledge.source(id);
    if (source === null) return [];
    const day = formats.sourceDay(source.date);
    const when = source.dateIs === 'consulted' ? words.consulted(day) : day;
    const known = formats.clauses(source.status === 'quoted' ? [when, words.quoted] : [when]);
    const line = `[${id}] ${source.publisher}, ${source.title} (${known})`;
    // An address on a line of its own can be clicked, and is never broken.
    return [lines(page, line, indent, `${indent}  `), `${indent}  ${source.url}`];
  });
}
