// The tools of the terminal report: wrapped paragraphs, headings, lists, and what a name may look like.

import { Chalk, type ChalkInstance } from 'chalk';
import wrapAnsi from 'wrap-ansi';
import type { AuditResult } from '../../model/result.ts';
import type { Level } from '../../model/verdict.ts';
import { sanitise } from '../../model/sanitise.ts';
import { isNarrow, stringWidth } from '../format/string-width.ts';
import type { ReportOptions } from '../reporter.ts';
import { newView, type View } from '../wording/view.ts';

/** Long lines are hard to read, however wide the terminal. */
const readable = 100;

export interface Page extends View {
  readonly options: ReportOptions;
  readonly chalk: ChalkInstance;
  readonly width: number;
  /** Lines of running text, wrapped; continued lines are indented by `hanging`. */
  readonly paragraph: (words: string, indent?: string, hanging?: string) => string;
  readonly heading: (words: string) => string;
  readonly bullets: (items: readonly string[], indent?: string) => string;
  /** In the colour of a level, which only doubles what the words say. */
  readonly inLevel: (level: Level, words: string) => string;
}

export function newPage(result: AuditResult, options: ReportOptions): Page {
  const chalk = new Chalk({ level: options.colour ? 1 : 0 });
  const width = Math.max(40, options.width);
  const paragraph: Page['paragraph'] = (words, indent = '', hanging = indent) => {
    const room = Math.min(width, readable) - stringWidth(hanging);
    return wrapLines(words, room)
      .map((line, place) => (place === 0 ? indent : hanging) + line)
      .join('\n');
  };
  return {
    ...newView(result, options),
    options,
    chalk,
    width,
    paragraph,
    heading: (words) => chalk.bold.underline(words),
    bullets: (items, indent = '  ') =>
      items.map((item) => paragraph(item, `${indent}- `, `${indent}  `)).join('\n'),
    inLevel: (level, words) => {
      if (level === 'held') return chalk.red.bold(words);
      return level === 'maybe' ? chalk.yellow.bold(words) : chalk.bold(words);
    },
  };
}

/** Wrapped between words; a word longer than the room is cut, unless it is an address, which would no longer work. */
export function wrapLines(words: string, room: number): readonly string[] {
  // So for most lines of a list of thousands of apps.
  if (words.length <= room && isNarrow(words) && words.trim() === words) return [words];
  return wrapAnsi(words, room)
    .split('\n')
    .flatMap((line) =>
      /https?:\/\//.test(line) ? [line] : wrapAnsi(line, room, { hard: true }).split('\n'),
    );
}

/** In columns. No writing has a wider one: it is made of letters that join without end, so that no line can be broken in it. */
const widestCharacter = 12;

/** A name from the export: harmless, on one line, and not longer than `columns`. Between any two of its characters it can be broken. */
export function shortName(name: string, columns = 60): string {
  const safe = sanitise(name).trim();
  if (safe.length <= columns && isNarrow(safe)) return safe;
  let kept = '';
  let width = 0;
  // By what a reader takes for one character, so that no emoji is cut in two.
  for (const { segment } of graphemes.segment(safe)) {
    const more = stringWidth(segment);
    width += more;
    if (width > columns || more > widestCharacter) return `${kept}…`;
    if (width < columns) kept += segment;
  }
  return safe;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
