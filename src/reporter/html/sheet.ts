// The tools of the HTML report: what a name may look like, where an app is found on the page, which addresses become links.

import { sanitise } from '../../model/sanitise.ts';
import { isNamed } from '../wording/rights.ts';
import { newView, type View } from '../wording/view.ts';
import type { AppResult, AuditResult } from '../../model/result.ts';
import type { ReportOptions } from '../reporter.ts';
import { markup, type Content, type Markup } from './markup.ts';

/** Longer than this, a name is none. */
const longestName = 300;

export interface Sheet extends View {
  readonly options: ReportOptions;
  /** An app's name, kept apart from the direction of the text around it. */
  readonly name: (app: AppResult) => Markup;
}

export function newSheet(result: AuditResult, options: ReportOptions): Sheet {
  const view = newView(result, options);
  return {
    ...view,
    options,
    name: (app) => markup`<bdi>${plainName(app.name) || view.text.html.nameless}</bdi>`,
  };
}

/** Text from an export: harmless, and not endless. */
export function plainName(name: string): string {
  const safe = sanitise(name).trim();
  return safe.length <= longestName ? safe : `${sanitise(safe.slice(0, longestName - 1))}…`;
}

/** Beyond these there is no picture and no panel, only the table: a page must open. */
export const mostPanels = 100;

/** The result lists held and maybe apps first. */
export function hasPanel(app: AppResult, place: number): boolean {
  return isNamed(app) && place < mostPanels;
}

/** The id of an app's panel, by the app's place in the result. */
export function panelId(place: number): string {
  return `app-${place + 1}`;
}

/** A link, where the address is one of the web; the words alone otherwise. A saved result may hold anything. */
export function link(address: string, words: Content): Content {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) return words;
  return markup`<a href="${url.href}" rel="noreferrer noopener">${words}</a>`;
}

/** Text of our own in which addresses become links. */
export function withLinks(text: string): Content {
  return text
    .split(/(https:\/\/[^\s()<>]+)/)
    .map((part) => (part.startsWith('https://') ? link(part, part) : part));
}

export function list(items: readonly Content[]): Markup {
  return markup`<ul>${items.map((item) => markup`<li>${item}</li>`)}</ul>`;
}

/** Where in the page a source stands; in a saved result its id may be anything. */
export function sourceAnchor(id: string): string {
  return `source-${encodeURIComponent(sanitise(id))}`;
}
