// Makes text mean itself in Markdown: CommonMark, the tables and links GitHub adds, and what its pages make of a text.

import { sanitise } from '../../model/sanitise.ts';
import { shorten } from '../format/shorten.ts';

/** Longer than this, a name is none. */
const longestName = 120;

/** Signs with a meaning wherever they stand: emphasis, code, links, tags, tables, entities, formulas, headings. */
const signs = /[\\`*_[\]<>|~&$^#=]/g;
/** Signs with a meaning at the start of a line: lists, headings, rules, numbers. */
const atStart = /^([-+]|\d{1,9}[.)])/;
/**
 * Where an address would become a link by itself, or a name would call a person or another issue. Backslashes do not help:
 * this is found in the text as it is read. A comment, which nobody sees, keeps the two apart.
 */
const call = /(?<=@|#)(?=\S)|(?<=https?|ftp)(?=:\/\/)|(?<=www)(?=\.)/giu;
const apart = '<!-- -->';

/** Text of our own and of sources: harmless, and as it stands. */
export function plain(text: string): string {
  return sanitise(text)
    .trim()
    .replace(signs, '\\$&')
    .replace(atStart, (start) => `${start.slice(0, -1)}\\${start.slice(-1)}`)
    .replace(call, apart);
}

/** Text from an export: the same, and not endless. */
export function plainName(name: string): string {
  return plain(shorten(sanitise(name).trim(), longestName));
}

/** A path or an id, in the letters of a machine; not for tables, where a bar would end the cell. */
export function code(text: string): string {
  const safe = sanitise(text);
  const longestRun = Math.max(0, ...(safe.match(/`+/g) ?? []).map((run) => run.length));
  const fence = '`'.repeat(longestRun + 1);
  const space = safe.startsWith('`') || safe.endsWith('`') || safe === '' ? ' ' : '';
  return `${fence}${space}${safe}${space}${fence}`;
}

/** A link, where the address is one of the web; the words alone otherwise. A saved result may hold anything. */
export function link(address: string, words: string): string {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return plain(words);
  return `[${plain(words)}](<${url.href.replace(/[<>\\|]/g, (sign) => encodeURIComponent(sign))}>)`;
}

/** Text of our own in which addresses become links. */
export function withLinks(text: string): string {
  return text
    .split(/(https:\/\/[^\s()<>]+)/)
    .map((part) => (part.startsWith('https://') ? `<${part}>` : plainPart(part)))
    .join('');
}

/** A part of a sentence keeps the spaces around it. */
function plainPart(text: string): string {
  const [before = ''] = /^ */.exec(text) ?? [];
  const [after = ''] = /(?<! ) *$/.exec(text.slice(before.length)) ?? [];
  return `${before}${plain(text)}${after}`;
}
