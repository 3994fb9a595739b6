// Whether a right met any of an app's connections, and in which windows: an app can have been connected more than once.

import type { Overlap, Span, Window } from '../model/span.ts';
import { certainWindow, overlapOf, possibleWindow } from './overlap.ts';

export interface Meeting {
  readonly overlap: Overlap;
  readonly certainWindow: Window | null;
  readonly possibleWindow: Window | null;
}

/**
 * The surest meeting counts. The possible window reaches over all that can have been; of several windows that are certain, and
 * which do not make one, the longest is kept: what lies in it is a least number.
 */
export function meetingOf(connections: readonly Span[], right: Span): Meeting {
  let meeting: Meeting = { overlap: 'none', certainWindow: null, possibleWindow: null };
  for (const connection of connections) {
    const overlap = overlapOf(connection, right);
    if (overlap === 'none') continue;
    meeting = {
      overlap: meeting.overlap === 'certain' ? 'certain' : overlap,
      certainWindow: longer(meeting.certainWindow, certainWindow(connection, right)),
      possibleWindow: around(meeting.possibleWindow, possibleWindow(connection, right)),
    };
  }
  return meeting;
}

function longer(a: Window | null, b: Window | null): Window | null {
  return a !== null && (b === null || lengthOf(b) <= lengthOf(a)) ? a : b;
}

function lengthOf({ from, to }: Window): number {
  return (to ?? Infinity) - (from ?? -Infinity);
}

function around(a: Window | null, b: Window | null): Window | null {
  if (a === null || b === null) return a ?? b;
  return {
    from: a.from === null || b.from === null ? null : Math.min(a.from, b.from),
    to: a.to === null || b.to === null ? null : Math.max(a.to, b.to),
  };
}
