// What is dated inside a window: conversations, messages and people, counted over the whole export (design, section 5).

import type { Conversation } from '../model/export.ts';
import type { Instant, Window } from '../model/span.ts';
import { countedPeople } from './people.ts';

export interface Tally {
  readonly conversations: number;
  readonly messages: number;
  readonly people: number;
  readonly first: Instant | null;
  readonly last: Instant | null;
}

export const nothing: Tally = { conversations: 0, messages: 0, people: 0, first: null, last: null };

/** Answers how much lies in a window; built once for an export, asked once for each window. */
export interface MessageIndex {
  /** Everything, dated or not. */
  readonly total: Tally;
  /** What is dated inside the window. */
  tally(window: Window): Tally;
}

export function indexMessages(conversations: readonly Conversation[], owner: string | null): MessageIndex {
  const numbers = new Map<string, number>();
  const entries = conversations.map((conversation) => ({
    instants: conversation.instants,
    people: [...countedPeople(conversation.people, owner)].map((key) => {
      const number = numbers.get(key) ?? numbers.size;
      numbers.set(key, number);
      return number;
    }),
  }));
  // Marks the window in which a person was last counted, so that nobody is counted twice in one.
  const countedIn = new Int32Array(numbers.size);
  let counts = 0;
  const tallies = new Map<string, Tally>();

  function count(window: Window): Tally {
    const from = window.from ?? -Infinity;
    const to = window.to ?? Infinity;
    counts += 1;
    const mark = counts;
    let within = 0;
    let messages = 0;
    let people = 0;
    let first = Infinity;
    let last = -Infinity;
    for (const { instants, people: present } of entries) {
      const start = lowerBound(instants, from);
      const end = lowerBound(instants, to);
      if (start >= end) continue;
      within += 1;
      messages += end - start;
      first = Math.min(first, instants[start] ?? Infinity);
      last = Math.max(last, instants[end - 1] ?? -Infinity);
      for (const person of present) {
        if (countedIn[person] === mark) continue;
        countedIn[person] = mark;
        people += 1;
      }
    }
    return within === 0 ? nothing : { conversations: within, messages, people, first, last };
  }

  const dated = count({ from: null, to: null });
  return {
    total: {
      ...dated,
      conversations: conversations.length,
      messages: conversations.reduce((sum, conversation) => sum + conversation.messages, 0),
      people: numbers.size,
    },
    tally(window) {
      const key = `${window.from ?? ''}/${window.to ?? ''}`;
      const known = tallies.get(key);
      if (known !== undefined) return known;
      const tally = count(window);
      tallies.set(key, tally);
      return tally;
    },
  };
}

/** The place of the first value that is not below the bound, in ascending values. */
export function lowerBound(ascending: ArrayLike<number>, bound: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? Infinity) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
