// Says how much of the person's correspondence lay in an app's window: a range, since the window is one.

import type { AppResult, TallyResult } from '../../model/result.ts';
import type { View } from './view.ts';

type Counted = 'conversations' | 'messages';

/** Messages, conversations, what older messages add, and what lies in no window for want of a date; one line that says why where nothing was counted. */
export function exposureWords(view: View, { exposure }: AppResult): readonly string[] {
  const words = view.text.report.table;
  if (exposure === null) return [words.notCounted];
  const { certain, possible, withHistory } = exposure;
  const line = (counted: Counted): string =>
    words[counted](rangeWords(view, certain, possible, counted), possible[counted]);
  const history =
    withHistory !== null && withHistory.messages > possible.messages
      ? [words.withHistory(view.number(withHistory.messages))]
      : [];
  const { undated = 0 } = view.result.coverage.messages;
  const without = undated > 0 ? [words.undatedToo(view.number(undated), undated)] : [];
  return [line('messages'), line('conversations'), ...history, ...without];
}

export function rangeWords(
  view: View,
  certain: TallyResult | null,
  possible: TallyResult,
  counted: Counted,
): string {
  const words = view.text.report.table;
  const most = view.number(possible[counted]);
  const least = certain?.[counted] ?? 0;
  if (least === 0) return possible[counted] === 0 ? most : words.upTo(most);
  return words.range(view.number(least), most);
}
