// What a part of the program to be fuzzed offers: inputs to begin with, ways to change them, and a trial.

import type { Random } from './random.ts';

export interface Target {
  readonly name: string;
  /** One line for the summary. */
  readonly about: string;
  seeds(): readonly Uint8Array[] | Promise<readonly Uint8Array[]>;
  /** Another input made of this one; `other` is one more from the same pool. */
  mutate(input: Uint8Array, other: Uint8Array, random: Random): Uint8Array;
  /** Tries an input. Whatever it throws is a finding. */
  run(input: Uint8Array): Promise<void>;
  /** Smaller inputs worth a try, the largest steps first. */
  smaller(input: Uint8Array): Iterable<Uint8Array>;
}

/** A promise of the program that was not kept. The message says which; it holds nothing of the input. */
export class Complaint extends Error {
  override readonly name = 'Complaint';
  /** What was found, for whoever looks at it; not part of what tells findings apart. */
  readonly seen: string;

  constructor(promise: string, seen: unknown = '') {
    super(promise);
    this.seen = typeof seen === 'string' ? seen : (JSON.stringify(seen) ?? String(seen));
  }
}

/** @param seen called only where the promise is broken */
export function demand(holds: boolean, promise: string, seen: () => unknown = () => ''): void {
  if (!holds) throw new Complaint(promise, seen());
}
