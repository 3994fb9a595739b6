// Goes through the instants of all messages, once for all that is counted of them: to unpack them is what counting costs most.

import { bordersUntil } from '../model/cut.ts';
import type { Conversation } from '../model/export.ts';
import { cutAt } from '../wasm/cut.ts';
import type { Stretches } from './stretches.ts';
import type { Months } from './volume.ts';

/** Adds each conversation, by its place in the list, to the stretches and the months that its messages lie in. */
export function cutMessages(
  conversations: readonly Conversation[],
  stretches: Stretches,
  { borders: months, counts }: Months,
): void {
  const borders = Float64Array.from(new Set([...stretches.borders, ...months])).sort();
  const stretchOf = placesOf(borders, stretches.borders);
  const monthOf = placesOf(borders, months);
  const cut = cutAt(borders);
  for (let conversation = 0; conversation < conversations.length; conversation += 1) {
    const instants = conversations[conversation]?.instants;
    if (instants === undefined) continue;
    const pieces = cut(instants);
    // The pieces of one stretch follow one another.
    let stretch = -1;
    let messages = 0;
    let first = 0;
    let last = 0;
    for (let place = 0; place < pieces.count; place += 1) {
      const piece = pieces.stretches[place] ?? 0;
      const found = pieces.messages[place] ?? 0;
      const month = monthOf[piece] ?? 0;
      counts[month] = (counts[month] ?? 0) + found;
      const next = stretchOf[piece] ?? 0;
      if (next !== stretch) {
        if (messages > 0) stretches.add(stretch, conversation, messages, first, last);
        stretch = next;
        messages = 0;
        first = pieces.first[place] ?? 0;
      }
      messages += found;
      last = pieces.last[place] ?? 0;
    }
    if (messages > 0) stretches.add(stretch, conversation, messages, first, last);
  }
}

/** For each piece that `borders` cut, in which of those it lies that fewer of them cut. */
function placesOf(borders: Float64Array, fewer: Float64Array): Uint32Array {
  const places = new Uint32Array(borders.length + 1);
  for (let piece = 1; piece <= borders.length; piece += 1) {
    places[piece] = bordersUntil(fewer, borders[piece - 1] ?? 0, places[piece - 1]);
  }
  return places;
}
