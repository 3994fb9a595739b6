// Says which held and maybe apps a conversation met: by its messages in the app's window, or only by older ones.

import type { AppResult, AuditResult } from '../../model/result.ts';
import { isNamed } from './rights.ts';
import type { View } from './view.ts';

type Conversation = NonNullable<AuditResult['conversations']>[number];
type Meeting = 'certain' | 'possible' | 'history';

/** @param shown an app's name as this report shows names */
export function metWords(
  { result, text, number }: View,
  conversation: Conversation,
  shown: (app: AppResult) => string,
): string {
  const words = text.report.conversations;
  const met = conversation.apps.flatMap(({ app: place, overlap, withHistory = false }) => {
    const app = result.apps[place];
    if (app === undefined || !isNamed(app)) return [];
    if (overlap !== 'none') return [{ app, meeting: overlap }];
    return withHistory ? [{ app, meeting: 'history' }] : [];
  });
  const { undated = 0 } = conversation;
  const parts = (['certain', 'possible', 'history'] as const satisfies Meeting[]).flatMap((meeting) => {
    const names = met.filter((each) => each.meeting === meeting).map(({ app }) => shown(app));
    return names.length === 0 ? [] : [words[meeting](names.join(', '))];
  });
  // What has no date lies in no window: that is not to say that no app could have reached it.
  if (undated > 0) parts.push(words.undated(number(undated), undated));
  return parts.length === 0 ? words.noApp : text.formats.clauses(parts);
}
