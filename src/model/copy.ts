// What an anonymised copy has not, without a word of it.

import type { UnknownKey } from './export.ts';

/** `other-part`: of a part that is no export of Facebook; `content`: JSON of which only the place is kept. */
export const leftOutKinds = [
  'media',
  'html',
  'archive',
  'instagram',
  'other',
  'other-part',
  'content',
] as const;
export type LeftOutKind = (typeof leftOutKinds)[number];

export interface LeftOut {
  readonly files: readonly { readonly kind: LeftOutKind; readonly count: number }[];
  /** Fields that no known export has, or that are not needed, by the kind of record they stood in. */
  readonly fields: readonly UnknownKey[];
}
