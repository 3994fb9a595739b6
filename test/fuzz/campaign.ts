// Tries inputs on one target after the other: keeps what reaches something new, and reports what breaks.

import { Reached } from './coverage/reached.ts';
import { minimised } from './minimise.ts';
import { Pool } from './pool.ts';
import { Random } from './random.ts';
import type { Target } from './target.ts';
import { failureOf, type Failure } from './trial.ts';

export interface Found extends Failure {
  readonly target: string;
  readonly input: Uint8Array;
}

/** How far one target has come. */
export interface Standing {
  readonly target: string;
  readonly inputs: number;
  /** Of processor time, so that a busy machine does not count. */
  readonly milliseconds: number;
  /** Of the program's branches, those that an input of this target has reached. */
  readonly branches: number;
  /** Inputs worth changing. */
  readonly pool: number;
  /** Different findings, and how many inputs showed one. */
  readonly findings: number;
  readonly failing: number;
  /** Since when nothing new was reached, in inputs. */
  readonly sinceNew: number;
}

export interface CampaignOptions {
  readonly targets: readonly Target[];
  readonly seed: number;
  /** Asked before each input. */
  readonly goesOn: (inputs: number) => boolean;
  /** Told of each input before it is tried, so that it is known even if it takes the process along. */
  readonly onInput?: (target: string, input: Uint8Array) => void;
  readonly onFinding: (found: Found) => void;
  readonly onStanding?: (standings: readonly Standing[]) => void;
}

/** Milliseconds of processor time that one target has before it is the next one's turn. */
const turn = 100;

/** The same seed gives each target the same inputs in the same order; how far each comes is a matter of time. */
export async function campaign(options: CampaignOptions): Promise<readonly Standing[]> {
  const runners = options.targets.map((target) => new Runner(target, options));
  let inputs = 0;
  for (;;) {
    for (const runner of runners) {
      for (const end = runner.milliseconds + turn; runner.milliseconds < end;) {
        if (!options.goesOn(inputs)) return runners.map((each) => each.standing());
        await runner.next();
        inputs += 1;
      }
    }
    options.onStanding?.(runners.map((each) => each.standing()));
  }
}

class Runner {
  readonly #target: Target;
  readonly #options: CampaignOptions;
  readonly #random: Random;
  readonly #reached = new Reached();
  readonly #pool = new Pool();
  readonly #signatures = new Set<string>();
  #seeds: Uint8Array[] | null = null;
  #inputs = 0;
  #milliseconds = 0;
  #failing = 0;
  #lastNew = 0;

  constructor(target: Target, options: CampaignOptions) {
    this.#target = target;
    this.#options = options;
    this.#random = Random.of(options.seed, target.name);
  }

  /** Of processor time, so far. */
  get milliseconds(): number {
    return this.#milliseconds;
  }

  async next(): Promise<void> {
    this.#seeds ??= (await this.#target.seeds()).toReversed();
    // In turns with changed ones, so that a short campaign has some of both.
    const seed = this.#pool.size === 0 || this.#random.once(2) ? this.#seeds.pop() : undefined;
    const input = seed ?? this.#changed();
    const begun = process.cpuUsage();
    this.#options.onInput?.(this.#target.name, input);
    this.#reached.begin();
    const failure = await failureOf(this.#target, input);
    this.#inputs += 1;
    const { user, system } = process.cpuUsage(begun);
    this.#milliseconds += (user + system) / 1000;
    const isNew = this.#reached.add();
    if (isNew) this.#lastNew = this.#inputs;
    if (failure !== null) await this.#report(input, failure);
    else if (isNew || seed !== undefined) this.#pool.add(input);
  }

  #changed(): Uint8Array {
    return this.#target.mutate(this.#pool.pick(this.#random), this.#pool.pick(this.#random), this.#random);
  }

  async #report(input: Uint8Array, failure: Failure): Promise<void> {
    this.#failing += 1;
    if (this.#signatures.has(failure.signature)) return;
    this.#signatures.add(failure.signature);
    // What is slow or large may be so by chance of the machine: such an input is kept as it is.
    const isTimed = failure.signature.startsWith('took too');
    const smallest = isTimed ? input : await minimised(this.#target, input, failure.signature);
    const shown = isTimed ? failure : await failureOf(this.#target, smallest);
    this.#options.onFinding({ ...(shown ?? failure), target: this.#target.name, input: smallest });
  }

  standing(): Standing {
    return {
      target: this.#target.name,
      inputs: this.#inputs,
      milliseconds: this.#milliseconds,
      branches: this.#reached.branches,
      pool: this.#pool.size,
      findings: this.#signatures.size,
      failing: this.#failing,
      sinceNew: this.#inputs - this.#lastNew,
    };
  }
}
