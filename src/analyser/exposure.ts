// What is dated inside each window: conversations, messages and people, counted over the whole export (design, section 5).

import type { Conversation } from '../model/export.ts';
import { groupBy } from '../model/grouping.ts';
import type { VolumeResult } from '../model/result.ts';
import type { Instant, Window } from '../model/span.ts';
import { cutMessages } from './cut-messages.ts';
import { DistinctSweep } from './distinct-sweep.ts';
import { numberPeople } from './people.ts';
import { Stretches } from './stretches.ts';
import { Months } from './volume.ts';

export interface Tally {
  readonly conversations: number;
  readonly messages: number;
  readonly people: number;
  readonly first: Instant | null;
  readonly last: Instant | null;
}

export const nothing: Tally = { conversations: 0, messages: 0, people: 0, first: null, last: null };

export interface MessageCounts {
  /** Everything, dated or not. */
  readonly total: Tally;
  readonly volume: VolumeResult;
  /** Of a window that was asked for. */
  readonly tally: (window: Window) => Tally;
}

/**
 * Counts for all windows together, so that an app costs the same however many messages there are: the windows' borders
 * cut time into stretches, each message is put into its stretch once, and every window is made of whole stretches.
 */
export function countMessages(
  conversations: readonly Conversation[],
  owner: string | null,
  windows: Iterable<Window>,
): MessageCounts {
  const asked = new Map([...windows].map((window) => [keyOf(window), window]));
  const stretches = new Stretches(asked.values());
  const months = new Months(conversations);
  cutMessages(conversations, stretches, months);
  const dated = stretches.dated();
  const people = numberPeople(conversations, owner);
  const present = new DistinctSweep(stretches.count, conversations.length);
  const met = new DistinctSweep(stretches.count, people.count);
  const endingAt = groupBy(asked.values(), (window) => stretches.runOf(window).end);
  const tallies = new Map<string, Tally>();
  for (let stretch = 0; stretch < stretches.count; stretch += 1) {
    for (const conversation of stretches.conversationsIn(stretch)) {
      present.see(conversation, stretch);
      const end = people.starts[conversation + 1] ?? 0;
      for (let place = people.starts[conversation] ?? 0; place < end; place += 1) {
        met.see(people.numbers[place] ?? 0, stretch);
      }
    }
    for (const window of endingAt.get(stretch + 1) ?? []) {
      const run = stretches.runOf(window);
      const found = dated(run);
      if (found.messages === 0) continue;
      tallies.set(keyOf(window), {
        conversations: present.countSince(run.start),
        ...found,
        people: met.countSince(run.start),
      });
    }
  }
  return {
    total: {
      ...dated({ start: 0, end: stretches.count }),
      conversations: conversations.length,
      messages: conversations.reduce((sum, conversation) => sum + conversation.messages, 0),
      people: people.count,
    },
    volume: months.list(),
    tally: (window) => tallies.get(keyOf(window)) ?? nothing,
  };
}

function keyOf({ from, to }: Window): string {
  return `${from ?? ''}/${to ?? ''}`;
}
