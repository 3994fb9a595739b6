// What the watching process and the one that tries inputs tell each other.

import type { Standing } from './campaign.ts';
import type { TargetName } from './targets/targets.ts';

export interface ToChild {
  readonly seed: number;
  readonly seconds: number;
  readonly names: readonly TargetName[];
  /** Where the input that is being tried is kept. */
  readonly folder: string;
}

export type FromChild =
  | {
      readonly is: 'finding';
      readonly target: string;
      /** Base64. */
      readonly input: string;
      readonly signature: string;
      readonly detail: string;
    }
  | { readonly is: 'standing' | 'end'; readonly standings: readonly Standing[] };
