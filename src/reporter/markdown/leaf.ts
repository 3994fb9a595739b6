// The tools of the Markdown report: headings, lists and tables of text that is Markdown already.

import type { AppResult, AuditResult } from '../../model/result.ts';
import type { ReportOptions } from '../reporter.ts';
import { newView, type View } from '../wording/view.ts';
import { plainName } from './escape.ts';

export interface Leaf extends View {
  readonly options: ReportOptions;
  readonly name: (app: AppResult) => string;
}

export function newLeaf(result: AuditResult, options: ReportOptions): Leaf {
  const view = newView(result, options);
  return { ...view, options, name: (app) => plainName(app.name) || view.text.html.nameless };
}

export function section(title: string, ...body: readonly string[]): string {
  return [`## ${title}`, ...body].join('\n\n');
}

export function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** A table in the way of GitHub; `numbers` are the columns that stand to the right. */
export function table(
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  numbers: readonly number[] = [],
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const rule = heads.map((_, place) => (numbers.includes(place) ? '---:' : '---'));
  return [line(heads), line(rule), ...rows.map(line)].join('\n');
}

/** Lines within a cell. */
export function lines(items: readonly string[]): string {
  return items.join('<br>');
}
