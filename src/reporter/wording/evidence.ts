// Says what a claim rests on: when the right existed, how it met the connection, who says what, and where that is written.

import type { AppResult, AuditResult, ClaimResult } from '../../model/result.ts';
import { sanitise } from '../../model/sanitise.ts';
import { fuzzyWords } from './spans.ts';
import type { View } from './view.ts';

/** When the right existed, as closely as is known. */
export function rightSpanWords(view: View, { span }: ClaimResult): string {
  return view.text.report.details.window(fuzzyWords(view, span.from), fuzzyWords(view, span.to));
}

/** The same in halves, one below the other. */
export function rightSpanLines(view: View, { span }: ClaimResult): readonly string[] {
  const words = view.text.report.table;
  return [`${words.from} ${fuzzyWords(view, span.from)}`, `${words.to} ${fuzzyWords(view, span.to)}`];
}

/** "certainly, from 3 Oct 2014 to 1 Jan 2018": what is sure and what is possible, each with its own days. */
export function overlapWords(view: View, claim: ClaimResult): string {
  const { overlaps, formats, report } = view.text;
  const { overlap, certainWindow, possibleWindow } = claim;
  if (possibleWindow === null) return overlaps[overlap];
  const possibly = windowWords(view, possibleWindow);
  if (overlap !== 'certain') return `${overlaps[overlap]}, ${possibly}`;
  if (certainWindow === null) return report.details.someTime(overlaps.certain, possibly);
  const certainly = windowWords(view, certainWindow);
  return formats.clauses([
    `${overlaps.certain}, ${certainly}`,
    ...(certainly === possibly ? [] : [`${overlaps.possible}, ${possibly}`]),
  ]);
}

function windowWords(view: View, { from, to }: NonNullable<ClaimResult['possibleWindow']>): string {
  const { report } = view.text;
  const day = (iso: string | null): string => (iso === null ? report.table.unknown : view.day(iso));
  const days = from === null || to === null ? ([day(from), day(to)] as const) : view.days(from, to);
  return report.details.window(...days);
}

/** Undefined where the result does not describe it: an id can be the name of what every object has. */
export function sourceOf({ sources }: AuditResult, id: string): AuditResult['sources'][string] | undefined {
  return Object.hasOwn(sources, id) ? sources[id] : undefined;
}

export interface SourceWords {
  readonly publisher: string;
  readonly title: string;
  /** When it was published, or read where that is not known. */
  readonly when: string;
  readonly url: string;
}

export function sourceWords({ text }: View, source: AuditResult['sources'][string]): SourceWords {
  const day = text.formats.sourceDay(source.date);
  const when = source.dateIs === 'consulted' ? text.report.details.consulted(day) : day;
  return {
    publisher: sanitise(source.publisher),
    title: sanitise(source.title),
    when,
    url: sanitise(source.url),
  };
}

/** What else in the export names the app. */
export function traceWords({ text, number }: View, { traces }: AppResult): readonly string[] {
  const words = text.report.details;
  return [
    traces.sharedLinks.count > 0
      ? words.links(number(traces.sharedLinks.count), traces.sharedLinks.count)
      : null,
    traces.posts.count > 0 ? words.posts(number(traces.posts.count), traces.posts.count) : null,
    traces.offMetaEvents.count > 0
      ? words.events(number(traces.offMetaEvents.count), traces.offMetaEvents.count)
      : null,
  ].filter((line) => line !== null);
}
