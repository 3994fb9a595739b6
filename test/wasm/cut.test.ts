// Cutting instants in WebAssembly and in plain code: the same, and what a look at each instant gives.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutPlainlyAt, type CutAt, type CutResult } from '../../src/model/cut.ts';
import { joinInstants, packInstants, unpackInstants, type Instants } from '../../src/model/instants.ts';
import { cutAt } from '../../src/wasm/cut.ts';

const instant = fc.oneof(
  fc.integer({ min: 1, max: 300 }),
  fc.integer({ min: 1_000_000_000_000, max: 1_000_000_100_000 }),
  fc.integer({ min: 1, max: 4_000_000_000_000 }),
);
const lists = fc.array(fc.array(instant, { maxLength: 40 }), { maxLength: 5 });
const borders = fc.uniqueArray(instant, { maxLength: 30 }).map((list) => Float64Array.from(list).sort());

/** The rows of a result. */
function rowsOf({ count, stretches, messages, first, last }: CutResult): readonly unknown[] {
  return Array.from({ length: count }, (_, row) => [stretches[row], messages[row], first[row], last[row]]);
}

/** In two pieces, as those of a conversation of two files. */
function inPieces(list: readonly number[]): Instants {
  const sorted = Float64Array.from(list).sort();
  const half = sorted.length >> 1;
  return joinInstants([packInstants(sorted.slice(0, half)), packInstants(sorted.slice(half))]);
}

function cutAll(cut: CutAt, at: Float64Array, all: readonly number[][]): readonly unknown[] {
  const cutter = cut(at);
  return all.map((list) => rowsOf(cutter(inPieces(list))));
}

function byLooking(at: Float64Array, list: readonly number[]): readonly unknown[] {
  const rows = new Map<number, [number, number, number, number]>();
  for (const time of list.toSorted((a, b) => a - b)) {
    const stretch = at.filter((border) => border <= time).length;
    const row = rows.get(stretch) ?? [stretch, 0, time, time];
    rows.set(stretch, [stretch, row[1] + 1, row[2], time]);
  }
  return [...rows.values()];
}

describe('instants', () => {
  it('are cut alike in both ways', () => {
    fc.assert(
      fc.property(borders, lists, (at, all) => {
        const expected = all.map((list) => byLooking(at, list));
        expect(cutAll(cutAt, at, all)).toEqual(expected);
        expect(cutAll(cutPlainlyAt, at, all)).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });

  it('are cut by several cutters in turn, each at its own borders, however many they are', () => {
    const times = Float64Array.from({ length: 200_000 }, (_, place) => 1 + place * 70_000);
    const few = cutAt(Float64Array.of(5));
    const many = cutAt(times.slice(0, 20_000));
    const long = packInstants(times.slice());
    const short = packInstants(Float64Array.of(1, 5, 9));
    for (let turn = 0; turn < 2; turn += 1) {
      expect(rowsOf(few(short))).toEqual([
        [0, 1, 1, 1],
        [1, 2, 5, 9],
      ]);
      expect(many(long).count).toBe(20_000);
      expect(rowsOf(few(long))).toEqual([
        [0, 1, 1, 1],
        [1, 199_999, 70_001, times.at(-1)],
      ]);
    }
  });

  it('come out as they were packed', () => {
    fc.assert(
      fc.property(fc.array(instant, { maxLength: 60 }), (list) => {
        const sorted = list.toSorted((a, b) => a - b);
        expect([...unpackInstants(packInstants(Float64Array.from(list)))]).toEqual(sorted);
      }),
    );
  });
});
