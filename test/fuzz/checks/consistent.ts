// A result that agrees with itself: counts, windows, places and sources.

import type { AuditResult, TallyResult } from '../../../src/model/result.ts';
import { parseSavedResult } from '../../../src/cli/saved-result.ts';
import { json } from '../../../src/reporter/format/json.ts';
import { demand } from '../target.ts';

export function demandConsistent(result: AuditResult): void {
  counts(result);
  for (const app of result.apps) {
    const { exposure, level, decidedBy, claims, evidence } = app;
    demand(decidedBy === null || decidedBy < claims.length, 'decidedBy is a place in claims');
    demand(exposure === null || (level !== 'unknown' && level !== 'none'), 'no exposure without a route');
    if (exposure !== null) {
      const { certain, possible, withHistory } = exposure;
      for (const each of [certain, possible, withHistory]) if (each !== null) tally(each, result);
      if (certain !== null) within(certain, possible, 'what is certain is possible');
      if (withHistory !== null) within(possible, withHistory, 'history holds what came in the window');
    }
    for (const { sources, positions } of claims) {
      const cited = [...sources, ...positions.map(({ source }) => source)];
      demand(
        cited.every((id) => Object.hasOwn(result.sources, id)),
        'every cited source is listed',
      );
    }
    for (const { file } of evidence)
      demand(result.coverage.apps.files.includes(file), 'evidence is in a read file');
    for (const { count, first, last } of Object.values(app.traces)) {
      demand((count === 0) === (first === null) && ordered(first, last), 'traces have dates in order');
    }
  }
  savedAndRead(result);
}

function counts({ apps, summary, coverage, conversations, volume }: AuditResult): void {
  demand(summary.apps === apps.length, 'summary.apps counts the apps');
  for (const [level, count] of Object.entries(summary.byLevel)) {
    demand(apps.filter((app) => app.level === level).length === count, 'summary.byLevel counts the levels');
  }
  demand(coverage.apps.records >= apps.length, 'there are no more apps than records');
  demand(summary.conversations === coverage.messages.conversations, 'conversations are counted alike');
  demand(summary.messages === coverage.messages.messages, 'messages are counted alike');
  demand(ordered(coverage.messages.first, coverage.messages.last), 'first message before the last');
  for (const kind of [coverage.apps, coverage.appPosts, coverage.offMetaActivity, coverage.blockedApps]) {
    demand((kind.status === 'found') === kind.records > 0, 'found is where there are records');
    demand(kind.status !== 'absent' || kind.files.length === 0, 'absent is where there is no file');
  }
  const dated = volume.reduce((sum, { messages }) => sum + messages, 0);
  demand(dated <= summary.messages, 'no more messages in months than there are');
  demand(
    volume.every(({ month }, place) => place === 0 || (volume[place - 1]?.month ?? '') < month),
    'months ascend',
  );
  if (conversations === undefined) return;
  demand(conversations.length === summary.conversations, 'every conversation is listed');
  const messages = conversations.reduce((sum, conversation) => sum + conversation.messages, 0);
  demand(messages === summary.messages, 'conversations hold all messages');
}

function tally(
  { conversations, messages, people, first, last }: TallyResult,
  { summary }: AuditResult,
): void {
  demand(messages <= summary.messages, 'no more messages in a window than there are');
  demand(
    conversations <= summary.conversations && conversations <= messages,
    'no more conversations than messages',
  );
  demand(people <= summary.people, 'no more people in a window than there are');
  demand((messages === 0) === (first === null) && ordered(first, last), 'windows have dates in order');
}

function within(inner: TallyResult, outer: TallyResult, promise: string): void {
  const holds =
    inner.messages <= outer.messages &&
    inner.conversations <= outer.conversations &&
    inner.people <= outer.people;
  demand(holds, promise, () => [inner, outer]);
}

function ordered(first: string | null, last: string | null): boolean {
  return (first === null) === (last === null) && (first ?? '') <= (last ?? '');
}

/** A saved result can be read again, and is the same. */
function savedAndRead(result: AuditResult): void {
  const saved = json(result);
  demand(json(parseSavedResult(saved, 'saved')) === saved, 'a saved result is read as it was');
}
