// Time cut into stretches by the borders of windows, with what is dated in each.

import { bordersUntil } from '../model/cut.ts';
import type { Instant, Window } from '../model/span.ts';

/** What is dated in a run of stretches. */
export interface Dated {
  readonly messages: number;
  readonly first: Instant | null;
  readonly last: Instant | null;
}

/** A window as stretches: from one, to the one before another. */
export interface Run {
  readonly start: number;
  readonly end: number;
}

export class Stretches {
  /** Distinct and ascending; stretch n ends before the nth of them. */
  readonly borders: Float64Array;
  readonly #messages: Float64Array;
  readonly #first: Float64Array;
  readonly #last: Float64Array;
  readonly #conversations: number[][];

  constructor(windows: Iterable<Window>) {
    const borders = new Set<Instant>();
    for (const { from, to } of windows) {
      if (from !== null) borders.add(from);
      if (to !== null) borders.add(to);
    }
    this.borders = Float64Array.from(borders).sort();
    this.#messages = new Float64Array(this.count);
    this.#first = new Float64Array(this.count).fill(Infinity);
    this.#last = new Float64Array(this.count).fill(-Infinity);
    this.#conversations = Array.from({ length: this.count }, () => []);
  }

  get count(): number {
    return this.borders.length + 1;
  }

  /** What a conversation has in one stretch: of a stretch each conversation once. @param messages how many, one at least */
  add(stretch: number, conversation: number, messages: number, first: Instant, last: Instant): void {
    this.#conversations[stretch]?.push(conversation);
    this.#messages[stretch] = (this.#messages[stretch] ?? 0) + messages;
    if (first < (this.#first[stretch] ?? -Infinity)) this.#first[stretch] = first;
    if (last > (this.#last[stretch] ?? Infinity)) this.#last[stretch] = last;
  }

  /** Those with a message in the stretch, each once. */
  conversationsIn(stretch: number): readonly number[] {
    return this.#conversations[stretch] ?? [];
  }

  /** The stretches of one of the windows; `end` is not above `start` when the window is empty. */
  runOf({ from, to }: Window): Run {
    return {
      start: from === null ? 0 : bordersUntil(this.borders, from),
      end: to === null ? this.count : bordersUntil(this.borders, to),
    };
  }

  /** To be asked once everything is added. @returns for each run what is dated in it */
  dated(): (run: Run) => Dated {
    const { count } = this;
    const before = new Float64Array(count + 1);
    /** Where the next stretch with messages is, and where the last one was. */
    const next = new Int32Array(count + 1).fill(count);
    const previous = new Int32Array(count + 1).fill(-1);
    for (let stretch = 0; stretch < count; stretch += 1) {
      const messages = this.#messages[stretch] ?? 0;
      before[stretch + 1] = (before[stretch] ?? 0) + messages;
      previous[stretch + 1] = messages > 0 ? stretch : (previous[stretch] ?? -1);
    }
    for (let stretch = count - 1; stretch >= 0; stretch -= 1) {
      next[stretch] = (this.#messages[stretch] ?? 0) > 0 ? stretch : (next[stretch + 1] ?? count);
    }
    return ({ start, end }) => {
      const messages = start < end ? (before[end] ?? 0) - (before[start] ?? 0) : 0;
      if (messages === 0) return { messages, first: null, last: null };
      return {
        messages,
        first: this.#first[next[start] ?? 0] ?? null,
        last: this.#last[previous[end] ?? 0] ?? null,
      };
    };
  }
}
