// Which branches inputs have reached so far, and how often at once: what an input adds is the reason to keep it.

import { countersName, mostCounters } from './counters.mjs';

/** Times that count as different: once, twice, three times, a few, many. */
const steps = [1, 2, 3, 4, 8, 16, 32, 128];

export class Reached {
  readonly #counters: Uint32Array;
  /** A bit for each step. */
  readonly #seen: Uint8Array;
  #branches = 0;

  constructor(counters: Uint32Array = countersOf()) {
    this.#counters = counters;
    this.#seen = new Uint8Array(counters.length);
  }

  /** Branches that any input has reached. */
  get branches(): number {
    return this.#branches;
  }

  begin(): void {
    this.#counters.fill(0);
  }

  /** Whether what ran since `begin` did something that nothing before it did. */
  add(): boolean {
    let isNew = false;
    const seen = this.#seen;
    const counters = this.#counters;
    // After every input: a plain loop is many times faster here than an iterator.
    for (let place = 0; place < counters.length; place += 1) {
      const times = counters[place] ?? 0;
      if (times === 0) continue;
      const bit = stepOf(times);
      const before = seen[place] ?? 0;
      if ((before & bit) !== 0) continue;
      if (before === 0) this.#branches += 1;
      seen[place] = before | bit;
      isNew = true;
    }
    return isNew;
  }
}

function stepOf(times: number): number {
  let step = steps.length - 1;
  while (step > 0 && times < (steps[step] ?? 0)) step -= 1;
  return 1 << step;
}

/** Without counters every input looks alike, and the fuzzer goes on by chance alone. */
function countersOf(): Uint32Array {
  const counters: unknown = Reflect.get(globalThis, countersName);
  return counters instanceof Uint32Array ? counters : new Uint32Array(mostCounters);
}
