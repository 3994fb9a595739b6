// Makes an input smaller as long as it still shows the same finding.

import type { Target } from './target.ts';
import { failureOf } from './trial.ts';

/** Enough for inputs of some kilobytes; a finding that is slow to show gets less. */
const mostTrials = 400;
const mostMilliseconds = 20_000;

export async function minimised(target: Target, input: Uint8Array, signature: string): Promise<Uint8Array> {
  let smallest = input;
  let trials = 0;
  const begun = performance.now();
  for (let progress = true; progress;) {
    progress = false;
    for (const candidate of target.smaller(smallest)) {
      if (trials >= mostTrials || performance.now() - begun > mostMilliseconds) return smallest;
      if (candidate.length >= smallest.length) continue;
      trials += 1;
      if ((await failureOf(target, candidate))?.signature !== signature) continue;
      smallest = candidate;
      progress = true;
      break;
    }
  }
  return smallest;
}

/** With a piece left out: halves first, then ever smaller ones. */
export function* withoutPieces(input: Uint8Array): Generator<Uint8Array> {
  for (let length = Math.floor(input.length / 2); length >= 1; length = Math.floor(length / 2)) {
    for (let start = 0; start < input.length; start += length) {
      yield Buffer.concat([input.subarray(0, start), input.subarray(start + length)]);
    }
  }
}
