// Instants packed, unpacked and joined, whatever order and distance they have.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  joinInstants,
  noInstants,
  packInstants,
  unpackInstants,
  type Instants,
} from '../../src/model/instants.ts';

const instants = fc.array(fc.integer({ min: 0, max: 4e12 }), { maxLength: 20 });

function ascending(list: readonly number[]): number[] {
  return [...list].sort((a, b) => a - b);
}

function packed(list: readonly number[]): ReturnType<typeof packInstants> {
  return packInstants(Float64Array.from(list));
}

/** Whatever pieces its steps are in. */
function whole({ steps, ...instants }: Instants): unknown {
  return { ...instants, steps: steps.flatMap((piece) => [...piece]) };
}

describe('instants', () => {
  it('come back in order as they were packed', () => {
    fc.assert(
      fc.property(instants, (list) => {
        expect([...unpackInstants(packed(list))]).toEqual(ascending(list));
      }),
    );
  });

  it('of several lists are as those of one, whether the lists overlap or not', () => {
    fc.assert(
      fc.property(fc.array(instants, { maxLength: 5 }), fc.boolean(), (lists, follow) => {
        // Each begins where the one before has ended, as the files of a conversation do.
        const all = lists.map((list, place) => (follow ? list.map((at) => at + place * 4e12) : list));
        expect(whole(joinInstants(all.map(packed)))).toEqual(whole(packed(all.flat())));
      }),
    );
  });

  it('of lists that touch keep the instant that both have', () => {
    expect(whole(joinInstants([packed([1, 5]), packed([5, 5, 9])]))).toEqual(whole(packed([1, 5, 5, 5, 9])));
    expect(joinInstants([packed([]), packed([3])])).toEqual(packed([3]));
    expect(joinInstants([])).toEqual(noInstants);
  });
});
