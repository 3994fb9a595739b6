// The answer, in sentences a non-expert understands. What is missing is said before what was found.

import type { DiagnosticCode } from '../../model/diagnostic.ts';
import { isIncomplete, type Gate } from '../../model/findings.ts';
import type { AppResult, CoverageStatus } from '../../model/result.ts';
import { lostWords } from './coverage.ts';
import type { View } from './view.ts';

export interface Answer {
  /** What is missing from it, in sentences; empty when nothing is. */
  readonly incomplete: readonly string[];
  /** The one sentence. Null without a list of apps: a zero would read as an answer. */
  readonly headline: string | null;
  /** The sentences that belong to it. */
  readonly more: readonly string[];
}

const rightNames = ['read', 'write', 'delete'] as const;
type RightName = (typeof rightNames)[number];

/** @param gate by which warnings may count as something missing */
export function answerOf(view: View, { strict }: Pick<Gate, 'strict'>): Answer {
  const { coverage, summary } = view.result;
  const { answer } = view.text.report;
  const incomplete = incompleteWords(view, strict);
  if (coverage.apps.status === 'absent' || coverage.apps.status === 'unreadable')
    return { incomplete, headline: null, more: [] };
  if (summary.apps === 0) return { incomplete, headline: answer.noApps, more: [] };
  return {
    incomplete,
    headline: headlineOf(view),
    more: [...recordedWords(view), ...furtherRights(view), ...rest(view)],
  };
}

function incompleteWords(view: View, strict: boolean): readonly string[] {
  const { coverage, diagnostics } = view.result;
  const isSeen = (code: DiagnosticCode): boolean => diagnostics.some((seen) => seen.code === code);
  const { report, formats, ci } = view.text;
  const words = report.incomplete;
  const lost = lostWords(view);
  const missing = [
    ...missingText(coverage.apps.status, words.apps, isSeen('apps-in-html')),
    ...missingText(coverage.messages.status, words.messages, isSeen('messages-in-html')),
    ...(coverage.unreadable.length > 0 ? [words.parts(coverage.unreadable.length)] : []),
    ...(lost.length > 0 ? [words.inside(formats.list(lost))] : []),
  ];
  return missing.length === 0 && isIncomplete(view.result, strict) ? [ci.incomplete.warnings] : missing;
}

function missingText(
  status: CoverageStatus,
  texts: { readonly absent: string; readonly inHtml: string; readonly unreadable: string },
  isInHtml: boolean,
): readonly string[] {
  if (status === 'absent') return [isInHtml ? texts.inHtml : texts.absent];
  return status === 'unreadable' ? [texts.unreadable] : [];
}

function headlineOf(view: View): string {
  const { byLevel, apps } = view.result.summary;
  const words = view.text.report.answer;
  const total = view.number(apps);
  if (byLevel.held > 0) {
    const shared = rightNames.filter((right) => heldWith(view, right) === byLevel.held);
    const named = shared.map((right) => view.text.report.rights[right]);
    const recorded = recordedOnly(view);
    const say = recorded === 0 ? words.held : recorded < byLevel.held ? words.heldOrRecorded : words.recorded;
    return say(
      view.number(byLevel.held),
      total,
      byLevel.held,
      named.length === 0 ? null : view.text.formats.list(named),
    );
  }
  return byLevel.maybe > 0 ? words.maybeOnly(view.number(byLevel.maybe), total) : words.none(total);
}

/** Held apps whose record decides although the dates may say otherwise (design, section 4). */
function recordedOnly({ result }: View): number {
  return result.apps.filter(
    ({ verdict, decidedBy, claims }) =>
      verdict === 'recorded' && claims[decidedBy ?? -1]?.overlap !== 'certain',
  ).length;
}

function recordedWords(view: View): readonly string[] {
  const count = recordedOnly(view);
  const all = count === view.result.summary.byLevel.held;
  return count === 0 ? [] : [view.text.report.answer.recordedOnly(view.number(count), count, all)];
}

/** Rights that some of the held apps had and others not: left out of the one sentence, not of the answer. */
function furtherRights(view: View): readonly string[] {
  const { held } = view.result.summary.byLevel;
  return rightNames.flatMap((right) => {
    const count = heldWith(view, right);
    if (count === 0 || count === held) return [];
    return [view.text.report.answer.further(view.number(count), count, view.text.report.rights[right])];
  });
}

function rest(view: View): readonly string[] {
  const { held, maybe } = view.result.summary.byLevel;
  const words = view.text.report.answer;
  return [
    ...(held > 0 && maybe > 0 ? [words.maybe(view.number(maybe), maybe)] : []),
    ...(held + maybe > 0 ? [words.noUse] : []),
  ];
}

function heldWith({ result }: View, right: RightName): number {
  return result.apps.filter((app) => app.level === 'held' && hasRight(app, right)).length;
}

function hasRight(app: AppResult, right: RightName): boolean {
  return app.rights[right] === 'yes';
}
