// The tools of the terminal report: wrapped paragraphs, headings, lists, and what a name may look like.

import { Chalk, type ChalkInstance } from 'chalk';
import stringWidth from 'string-width';
import wrapAnsi from 'wrap-ansi';
import type { AuditResult } from '../../model/result.ts';
import type { Catalogue } from '../../text/catalogue.ts';
import { sanitise } from '../format/sanitise.ts';
import type { ReportOptions } from '../reporter.ts';

/** Long lines are hard to read, however wide the terminal. */
const readable = 110;

export interface Page {
  readonly result: AuditResult;
  readonly text: Catalogue;
  readonly options: ReportOptions;
  readonly chalk: ChalkInstance;
  readonly width: number;
  /** Lines of running text, wrapped; continued lines are indented by `indent` more. */
  readonly paragraph: (words: string, indent?: string, hanging?: string) => string;
  readonly heading: (words: string) => string;
  readonly bullets: (items: readonly string[]) => string;
  readonly day: (iso: string) => string;
  readonly number: (value: number) => string;
}

export function newPage(result: AuditResult, options: ReportOptions): Page {
  const { catalogue: text, timeZone } = options;
  const chalk = new Chalk({ level: options.colour ? 1 : 0 });
  const width = Math.max(40, options.width);
  const paragraph: Page['paragraph'] = (words, indent = '', hanging = indent) => {
    const room = Math.min(width, readable) - stringWidth(hanging);
    return wrapAnsi(words, room, { hard: true })
      .split('\n')
      .map((line, place) => (place === 0 ? indent : hanging) + line)
      .join('\n');
  };
  return {
    result,
    text,
    options,
    chalk,
    width,
    paragraph,
    heading: (words) => chalk.bold(words),
    bullets: (items) => items.map((item) => paragraph(item, '  - ', '    ')).join('\n'),
    day: (iso) => text.formats.day(iso, timeZone),
    number: text.formats.number,
  };
}

/** A name from the export: harmless, on one line, and not longer than `columns`. */
export function shortName(name: string, columns = 60): string {
  const safe = sanitise(name).trim();
  if (stringWidth(safe) <= columns) return safe;
  let kept = '';
  // By what a reader takes for one character, so that no emoji is cut in two.
  for (const { segment } of new Intl.Segmenter('en', { granularity: 'grapheme' }).segment(safe)) {
    if (stringWidth(kept + segment) > columns - 1) break;
    kept += segment;
  }
  return `${kept}…`;
}
